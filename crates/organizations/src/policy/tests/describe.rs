//! Describing and listing policies.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, ROOT, STRANGER};

const SCP: &str = "SERVICE_CONTROL_POLICY";
const TAGS: &str = "TAG_POLICY";

fn ids(answer: &Value) -> Vec<&str> {
    let policies = answer["Policies"].as_array().unwrap();
    policies
        .iter()
        .map(|policy| policy["Id"].as_str().unwrap())
        .collect()
}

#[test]
fn the_policy_that_allows_everything_is_kept_as_aws_writes_it() {
    let mut org = Org::with_accounts(0);
    let input = json!({"PolicyId": "p-FullAWSAccess"});
    let answer = org.answer(MANAGEMENT, "DescribePolicy", input);
    assert_eq!(
        answer["Policy"],
        json!({
            "PolicySummary": {
                "Id": "p-FullAWSAccess",
                "Arn": "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
                "Name": "FullAWSAccess",
                "Description": "Allows access to every operation",
                "Type": SCP,
                "AwsManaged": true,
            },
            "Content": "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": \"*\",\n      \"Resource\": \"*\"\n    }\n  ]\n}",
        })
    );
}

#[test]
fn a_delegated_administrator_may_describe_policies() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, "guardduty.amazonaws.com");
    let input = json!({"PolicyId": "p-RCPFullAWSAccess"});
    org.answer(MEMBER, "DescribePolicy", input);
}

#[test]
fn managed_policies_come_first_even_if_their_type_is_disabled() {
    let mut org = Org::with_accounts(0);
    let content = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    let id = org.policy(SCP, &content);
    let answer = org.answer(MANAGEMENT, "ListPolicies", json!({"Filter": SCP}));
    assert_eq!(ids(&answer), ["p-FullAWSAccess", &id]);
}

#[test]
fn each_managed_policy_has_a_description_of_its_own() {
    let mut org = Org::with_accounts(0);
    for (id, description) in [
        ("p-FullAWSAccess", "Allows access to every operation"),
        ("p-RCPFullAWSAccess", "Allows access to every resource"),
    ] {
        let answer = org.answer(MANAGEMENT, "DescribePolicy", json!({"PolicyId": id}));
        let summary = &answer["Policy"]["PolicySummary"];
        assert_eq!(summary["Description"], description);
    }
}

#[test]
fn policies_are_listed_by_type_in_the_order_of_creation() {
    let mut org = Org::with_accounts(0);
    let first = org.policy(TAGS, &json!({"tags": {"z": {}}}));
    org.policy("BACKUP_POLICY", &json!({"plans": {}}));
    let second = org.policy(TAGS, &json!({"tags": {"a": {}}}));
    let answer = org.answer(MANAGEMENT, "ListPolicies", json!({"Filter": TAGS}));
    assert_eq!(ids(&answer), [first, second]);
}

#[test]
fn pages_of_policies_begin_behind_the_managed_one() {
    let mut org = Org::with_accounts(0);
    let content = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    let id = org.policy(SCP, &content);
    let input = json!({"Filter": SCP, "MaxResults": 1});
    let answer = org.answer(MANAGEMENT, "ListPolicies", input);
    assert_eq!(ids(&answer), ["p-FullAWSAccess"]);
    let input = json!({"Filter": SCP, "NextToken": answer["NextToken"]});
    let answer = org.answer(MANAGEMENT, "ListPolicies", input);
    assert_eq!(ids(&answer), [id]);
}

#[test]
fn an_organization_for_billing_has_no_policies() {
    let mut org = Org::for_billing(0);
    let answer = org.answer(MANAGEMENT, "ListPolicies", json!({"Filter": SCP}));
    assert_eq!(answer, json!({"Policies": []}));
}

#[test]
fn the_policies_of_a_target_are_those_attached_to_it_itself() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    org.attached(TAGS, &json!({"tags": {"r": {}}}), ROOT);
    let first = org.attached(TAGS, &json!({"tags": {"b": {}}}), MEMBER);
    let second = org.attached(TAGS, &json!({"tags": {"a": {}}}), MEMBER);
    let input = json!({"TargetId": MEMBER, "Filter": TAGS});
    let answer = org.answer(MANAGEMENT, "ListPoliciesForTarget", input);
    assert_eq!(ids(&answer), [first, second]);
}

#[test]
fn an_unknown_target_is_not_found() {
    let mut org = Org::with_accounts(0);
    for target in [STRANGER, "ou-root-00000000", "r-none"] {
        let input = json!({"TargetId": target, "Filter": TAGS});
        assert_eq!(
            org.refusal(MANAGEMENT, "ListPoliciesForTarget", input),
            "TargetNotFoundException"
        );
    }
}

#[test]
fn the_targets_of_a_policy_are_listed_in_the_order_of_attaching() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let unit = org.unit(ROOT, "Unit");
    let policy = org.attached(TAGS, &json!({"tags": {}}), MEMBER);
    org.attach(&policy, &unit);
    org.attach(&policy, ROOT);
    let input = json!({"PolicyId": policy});
    let answer = org.answer(MANAGEMENT, "ListTargetsForPolicy", input);
    let arn = |rest: &str| format!("arn:aws:organizations::{MANAGEMENT}:{rest}");
    assert_eq!(
        answer["Targets"],
        json!([
            {
                "TargetId": MEMBER,
                "Arn": arn(&format!("account/{ORGANIZATION}/{MEMBER}")),
                "Name": "Account 222222222222",
                "Type": "ACCOUNT",
            },
            {
                "TargetId": unit,
                "Arn": arn(&format!("ou/{ORGANIZATION}/{unit}")),
                "Name": "Unit",
                "Type": "ORGANIZATIONAL_UNIT",
            },
            {
                "TargetId": ROOT,
                "Arn": arn(&format!("root/{ORGANIZATION}/{ROOT}")),
                "Name": "Root",
                "Type": "ROOT",
            },
        ])
    );
}
