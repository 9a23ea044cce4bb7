//! The accounts that the world knows.

use serde_json::json;

use crate::ids::Bits;
use crate::model::AccountState;
use crate::registry::{NewAccount, account, caller, create_account, set_standing, set_state};
use crate::state::Standing;
use crate::testing::{MANAGEMENT, MEMBER, Org, STRANGER};

/// Bits that lead to the account 100000000007.
const SEVENS: &Bits<'_> = &|_| Ok(7);

#[test]
fn an_account_comes_into_being_by_calling() {
    let mut org = Org::nowhere();
    let answer = org.answer(STRANGER, "CreateOrganization", json!({}));
    assert_eq!(
        answer["Organization"]["MasterAccountEmail"],
        "999999999999@example.com"
    );
    assert_eq!(org.account(STRANGER).name.as_str(), "Account 999999999999");
}

#[test]
fn the_default_caller_is_the_management_account() {
    let mut org = Org::nowhere();
    org.answer(MANAGEMENT, "CreateOrganization", json!({}));
    assert_eq!(org.account(MANAGEMENT).name.as_str(), "Management");
    assert_eq!(
        org.account(MANAGEMENT).email.as_str(),
        "management@example.com"
    );
}

#[test]
fn a_refused_call_leaves_no_account_behind() {
    let mut org = Org::nowhere();
    org.refusal(STRANGER, "LeaveOrganization", json!({}));
    account(&org.state, STRANGER).unwrap_err();
}

#[test]
fn in_a_strict_world_only_known_accounts_call() {
    let mut org = Org::nowhere();
    org.world().strict = true;
    assert_eq!(
        org.refusal(STRANGER, "CreateOrganization", json!({})),
        "AccessDeniedException"
    );
    let error = caller(&mut org.state, SEVENS, STRANGER).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no account has this id, address or name, and a strict world makes none up: `999999999999`\n\n\
         `sim account create` makes an account"
    );
}

#[test]
fn in_a_strict_world_an_invited_account_is_not_made() {
    let mut org = Org::with_accounts(0);
    org.world().strict = true;
    org.invited(STRANGER);
    account(&org.state, STRANGER).unwrap_err();
}

#[test]
fn a_caller_is_named_by_id_address_or_name() {
    let mut org = Org::with_accounts(1);
    for name in [MEMBER, "222222222222@Example.com", "Account 222222222222"] {
        let id = caller(&mut org.state, SEVENS, name).unwrap();
        assert_eq!(id.as_str(), MEMBER);
    }
}

#[test]
fn an_unknown_id_is_left_to_the_call() {
    let mut org = Org::nowhere();
    let id = caller(&mut org.state, SEVENS, STRANGER).unwrap();
    assert_eq!(id.as_str(), STRANGER);
    account(&org.state, STRANGER).unwrap_err();
}

#[test]
fn an_unknown_address_makes_an_account() {
    let mut org = Org::nowhere();
    let id = caller(&mut org.state, SEVENS, "new@example.org").unwrap();
    assert_eq!(id.as_str(), "100000000007");
    assert_eq!(
        org.account("100000000007").email.as_str(),
        "new@example.org"
    );
}

#[test]
fn an_unknown_address_may_name_the_id() {
    let mut org = Org::nowhere();
    let id = caller(&mut org.state, SEVENS, "444444444444@example.com").unwrap();
    assert_eq!(id.as_str(), "444444444444");
}

#[test]
fn an_unknown_name_is_nobody() {
    let mut org = Org::nowhere();
    caller(&mut org.state, SEVENS, "Nobody").unwrap_err();
}

#[test]
fn a_name_of_two_accounts_is_ambiguous() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| account.name = "Management".into());
    let error = caller(&mut org.state, SEVENS, "Management").unwrap_err();
    assert_eq!(
        error.to_string(),
        "several accounts have this name; use an id or an address: `Management`"
    );
}

#[test]
fn a_new_account_needs_nothing_said() {
    let mut org = Org::nowhere();
    let new = create_account(&mut org.state, SEVENS, NewAccount::default()).unwrap();
    assert_eq!(new.id.as_str(), "100000000007");
    assert_eq!(new.email.as_str(), "100000000007@example.com");
    assert_eq!(new.name.as_str(), "Account 100000000007");
    assert_eq!(new.membership, None);
}

#[test]
fn a_new_account_may_not_take_what_another_has() {
    let mut org = Org::with_accounts(0);
    let by_id = NewAccount {
        id: Some(MANAGEMENT.to_owned()),
        ..NewAccount::default()
    };
    let error = create_account(&mut org.state, SEVENS, by_id).unwrap_err();
    assert_eq!(
        error.to_string(),
        "an account has this already: `111111111111`"
    );
    let by_email = NewAccount {
        email: Some("MANAGEMENT@example.com".to_owned()),
        ..NewAccount::default()
    };
    create_account(&mut org.state, SEVENS, by_email).unwrap_err();
}

#[test]
fn a_new_account_must_be_well_formed() {
    let mut org = Org::nowhere();
    let wrong_id = NewAccount {
        id: Some("12".to_owned()),
        ..NewAccount::default()
    };
    let error = create_account(&mut org.state, SEVENS, wrong_id).unwrap_err();
    assert_eq!(error.to_string(), "an account id has twelve digits: `12`");
    let wrong_email = NewAccount {
        email: Some("nobody".to_owned()),
        ..NewAccount::default()
    };
    let error = create_account(&mut org.state, SEVENS, wrong_email).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not an address that mail reaches: `nobody`"
    );
    let wrong_name = NewAccount {
        name: Some(String::new()),
        ..NewAccount::default()
    };
    create_account(&mut org.state, SEVENS, wrong_name).unwrap_err();
}

#[test]
fn a_made_up_address_that_is_taken_gets_a_number() {
    let mut org = Org::nowhere();
    let squatter = NewAccount {
        id: Some(MEMBER.to_owned()),
        email: Some("999999999999@example.com".to_owned()),
        ..NewAccount::default()
    };
    create_account(&mut org.state, SEVENS, squatter).unwrap();
    org.answer(STRANGER, "CreateOrganization", json!({}));
    assert_eq!(
        org.account(STRANGER).email.as_str(),
        "999999999999+1@example.com"
    );
}

#[test]
fn the_standing_of_an_account_can_be_changed() {
    let mut org = Org::with_accounts(1);
    let standing = Standing {
        no_payment_method: true,
        ..Standing::default()
    };
    set_standing(&mut org.state, MEMBER, standing.clone()).unwrap();
    assert_eq!(org.account(MEMBER).standing, standing);
}

#[test]
fn an_account_can_be_suspended_and_activated() {
    let mut org = Org::with_accounts(1);
    set_state(&mut org.state, MEMBER, AccountState::Suspended).unwrap();
    assert_eq!(
        org.refusal(MEMBER, "DescribeOrganization", json!({})),
        "AccessDeniedException"
    );
    set_state(&mut org.state, MEMBER, AccountState::Active).unwrap();
    org.answer(MEMBER, "DescribeOrganization", json!({}));
}

#[test]
fn an_account_is_closed_by_closing_it_only() {
    let mut org = Org::with_accounts(1);
    let error = set_state(&mut org.state, MEMBER, AccountState::Closed).unwrap_err();
    assert_eq!(
        error.to_string(),
        "only closing an account leads to or from `CLOSED`"
    );
}
