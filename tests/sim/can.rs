//! `sim can`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::terminal::Terminal;

const DEV: &str = "222222222222";

/// An organization with the account dev in the unit Workloads, to which a policy on regions is attached.
fn zone() -> Terminal {
    let terminal = Terminal::in_march();
    for line in [
        "sim ids next organization o-exampleorgid",
        "sim ids next root r-ab12",
        "sim ids next organizational-unit ou-ab12-workload",
        "sim ids next account 222222222222",
        "sim ids next policy p-regions1",
        "create-organization",
        "enable-policy-type --root-id r-ab12 --policy-type SERVICE_CONTROL_POLICY",
        "enable-policy-type --root-id r-ab12 --policy-type RESOURCE_CONTROL_POLICY",
        "create-organizational-unit --parent-id r-ab12 --name Workloads",
        "create-account --email dev@example.com --account-name dev",
        "move-account --account-id 222222222222 --source-parent-id r-ab12 --destination-parent-id ou-ab12-workload",
    ] {
        terminal.does(line);
    }
    terminal.write(
        "regions.json",
        r#"{"Version": "2012-10-17", "Statement": {
            "Sid": "DenyOutsideEU", "Effect": "Deny", "NotAction": "iam:*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}}}"#,
    );
    terminal.does(
        "create-policy --type SERVICE_CONTROL_POLICY --name Regions --description - --content file://regions.json",
    );
    terminal.does("attach-policy --policy-id p-regions1 --target-id ou-ab12-workload");
    terminal
}

#[test]
fn a_denial_names_the_statement_and_the_level() {
    let terminal = zone();
    terminal
        .assert("sim can dev ec2:RunInstances --region us-east-1")
        .code(1)
        .stdout(contains("222222222222 (dev) ec2:RunInstances *: DENIED, explicitly\n"))
        .stdout(contains("RCP  not in effect: ec2 doesn't support RCPs\n"))
        .stdout(contains(
            "would say: User: arn:aws:iam::222222222222:role/Any is not authorized to perform: ec2:RunInstances \
             with an explicit deny in a service control policy: \
             arn:aws:organizations::111111111111:policy/o-exampleorgid/service_control_policy/p-regions1\n",
        ))
        .stdout(predicate::str::ends_with(
            "decided by: SCP ou-ab12-workload Workloads, Regions (p-regions1) #0 Sid DenyOutsideEU\n",
        ));
    terminal
        .assert(
            "sim can dev ec2:RunInstances --region us-east-1 --output json \
             --query [Verdict,Kind,DecidedBy.[Type,TargetId,PolicyId,PolicyName,StatementIndex,Sid]]",
        )
        .code(1)
        .stdout(contains("\"deny\",\n    \"explicit\""))
        .stdout(contains(
            "\"SERVICE_CONTROL_POLICY\",\n        \"ou-ab12-workload\",\n        \"p-regions1\",\n        \
             \"Regions\",\n        0,\n        \"DenyOutsideEU\"",
        ));
}

#[test]
fn what_depends_on_a_key_says_which() {
    let terminal = zone();
    terminal
        .assert("sim can dev ec2:RunInstances")
        .code(2)
        .stdout(contains(
            "may deny Regions (p-regions1) #0 Sid DenyOutsideEU   aws:RequestedRegion not known, StringNotEquals eu-west-1\n",
        ))
        .stdout(contains("to know: --context aws:RequestedRegion="));
    // The region in an ARN, a given key, and no key at all settle it.
    for (rest, code) in [
        ("arn:aws:ec2:eu-west-1:222222222222:instance/*", 0),
        ("--context aws:requestedregion=eu-west-1", 0),
        ("--absent aws:RequestedRegion", 1),
        ("--assume-absent", 1),
        (
            "arn:aws:ec2:eu-west-1:222222222222:instance/* --assume-absent",
            1,
        ),
    ] {
        let line = format!("sim can dev ec2:RunInstances {rest}");
        terminal.assert(&line).code(code);
    }
}

