//! The order of refusals: each call has every fault at once, and one after the other is mended.

use serde_json::{Value, json};

use crate::model::{AccountJoinedMethod, Timestamp};
use crate::state::{Delegation, Standing};
use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, ROOT, STRANGER};

const NO_UNIT: &str = "ou-root-00000000";

#[track_caller]
fn assert_refused(org: &mut Org, caller: &str, operation: &str, input: &Value, refusal: &str) {
    assert_eq!(org.refusal(caller, operation, input.clone()), refusal);
}

#[test]
fn the_refusals_of_a_creation_come_in_order() {
    let mut org = Org::with_accounts(0);
    org.world().jobs.account_creation = 3_600_000;
    org.standing(
        MANAGEMENT,
        Standing {
            no_govcloud: true,
            ..Standing::default()
        },
    );
    for (quota, none) in [("tags", 0), ("account-creations", 0), ("accounts", 0)] {
        org.quota(quota, none);
    }
    let mut input = json!({"Email": "new@example.com", "AccountName": "New"});
    input["Tags"] = json!([{"Key": "a", "Value": ""}]);
    for (quota, reason) in [
        ("tags", "MAX_TAG_LIMIT_EXCEEDED"),
        ("account-creations", "ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED"),
    ] {
        let refusal = format!("ConstraintViolationException {reason}");
        for operation in ["CreateAccount", "CreateGovCloudAccount"] {
            assert_refused(&mut org, MANAGEMENT, operation, &input, &refusal);
        }
        org.quota(quota, 1);
    }
    for (operation, reason) in [
        ("CreateAccount", "ACCOUNT_NUMBER_LIMIT_EXCEEDED"),
        (
            "CreateGovCloudAccount",
            "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
        ),
    ] {
        let refusal = format!("ConstraintViolationException {reason}");
        assert_refused(&mut org, MANAGEMENT, operation, &input, &refusal);
    }
}

#[test]
fn the_refusals_of_a_closure_come_in_order() {
    let manager = json!({"AccountId": MANAGEMENT});
    let mut org = Org::for_billing(0);
    let refusal = "ConstraintViolationException ORGANIZATION_NOT_IN_ALL_FEATURES_MODE";
    assert_refused(&mut org, MANAGEMENT, "CloseAccount", &manager, refusal);

    let mut org = Org::with_accounts(3);
    org.world().jobs.account_closure = 3_600_000;
    org.answer(MANAGEMENT, "CloseAccount", json!({"AccountId": OTHER}));
    org.quota("account-closures", 0);
    org.quota("closures-per-month", 0);
    for (account, refusal) in [
        (
            MANAGEMENT,
            "ConstraintViolationException CANNOT_CLOSE_MANAGEMENT_ACCOUNT",
        ),
        (STRANGER, "AccountNotFoundException"),
        (OTHER, "ConflictException"),
        (
            MEMBER,
            "ConstraintViolationException CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED",
        ),
    ] {
        let input = json!({"AccountId": account});
        assert_refused(&mut org, MANAGEMENT, "CloseAccount", &input, refusal);
    }
}

#[test]
fn the_refusals_of_a_move_come_in_order() {
    let mut org = Org::with_accounts(1);
    let unit = org.unit(ROOT, "a");
    for (account, source, destination, exception) in [
        (STRANGER, NO_UNIT, NO_UNIT, "AccountNotFoundException"),
        (MEMBER, NO_UNIT, NO_UNIT, "SourceParentNotFoundException"),
        (MEMBER, &unit, NO_UNIT, "DestinationParentNotFoundException"),
        (MEMBER, &unit, &unit, "AccountNotFoundException"),
        (MEMBER, ROOT, ROOT, "DuplicateAccountException"),
    ] {
        let input = json!({
            "AccountId": account,
            "SourceParentId": source,
            "DestinationParentId": destination,
        });
        assert_refused(&mut org, MANAGEMENT, "MoveAccount", &input, exception);
    }
}

#[test]
fn the_refusals_to_let_go_come_in_order() {
    let mut org = Org::with_accounts(1);
    org.change(MEMBER, |account| {
        let place = account.membership.as_mut().unwrap();
        place.joined_method = AccountJoinedMethod::Created;
        place.delegations = vec![Delegation {
            service_principal: "guardduty.amazonaws.com".into(),
            enabled: Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
            sequence: 1,
        }];
        account.standing.incomplete = true;
        account.standing.no_payment_method = true;
    });
    let removal = json!({"AccountId": MEMBER});
    let refused = |org: &mut Org, reason: &str| {
        let refusal = format!("ConstraintViolationException {reason}");
        assert_refused(org, MEMBER, "LeaveOrganization", &json!({}), &refusal);
        let remove = "RemoveAccountFromOrganization";
        assert_refused(org, MANAGEMENT, remove, &removal, &refusal);
    };
    refused(&mut org, "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG");
    org.change(MEMBER, |account| {
        account.membership.as_mut().unwrap().delegations.clear();
    });
    refused(&mut org, "WAIT_PERIOD_ACTIVE");
    org.pass_days(4);
    refused(&mut org, "ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA");
    org.change(MEMBER, |account| account.standing.incomplete = false);
    refused(&mut org, "MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED");
}
