//! Putting, describing and deleting the policy.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, STRANGER};

const PUT: &str = "PutResourcePolicy";

fn content(document: &Value) -> Value {
    json!({"Content": document.to_string()})
}

/// Returns a statement that allows a member to do something.
fn allowing(action: &str) -> Value {
    json!({"Effect": "Allow", "Principal": {"AWS": MEMBER}, "Action": action, "Resource": "*"})
}

#[test]
fn a_member_may_not_put_a_policy() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, PUT, content(&json!({}))),
        "AccessDeniedException"
    );
}

#[test]
fn a_resource_policy_needs_all_features() {
    let mut org = Org::for_billing(0);
    assert_eq!(
        org.refusal(MANAGEMENT, PUT, content(&json!({}))),
        "ConstraintViolationException ORGANIZATION_NOT_IN_ALL_FEATURES_MODE"
    );
}

#[test]
fn tags_are_given_when_a_policy_is_created_only() {
    let mut org = Org::with_accounts(1);
    let document = json!({"Statement": allowing("organizations:ListRoots")});
    let mut input = content(&document);
    input["Tags"] = json!([{"Key": "a", "Value": ""}]);
    org.answer(MANAGEMENT, PUT, input.clone());
    let error = org.error(MANAGEMENT, PUT, input.clone());
    assert_eq!(
        error.reason.unwrap(),
        "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED"
    );
    assert_eq!(
        error.message,
        "Adding tags on updating an existing resource-based policy is not supported."
    );
    input["Tags"] = json!([]);
    org.answer(MANAGEMENT, PUT, input);
}

#[test]
fn a_document_must_be_a_policy() {
    let mut org = Org::with_accounts(1);
    let with = |name: &str, value: Value| {
        let mut statement = allowing("organizations:ListRoots");
        statement[name] = value;
        json!({"Statement": [statement]}).to_string()
    };
    let without = |name: &str| {
        let mut statement = allowing("organizations:ListRoots");
        statement.as_object_mut().unwrap().remove(name);
        json!({"Statement": [statement]}).to_string()
    };
    for document in [
        "{".to_owned(),
        "[]".to_owned(),
        "{}".to_owned(),
        "{\"Statement\":[]}".to_owned(),
        with("NotAction", json!("organizations:*")),
        with("NotResource", json!("*")),
        with("NotPrincipal", json!("*")),
        with("Colour", json!("blue")),
        with("Effect", json!("Maybe")),
        with("Principal", json!({})),
        with("Principal", json!({"AWS": STRANGER})),
        with(
            "Principal",
            json!({"AWS": "arn:aws:iam::999999999999:role/x"}),
        ),
        with("Principal", json!({"AWS": "somebody"})),
        with("Action", json!([])),
        without("Principal"),
        without("Effect"),
    ] {
        let error = org.error(MANAGEMENT, PUT, json!({"Content": document}));
        assert_eq!(
            error.reason.unwrap(),
            "INVALID_RESOURCE_POLICY_JSON",
            "{document}"
        );
        assert_eq!(
            error.message,
            "This resource-based policy contains invalid JSON."
        );
    }
}

#[test]
fn an_action_must_be_grantable() {
    let mut org = Org::with_accounts(1);
    for action in [
        "organizations:*",
        "organizations:CreateAccount",
        "organizations:Create*",
        "organizations:Unknown",
        "s3:GetObject",
        "*",
    ] {
        let document = json!({"Statement": [allowing(action)]});
        let error = org.error(MANAGEMENT, PUT, content(&document));
        assert_eq!(
            error.reason.unwrap(),
            "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY"
        );
        let expected =
            format!("{action} is not a supported action for this resource-based policy.");
        assert_eq!(error.message, expected);
    }
}

#[test]
fn what_the_service_accepts_is_accepted() {
    let mut org = Org::with_accounts(1);
    for statement in [
        allowing("organizations:Describe*"),
        allowing("organizations:list*"),
        json!({"Effect": "Deny", "Principal": "*", "Action": "organizations:ListRoots", "Resource": "*"}),
        json!({
            "Sid": "s",
            "Effect": "Allow",
            "Principal": {"Service": "config.amazonaws.com", "AWS": ["arn:aws:iam::222222222222:role/r", "*"]},
            "Action": ["organizations:ListRoots", "organizations:AttachPolicy"],
            "Resource": ["*", "arn:aws:organizations::111111111111:policy/*"],
            "Condition": {"Anything": {"at:all": ["x", "y"]}},
        }),
    ] {
        for version in ["2008-10-17", "2012-10-17"] {
            let document = json!({"Version": version, "Statement": [statement]});
            org.answer(MANAGEMENT, PUT, content(&document));
        }
    }
}

