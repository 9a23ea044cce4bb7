//! The rules of tags.

mod created;
mod policy;

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT, STRANGER};

fn tag(tags: &Value) -> Value {
    json!({"ResourceId": MEMBER, "Tags": tags})
}

fn tags(org: &mut Org, resource: &str) -> Value {
    let input = json!({"ResourceId": resource});
    org.answer(MANAGEMENT, "ListTagsForResource", input)["Tags"].take()
}

#[test]
fn a_tag_has_a_key_and_a_value() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, "TagResource", tag(&json!([{"Key": "a"}]))),
        "InvalidInputException INPUT_REQUIRED:TAGS_1_MEMBER_VALUE"
    );
}

#[test]
fn a_key_has_at_most_128_characters() {
    let mut org = Org::with_accounts(1);
    let tags = json!([
        {"Key": "a", "Value": ""},
        {"Key": "é".repeat(129), "Value": ""},
    ]);
    assert_eq!(
        org.refusal(MANAGEMENT, "TagResource", tag(&tags)),
        "InvalidInputException MAX_LENGTH_EXCEEDED:TAGS_2_MEMBER_KEY"
    );
}

#[test]
fn keys_of_the_system_are_reserved() {
    let mut org = Org::with_accounts(1);
    for key in ["aws:x", "AWS:x", "aWs:"] {
        let tags = json!([{"Key": key, "Value": ""}, {"Key": key, "Value": ""}]);
        assert_eq!(
            org.refusal(MANAGEMENT, "TagResource", tag(&tags)),
            "InvalidInputException INVALID_SYSTEM_TAGS_PARAMETER"
        );
        let input = json!({"ResourceId": MEMBER, "TagKeys": [key]});
        assert_eq!(
            org.refusal(MANAGEMENT, "UntagResource", input),
            "InvalidInputException INVALID_SYSTEM_TAGS_PARAMETER"
        );
    }
}

#[test]
fn a_key_is_given_once_in_a_request() {
    let mut org = Org::with_accounts(1);
    let twice = json!([{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]);
    assert_eq!(
        org.refusal(MANAGEMENT, "TagResource", tag(&twice)),
        "InvalidInputException DUPLICATE_TAG_KEY"
    );
    let in_two_cases = json!([{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}]);
    org.answer(MANAGEMENT, "TagResource", tag(&in_two_cases));
}

#[test]
fn what_is_not_there_has_no_tags() {
    let mut org = Org::with_accounts(0);
    for id in [STRANGER, "ou-root-00000000", "r-none", "p-00000000"] {
        let input = json!({"ResourceId": id});
        assert_eq!(
            org.refusal(MANAGEMENT, "ListTagsForResource", input),
            "TargetNotFoundException"
        );
    }
}

#[test]
fn what_is_not_there_is_not_tagged() {
    let mut org = Org::with_accounts(0);
    org.answer(MEMBER, "CreateOrganization", json!({}));
    let policy = org.policy("TAG_POLICY", &json!({"tags": {}}));
    let input = json!({"ResourceId": policy, "Tags": [], "TagKeys": []});
    for operation in ["TagResource", "UntagResource"] {
        assert_eq!(
            org.refusal(MEMBER, operation, input.clone()),
            "TargetNotFoundException"
        );
        for id in [STRANGER, MEMBER, "ou-root-00000000", "p-00000000"] {
            let input = json!({"ResourceId": id, "Tags": [], "TagKeys": []});
            assert_eq!(
                org.refusal(MANAGEMENT, operation, input),
                "TargetNotFoundException"
            );
        }
    }
}

#[test]
fn a_policy_that_aws_manages_has_an_id_that_no_tags_are_asked_of() {
    let mut org = Org::with_accounts(0);
    for id in ["p-FullAWSAccess", "p-RCPFullAWSAccess"] {
        let input = json!({"ResourceId": id, "Tags": [], "TagKeys": []});
        for operation in ["ListTagsForResource", "TagResource", "UntagResource"] {
            assert_eq!(
                org.refusal(MANAGEMENT, operation, input.clone()),
                "InvalidInputException INVALID_PATTERN:RESOURCE_ID"
            );
        }
    }
}

#[test]
fn everything_of_the_organization_may_have_tags() {
    let mut org = Org::with_accounts(1);
    let unit = org.unit(ROOT, "a");
    let policy = org.policy("TAG_POLICY", &json!({"tags": {}}));
    for resource in [ROOT, &unit, MANAGEMENT, MEMBER, &policy] {
        let team = json!([{"Key": "team", "Value": "blue"}]);
        let input = json!({"ResourceId": resource, "Tags": team});
        assert_eq!(org.answer(MANAGEMENT, "TagResource", input), json!({}));
        assert_eq!(tags(&mut org, resource), team);
        let input = json!({"ResourceId": resource, "TagKeys": ["team"]});
        org.answer(MANAGEMENT, "UntagResource", input);
        assert_eq!(tags(&mut org, resource), json!([]));
    }
}

#[test]
fn a_member_may_not_tag() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "TagResource", tag(&json!([]))),
        "AccessDeniedException"
    );
}

#[test]
fn a_resource_has_at_most_fifty_tags() {
    let mut org = Org::with_accounts(1);
    let fifty: Vec<_> = (0..50)
        .map(|n| json!({"Key": n.to_string(), "Value": ""}))
        .collect();
    org.answer(MANAGEMENT, "TagResource", tag(&json!(fifty)));
    let one_more = json!([{"Key": "50", "Value": ""}]);
    assert_eq!(
        org.refusal(MANAGEMENT, "TagResource", tag(&one_more)),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
    let overwritten = json!([{"Key": "49", "Value": "new"}]);
    org.answer(MANAGEMENT, "TagResource", tag(&overwritten));
}

#[test]
fn tags_keep_their_order_and_take_new_values() {
    let mut org = Org::with_accounts(1);
    let first = json!([{"Key": "b", "Value": "1"}, {"Key": "a", "Value": "1"}]);
    org.answer(MANAGEMENT, "TagResource", tag(&first));
    let second = json!([{"Key": "c", "Value": "1"}, {"Key": "b", "Value": ""}]);
    org.answer(MANAGEMENT, "TagResource", tag(&second));
    assert_eq!(
        tags(&mut org, MEMBER),
        json!([
            {"Key": "b", "Value": ""},
            {"Key": "a", "Value": "1"},
            {"Key": "c", "Value": "1"},
        ])
    );
}

#[test]
fn no_tags_change_nothing() {
    let mut org = Org::with_accounts(1);
    let answer = org.answer(MANAGEMENT, "TagResource", tag(&json!([])));
    assert_eq!(answer, json!({}));
    assert_eq!(tags(&mut org, MEMBER), json!([]));
}

#[test]
fn keys_that_are_not_there_are_taken_off() {
    let mut org = Org::with_accounts(0);
    let input = json!({"ResourceId": ROOT, "Tags": [{"Key": "a", "Value": ""}]});
    org.answer(MANAGEMENT, "TagResource", input);
    let input = json!({"ResourceId": ROOT, "TagKeys": ["b", "a"]});
    org.answer(MANAGEMENT, "UntagResource", input);
    assert_eq!(tags(&mut org, ROOT), json!([]));
}

#[test]
fn tags_come_in_one_page_so_no_token_fits() {
    let mut org = Org::with_accounts(0);
    let input = json!({"ResourceId": ROOT, "NextToken": "x"});
    assert_eq!(
        org.refusal(MANAGEMENT, "ListTagsForResource", input),
        "InvalidInputException INVALID_NEXT_TOKEN"
    );
}