#[test]
fn whoever_is_not_bound_is_told_why() {
    let terminal = zone();
    for (line, why) in [
        (
            "sim can 111111111111 ec2:RunInstances",
            "account 111111111111 is the management account",
        ),
        (
            "sim can 999999999999 ec2:RunInstances",
            "account 999999999999 is in no organization of this state",
        ),
        (
            "sim can cloudtrail.amazonaws.com s3:PutObject arn:aws:s3:::b/k",
            "the caller is a service",
        ),
        (
            "sim can anonymous s3:GetObject arn:aws:s3:::b/k",
            "the caller is anonymous",
        ),
        (
            "sim can dev ec2:RunInstances --principal arn:aws:iam::222222222222:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX",
            "the caller is a service-linked role",
        ),
    ] {
        terminal
            .assert(line)
            .success()
            .stdout(contains(format!("SCP  not in effect: {why}\n")));
    }
    terminal.does("disable-policy-type --root-id r-ab12 --policy-type SERVICE_CONTROL_POLICY");
    terminal
        .assert("sim can dev ec2:RunInstances")
        .success()
        .stdout(contains(
            "SCP  not in effect: the policy type is not enabled in the root\n",
        ));
}

#[test]
fn a_caller_of_the_same_organization_is_told_the_arn_of_the_policy() {
    let terminal = zone();
    terminal.write(
        "queues.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*"}}"#,
    );
    terminal.does("sim ids next policy p-queues0001");
    terminal.does("create-policy --type RESOURCE_CONTROL_POLICY --name Queues --description - --content file://queues.json");
    terminal.does("attach-policy --policy-id p-queues0001 --target-id ou-ab12-workload");
    let arn = "arn:aws:organizations::111111111111:policy/o-exampleorgid/resource_control_policy/p-queues0001";
    for (caller, told) in [
        ("dev", format!(": {arn}")),
        ("111111111111", format!(": {arn}")),
        ("999999999999", String::new()),
        ("anonymous", String::new()),
        ("cloudtrail.amazonaws.com", String::new()),
    ] {
        terminal
            .assert(&format!(
                "sim can {caller} sqs:SendMessage arn:aws:sqs:eu-west-1:222222222222:q"
            ))
            .code(1)
            .stdout(contains(format!(
                "with an explicit deny in a resource control policy{told}\n"
            )));
    }
}

