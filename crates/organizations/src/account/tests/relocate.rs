//! Moving accounts.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, ROOT, STRANGER};

fn r#move(account: &str, from: &str, to: &str) -> Value {
    json!({"AccountId": account, "SourceParentId": from, "DestinationParentId": to})
}

#[test]
fn a_member_may_not_move() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "MoveAccount", r#move(MEMBER, ROOT, ROOT)),
        "AccessDeniedException"
    );
}

#[test]
fn all_that_a_move_names_must_exist() {
    let mut org = Org::with_accounts(1);
    for (input, expected) in [
        (
            r#move(STRANGER, "r-none", "r-none"),
            "AccountNotFoundException",
        ),
        (
            r#move(MEMBER, "r-none", "r-none"),
            "SourceParentNotFoundException",
        ),
        (
            r#move(MEMBER, ROOT, "r-none"),
            "DestinationParentNotFoundException",
        ),
    ] {
        assert_eq!(org.refusal(MANAGEMENT, "MoveAccount", input), expected);
    }
}

#[test]
fn an_account_that_is_elsewhere_is_not_found() {
    let mut org = Org::with_accounts(1);
    let unit = org.unit(ROOT, "a");
    let error = org.error(MANAGEMENT, "MoveAccount", r#move(MEMBER, &unit, ROOT));
    assert_eq!(error.exception.name(), "AccountNotFoundException");
    assert_eq!(
        error.message,
        "You specified an account that doesn't exist."
    );
}

#[test]
fn an_account_is_not_moved_to_where_it_is() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, "MoveAccount", r#move(MEMBER, ROOT, ROOT)),
        "DuplicateAccountException"
    );
}

#[test]
fn a_moved_account_is_under_its_new_parent() {
    let mut org = Org::with_accounts(1);
    let unit = org.unit(ROOT, "a");
    let answer = org.answer(MANAGEMENT, "MoveAccount", r#move(MEMBER, ROOT, &unit));
    assert_eq!(answer, json!({}));
    let input = json!({"AccountId": MEMBER});
    let answer = org.answer(MANAGEMENT, "DescribeAccount", input);
    assert_eq!(
        answer["Account"]["Paths"],
        json!([format!("{ORGANIZATION}/{ROOT}/{unit}/{MEMBER}/")])
    );
}

#[test]
fn the_management_account_can_be_moved_too() {
    let mut org = Org::with_accounts(0);
    let unit = org.unit(ROOT, "a");
    org.answer(MANAGEMENT, "MoveAccount", r#move(MANAGEMENT, ROOT, &unit));
    let answer = org.answer(MANAGEMENT, "ListParents", json!({"ChildId": MANAGEMENT}));
    assert_eq!(answer["Parents"][0]["Id"], unit);
}

#[test]
fn tags_move_along() {
    let mut org = Org::with_accounts(1);
    let tags = json!([{"Key": "team", "Value": "blue"}]);
    org.answer(
        MANAGEMENT,
        "TagResource",
        json!({"ResourceId": MEMBER, "Tags": tags}),
    );
    let unit = org.unit(ROOT, "a");
    org.answer(MANAGEMENT, "MoveAccount", r#move(MEMBER, ROOT, &unit));
    let input = json!({"ResourceId": MEMBER});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", input);
    assert_eq!(answer["Tags"], tags);
}

#[test]
fn what_a_moved_account_inherits_changes_and_what_it_has_stays() {
    let mut org = Org::with_accounts(1);
    let unit = org.unit(ROOT, "a");
    org.enable("TAG_POLICY");
    org.attached("TAG_POLICY", &json!({"tags": {"above": {}}}), &unit);
    let own = org.attached("TAG_POLICY", &json!({"tags": {"own": {}}}), MEMBER);
    org.answer(MANAGEMENT, "MoveAccount", r#move(MEMBER, ROOT, &unit));

    let input = json!({"TargetId": MEMBER, "Filter": "TAG_POLICY"});
    let answer = org.answer(MANAGEMENT, "ListPoliciesForTarget", input);
    assert_eq!(answer["Policies"][0]["Id"], own);
    let input = json!({"PolicyType": "TAG_POLICY"});
    let answer = org.answer(MEMBER, "DescribeEffectivePolicy", input);
    let content = answer["EffectivePolicy"]["PolicyContent"].as_str().unwrap();
    let content: Value = serde_json::from_str(content).unwrap();
    assert_eq!(
        content,
        json!({"tags": {
            "above": {"tag_key": "above", "tag_value": ["*"]},
            "own": {"tag_key": "own", "tag_value": ["*"]},
        }})
    );
}
