//! Tag policies, applied to the service's own resources.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT};

/// An organization whose tag policy is enforced for some types.
fn enforcing(types: &Value) -> Org {
    let mut org = Org::with_accounts(1);
    org.enable("TAG_POLICY");
    let policy = json!({"tags": {"costcenter": {
        "tag_key": {"@@assign": "CostCenter"},
        "tag_value": {"@@assign": ["red", "b*e"]},
        "enforced_for": {"@@assign": types},
    }}});
    org.attached("TAG_POLICY", &policy, ROOT);
    org
}

fn tag(resource: &str, key: &str, value: &str) -> Value {
    json!({"ResourceId": resource, "Tags": [{"Key": key, "Value": value}]})
}

#[test]
fn tags_that_are_not_compliant_are_refused() {
    let mut org = enforcing(&json!(["organizations:account"]));
    for (key, value) in [
        ("CostCenter", "green"),
        ("CostCenter", "Red"),
        ("costcenter", "red"),
        ("CostCenter", "b"),
    ] {
        let error = org.error(MANAGEMENT, "TagResource", tag(MEMBER, key, value));
        assert_eq!(error.reason.unwrap(), "TAG_POLICY_VIOLATION");
        let expected = format!(
            "The tag policy does not allow the specified value for the following tag key: '{key}'."
        );
        assert_eq!(error.message, expected);
    }
}

#[test]
fn tags_that_are_compliant_or_not_spoken_of_are_set() {
    let mut org = enforcing(&json!(["organizations:ALL_SUPPORTED"]));
    for (key, value) in [
        ("CostCenter", "red"),
        ("CostCenter", "be"),
        ("CostCenter", "b lue e"),
        ("Other", "green"),
    ] {
        org.answer(MANAGEMENT, "TagResource", tag(MEMBER, key, value));
    }
}

#[test]
fn a_policy_is_enforced_for_the_types_that_it_names_only() {
    let mut org = enforcing(&json!(["organizations:ou"]));
    org.answer(MANAGEMENT, "TagResource", tag(ROOT, "CostCenter", "green"));
    let input = json!({
        "ParentId": ROOT, "Name": "a", "Tags": [{"Key": "CostCenter", "Value": "green"}],
    });
    assert_eq!(
        org.refusal(MANAGEMENT, "CreateOrganizationalUnit", input),
        "ConstraintViolationException TAG_POLICY_VIOLATION"
    );
}

#[test]
fn everything_that_is_created_with_tags_is_checked() {
    let mut org = enforcing(&json!(["organizations:ALL_SUPPORTED"]));
    let tags = json!([{"Key": "CostCenter", "Value": "green"}]);
    let account = json!({"Email": "new@example.com", "AccountName": "New"});
    for (operation, mut input) in [
        ("CreateAccount", account.clone()),
        ("CreateGovCloudAccount", account),
        (
            "CreatePolicy",
            json!({"Type": "TAG_POLICY", "Name": "P", "Description": "", "Content": "{\"tags\":{}}"}),
        ),
        (
            "InviteAccountToOrganization",
            json!({"Target": {"Id": "999999999999", "Type": "ACCOUNT"}}),
        ),
    ] {
        input["Tags"] = tags.clone();
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input),
            "ConstraintViolationException TAG_POLICY_VIOLATION"
        );
    }
}

#[test]
fn the_policy_is_that_of_the_management_account() {
    let mut org = Org::with_accounts(1);
    org.enable("TAG_POLICY");
    let policy = json!({"tags": {"a": {
        "tag_value": {"@@assign": ["x"]},
        "enforced_for": {"@@assign": ["organizations:account"]},
    }}});
    let id = org.attached("TAG_POLICY", &policy, MEMBER);
    org.answer(MANAGEMENT, "TagResource", tag(MEMBER, "a", "y"));
    org.attach(&id, MANAGEMENT);
    assert_eq!(
        org.refusal(MANAGEMENT, "TagResource", tag(MEMBER, "a", "z")),
        "ConstraintViolationException TAG_POLICY_VIOLATION"
    );
}

#[test]
fn a_list_that_was_emptied_allows_no_value() {
    let mut org = Org::with_accounts(1);
    org.enable("TAG_POLICY");
    let policy = json!({"tags": {"a": {
        "tag_value": {"@@assign": ["x"], "@@remove": ["x"]},
        "enforced_for": {"@@assign": ["Organizations:Account"]},
    }}});
    org.attached("TAG_POLICY", &policy, ROOT);
    assert_eq!(
        org.refusal(MANAGEMENT, "TagResource", tag(MEMBER, "a", "anything")),
        "ConstraintViolationException TAG_POLICY_VIOLATION"
    );
}

#[test]
fn tags_of_an_invitation_are_not_checked_again() {
    let mut org = enforcing(&json!([]));
    let input = json!({
        "Target": {"Id": "999999999999", "Type": "ACCOUNT"},
        "Tags": [{"Key": "CostCenter", "Value": "green"}],
    });
    let answer = org.answer(MANAGEMENT, "InviteAccountToOrganization", input);
    let stricter = json!({"tags": {"costcenter": {
        "enforced_for": {"@@assign": ["organizations:account"]},
    }}});
    org.attached("TAG_POLICY", &stricter, MANAGEMENT);
    let input = json!({"HandshakeId": answer["Handshake"]["Id"]});
    org.answer("999999999999", "AcceptHandshake", input);
    let input = json!({"ResourceId": "999999999999"});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", input);
    assert_eq!(
        answer["Tags"],
        json!([{"Key": "CostCenter", "Value": "green"}])
    );
}

#[test]
fn removing_tags_is_never_checked() {
    let mut org = enforcing(&json!(["organizations:account"]));
    let red = tag(MEMBER, "CostCenter", "red");
    org.answer(MANAGEMENT, "TagResource", red);
    let input = json!({"ResourceId": MEMBER, "TagKeys": ["CostCenter", "costcenter"]});
    org.answer(MANAGEMENT, "UntagResource", input);
    let input = json!({"ResourceId": MEMBER});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", input);
    assert_eq!(answer["Tags"], json!([]));
}

#[test]
fn the_tag_policy_is_asked_before_the_number_of_tags() {
    let mut org = enforcing(&json!(["organizations:ALL_SUPPORTED"]));
    org.quota("tags", 0);
    assert_eq!(
        org.refusal(MANAGEMENT, "TagResource", tag(ROOT, "CostCenter", "green")),
        "ConstraintViolationException TAG_POLICY_VIOLATION"
    );
}
