//! Creating, updating and deleting policies.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, ROOT};

const TAGS: &str = "TAG_POLICY";
const SCP: &str = "SERVICE_CONTROL_POLICY";

fn new(content: &str) -> Value {
    json!({"Type": TAGS, "Name": "P", "Description": "D", "Content": content})
}

#[test]
fn a_member_may_not_create_policies() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "CreatePolicy", new("{\"tags\":{}}")),
        "AccessDeniedException"
    );
}

#[test]
fn policies_need_all_features() {
    let mut org = Org::for_billing(0);
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", new("{\"tags\":{}}")),
        "PolicyTypeNotAvailableForOrganizationException"
    );
}

#[test]
fn the_size_of_a_document_is_checked_before_its_syntax() {
    let mut org = Org::with_accounts(0);
    let error = org.error(MANAGEMENT, "CreatePolicy", new(&"é".repeat(10_001)));
    assert_eq!(error.reason.unwrap(), "POLICY_CONTENT_LIMIT_EXCEEDED");
    assert_eq!(error.message, "You have exceeded the maximum policy size.");
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", new(&"é".repeat(10_000))),
        "MalformedPolicyDocumentException"
    );
}

#[test]
fn a_document_must_be_of_its_type() {
    let mut org = Org::with_accounts(0);
    let error = org.error(MANAGEMENT, "CreatePolicy", new("{}"));
    assert_eq!(error.exception.name(), "MalformedPolicyDocumentException");
    assert_eq!(
        error.message,
        "The provided policy document does not meet the requirements of the specified policy type."
    );
}

#[test]
fn every_type_has_a_document_of_its_own() {
    let mut org = Org::with_accounts(0);
    let scp = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    let rcp = json!({"Statement": {
        "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
    }});
    for (of, content) in [
        (SCP, scp),
        ("RESOURCE_CONTROL_POLICY", rcp),
        (TAGS, json!({"tags": {}})),
        ("BACKUP_POLICY", json!({"plans": {}})),
        ("AISERVICES_OPT_OUT_POLICY", json!({"services": {}})),
        ("CHATBOT_POLICY", json!({"chatbot": {}})),
        ("DECLARATIVE_POLICY_EC2", json!({"ec2_attributes": {}})),
        ("INSPECTOR_POLICY", json!({"inspector": {}})),
        ("UPGRADE_ROLLOUT_POLICY", json!({"upgrade_rollout": {}})),
        ("BEDROCK_POLICY", json!({"bedrock": {}})),
        ("S3_POLICY", json!({"s3_attributes": {}})),
        (
            "NETWORK_SECURITY_DIRECTOR_POLICY",
            json!({"network_security_director": {}}),
        ),
        ("GUARDDUTY_POLICY", json!({"guardduty": {}})),
        (
            "SECURITYHUB_POLICY",
            json!({"securityhub": {"enable_in_regions": {}, "disable_in_regions": {}}}),
        ),
        ("SECURITYHUB_CSPM_POLICY", json!({"securityhub_cspm": {}})),
    ] {
        let input =
            |content: &str| json!({"Type": of, "Name": of, "Description": "", "Content": content});
        assert_eq!(
            org.refusal(MANAGEMENT, "CreatePolicy", input("{}")),
            "MalformedPolicyDocumentException",
            "{of}"
        );
        org.answer(MANAGEMENT, "CreatePolicy", input(&content.to_string()));
    }
}

#[test]
fn a_name_is_taken_once_in_a_type() {
    let mut org = Org::with_accounts(0);
    org.answer(MANAGEMENT, "CreatePolicy", new("{\"tags\":{}}"));
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", new("{\"tags\":{}}")),
        "DuplicatePolicyException"
    );
    let mut other = new("{\"plans\":{}}");
    other["Type"] = "BACKUP_POLICY".into();
    org.answer(MANAGEMENT, "CreatePolicy", other);
}

#[test]
fn the_names_of_managed_policies_are_taken() {
    let mut org = Org::with_accounts(0);
    let content = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    let input = json!({
        "Type": SCP, "Name": "FullAWSAccess", "Description": "", "Content": content.to_string(),
    });
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", input),
        "DuplicatePolicyException"
    );
}

#[test]
fn an_organization_has_so_many_policies_of_a_type() {
    let mut org = Org::with_accounts(0);
    org.quota("policies.TAG_POLICY", 1);
    org.policy("BACKUP_POLICY", &json!({"plans": {}}));
    org.policy(TAGS, &json!({"tags": {}}));
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", new("{\"tags\":{}}")),
        "ConstraintViolationException POLICY_NUMBER_LIMIT_EXCEEDED"
    );
}

#[test]
fn a_policy_is_kept_byte_for_byte() {
    let mut org = Org::with_accounts(0);
    let content = " {\"tags\" :\t{\"a\": {} } }\n";
    let answer = org.answer(MANAGEMENT, "CreatePolicy", new(content));
    let id = answer["Policy"]["PolicySummary"]["Id"].as_str().unwrap();
    assert_eq!(
        answer["Policy"],
        json!({
            "PolicySummary": {
                "Id": id,
                "Arn": format!("arn:aws:organizations::{MANAGEMENT}:policy/{ORGANIZATION}/tag_policy/{id}"),
                "Name": "P",
                "Description": "D",
                "Type": TAGS,
                "AwsManaged": false,
            },
            "Content": content,
        })
    );
    let input = json!({"PolicyId": id});
    let described = org.answer(MANAGEMENT, "DescribePolicy", input);
    assert_eq!(described, answer);
}

