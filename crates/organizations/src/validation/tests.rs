//! The general validation, on shapes of the model.

mod malformed;

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT};

fn reason(operation: &str, input: Value) -> String {
    let mut org = Org::with_accounts(1);
    let error = org.error(MANAGEMENT, operation, input);
    assert_eq!(error.exception.name(), "InvalidInputException");
    error.reason.unwrap().into_owned()
}

#[test]
fn a_required_member_must_be_given() {
    assert_eq!(
        reason("DescribeAccount", json!({})),
        "INPUT_REQUIRED:ACCOUNT_ID"
    );
}

#[test]
fn null_is_no_value() {
    assert_eq!(
        reason("DescribeAccount", json!({"AccountId": null})),
        "INPUT_REQUIRED:ACCOUNT_ID"
    );
}

#[test]
fn members_are_checked_in_the_order_of_the_model() {
    assert_eq!(
        reason("ListChildren", json!({"ChildType": "x", "ParentId": "x"})),
        "INVALID_PATTERN:PARENT_ID"
    );
}

#[test]
fn unknown_members_are_ignored() {
    let mut org = Org::with_accounts(1);
    let input = json!({"AccountId": MEMBER, "Colour": "blue"});
    org.answer(MANAGEMENT, "DescribeAccount", input);
}

#[test]
fn the_pattern_is_checked_before_the_greatest_length() {
    for id in ["1234567890123", "Not Available", "12345678901a"] {
        assert_eq!(
            reason("DescribeAccount", json!({"AccountId": id})),
            "INVALID_PATTERN:ACCOUNT_ID"
        );
    }
    let notes = "x".repeat(1025);
    let input = json!({"Target": {"Id": MEMBER, "Type": "ACCOUNT"}, "Notes": notes});
    assert_eq!(
        reason("InviteAccountToOrganization", input),
        "MAX_LENGTH_EXCEEDED:NOTES"
    );
}

#[test]
fn a_number_has_bounds() {
    assert_eq!(
        reason("ListAccounts", json!({"MaxResults": 21})),
        "MAX_VALUE_EXCEEDED:MAX_RESULTS"
    );
    assert_eq!(
        reason("ListAccounts", json!({"MaxResults": 0})),
        "MIN_VALUE_EXCEEDED:MAX_RESULTS"
    );
}

#[test]
fn a_choice_is_one_of_a_few() {
    let input = json!({"ParentId": ROOT, "ChildType": "ROOT"});
    assert_eq!(reason("ListChildren", input), "INVALID_ENUM:CHILD_TYPE");
}

#[test]
fn a_path_leads_into_structures_and_lists() {
    let input = json!({"Filter": {"ParentHandshakeId": "x"}});
    assert_eq!(
        reason("ListHandshakesForAccount", input),
        "INVALID_PATTERN:FILTER_PARENT_HANDSHAKE_ID"
    );
    let input = json!({"ResourceId": ROOT, "TagKeys": ["a", ""]});
    assert_eq!(
        reason("UntagResource", input),
        "MIN_LENGTH_EXCEEDED:TAG_KEYS_2_MEMBER"
    );
}

#[test]
fn a_value_of_the_wrong_type_does_not_match() {
    assert_eq!(
        reason("DescribeAccount", json!({"AccountId": 222_222_222_222_u64})),
        "INVALID_PATTERN:ACCOUNT_ID"
    );
    assert_eq!(
        reason("ListAccounts", json!({"MaxResults": "20"})),
        "INVALID_PATTERN:MAX_RESULTS"
    );
    assert_eq!(
        reason("ListHandshakesForAccount", json!({"Filter": []})),
        "INVALID_PATTERN:FILTER"
    );
    let input = json!({"ResourceId": ROOT, "Tags": {}});
    assert_eq!(reason("TagResource", input), "INVALID_PATTERN:TAGS");
}

#[test]
fn the_sentence_tells_the_fault() {
    let mut org = Org::with_accounts(1);
    let error = org.error(MANAGEMENT, "DescribeAccount", json!({}));
    assert_eq!(error.message, "You must provide a value for the parameter.");
}

#[test]
fn the_input_is_checked_before_the_caller() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "DescribeAccount", json!({"AccountId": "x"})),
        "InvalidInputException INVALID_PATTERN:ACCOUNT_ID"
    );
}