#[test]
fn a_draft_is_judged_where_it_would_be() {
    let terminal = zone();
    terminal.write(
        "draft.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "iam:Create*", "Resource": "*"}}"#,
    );
    terminal.assert("sim can dev iam:CreateUser").success();
    terminal
        .assert("sim can dev iam:CreateUser --policy-file SCP=draft.json@r-ab12")
        .code(1)
        .stdout(contains(
            "decided by: SCP root r-ab12, draft (draft.json) #0\n",
        ));
    terminal
        .assert("sim can dev iam:CreateUser --policy-file SCP=draft.json@111111111111")
        .success();
    // Nothing stays of it.
    terminal.assert("sim can dev iam:CreateUser").success();
    terminal.write("draft.json", r#"{"Statement": []"#);
    terminal
        .assert("sim can dev iam:CreateUser --policy-file SCP=draft.json@r-ab12")
        .code(255)
        .stderr(contains("not JSON: `draft.json`").and(contains("line 1 column")));
    terminal.write("draft.json", r#"{"Statement": []}"#);
    terminal
        .assert("sim can dev iam:CreateUser --policy-file SCP=draft.json@r-ab12")
        .code(255)
        .stderr(contains("it is no SERVICE_CONTROL_POLICY"));
}

#[test]
fn each_option_that_says_what_a_request_is_like_acts() {
    let terminal = zone();
    let deny = |file: &str, rest: &str| {
        terminal.write(
            file,
            &format!(r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Deny", "Resource": "*", {rest}}}}}"#),
        );
    };
    deny(
        "tags.json",
        r#""Action": "s3:*", "Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": "a"}, "ForAnyValue:StringLike": {"aws:TagKeys": "b*"}}"#,
    );
    deny(
        "root.json",
        r#""Action": "s3:*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}}"#,
    );
    deny(
        "sender.json",
        r#""Action": "s3:*", "Condition": {"NotIpAddressIfExists": {"aws:SourceIp": "10.0.0.0/8"}, "Null": {"aws:SourceIp": false}}"#,
    );
    deny("keys.json", r#""Principal": "*", "Action": "kms:*""#);
    deny("queues.json", r#""Action": "sqs:*""#);
    terminal.write("keys-of-tags.json", r#"{"aws:TagKeys": ["a", "b1"]}"#);
    let key = "kms:Decrypt arn:aws:kms:eu-west-1:222222222222:key/k";
    for (rest, code) in [
        ("s3:PutObject --policy-file SCP=tags.json@r-ab12", 0),
        (
            "s3:PutObject --policy-file SCP=tags.json@r-ab12 --context aws:TagKeys=a --context AWS:tagkeys=b1",
            1,
        ),
        (
            "s3:PutObject --policy-file SCP=tags.json@r-ab12 --context-file keys-of-tags.json",
            1,
        ),
        (
            "s3:PutObject --policy-file SCP=tags.json@r-ab12 --context-file keys-of-tags.json --context aws:tagkeys=a",
            0,
        ),
        (
            "s3:PutObject --policy-file SERVICE_CONTROL_POLICY=root.json@dev",
            0,
        ),
        (
            "s3:PutObject --policy-file scp=root.json@dev@example.com --principal root",
            1,
        ),
        (
            "s3:PutObject --policy-file scp=root.json@222222222222 --principal root",
            1,
        ),
        (
            "s3:PutObject --policy-file SCP=root.json@dev --principal arn:aws:iam::222222222222:root",
            1,
        ),
        ("s3:PutObject --policy-file SCP=sender.json@dev", 2),
        (
            "s3:PutObject --policy-file SCP=sender.json@dev --absent AWS:sourceip",
            0,
        ),
        (
            "s3:PutObject --policy-file SCP=sender.json@dev --assume-absent",
            0,
        ),
        (
            "s3:PutObject --policy-file SCP=sender.json@dev --context aws:SourceIp=192.0.2.1",
            1,
        ),
        (
            "s3:PutObject --policy-file SCP=sender.json@dev --context aws:SourceVpce=vpce-1",
            0,
        ),
    ] {
        terminal
            .assert(&format!("sim can dev {rest} --region eu-west-1"))
            .code(code);
    }
    for (rest, code) in [
        ("", 1),
        (" --aws-managed-key", 0),
        (" --resource-account 111111111111", 0),
        (" --resource-account 999999999999", 0),
        (" --resource-account dev", 1),
    ] {
        let draft =
            "--policy-file RCP=keys.json@r-ab12 --policy-file RCP=keys.json@ou-ab12-workload";
        terminal
            .assert(&format!("sim can dev {key} {draft}{rest}"))
            .code(code);
    }
    let line =
        "sim can dev s3:ListAllMyBuckets --region eu-west-1 --policy-file SCP=queues.json@dev";
    let far = "no effect: Deny at SCP 222222222222 dev, queues (queues.json) #0: the action doesn't fit\n";
    assert!(!terminal.run(line).contains(far));
    let all = terminal.run(&format!("{line} --all"));
    assert!(all.contains(far), "{all}");
}

#[test]
fn a_context_file_that_says_nothing_of_keys_is_refused() {
    let terminal = zone();
    for (text, code, why) in [
        ("[1]", 252, "the keys of a context are an object"),
        (
            r#"{"a:b": null}"#,
            252,
            "a key has a text or a list of texts: `a:b`",
        ),
        (
            r#"{"a:b": "c", "A:B": "d"}"#,
            252,
            "a key is given twice: `A:B`",
        ),
        ("{", 255, "not JSON: `keys.json`"),
    ] {
        terminal.write("keys.json", text);
        terminal
            .assert("sim can dev s3:GetObject --context-file keys.json")
            .code(code)
            .stderr(contains(why));
    }
}

#[test]
fn the_names_of_an_answer_as_data_are_fixed() {
    let terminal = zone();
    let names = "--query [keys(@),keys(DecidedBy),keys(Levels[1]),keys(Levels[1].Statements[0]),keys(Denies[0]),keys(NotInEffect[0]),keys(Context)]";
    let found = terminal.run(&format!(
        "sim can dev ec2:RunInstances --region us-east-1 {names} --output text"
    ));
    assert_eq!(
        found,
        "Verdict\tKind\tDecidedBy\tLevels\tDenies\tMissing\tNotInEffect\tContext\tMessage\tNotes\n\
         Type\tTargetId\tPolicyId\tPolicyName\tStatementIndex\tSid\n\
         Type\tTargetId\tTargetName\tAllowed\tStatements\n\
         PolicyId\tPolicyName\tStatementIndex\tEffect\tApplies\n\
         Type\tTargetId\tPolicyId\tPolicyName\tStatementIndex\tSid\n\
         Type\tReason\n\
         Given\tDerived\tAbsent\tUnknown\n[1]"
    );
    // An implicit denial is decided by a level.
    terminal.write(
        "allow.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:*", "Resource": "*"}}"#,
    );
    terminal.does("sim ids next policy p-iamonly1");
    terminal.does("create-policy --type SERVICE_CONTROL_POLICY --name Only --description - --content file://allow.json");
    terminal.does("attach-policy --policy-id p-iamonly1 --target-id r-ab12");
    terminal.does("detach-policy --policy-id p-FullAWSAccess --target-id r-ab12");
    let implicit = "sim can dev s3:ListAllMyBuckets --region eu-west-1 --query [Kind,DecidedBy,Missing] --output json";
    let found: serde_json::Value =
        serde_json::from_str(terminal.run(implicit).trim_end_matches("[1]")).unwrap();
    let level = serde_json::json!({"Type": "SERVICE_CONTROL_POLICY", "TargetId": "r-ab12"});
    assert_eq!(found, serde_json::json!(["implicit", level, [level]]));
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let terminal = zone();
    for (line, code, why) in [
        ("sim can dev", 252, "required arguments"),
        (
            "sim can dev RunInstances",
            252,
            "an action is a service and a name",
        ),
        (
            "sim can nobody s3:GetObject",
            253,
            "no account has this id, address or name",
        ),
        (
            "sim can dev s3:GetObject --principal somebody",
            252,
            "a principal is",
        ),
        (
            "sim can dev s3:GetObject --principal arn:aws:iam::333333333333:root",
            252,
            "is not of account 222222222222",
        ),
        ("sim can dev s3:GetObject --context x", 252, "KEY=VALUE"),
        (
            "sim can dev s3:GetObject --context a:b=c --absent A:B",
            252,
            "given and absent",
        ),
        (
            "sim can dev s3:GetObject --context-file none.json",
            255,
            "cannot read `none.json`",
        ),
        (
            "sim can dev s3:GetObject --policy-file SCP=regions.json",
            252,
            "SCP=FILE@TARGET",
        ),
        (
            "sim can dev s3:GetObject --policy-file SCP=regions.json@r-none",
            252,
            "no root, unit or account",
        ),
        ("sim can --coverage", 252, "--tests"),
        (
            "sim can --tests suite.yaml --principal root",
            252,
            "cannot be used with '--principal <ARN>'",
        ),
        (
            "sim can --tests suite.yaml --resource-account dev",
            252,
            "cannot be used with '--resource-account <ID>'",
        ),
        (
            "sim can --tests suite.yaml --all",
            252,
            "cannot be used with '--all'",
        ),
        (
            "sim can dev s3:GetObject --region eu-west-1 --context aws:requestedregion=us-east-1",
            252,
            "the region is given twice",
        ),
        (
            "sim can dev s3:GetObject --region eu-west-1 --absent aws:RequestedRegion",
            252,
            "given and absent",
        ),
        (
            "sim can dev s3:GetObject --rcp-service sns:Publish",
            252,
            "the prefix of actions is written as in",
        ),
        (
            "sim can anonymous s3:GetObject --principal root",
            252,
            "has no principals",
        ),
    ] {
        terminal.assert(line).code(code).stderr(contains(why));
    }
}

#[test]
fn an_unknown_operator_is_not_guessed_at() {
    let terminal = zone();
    terminal.write(
        "odd.json",
        r#"{"Version": "2012-10-17", "Statement": [
            {"Effect": "Deny", "Action": "s3:*", "Resource": "*"},
            {"Effect": "Deny", "Action": "iam:*", "Resource": "*", "Condition": {"StringIs": {"a:b": "c"}}}]}"#,
    );
    let draft = "--policy-file SCP=odd.json@r-ab12";
    terminal
        .assert(&format!("sim can dev iam:CreateUser {draft}"))
        .code(255)
        .stderr(contains(
            "statement 1 of policy odd (odd.json) has an unknown operator, `StringIs`",
        ));
    terminal
        .assert(&format!(
            "sim can dev s3:GetObject --region eu-west-1 {draft}"
        ))
        .code(1);
}

#[test]
fn nobody_of_an_account_asks_for_what_the_account_has() {
    let terminal = zone();
    terminal.write(
        "perimeter.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}}"#,
    );
    let draft = "--policy-file RCP=perimeter.json@ou-ab12-workload";
    for principal in ["anonymous", "cloudtrail.amazonaws.com"] {
        terminal
            .assert(&format!(
                "sim can dev s3:GetObject arn:aws:s3:::b/k --principal {principal} {draft}"
            ))
            .code(1)
            .stdout(contains(
                "decided by: RCP ou-ab12-workload Workloads, perimeter",
            ));
    }
    terminal.write(
        "suite.yaml",
        "tests: [{account: dev, principal: anonymous, action: s3:GetObject, resource: 'arn:aws:s3:::b/k', expect: deny}]",
    );
    terminal
        .assert(&format!("sim can --tests suite.yaml {draft}"))
        .success();
}

#[test]
fn a_service_supports_rcps_where_the_world_or_an_option_says_so() {
    let terminal = zone();
    terminal.write(
        "topics.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "sns:*", "Resource": "*"}}"#,
    );
    let line = "sim can dev sns:Publish arn:aws:sns:eu-west-1:222222222222:t";
    let draft = "--policy-file RCP=topics.json@r-ab12";
    terminal
        .assert(line)
        .success()
        .stdout(contains("RCP  not in effect: sns doesn't support RCPs\n"));
    let refused = format!("{line} {draft}");
    terminal
        .assert(&refused)
        .code(255)
        .stderr(contains("it is no RESOURCE_CONTROL_POLICY"));
    terminal
        .assert(&format!("{line} {draft} --rcp-service SNS"))
        .code(1);
    terminal.does("sim rcp-services add sns");
    terminal.assert(&refused).code(1);
}

#[test]
fn what_no_condition_says_is_noted() {
    let terminal = zone();
    terminal.write(
        "own.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:ResourceAccount": "222222222222"}}}}"#,
    );
    for (rest, note) in [
        ("iam:CreateUser", None),
        (
            "s3:ListAllMyBuckets",
            Some("global services, such as IAM, are called in us-east-1"),
        ),
        (
            "s3:ListAllMyBuckets --region eu-west-1 --policy-file SCP=own.json@r-ab12",
            Some("some actions don't carry aws:ResourceAccount"),
        ),
        (
            "cloudfront:ListDistributions --region eu-west-1",
            Some("SCPs can't restrict the functionality of trusted signers for private content"),
        ),
        (
            "support:CreateCase --principal root --region eu-west-1",
            Some("SCPs can't restrict registering for the Enterprise support plan"),
        ),
        ("support:CreateCase --region eu-west-1", None),
        (
            "s3:Get* --region eu-west-1",
            Some("the action is taken as a name: only policies have wildcards"),
        ),
        (
            "s3:GetObject b/k --region eu-west-1",
            Some("the resource is no ARN: only the pattern * matches it"),
        ),
    ] {
        let found = terminal.run(&format!("sim can dev {rest}"));
        let notes = found
            .lines()
            .filter_map(|line| line.strip_prefix("  note: "));
        assert_eq!(notes.collect::<Vec<_>>(), Vec::from_iter(note), "{found}");
        let found = terminal.run(&format!(
            "sim can dev {rest} --query Notes[0] --output text"
        ));
        assert_eq!(found.lines().next(), note.or(Some("None")), "{found}");
    }
    let support = "sim can dev support:CreateCase --principal root --region eu-west-1";
    terminal
        .assert(&format!("{support} --output table"))
        .success()
        .stdout(contains("│ Note "))
        .stdout(contains(
            "SCPs can't restrict registering for the Enterprise support plan",
        ));
}

