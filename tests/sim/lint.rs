//! `sim lint`.

use predicates::str::contains;

use crate::terminal::Terminal;

fn with_organization() -> Terminal {
    let terminal = Terminal::in_march();
    for line in [
        "sim ids next root r-ab12",
        "create-organization",
        "enable-policy-type --root-id r-ab12 --policy-type SERVICE_CONTROL_POLICY",
        "enable-policy-type --root-id r-ab12 --policy-type RESOURCE_CONTROL_POLICY",
    ] {
        terminal.does(line);
    }
    terminal
}

/// Writes a document with one statement, and returns what is found in it.
fn found_in(terminal: &Terminal, statement: &str) -> String {
    let document = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    terminal.write("draft.json", &document);
    terminal.run("sim lint draft.json")
}

const DENY: &str = r#""Effect": "Deny", "Action": "s3:*", "Resource": "*""#;

/// Statements, and what is found in them: the lint and place, the reason, and what to write instead.
#[rustfmt::skip]
const FOUND: [(&str, &str, &str, &str); 25] = [
    (r#"{DENY, "Condition": {"StringEquals": {"aws:TagKeys": "a"}}}"#, "L1 draft (draft.json) #0",
     "aws:TagKeys has several values, and StringEquals says nothing of several",
     "ForAnyValue: or ForAllValues: in front of the operator"),
    (r#"{DENY, "Condition": {"ForAllValues:StringEquals": {"aws:SourceVpc": "a"}}}"#, "L1 draft (draft.json) #0",
     "aws:SourceVpc has one value, so the set operator of ForAllValues:StringEquals only changes what a missing key means",
     "the operator without ForAnyValue: or ForAllValues:"),
    (r#"{"Sid": "Vpc", DENY, "Condition": {"StringNotEquals": {"aws:SourceVpc": "a"}}}"#, "L2 draft (draft.json) #0 Sid Vpc",
     "a request without aws:SourceVpc is denied too: a negated operator holds of a missing key",
     r#""Null": {"aws:SourceVpc": "false"} beside it, if such requests are not to be denied; StringNotEqualsIfExists, if they are"#),
    (r#"{DENY, "Condition": {"ForAnyValue:StringLike": {"aws:CalledVia": "a"}}}"#, "L2 draft (draft.json) #0",
     "a request without aws:CalledVia escapes the Deny",
     r#"a second Deny with "Null": {"aws:CalledVia": "true"}, if such requests are to be denied"#),
    (r#"{"Effect": "Deny", "Principal": "*", "Action": "sns:*", "Resource": "*"}"#, "L5 draft (draft.json) #0",
     "sns doesn't support RCPs: `sns:*` has no effect", "an SCP, or no statement"),
    (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "b/*"}"#, "L6 draft (draft.json) #0",
     "`b/*` is no ARN: it matches nothing", "an ARN with six parts, or `*`"),
    (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3"}"#, "L6 draft (draft.json) #0",
     "`arn:aws:s3` is no whole ARN: missing parts are taken as `*`", "an ARN with six parts, or `*`"),
    (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:sqs:*:${Account}:q"}"#, "L6 draft (draft.json) #0",
     "`${Account}` in `arn:aws:sqs:*:${Account}:q` stands for nothing",
     "the value that is meant, or a key such as ${aws:PrincipalAccount} in the last part"),
    (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::<bucket>/*"}"#, "L6 draft (draft.json) #0",
     "`<bucket>` in `arn:aws:s3:::<bucket>/*` stands for nothing",
     "the value that is meant, or a key such as ${aws:PrincipalAccount} in the last part"),
    (r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:sqs:*:${aws:PrincipalAccount}:q"}"#, "L6 draft (draft.json) #0",
     "variables are replaced in the last part of an ARN only: `arn:aws:sqs:*:${aws:PrincipalAccount}:q`",
     "`*` there, and a condition"),
    (r#"{"Effect": "Deny", "Action": "lambda:*", "Resource": "arn:aws:lambda:*:*:function/*"}"#, "L6 draft (draft.json) #0",
     "Lambda's functions are named with a colon: `arn:aws:lambda:*:*:function/*` matches none", "function:NAME"),
    (r#"{DENY, "Condition": {"StringIs": {"aws:SourceVpc": "a"}}}"#, "L7 draft (draft.json) #0",
     "there is no operator `StringIs`: nobody knows what the statement does", "an operator such as StringLike"),
    (r#"{DENY, "Condition": {"NumericLessThan": {"s3:max-keys": "ten"}}}"#, "L7 draft (draft.json) #0",
     "NumericLessThan can't read `ten`: it matches nothing", "a decimal number"),
    (r#"{DENY, "Condition": {"DateLessThan": {"aws:CurrentTime": "tomorrow"}}}"#, "L7 draft (draft.json) #0",
     "DateLessThan can't read `tomorrow`: it matches nothing", "a time as in 2026-03-01T12:00:00Z, or seconds since 1970"),
    (r#"{DENY, "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/33"}}}"#, "L7 draft (draft.json) #0",
     "IpAddress can't read `10.0.0.0/33`: it matches nothing", "an address or network as in 203.0.113.0/24"),
    (r#"{DENY, "Condition": {"BinaryEquals": {"x:k": "!"}}}"#, "L7 draft (draft.json) #0",
     "BinaryEquals can't read `!`: it matches nothing", "base64"),
    (r#"{DENY, "Condition": {"ArnLike": {"aws:PrincipalArn": "*"}}}"#, "L7 draft (draft.json) #0",
     "ArnLike can't read `*`: it matches nothing", "a pattern with the six parts of an ARN"),
    (r#"{"Sid": "a b", DENY}"#, "L8 draft (draft.json) #0 Sid a b",
     "a Sid has letters and digits only", "a Sid of letters and digits that no other statement has"),
    (r#"{"Sid": "a", DENY}, {"Sid": "a", "Effect": "Deny", "Action": "sqs:*", "Resource": "*"}"#, "L8 draft (draft.json) #1 Sid a",
     "another statement has this Sid too", "a Sid of letters and digits that no other statement has"),
    (r#"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#, "L12 draft (draft.json) #0", DENIES_ROLE, EXCEPT_ROLE),
    (r#"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Admin"}}}"#,
     "L12 draft (draft.json) #0", DENIES_ROLE, EXCEPT_ROLE),
    (r#"{"Effect": "Deny", "Action": "s*:Get*", "Resource": "*"}"#, "L13 draft (draft.json) #0",
     "what a wildcard in the service of an action matches isn't documented: `s*:Get*`", "an action for each service"),
    (r#"{"Sid": "All", DENY}, {"Effect": "Deny", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"}"#, "L14 draft (draft.json) #1",
     "whatever it denies, policy draft (draft.json) #0 Sid All denies too", "nothing: it can go"),
    (r#"{DENY, "Condition": {"Bool": {"a:b": true}}}, {DENY, "Condition": {"Bool": {"a:b": true}, "Null": {"a:c": false}}}"#,
     "L14 draft (draft.json) #1", "whatever it denies, policy draft (draft.json) #0 denies too", "nothing: it can go"),
    (r#"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}}},
        {"Effect": "Deny", "NotAction": "iam:*", "NotResource": "arn:aws:s3:::b", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}}}"#,
     "L14 draft (draft.json) #1", "whatever it denies, policy draft (draft.json) #0 denies too", "nothing: it can go"),
];

const DENIES_ROLE: &str =
    "it denies everything to the role too by which the organization gets into the account";
const EXCEPT_ROLE: &str =
    r#""ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/OrganizationAccountAccessRole"}"#;

#[test]
fn each_lint_tells_the_place_the_reason_and_what_to_write_instead() {
    let terminal = Terminal::in_march();
    for (statement, place, reason, instead) in FOUND {
        let found = found_in(&terminal, &statement.replace("DENY", DENY));
        assert_eq!(
            found,
            format!("{place}: {reason}; instead: {instead}\n[1]"),
            "{statement}"
        );
    }
}

#[test]
fn a_document_near_its_quota_is_found() {
    let terminal = Terminal::in_march();
    let sid = |length: usize| format!(r#"{{"Sid": "{}", {DENY}}}"#, "a".repeat(length));
    let around = r#"{"Version": "2012-10-17", "Statement": []}"#.len() + sid(0).len();
    assert_eq!(found_in(&terminal, &sid(9215 - around)), "");
    let expected = "L11 draft (draft.json): it has 9216 of 10240 characters; instead: another policy for a part \
                    of it, or wildcards that shorten it\n[1]";
    assert_eq!(found_in(&terminal, &sid(9216 - around)), expected);
}

#[test]
fn conditions_that_are_meant_so_give_no_finding() {
    let terminal = Terminal::in_march();
    for condition in [
        r#""ForAllValues:StringEquals": {"aws:TagKeys": "a"}"#,
        r#""StringNotEquals": {"aws:SourceVpc": "a"}, "Null": {"aws:SourceVpc": "false"}"#,
        r#""StringNotEqualsIfExists": {"aws:SourceVpc": "a"}"#,
        r#""StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}"#,
        r#""ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Admin"}"#,
        r#""Bool": {"aws:SecureTransport": false}"#,
        r#""StringLike": {"s3:prefix": "${aws:username}/*"}"#,
    ] {
        let statement = format!(r#"{{{DENY}, "Condition": {{{condition}}}}}"#);
        assert_eq!(found_in(&terminal, &statement), "", "{condition}");
    }
    for except in [
        r#""ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/Admin", "arn:aws:iam::*:role/OrganizationAccountAccessRole"]}"#,
        r#""StringNotLike": {"aws:PrincipalArn": "arn:aws-cn:iam::222222222222:role/Organization*"}"#,
        r#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}"#,
        r#""StringEquals": {"aws:PrincipalTag/quarantined": "true"}"#,
    ] {
        let statement = format!(
            r#"{{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {{{except}}}}}"#
        );
        assert_eq!(found_in(&terminal, &statement), "", "{except}");
    }
    let two = format!(
        r#"{{{DENY}}}, {{"Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b", "Condition": {{"ArnNotLike": {{"aws:PrincipalArn": "arn:aws:iam::*:role/A"}}}}}}"#
    );
    assert_eq!(found_in(&terminal, &two), "");
}

#[test]
fn variables_need_the_newer_version() {
    let terminal = Terminal::in_march();
    let statement =
        r#"{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}"}"#;
    terminal.write("draft.json", &format!(r#"{{"Statement": {statement}}}"#));
    terminal.assert("sim lint draft.json").code(1).stdout(
        "L10 draft (draft.json): it has no version, so its variables are literal text; \
             instead: \"Version\": \"2012-10-17\"\n",
    );
    terminal.write(
        "draft.json",
        r#"{"Version": "2008-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}}"#,
    );
    terminal.assert("sim lint draft.json").code(1).stdout(
        "L10 draft (draft.json): it has version 2008-10-17, and RCPs are to have 2012-10-17; \
         instead: \"Version\": \"2012-10-17\"\n",
    );
    terminal.write(
        "draft.json",
        r#"{"Version": "2008-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}"#,
    );
    terminal.shows("sim lint draft.json", "");
}

#[test]
fn a_state_is_looked_at_as_a_whole() {
    let terminal = with_organization();
    let deny = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
    let rcp = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}"#;
    let allow = deny.replace("Deny", "Allow");
    for (id, name, content) in [
        ("p-deny0001", "Deny", deny),
        ("p-allow001", "Allow", &allow),
    ] {
        terminal.does(&format!("sim ids next policy {id}"));
        terminal.does(&format!("create-policy --type SERVICE_CONTROL_POLICY --name {name} --description - --content {content}"));
    }
    terminal.shows("sim lint", "");
    terminal.does("sim ids next organizational-unit ou-ab12-workload");
    terminal.does("create-organizational-unit --parent-id r-ab12 --name Workloads");
    terminal.does("sim ids next account 222222222222");
    terminal.does("create-account --email dev@example.com --account-name dev");
    terminal.does("move-account --account-id 222222222222 --source-parent-id r-ab12 --destination-parent-id ou-ab12-workload");
    for (policy, target) in [
        ("p-deny0001", "111111111111"),
        ("p-allow001", "r-ab12"),
        ("p-deny0001", "r-ab12"),
        ("p-deny0001", "ou-ab12-workload"),
    ] {
        terminal.does(&format!(
            "attach-policy --policy-id {policy} --target-id {target}"
        ));
    }
    terminal.does("detach-policy --policy-id p-FullAWSAccess --target-id ou-ab12-workload");
    for file in 1..=4 {
        terminal.does(&format!("sim ids next policy p-rcpdeny00{file}"));
        terminal.does(&format!("create-policy --type RESOURCE_CONTROL_POLICY --name R{file} --description - --content {}",
            rcp.replace("s3", ["s3", "sqs", "kms", "sts"][file - 1])));
        terminal.does(&format!(
            "attach-policy --policy-id p-rcpdeny00{file} --target-id 222222222222"
        ));
    }
    terminal.assert("sim lint").code(1).stdout(IN_STATE);
    terminal
        .assert("sim lint Allow")
        .code(1)
        .stdout(predicates::str::starts_with("L3 Allow"));
    terminal.assert("sim lint Nobody").code(252);
    terminal.write("broken.json", "{");
    terminal
        .assert("sim lint broken.json")
        .code(255)
        .stderr(contains("line 1 column 2"));
    let query = "sim lint p-allow001 --query Findings[].[Lint,PolicyId,StatementIndex,TargetId] --output text";
    terminal
        .assert(query)
        .code(1)
        .stdout("L3\tp-allow001\t0\tr-ab12\n");
}

#[test]
fn what_the_service_would_refuse_is_found_in_a_file() {
    let terminal = Terminal::in_march();
    for (statement, options, of) in [
        (r#"{"Effect": "Deny", "Action": "s3:*"}"#, "", "SERVICE"),
        (
            r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}"#,
            " --type SCP",
            "SERVICE",
        ),
        (
            r#"{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}"#,
            "",
            "RESOURCE",
        ),
    ] {
        let document = format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#);
        terminal.write("draft.json", &document);
        let found = format!(
            "L15 draft (draft.json): the service would refuse it: it is no {of}_CONTROL_POLICY; instead: what the \
             syntax of the type has\n"
        );
        terminal
            .assert(&format!("sim lint draft.json{options}"))
            .code(1)
            .stdout(found);
    }
}

#[test]
fn what_a_policy_covers_of_itself_is_told_once() {
    let terminal = Terminal::in_march();
    terminal.write(
        "reads.json",
        r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"},
            {"Effect": "Deny", "Action": "s3:Get*", "Resource": "*"}]}"#,
    );
    for line in [
        "sim ids next root r-ab12",
        "sim ids next policy p-reads001",
        "create-organization",
        "enable-policy-type --root-id r-ab12 --policy-type SERVICE_CONTROL_POLICY",
        "create-policy --type SERVICE_CONTROL_POLICY --name Reads --description - --content file://reads.json",
        "attach-policy --policy-id p-reads001 --target-id r-ab12",
    ] {
        terminal.does(line);
    }
    let found = "L14 Reads (p-reads001) #1: whatever it denies, policy Reads (p-reads001) #0 denies too; instead: nothing: it can go\n";
    terminal.assert("sim lint").code(1).stdout(found);
}

/// What is found where policies are attached.
const IN_STATE: &str = "\
L3 Allow (p-allow001) #0 at r-ab12: an Allow beside FullAWSAccess allows nothing more; instead: a Deny of the rest, or the policy in place of FullAWSAccess
L4 Deny (p-deny0001) at 111111111111: it is attached to the management account, which no policy binds; instead: another account for what is to be bound
L9 at ou-ab12-workload: no SCP here allows anything, so everything below is denied; instead: FullAWSAccess, or another policy with an Allow
L14 Deny (p-deny0001) #0 at ou-ab12-workload: whatever it denies, policy Deny (p-deny0001) #0 at r-ab12 denies too; instead: nothing: it can go
L11 at 222222222222: 5 of 5 RCPs are attached; instead: fewer policies with more statements
";