#[test]
fn a_resource_control_policy_is_rewritten() {
    let mut org = Org::with_accounts(0);
    let rewritten = r#"{"Version":"2008-10-17","Statement":[{"Resource":"*","Effect":"Deny","Principal":{"AWS":"*"},"Action":"SQS:x"}]}"#;
    let sent = "{ \"Statement\": {\"Resource\": \"*\", \"Effect\":\"Deny\",
        \"Principal\": {\"AWS\": \"*\"}, \"Action\": \"SQS:x\"} }";
    let mut input = new(sent);
    input["Type"] = "RESOURCE_CONTROL_POLICY".into();
    let policy = org.answer(MANAGEMENT, "CreatePolicy", input)["Policy"].clone();
    assert_eq!(policy["Content"], rewritten);
    let id = &policy["PolicySummary"]["Id"];
    assert_eq!(id.as_str().unwrap().len(), "p-".len() + 10);
    let input = json!({"PolicyId": id});
    let answer = org.answer(MANAGEMENT, "DescribePolicy", input);
    assert_eq!(answer["Policy"]["Content"], rewritten);

    let newer = sent.replace("{ \"S", "{\"Version\": \"2012-10-17\", \"S");
    let input = json!({"PolicyId": id, "Content": newer});
    let answer = org.answer(MANAGEMENT, "UpdatePolicy", input);
    assert_eq!(
        answer["Policy"]["Content"],
        rewritten.replace("2008-10-17", "2012-10-17")
    );
}

#[test]
fn the_size_of_an_upgrade_rollout_policy_is_in_bytes() {
    let mut org = Org::with_accounts(0);
    let policy = json!({"upgrade_rollout": {"tags": {"é": {}}}});
    org.quota(
        "policy-size.UPGRADE_ROLLOUT_POLICY",
        policy.to_string().chars().count() as u64,
    );
    let mut input = new(&policy.to_string());
    input["Type"] = "UPGRADE_ROLLOUT_POLICY".into();
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", input),
        "ConstraintViolationException POLICY_CONTENT_LIMIT_EXCEEDED"
    );
}

#[test]
fn an_empty_description_is_shown() {
    let mut org = Org::with_accounts(0);
    let mut input = new("{\"tags\":{}}");
    input["Description"] = "".into();
    let answer = org.answer(MANAGEMENT, "CreatePolicy", input);
    assert_eq!(answer["Policy"]["PolicySummary"]["Description"], "");
}

#[test]
fn a_policy_gets_its_tags() {
    let mut org = Org::with_accounts(0);
    let mut input = new("{\"tags\":{}}");
    input["Tags"] = json!([{"Key": "team", "Value": "blue"}]);
    let answer = org.answer(MANAGEMENT, "CreatePolicy", input.clone());
    let id = &answer["Policy"]["PolicySummary"]["Id"];
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", json!({"ResourceId": id}));
    assert_eq!(answer["Tags"], input["Tags"]);
}

#[test]
fn an_unknown_policy_is_not_found() {
    let mut org = Org::with_accounts(0);
    let input = json!({"PolicyId": "p-00000000"});
    for operation in [
        "DescribePolicy",
        "UpdatePolicy",
        "DeletePolicy",
        "ListTargetsForPolicy",
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input.clone()),
            "PolicyNotFoundException"
        );
    }
}

#[test]
fn managed_policies_are_not_changed() {
    let mut org = Org::with_accounts(0);
    let input = json!({"PolicyId": "p-FullAWSAccess"});
    for operation in ["UpdatePolicy", "DeletePolicy"] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input.clone()),
            "InvalidInputException IMMUTABLE_POLICY"
        );
    }
}

#[test]
fn an_update_is_checked_as_a_new_policy_is() {
    let mut org = Org::with_accounts(0);
    let id = org.policy(TAGS, &json!({"tags": {}}));
    org.answer(MANAGEMENT, "CreatePolicy", new("{\"tags\":{}}"));
    for (input, expected) in [
        (
            json!({"PolicyId": id, "Content": "x".repeat(10_001)}),
            "ConstraintViolationException POLICY_CONTENT_LIMIT_EXCEEDED",
        ),
        (
            json!({"PolicyId": id, "Content": "{\"plans\":{}}"}),
            "MalformedPolicyDocumentException",
        ),
        (
            json!({"PolicyId": id, "Name": "P"}),
            "DuplicatePolicyException",
        ),
    ] {
        assert_eq!(org.refusal(MANAGEMENT, "UpdatePolicy", input), expected);
    }
}