#[test]
fn a_key_that_is_said_to_be_absent_is_told_as_absent() {
    let terminal = zone();
    let absent = |options: &str| {
        let query = "--query Context.Absent --output text";
        let found = terminal.run(&format!("sim can dev ec2:RunInstances {options} {query}"));
        found.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(
        absent("--absent aws:RequestedRegion --absent aws:SourceVpc"),
        "aws:RequestedRegion\taws:SourceVpc"
    );
    assert_eq!(absent("--assume-absent"), "aws:RequestedRegion");
}

#[test]
fn what_a_variable_of_a_condition_stands_for_is_told() {
    let terminal = zone();
    terminal.write(
        "own.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "${aws:resourceOrgId}"}}}}"#,
    );
    terminal
        .assert("sim can dev s3:GetObject --region eu-west-1 --policy-file SCP=own.json@r-ab12 --resource-account 999999999999")
        .code(1)
        .stdout(contains("derived: aws:PrincipalOrgID=o-exampleorgid, aws:RequestedRegion=eu-west-1\n"));
    terminal
        .assert("sim can dev s3:GetObject --region eu-west-1 --policy-file SCP=own.json@r-ab12")
        .success()
        .stdout(contains(
            "derived: aws:PrincipalOrgID=o-exampleorgid, aws:RequestedRegion=eu-west-1, aws:ResourceOrgID=o-exampleorgid\n",
        ));
}

#[test]
fn what_is_usual_may_be_given_otherwise() {
    let terminal = zone();
    let line = "sim can dev iam:CreateUser --context aws:ViaAWSService=true --context aws:SecureTransport=false";
    terminal
        .assert(line)
        .success()
        .stdout(contains("though the state says").not());
    terminal
        .assert("sim can dev iam:CreateUser --context aws:PrincipalOrgID=o-other")
        .success()
        .stdout(contains(
            "given, though the state says: aws:PrincipalOrgID=o-exampleorgid\n",
        ));
}

const SUITE: &str = r#"
name: regions
defaults:
  principal: "arn:aws:iam::{account}:role/Dev"
  region: eu-west-1
tests:
  - name: at home
    ou: Workloads
    action: [ec2:RunInstances, s3:GetObject]
    expect: allow
  - name: abroad
    account: [dev, "222222222222"]
    action: ec2:RunInstances
    region: us-east-1
    expect: explicit-deny
    by: {policy: Regions, sid: DenyOutsideEU, level: Workloads}
"#;

#[test]
fn a_suite_is_met_or_says_what_is_not() {
    let terminal = zone();
    terminal.write("suite.yaml", SUITE);
    terminal.shows(
        "sim can --tests suite.yaml",
        "4 met, 0 not met, 0 depend on keys that are not given\n",
    );
    terminal.shows(
        "sim can --tests suite.yaml --query Tests[].DecidedBy.[TargetId,PolicyName,Sid] --output text",
        &"ou-ab12-workload\tRegions\tDenyOutsideEU\n".repeat(2),
    );

    terminal.write(
        "suite.yaml",
        &SUITE.replace("sid: DenyOutsideEU", "sid: Other"),
    );
    terminal
        .assert("sim can --tests suite.yaml --junit junit.xml")
        .code(1)
        .stdout(contains("regions, abroad: expected explicit-deny by policy Regions, Sid Other, level Workloads, found explicit deny\n"))
        .stdout(contains("  222222222222 (dev) ec2:RunInstances *: DENIED, explicitly\n"))
        .stdout(contains("2 met, 2 not met, 0 depend"));
    let junit = terminal.read("junit.xml");
    assert!(
        junit.contains("<testsuite name=\"regions\" tests=\"4\" failures=\"2\" errors=\"0\">"),
        "{junit}"
    );

    terminal.write("suite.yaml", &SUITE.replace("  region: eu-west-1\n", ""));
    terminal.assert("sim can --tests suite.yaml").code(2);
    terminal
        .assert(
            "sim can --tests suite.yaml --output json --query [Met,NotMet,Depends,length(Tests)]",
        )
        .code(2)
        .stdout(contains("2,\n    0,\n    2,\n    4"));
}

#[test]
fn a_table_has_a_row_for_each_test_and_statement() {
    let terminal = zone();
    terminal.write("suite.yaml", SUITE);
    let cells = |line: &str| {
        let found = terminal.run(line);
        let rows = found.lines().filter(|line| line.starts_with('│'));
        let cells = |row: &str| {
            row.split(['│', '┆'])
                .map(str::trim)
                .collect::<Vec<_>>()
                .join("|")
        };
        rows.map(cells).collect::<Vec<_>>()
    };
    let rows = cells("sim can --tests suite.yaml --coverage --output table");
    for row in [
        "|regions|at home|arn:aws:iam::222222222222:role/Dev|s3:GetObject|*|allow|allow|met|",
        "|regions|abroad|arn:aws:iam::222222222222:role/Dev|ec2:RunInstances|*|explicit-deny|deny|met|",
        "|4 met, 0 not met, 0 depend on keys that are not given||||||||",
        "|SERVICE_CONTROL_POLICY|p-regions1|Regions|0|2|2|DenyOutsideEU|",
    ] {
        assert!(rows.iter().any(|one| one == row), "{rows:#?}");
    }
    let rows = cells("sim can dev ec2:RunInstances --region us-east-1 --output table");
    assert_eq!(
        rows[rows.len() - 4..],
        [
            "|SERVICE_CONTROL_POLICY|222222222222|FullAWSAccess|#0|Allow|True|",
            "|RESOURCE_CONTROL_POLICY|not in effect: ec2 doesn't support RCPs|||||",
            "|Decided by|ou-ab12-workload|Regions|#0 DenyOutsideEU|||",
            "|Verdict|deny explicit|||||",
        ]
    );
    // A level without an Allow has no statement that could be told of.
    terminal.does("detach-policy --policy-id p-FullAWSAccess --target-id ou-ab12-workload");
    let rows = cells("sim can dev ec2:RunInstances --region eu-west-1 --output table");
    for row in [
        "|SERVICE_CONTROL_POLICY|ou-ab12-workload||no Allow|||",
        "|Decided by|ou-ab12-workload||no Allow|||",
        "|Verdict|deny implicit|||||",
    ] {
        assert!(rows.iter().any(|one| one == row), "{rows:#?}");
    }
    terminal.does("attach-policy --policy-id p-FullAWSAccess --target-id ou-ab12-workload");
    let before = terminal.read("state.json");
    terminal.write("before.json", &before);
    terminal.does("detach-policy --policy-id p-regions1 --target-id ou-ab12-workload");
    let rows = cells("sim can --tests suite.yaml --against before.json --output table");
    let last = rows.last().unwrap();
    assert!(
        last.ends_with("|*|allow|explicit deny by Regions (p-regions1) #0 Sid DenyOutsideEU at ou-ab12-workload|"),
        "{rows:#?}"
    );
}

#[test]
fn what_a_test_says_wins_over_the_defaults_and_the_command_line() {
    let terminal = zone();
    let suite = |defaults: &str, own: &str| {
        format!(
            "defaults: {{{defaults}}}\ntests: [{{account: dev, action: ec2:RunInstances, {own}, expect: deny}}]"
        )
    };
    let abroad = "region: us-east-1";
    for (defaults, own) in [
        ("context: {aws:RequestedRegion: eu-west-1}", abroad),
        ("absent: aws:requestedregion", abroad),
        (
            "region: eu-west-1",
            "context: {AWS:requestedRegion: us-east-1}",
        ),
        ("region: eu-west-1", "absent: aws:RequestedRegion"),
        ("region: eu-west-1", abroad),
        ("principal: root", abroad),
    ] {
        terminal.write("suite.yaml", &suite(defaults, own));
        for given in [
            "",
            " --region eu-west-1",
            " --context aws:RequestedRegion=eu-west-1",
        ] {
            terminal
                .assert(&format!("sim can --tests suite.yaml{given}"))
                .success();
        }
    }
}

#[test]
fn a_suite_is_found_in_folders_and_by_patterns() {
    let terminal = zone();
    std::fs::create_dir_all(terminal.path("suites/more")).unwrap();
    terminal.write("suites/one.yaml", SUITE);
    let json = r#"{"tests": [{"account": "dev", "action": "iam:CreateUser", "expect": "allow"}]}"#;
    terminal.write("suites/more/two.json", json);
    terminal.shows(
        "sim can --tests suites",
        "5 met, 0 not met, 0 depend on keys that are not given\n",
    );
    terminal.shows(
        "sim can --tests suites/*.yaml",
        "4 met, 0 not met, 0 depend on keys that are not given\n",
    );
    terminal.shows(
        "sim can --tests suites/*",
        "5 met, 0 not met, 0 depend on keys that are not given\n",
    );
    for none in ["none.yaml", "suites/*.none"] {
        terminal
            .assert(&format!("sim can --tests {none}"))
            .code(255);
    }
}

#[test]
fn a_mistyped_suite_passes_no_test() {
    let terminal = zone();
    for (from, to, why) in [
        (
            "name: abroad",
            "nmae: abroad",
            "test 2: there is no member `nmae`",
        ),
        ("tests:", "test:", "there is no member `test`"),
        ("explicit-deny", "denied", "expect is one of"),
        ("by: {policy", "by: {polcy", "there is no member `polcy`"),
        (
            "expect: allow",
            "expect: allow\n    by: {sid: x}",
            "only a denial is decided",
        ),
        (
            "ou: Workloads",
            "ou: Workload",
            "no unit has this id or name",
        ),
        (
            "account: [dev, \"222222222222\"]",
            "account: 22222222222",
            "twelve digits",
        ),
        ("    action: ec2:RunInstances\n", "", "names an `action`"),
        (
            "region: us-east-1",
            "region: us-east-1\n    context: {aws:RequestedRegion: eu-west-1}",
            "test 2: the region is given twice",
        ),
        (
            "region: us-east-1",
            "region: us-east-1\n    absent: aws:RequestedRegion",
            "test 2: a key is given and absent",
        ),
        (
            "region: us-east-1",
            "resource_account: [dev, dev]",
            "test 2: `resource_account` is one account",
        ),
        (
            "account: [dev, \"222222222222\"]",
            "account: anonymous\n    principal: root",
            "test 2: `anonymous` has no principals",
        ),
    ] {
        assert!(SUITE.contains(from), "{from}");
        terminal.write("suite.yaml", &SUITE.replace(from, to));
        terminal
            .assert("sim can --tests suite.yaml")
            .code(252)
            .stderr(contains(why));
    }
    for empty in ["", "tests: []", "name: x", "[1]"] {
        terminal.write("suite.yaml", empty);
        terminal.assert("sim can --tests suite.yaml").code(252);
    }
}

#[test]
fn coverage_tells_of_every_statement() {
    let terminal = zone();
    terminal.write("suite.yaml", SUITE);
    terminal
        .assert("sim can --tests suite.yaml --coverage")
        .success()
        .stdout(contains(
            "SCP Regions (p-regions1) #0 Sid DenyOutsideEU: decided 2, met 2\n",
        ))
        .stdout(contains(
            "SCP FullAWSAccess (p-FullAWSAccess) #0: decided 0, met 4\n",
        ))
        .stdout(contains(
            "RCP RCPFullAWSAccess (p-RCPFullAWSAccess) #0: decided 0, met 1\n",
        ));
}

#[test]
fn a_suite_tells_what_is_other_in_another_state() {
    let terminal = zone();
    terminal.write("suite.yaml", SUITE);
    let before = terminal.read("state.json");
    terminal.shows(
        "sim can --tests suite.yaml --against state.json",
        "0 of 4 verdicts are others\n",
    );
    terminal.does("detach-policy --policy-id p-regions1 --target-id ou-ab12-workload");
    terminal.write("before.json", &before);
    terminal
        .assert("sim can --tests suite.yaml --against before.json")
        .code(1)
        .stdout(contains("ec2:RunInstances *: allow, there explicit deny by Regions (p-regions1) #0 Sid DenyOutsideEU at ou-ab12-workload\n"))
        .stdout(contains("2 of 4 verdicts are others\n"));
    let sides = "--query Changes[0].[Here.Verdict,There.DecidedBy.Sid] --output text";
    terminal
        .assert(&format!(
            "sim can --tests suite.yaml --against before.json {sides}"
        ))
        .code(1)
        .stdout("allow\tDenyOutsideEU\n");
    // Without an Allow, it is a level that decides.
    terminal.write(
        "allow.json",
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:*", "Resource": "*"}}"#,
    );
    terminal.does("sim ids next policy p-iamonly1");
    terminal.does("create-policy --type SERVICE_CONTROL_POLICY --name Only --description - --content file://allow.json");
    terminal.does("attach-policy --policy-id p-iamonly1 --target-id ou-ab12-workload");
    terminal.does("detach-policy --policy-id p-FullAWSAccess --target-id ou-ab12-workload");
    let sides =
        "--query Changes[0].[Here.Kind,Here.DecidedBy.TargetId,There.Verdict] --output text";
    terminal
        .assert(&format!(
            "sim can --tests suite.yaml --against before.json {sides}"
        ))
        .code(1)
        .stdout("implicit\tou-ab12-workload\tallow\n");
}

#[test]
fn asking_changes_nothing() {
    let terminal = zone();
    let before = terminal.names();
    let [state, history] =
        ["state.json", "state.json.history.jsonl"].map(|name| terminal.read(name));
    terminal
        .assert(&format!(
            "sim can {DEV} ec2:RunInstances --region us-east-1"
        ))
        .code(1);
    terminal.assert("sim lint");
    assert_eq!(terminal.read("state.json"), state);
    assert_eq!(terminal.read("state.json.history.jsonl"), history);
    assert_eq!(terminal.names(), before);
}

#[test]
fn accounts_and_services_are_completed() {
    let terminal = zone();
    terminal.does("create-policy --type SERVICE_CONTROL_POLICY --name N --description - --content file://regions.json");
    let found = terminal.run("sim complete fish -- orgsim sim can 2");
    assert!(found.contains(DEV), "{found}");
    let found = terminal.run("sim complete fish -- orgsim sim can dev i");
    assert!(found.contains("iam:"), "{found}");
}
