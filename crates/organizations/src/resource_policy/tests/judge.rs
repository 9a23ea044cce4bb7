//! What the policy lets members do.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT, STRANGER};

/// An organization of two members whose resource policy has these statements.
fn with(statements: &Value) -> Org {
    let mut org = Org::with_accounts(2);
    put(&mut org, statements);
    org
}

fn put(org: &mut Org, statements: &Value) {
    let document = json!({"Version": "2012-10-17", "Statement": statements});
    let input = json!({"Content": document.to_string()});
    org.answer(MANAGEMENT, "PutResourcePolicy", input);
}

fn statement(effect: &str, action: &str, resource: &str) -> Value {
    json!({
        "Effect": effect,
        "Principal": {"AWS": MEMBER},
        "Action": format!("organizations:{action}"),
        "Resource": resource,
    })
}

fn under(mut statement: Value, condition: Value) -> Value {
    statement["Condition"] = condition;
    statement
}

#[test]
fn a_member_may_do_what_is_allowed_and_no_more() {
    let mut org = with(&json!(statement("Allow", "ListAccounts", "*")));
    org.answer(MEMBER, "ListAccounts", json!({}));
    assert_eq!(
        org.refusal(MEMBER, "ListRoots", json!({})),
        "AccessDeniedException"
    );
    assert_eq!(
        org.refusal(OTHER, "ListAccounts", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn actions_match_by_wildcard_in_any_case() {
    let mut org = with(&json!(statement("Allow", "LISTr??ts", "*")));
    org.answer(MEMBER, "ListRoots", json!({}));
    assert_eq!(
        org.refusal(MEMBER, "ListAccounts", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn everybody_is_a_principal() {
    let mut anybody = statement("Allow", "ListRoots", "*");
    anybody["Principal"] = json!("*");
    with(&json!([anybody])).answer(OTHER, "ListRoots", json!({}));
}

#[test]
fn every_role_of_an_account_calls() {
    let mut role = statement("Allow", "ListRoots", "*");
    role["Principal"] = json!({"AWS": "arn:aws:iam::222222222222:role/admin"});
    with(&json!([role])).answer(MEMBER, "ListRoots", json!({}));
}

#[test]
fn a_denial_wins_also_over_what_an_administrator_may_read() {
    let mut org = with(&json!([
        statement("Allow", "List*", "*"),
        statement("Deny", "ListRoots", "*"),
    ]));
    org.delegate(MEMBER, "guardduty.amazonaws.com");
    assert_eq!(
        org.refusal(MEMBER, "ListRoots", json!({})),
        "AccessDeniedException"
    );
    org.answer(MEMBER, "ListAccounts", json!({}));
}

#[test]
fn the_management_account_is_never_denied() {
    let mut nobody = statement("Deny", "ListRoots", "*");
    nobody["Principal"] = json!("*");
    let mut org = with(&json!([nobody]));
    org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(
        org.refusal(MEMBER, "ListRoots", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn a_resource_is_named_by_its_arn() {
    let arn = format!("arn:aws:organizations::{MANAGEMENT}:account/{ORGANIZATION}/3*");
    let mut org = with(&json!([statement("Allow", "DescribeAccount", &arn)]));
    org.answer(MEMBER, "DescribeAccount", json!({"AccountId": OTHER}));
    assert_eq!(
        org.refusal(MEMBER, "DescribeAccount", json!({"AccountId": MEMBER})),
        "AccessDeniedException"
    );
}

#[test]
fn a_list_matches_all_resources_only() {
    let arn = format!("arn:aws:organizations::{MANAGEMENT}:*");
    let mut org = with(&json!([statement("Allow", "ListAccounts", &arn)]));
    assert_eq!(
        org.refusal(MEMBER, "ListAccounts", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn what_does_not_exist_is_told_to_who_may_look() {
    let mut org = with(&json!([statement("Allow", "DescribeAccount", "*")]));
    assert_eq!(
        org.refusal(
            MEMBER,
            "DescribeAccount",
            json!({"AccountId": "999999999999"})
        ),
        "AccountNotFoundException"
    );
}

#[test]
fn what_another_organization_has_is_as_unknown_as_what_nobody_has() {
    let arn = format!("arn:aws:organizations::{MANAGEMENT}:policy/{ORGANIZATION}/tag_policy/*");
    let of_type = json!({"StringEquals": {"organizations:PolicyType": "TAG_POLICY"}});
    let mut org = with(&json!([
        statement("Allow", "DescribePolicy", &arn),
        under(statement("Allow", "ListTargetsForPolicy", "*"), of_type),
    ]));
    let ours = org.policy("TAG_POLICY", &json!({"tags": {}}));
    org.answer(MEMBER, "DescribePolicy", json!({"PolicyId": ours}));

    org.answer(STRANGER, "CreateOrganization", json!({}));
    let input = json!({"Type": "TAG_POLICY", "Name": "Theirs", "Description": "", "Content": r#"{"tags": {}}"#});
    let answer = org.answer(STRANGER, "CreatePolicy", input);
    let theirs = &answer["Policy"]["PolicySummary"]["Id"];
    for policy in [theirs, &json!("p-nobodyhasthis")] {
        for operation in ["DescribePolicy", "ListTargetsForPolicy"] {
            assert_eq!(
                org.refusal(MEMBER, operation, json!({"PolicyId": policy})),
                "AccessDeniedException"
            );
        }
    }
}

#[test]
fn a_member_may_be_denied_what_every_member_may() {
    let mut org = with(&json!([
        statement("Deny", "DescribeOrganization", "*"),
        statement("Deny", "DescribeEffectivePolicy", "*"),
    ]));
    org.enable("TAG_POLICY");
    let input = json!({"PolicyType": "TAG_POLICY"});
    for (operation, input) in [
        ("DescribeOrganization", json!({})),
        ("DescribeEffectivePolicy", input),
    ] {
        assert_eq!(
            org.refusal(MEMBER, operation, input.clone()),
            "AccessDeniedException"
        );
        org.answer(OTHER, operation, input.clone());
        org.answer(MANAGEMENT, operation, input);
    }
}

#[test]
fn attaching_needs_the_policy_and_the_target() {
    let policies = format!("arn:aws:organizations::{MANAGEMENT}:policy/*");
    let mut org = with(&json!([statement("Allow", "AttachPolicy", &policies)]));
    org.enable("TAG_POLICY");
    let policy = org.policy("TAG_POLICY", &json!({"tags": {}}));
    let input = json!({"PolicyId": policy, "TargetId": OTHER});
    assert_eq!(
        org.refusal(MEMBER, "AttachPolicy", input.clone()),
        "AccessDeniedException"
    );
    let accounts = format!("arn:aws:organizations::{MANAGEMENT}:account/*");
    put(
        &mut org,
        &json!([
            statement("Allow", "AttachPolicy", &policies),
            statement("Allow", "AttachPolicy", &accounts),
        ]),
    );
    org.answer(MEMBER, "AttachPolicy", input);
}

#[test]
fn tags_of_a_new_policy_need_a_permission_of_their_own() {
    let mut org = with(&json!([statement("Allow", "CreatePolicy", "*")]));
    let mut input = json!({
        "Type": "TAG_POLICY", "Name": "P", "Description": "", "Content": "{\"tags\":{}}",
    });
    org.answer(MEMBER, "CreatePolicy", input.clone());
    input["Name"] = "Q".into();
    input["Tags"] = json!([{"Key": "a", "Value": "b"}]);
    assert_eq!(
        org.refusal(MEMBER, "CreatePolicy", input.clone()),
        "AccessDeniedException"
    );
    put(
        &mut org,
        &json!([
            statement("Allow", "CreatePolicy", "*"),
            statement("Allow", "TagResource", "*"),
        ]),
    );
    org.answer(MEMBER, "CreatePolicy", input);
}

#[test]
fn a_new_policy_is_named_by_the_arn_of_its_type() {
    let policies = format!("arn:aws:organizations::{MANAGEMENT}:policy/{ORGANIZATION}");
    let input = json!({
        "Type": "TAG_POLICY", "Name": "P", "Description": "", "Content": "{\"tags\":{}}",
    });
    for (resource, allows) in [
        (format!("{policies}/tag_policy/*"), true),
        (format!("{policies}/*"), true),
        (format!("{policies}/backup_policy/*"), false),
        (format!("{policies}/tag_policy/p-1234567890"), false),
    ] {
        let mut org = with(&json!([statement("Allow", "CreatePolicy", &resource)]));
        if allows {
            org.answer(MEMBER, "CreatePolicy", input.clone());
        } else {
            let refusal = org.refusal(MEMBER, "CreatePolicy", input.clone());
            assert_eq!(refusal, "AccessDeniedException", "{resource}");
        }
    }
}

#[test]
fn a_tag_of_a_new_policy_is_a_condition() {
    let policies = format!("arn:aws:organizations::{MANAGEMENT}:policy/*/tag_policy/*");
    let blue = json!({"StringEquals": {"aws:RequestTag/team": "blue"}});
    let mut org = with(&json!([
        under(statement("Allow", "CreatePolicy", &policies), blue.clone()),
        under(statement("Allow", "TagResource", &policies), blue),
    ]));
    let mut input = json!({
        "Type": "TAG_POLICY", "Name": "P", "Description": "", "Content": "{\"tags\":{}}",
        "Tags": [{"Key": "team", "Value": "red"}],
    });
    let refusal = org.refusal(MEMBER, "CreatePolicy", input.clone());
    assert_eq!(refusal, "AccessDeniedException");
    input["Tags"][0]["Value"] = "blue".into();
    org.answer(MEMBER, "CreatePolicy", input);
}

#[test]
fn the_policy_type_is_a_condition() {
    let condition = json!({"StringEquals": {"organizations:PolicyType": "TAG_POLICY"}});
    let mut org = with(&json!([
        under(statement("Allow", "ListPolicies", "*"), condition.clone()),
        under(statement("Allow", "EnablePolicyType", "*"), condition),
    ]));
    org.answer(MEMBER, "ListPolicies", json!({"Filter": "TAG_POLICY"}));
    assert_eq!(
        org.refusal(MEMBER, "ListPolicies", json!({"Filter": "BACKUP_POLICY"})),
        "AccessDeniedException"
    );
    let input = json!({"RootId": ROOT, "PolicyType": "TAG_POLICY"});
    org.answer(MEMBER, "EnablePolicyType", input);
}

#[test]
fn the_type_of_a_named_policy_is_a_condition() {
    let condition = json!({"StringEquals": {"organizations:PolicyType": "TAG_POLICY"}});
    let allowed = statement("Allow", "DescribePolicy", "*");
    let mut org = with(&json!([under(allowed, condition)]));
    let tags = org.policy("TAG_POLICY", &json!({"tags": {}}));
    org.answer(MEMBER, "DescribePolicy", json!({"PolicyId": tags}));
    let backup = org.policy("BACKUP_POLICY", &json!({"plans": {}}));
    for other in [backup.as_str(), "p-FullAWSAccess", "p-00000000"] {
        assert_eq!(
            org.refusal(MEMBER, "DescribePolicy", json!({"PolicyId": other})),
            "AccessDeniedException"
        );
    }
}

#[test]
fn the_service_is_a_condition() {
    let condition =
        json!({"StringLike": {"organizations:ServicePrincipal": "guard*.amazonaws.com"}});
    let allowed = statement("Allow", "ListDelegatedAdministrators", "*");
    let mut org = with(&json!([under(allowed, condition)]));
    let input = json!({"ServicePrincipal": "guardduty.amazonaws.com"});
    org.answer(MEMBER, "ListDelegatedAdministrators", input);
    assert_eq!(
        org.refusal(MEMBER, "ListDelegatedAdministrators", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn tags_of_the_request_and_of_the_resource_are_conditions() {
    let of_request = json!({
        "StringEquals": {"aws:RequestTag/team": "blue", "aws:ResourceTag/owner": "me"},
        "ForAllValues:StringEquals": {"aws:TagKeys": ["team", "cost"]},
    });
    let mut org = with(&json!([under(
        statement("Allow", "TagResource", "*"),
        of_request
    )]));
    let tagged = |key: &str, value: &str| json!({"ResourceId": ROOT, "Tags": [{"Key": key, "Value": value}]});
    assert_eq!(
        org.refusal(MEMBER, "TagResource", tagged("team", "blue")),
        "AccessDeniedException"
    );
    org.answer(MANAGEMENT, "TagResource", tagged("owner", "me"));
    org.answer(MEMBER, "TagResource", tagged("team", "blue"));
    assert_eq!(
        org.refusal(MEMBER, "TagResource", tagged("team", "red")),
        "AccessDeniedException"
    );
    let input = json!({
        "ResourceId": ROOT,
        "Tags": [{"Key": "team", "Value": "blue"}, {"Key": "x", "Value": ""}],
    });
    assert_eq!(
        org.refusal(MEMBER, "TagResource", input),
        "AccessDeniedException"
    );
}

#[test]
fn the_caller_is_a_condition() {
    for (condition, allows) in [
        (
            json!({"StringEquals": {"aws:PrincipalAccount": MEMBER}}),
            true,
        ),
        (
            json!({"StringNotEquals": {"aws:PrincipalAccount": MEMBER}}),
            false,
        ),
        (
            json!({"StringEquals": {"aws:PrincipalOrgID": ORGANIZATION}}),
            true,
        ),
        (
            json!({"StringEquals": {"aws:ResourceAccount": MANAGEMENT}}),
            true,
        ),
        (
            json!({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::222222222222:*"}}),
            true,
        ),
        (json!({"Null": {"organizations:PolicyType": "true"}}), true),
        (json!({"Null": {"aws:PrincipalArn": "true"}}), false),
        (json!({"Null": {"aws:PrincipalArn": false}}), true),
        (
            json!({"NumericGreaterThan": {"aws:PrincipalAccount": 1}}),
            true,
        ),
        (
            json!({"StringLike": {"aws:PrincipalArn": "*:${aws:PrincipalAccount}:root"}}),
            true,
        ),
        (
            json!({"DateGreaterThan": {"aws:CurrentTime": "2000-01-01"}}),
            true,
        ),
        (
            json!({"DateLessThan": {"aws:EpochTime": "2000-01-01"}}),
            false,
        ),
        (json!({"Bool": {"aws:SecureTransport": true}}), true),
        (json!({"Bool": {"aws:SecureTransport": "false"}}), false),
        (
            json!({"BoolIfExists": {"aws:SecureTransport": ["false", "True"]}}),
            true,
        ),
        (
            json!({"StringEquals": {"aws:PrincipalAccount": 222_222_222_222_u64}}),
            true,
        ),
        (
            json!({"StringEquals": {"aws:PrincipalAccount": [1.5, true]}}),
            false,
        ),
        (
            json!({"StringEquals": {"organizations:PolicyType": "TAG_POLICY"}}),
            false,
        ),
        (
            json!({"StringEqualsIfExists": {"organizations:PolicyType": "TAG_POLICY"}}),
            true,
        ),
        (
            json!({"ForAllValues:StringEquals": {"aws:TagKeys": "x"}}),
            true,
        ),
        (
            json!({"ForAnyValue:StringEquals": {"aws:TagKeys": "x"}}),
            false,
        ),
        (
            json!({"ForAnyValue:StringNotEquals": {"aws:TagKeys": "x"}}),
            false,
        ),
    ] {
        let allowed = under(statement("Allow", "ListRoots", "*"), condition.clone());
        let mut org = with(&json!([allowed]));
        if allows {
            org.answer(MEMBER, "ListRoots", json!({}));
        } else {
            org.refusal(MEMBER, "ListRoots", json!({}));
        }
    }
}

#[test]
fn a_condition_that_cannot_be_told_speaks_against_the_caller() {
    for condition in [
        json!({"StringEquals": {"aws:SourceVpc": "vpc-1"}}),
        json!({"StringResembles": {"aws:PrincipalAccount": "1"}}),
    ] {
        let allowed = under(statement("Allow", "ListRoots", "*"), condition.clone());
        let mut org = with(&json!([allowed]));
        org.refusal(MEMBER, "ListRoots", json!({}));

        let denied = under(statement("Deny", "ListRoots", "*"), condition);
        let mut org = with(&json!([statement("Allow", "ListRoots", "*"), denied]));
        org.refusal(MEMBER, "ListRoots", json!({}));
    }
}

#[test]
fn handshakes_of_the_organization_may_be_shown() {
    let mut org = with(&json!([statement("Allow", "DescribeHandshake", "*")]));
    let id = org.invited("999999999999");
    org.answer(MEMBER, "DescribeHandshake", json!({"HandshakeId": id}));
    assert_eq!(
        org.refusal(OTHER, "DescribeHandshake", json!({"HandshakeId": id})),
        "AccessDeniedException"
    );
}

#[test]
fn what_only_the_management_account_may_do_is_never_delegated() {
    let mut anything = statement("Allow", "List*", "*");
    anything["Principal"] = json!("*");
    let mut org = with(&json!([anything]));
    assert_eq!(
        org.refusal(MEMBER, "CloseAccount", json!({"AccountId": OTHER})),
        "AccessDeniedException"
    );
}