#[test]
fn an_update_shows_of_the_summary_what_it_was_given() {
    let mut org = Org::with_accounts(0);
    let answer = org.answer(MANAGEMENT, "CreatePolicy", new("{\"tags\":{}}"));
    let id = &answer["Policy"]["PolicySummary"]["Id"];
    let input = json!({"PolicyId": id, "Content": "{\"tags\":{\"a\":{}}}"});
    let answer = org.answer(MANAGEMENT, "UpdatePolicy", input);
    let summary = answer["Policy"]["PolicySummary"].as_object().unwrap();
    assert_eq!(
        summary.keys().collect::<Vec<_>>(),
        ["Id", "Arn", "Type", "AwsManaged"]
    );
    assert_eq!(answer["Policy"]["Content"], "{\"tags\":{\"a\":{}}}");
}

#[test]
fn an_empty_description_is_shown_and_not_kept() {
    let mut org = Org::with_accounts(0);
    let answer = org.answer(MANAGEMENT, "CreatePolicy", new("{\"tags\":{}}"));
    let id = &answer["Policy"]["PolicySummary"]["Id"];
    let input = json!({"PolicyId": id, "Description": "", "Name": "Q"});
    let answer = org.answer(MANAGEMENT, "UpdatePolicy", input);
    assert_eq!(answer["Policy"]["PolicySummary"]["Description"], "");
    assert_eq!(answer["Policy"]["PolicySummary"]["Name"], "Q");
    let answer = org.answer(MANAGEMENT, "DescribePolicy", json!({"PolicyId": id}));
    assert_eq!(answer["Policy"]["PolicySummary"]["Description"], "D");
    assert_eq!(answer["Policy"]["PolicySummary"]["Name"], "Q");
}

#[test]
fn a_policy_in_use_is_not_deleted() {
    let mut org = Org::with_accounts(0);
    org.enable(TAGS);
    let id = org.attached(TAGS, &json!({"tags": {}}), ROOT);
    let error = org.error(MANAGEMENT, "DeletePolicy", json!({"PolicyId": id}));
    assert_eq!(error.exception.name(), "PolicyInUseException");
    assert_eq!(
        error.message,
        "The specified policy is in use and cannot be deleted."
    );
}

#[test]
fn a_policy_that_nothing_uses_is_deleted() {
    let mut org = Org::with_accounts(0);
    let id = org.policy(TAGS, &json!({"tags": {}}));
    let answer = org.answer(MANAGEMENT, "DeletePolicy", json!({"PolicyId": id}));
    assert_eq!(answer, json!({}));
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribePolicy", json!({"PolicyId": id})),
        "PolicyNotFoundException"
    );
}

#[test]
fn the_policy_of_another_organization_is_not_found() {
    let mut org = Org::with_accounts(0);
    let id = org.policy(TAGS, &json!({"tags": {}}));
    org.answer(MEMBER, "CreateOrganization", json!({}));
    assert_eq!(
        org.refusal(MEMBER, "DescribePolicy", json!({"PolicyId": id})),
        "PolicyNotFoundException"
    );
}

#[test]
fn a_deleted_policy_takes_its_tags_along() {
    let mut org = Org::with_accounts(0);
    let id = org.policy(TAGS, &json!({"tags": {}}));
    let tags = json!({"ResourceId": id, "Tags": [{"Key": "a", "Value": ""}]});
    org.answer(MANAGEMENT, "TagResource", tags);
    org.answer(MANAGEMENT, "DeletePolicy", json!({"PolicyId": id}));
    assert_eq!(
        org.refusal(MANAGEMENT, "ListTagsForResource", json!({"ResourceId": id})),
        "TargetNotFoundException"
    );
}

#[test]
fn an_updated_policy_stays_where_it_is() {
    let mut org = Org::with_accounts(0);
    org.enable(TAGS);
    let id = org.attached(TAGS, &json!({"tags": {}}), ROOT);
    let input = json!({"PolicyId": id, "Name": "Other"});
    org.answer(MANAGEMENT, "UpdatePolicy", input);
    let answer = org.answer(MANAGEMENT, "ListTargetsForPolicy", json!({"PolicyId": id}));
    assert_eq!(answer["Targets"][0]["TargetId"], ROOT);
}

#[test]
fn a_schedule_is_judged_whenever_a_document_is_given() {
    const BACKUP: &str = "BACKUP_POLICY";
    let mut org = Org::with_accounts(0);
    // In January two runs are left, in February one.
    let content = json!({"plans": {"p": {"rules": {"r": {
        "schedule_expression": {"@@assign": "cron(0 5 1 2,3 ? 2026)"},
    }}}}});
    let policy = org.policy(BACKUP, &content);
    org.pass_days(40);
    let content = content.to_string();
    let input = json!({"PolicyId": policy, "Name": "n", "Content": content});
    assert_eq!(
        org.refusal(MANAGEMENT, "UpdatePolicy", input),
        "MalformedPolicyDocumentException"
    );
    let input = json!({"Type": BACKUP, "Name": "o", "Description": "", "Content": content});
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", input),
        "MalformedPolicyDocumentException"
    );
    let input = json!({"PolicyId": policy, "Name": "n"});
    org.answer(MANAGEMENT, "UpdatePolicy", input);
}
