//! The rules of parents and children.

use serde_json::json;

use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, ROOT, STRANGER};

#[test]
fn an_account_in_no_unit_is_in_the_root() {
    let mut org = Org::with_accounts(1);
    let answer = org.answer(MANAGEMENT, "ListParents", json!({"ChildId": MEMBER}));
    assert_eq!(answer, json!({"Parents": [{"Id": ROOT, "Type": "ROOT"}]}));
}

#[test]
fn an_unknown_child_is_not_found() {
    let mut org = Org::with_accounts(1);
    for child in [STRANGER, "ou-root-00000000"] {
        assert_eq!(
            org.refusal(MANAGEMENT, "ListParents", json!({"ChildId": child})),
            "ChildNotFoundException"
        );
    }
}

#[test]
fn a_root_is_nobodys_child() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, "ListParents", json!({"ChildId": ROOT})),
        "InvalidInputException INVALID_PATTERN:CHILD_ID"
    );
}

#[test]
fn the_children_of_the_root_are_listed_by_type() {
    let mut org = Org::with_accounts(1);
    let input = json!({"ParentId": ROOT, "ChildType": "ACCOUNT"});
    let answer = org.answer(MANAGEMENT, "ListChildren", input);
    assert_eq!(
        answer,
        json!({"Children": [
            {"Id": MANAGEMENT, "Type": "ACCOUNT"},
            {"Id": MEMBER, "Type": "ACCOUNT"},
        ]})
    );
    let input = json!({"ParentId": ROOT, "ChildType": "ORGANIZATIONAL_UNIT"});
    let answer = org.answer(MANAGEMENT, "ListChildren", input);
    assert_eq!(answer, json!({"Children": []}));
}

#[test]
fn the_children_of_an_unknown_parent_are_not_found() {
    let mut org = Org::with_accounts(1);
    let input = json!({"ParentId": "ou-root-00000000", "ChildType": "ACCOUNT"});
    assert_eq!(
        org.refusal(MANAGEMENT, "ListChildren", input),
        "ParentNotFoundException"
    );
}

#[test]
fn children_are_of_a_type() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, "ListChildren", json!({"ParentId": ROOT})),
        "InvalidInputException INPUT_REQUIRED:CHILD_TYPE"
    );
}

#[test]
fn paths_are_the_same_where_all_units_are_read_at_once() {
    const MANY: usize = 50;
    let mut org = Org::with_accounts(0);
    org.quota("accounts", 100);
    for number in 0..MANY {
        let above = org.unit(ROOT, &format!("unit {number}"));
        let unit = org.unit(&above, "below");
        let account = format!("{}", 500_000_000_000_u64 + number as u64);
        org.joined_by(&account);
        let path = format!("{ORGANIZATION}/{ROOT}/{above}/{unit}/{account}/");
        org.change(&account, |account| {
            account.name = path.as_str().into();
            account.place_mut().parent_id = unit.as_str().into();
        });
    }

    let mut input = json!({});
    let mut seen = 0;
    loop {
        let page = org.answer(MANAGEMENT, "ListAccounts", input);
        for account in page["Accounts"].as_array().unwrap() {
            if account["Id"] != MANAGEMENT {
                assert_eq!(account["Paths"], json!([account["Name"]]));
                seen += 1;
            }
        }
        match page.get("NextToken") {
            Some(token) => input = json!({"NextToken": token}),
            None => break,
        }
    }
    assert_eq!(seen, MANY);
}