#[test]
fn the_service_rewrites_a_policy() {
    let mut org = Org::with_accounts(1);
    let document = format!(
        "{{ \"Statement\" : {{ \"Principal\": {{\"AWS\": [\"{MEMBER}\"]}}, \"Effect\": \"Allow\",\n\"Action\": \"organizations:ListRoots\", \"Resource\": \"*\" }} }}"
    );
    let answer = org.answer(MANAGEMENT, PUT, json!({"Content": document}));
    let id = answer["ResourcePolicy"]["ResourcePolicySummary"]["Id"]
        .as_str()
        .unwrap();
    let rewritten = "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Principal\":{\"AWS\":[\"arn:aws:iam::222222222222:root\"]},\"Effect\":\"Allow\",\"Action\":\"organizations:ListRoots\",\"Resource\":\"*\"}]}";
    assert_eq!(
        answer["ResourcePolicy"],
        json!({
            "ResourcePolicySummary": {
                "Id": id,
                "Arn": format!("arn:aws:organizations::{MANAGEMENT}:resourcepolicy/{ORGANIZATION}/{id}"),
            },
            "Content": rewritten,
        })
    );
    let described = org.answer(MANAGEMENT, "DescribeResourcePolicy", json!({}));
    assert_eq!(described, answer);
}

#[test]
fn a_policy_that_is_put_again_keeps_its_id() {
    let mut org = Org::with_accounts(1);
    let id = |answer: Value| answer["ResourcePolicy"]["ResourcePolicySummary"]["Id"].clone();
    let first = json!({"Statement": allowing("organizations:ListRoots")});
    let first = id(org.answer(MANAGEMENT, PUT, content(&first)));
    let second = json!({"Statement": allowing("organizations:ListAccounts")});
    let second = id(org.answer(MANAGEMENT, PUT, content(&second)));
    assert_eq!(first, second);
}

#[test]
fn without_a_policy_there_is_none_to_describe_or_delete() {
    let mut org = Org::with_accounts(0);
    for operation in ["DescribeResourcePolicy", "DeleteResourcePolicy"] {
        let error = org.error(MANAGEMENT, operation, json!({}));
        assert_eq!(error.exception.name(), "ResourcePolicyNotFoundException");
        assert_eq!(error.message, "No resource-based policy found.");
    }
}

#[test]
fn an_organization_for_billing_has_no_resource_policy_to_describe_or_delete() {
    let mut org = Org::for_billing(0);
    for operation in ["DescribeResourcePolicy", "DeleteResourcePolicy"] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, json!({})),
            "ConstraintViolationException ORGANIZATION_NOT_IN_ALL_FEATURES_MODE"
        );
    }
}

#[test]
fn a_deleted_policy_takes_its_tags_along() {
    let mut org = Org::with_accounts(1);
    let document = json!({"Statement": allowing("organizations:ListRoots")});
    let mut input = content(&document);
    input["Tags"] = json!([{"Key": "a", "Value": ""}]);
    let answer = org.answer(MANAGEMENT, PUT, input.clone());
    let id = &answer["ResourcePolicy"]["ResourcePolicySummary"]["Id"];
    let tagged = json!({"ResourceId": id});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", tagged.clone());
    assert_eq!(answer["Tags"], input["Tags"]);
    org.answer(MANAGEMENT, "DeleteResourcePolicy", json!({}));
    assert_eq!(
        org.refusal(MANAGEMENT, "ListTagsForResource", tagged),
        "TargetNotFoundException"
    );
}

#[test]
fn a_deleted_policy_allows_nothing() {
    let mut org = Org::with_accounts(1);
    let document = json!({"Statement": allowing("organizations:ListRoots")});
    org.answer(MANAGEMENT, PUT, content(&document));
    org.answer(MEMBER, "ListRoots", json!({}));
    let answer = org.answer(MANAGEMENT, "DeleteResourcePolicy", json!({}));
    assert_eq!(answer, json!({}));
    assert_eq!(
        org.refusal(MEMBER, "ListRoots", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn the_refusals_of_a_policy_come_in_order() {
    let mut org = Org::with_accounts(1);
    org.quota("tags", 0);
    let mut wrong = content(&json!({"Statement": allowing("s3:GetObject"), "Moon": 1}));
    wrong["Tags"] = json!([{"Key": "a", "Value": ""}]);
    assert_eq!(
        org.refusal(MANAGEMENT, PUT, wrong.clone()),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
    let document = json!({"Statement": allowing("organizations:ListRoots")});
    org.answer(MANAGEMENT, PUT, content(&document));
    assert_eq!(
        org.refusal(MANAGEMENT, PUT, wrong.clone()),
        "ConstraintViolationException UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED"
    );
    wrong["Tags"] = json!([]);
    assert_eq!(
        org.refusal(MANAGEMENT, PUT, wrong),
        "InvalidInputException INVALID_RESOURCE_POLICY_JSON"
    );
}
