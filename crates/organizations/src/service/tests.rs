//! The rules of trusted services and delegated administrators.

use serde_json::{Value, json};

use super::listed_services;
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, STRANGER};

const GUARDDUTY: &str = "guardduty.amazonaws.com";
const CONFIG: &str = "config.amazonaws.com";
const ENABLE: &str = "EnableAWSServiceAccess";
const DISABLE: &str = "DisableAWSServiceAccess";
const REGISTER: &str = "RegisterDelegatedAdministrator";
const DEREGISTER: &str = "DeregisterDelegatedAdministrator";

fn service(principal: &str) -> Value {
    json!({"ServicePrincipal": principal})
}

fn delegation(account: &str, principal: &str) -> Value {
    json!({"AccountId": account, "ServicePrincipal": principal})
}

#[test]
fn a_member_may_not_change_services() {
    let mut org = Org::with_accounts(1);
    for operation in [ENABLE, DISABLE] {
        assert_eq!(
            org.refusal(MEMBER, operation, service(GUARDDUTY)),
            "AccessDeniedException"
        );
    }
    for operation in [REGISTER, DEREGISTER] {
        assert_eq!(
            org.refusal(MEMBER, operation, delegation(MEMBER, GUARDDUTY)),
            "AccessDeniedException"
        );
    }
}

#[test]
fn services_need_all_features() {
    let mut org = Org::for_billing(1);
    let expected = "ConstraintViolationException ORGANIZATION_NOT_IN_ALL_FEATURES_MODE";
    for operation in [ENABLE, DISABLE] {
        assert_eq!(org.refusal(MANAGEMENT, operation, service("x")), expected);
    }
    for operation in [REGISTER, DEREGISTER] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, delegation(MEMBER, "x")),
            expected
        );
    }
    for operation in [
        "ListAWSServiceAccessForOrganization",
        "ListDelegatedAdministrators",
    ] {
        assert_eq!(org.refusal(MANAGEMENT, operation, json!({})), expected);
    }
    let input = json!({"AccountId": MEMBER});
    assert_eq!(
        org.refusal(MANAGEMENT, "ListDelegatedServicesForAccount", input),
        expected
    );
}

#[test]
fn a_service_must_be_known() {
    let mut org = Org::with_accounts(0);
    for principal in [
        "moon.amazonaws.com",
        "guardduty",
        "stacksets.cloudformation.amazonaws.com",
    ] {
        let error = org.error(MANAGEMENT, ENABLE, service(principal));
        assert_eq!(error.reason.unwrap(), "UNRECOGNIZED_SERVICE_PRINCIPAL");
        assert_eq!(
            error.message,
            "You specified an unrecognized service principal."
        );
    }
    assert_eq!(
        org.refusal(MANAGEMENT, "ListDelegatedAdministrators", service("x")),
        "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL"
    );
}

#[test]
fn an_unknown_service_is_unknown_to_all() {
    let mut org = Org::with_accounts(1);
    let expected = "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL";
    for operation in [ENABLE, DISABLE, "ListDelegatedAdministrators"] {
        assert_eq!(org.refusal(MANAGEMENT, operation, service("x")), expected);
    }
    for operation in [REGISTER, DEREGISTER] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, delegation(MEMBER, "x")),
            expected
        );
    }
}

#[test]
fn an_enabled_service_is_listed_with_its_date() {
    let mut org = Org::with_accounts(0);
    org.answer(MANAGEMENT, ENABLE, service(GUARDDUTY));
    org.pass_days(1);
    assert_eq!(
        org.answer(MANAGEMENT, ENABLE, service(GUARDDUTY)),
        json!({})
    );
    org.answer(MANAGEMENT, ENABLE, service(CONFIG));
    let answer = org.answer(MANAGEMENT, "ListAWSServiceAccessForOrganization", json!({}));
    assert_eq!(
        answer["EnabledServicePrincipals"],
        json!([
            {"ServicePrincipal": GUARDDUTY, "DateEnabled": 1_767_225_600.0},
            {"ServicePrincipal": CONFIG, "DateEnabled": 1_767_312_000.0},
        ])
    );
}

#[test]
fn a_disabled_service_is_not_listed() {
    let mut org = Org::with_accounts(0);
    org.answer(MANAGEMENT, ENABLE, service(GUARDDUTY));
    for _ in 0..2 {
        org.answer(MANAGEMENT, DISABLE, service(GUARDDUTY));
    }
    let answer = org.answer(MANAGEMENT, "ListAWSServiceAccessForOrganization", json!({}));
    assert_eq!(answer, json!({"EnabledServicePrincipals": []}));
}

#[test]
fn a_service_with_an_administrator_is_not_disabled() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, GUARDDUTY);
    let error = org.error(MANAGEMENT, DISABLE, service(GUARDDUTY));
    assert_eq!(
        error.reason.unwrap(),
        "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE"
    );
    assert_eq!(
        error.message,
        "You have delegated administrator/s for this service. De-register them in order to disable service access."
    );
}

#[test]
fn a_service_whose_policy_type_is_enabled_is_not_disabled() {
    let mut org = Org::with_accounts(0);
    let security_hub = service("securityhub.amazonaws.com");
    org.answer(MANAGEMENT, ENABLE, security_hub.clone());
    org.enable("SECURITYHUB_POLICY");
    assert_eq!(
        org.refusal(MANAGEMENT, DISABLE, security_hub),
        "ConstraintViolationException POLICY_TYPE_ENABLED_FOR_THIS_SERVICE"
    );
}

#[test]
fn a_service_that_has_no_administrators_is_not_delegated() {
    let mut org = Org::with_accounts(1);
    org.answer(MANAGEMENT, ENABLE, service("ram.amazonaws.com"));
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            REGISTER,
            delegation(MEMBER, "ram.amazonaws.com")
        ),
        "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL"
    );
}

#[test]
fn an_administrator_is_a_member() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, REGISTER, delegation(STRANGER, GUARDDUTY)),
        "AccountNotFoundException"
    );
    let error = org.error(MANAGEMENT, REGISTER, delegation(MANAGEMENT, GUARDDUTY));
    assert_eq!(
        error.reason.unwrap(),
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR"
    );
    assert_eq!(
        error.message,
        "You cannot register management account/yourself as delegated administrator for your organization."
    );
}

#[test]
fn a_closed_account_cannot_administer() {
    let mut org = Org::with_accounts(1);
    org.answer(MANAGEMENT, "CloseAccount", json!({"AccountId": MEMBER}));
    assert_eq!(
        org.refusal(MANAGEMENT, REGISTER, delegation(MEMBER, GUARDDUTY)),
        "ConstraintViolationException CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR"
    );
}

#[test]
fn a_service_is_trusted_before_it_is_delegated() {
    let mut org = Org::with_accounts(1);
    let error = org.error(MANAGEMENT, REGISTER, delegation(MEMBER, GUARDDUTY));
    assert_eq!(error.reason.unwrap(), "SERVICE_ACCESS_NOT_ENABLED");
    assert_eq!(
        error.message,
        "You must enable service access before you delegate an administrator for this service. Call the AWS API EnableAWSServiceAccess first."
    );
}

#[test]
fn an_account_is_registered_once_for_a_service() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, GUARDDUTY);
    let error = org.error(MANAGEMENT, REGISTER, delegation(MEMBER, GUARDDUTY));
    assert_eq!(error.exception.name(), "AccountAlreadyRegisteredException");
    assert_eq!(
        error.message,
        "The provided account is already a delegated administrator for your organization."
    );
}

#[test]
fn the_administrators_of_a_service_may_be_limited() {
    let mut org = Org::with_accounts(2);
    org.delegate(MEMBER, GUARDDUTY);
    org.quota("delegated-administrators-per-service", 1);
    assert_eq!(
        org.refusal(MANAGEMENT, REGISTER, delegation(OTHER, GUARDDUTY)),
        "ConstraintViolationException MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED"
    );
}

#[test]
fn an_account_that_is_not_registered_is_not_deregistered() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, DEREGISTER, delegation(STRANGER, GUARDDUTY)),
        "AccountNotFoundException"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, DEREGISTER, delegation(MEMBER, GUARDDUTY)),
        "AccountNotRegisteredException"
    );
}

#[test]
fn an_administrator_reads_until_its_last_service_is_gone() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, GUARDDUTY);
    org.answer(MEMBER, "ListAccounts", json!({}));
    org.answer(MANAGEMENT, DEREGISTER, delegation(MEMBER, GUARDDUTY));
    assert_eq!(
        org.refusal(MEMBER, "ListAccounts", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn administrators_are_listed_by_account() {
    let mut org = Org::with_accounts(2);
    org.delegate(OTHER, GUARDDUTY);
    org.pass_days(1);
    org.delegate(MEMBER, GUARDDUTY);
    org.delegate(OTHER, CONFIG);
    let answer = org.answer(MANAGEMENT, "ListDelegatedAdministrators", json!({}));
    let shown = |account: &str, enabled: f64| {
        json!({
            "Id": account,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:account/{ORGANIZATION}/{account}"),
            "Email": format!("{account}@example.com"),
            "Name": format!("Account {account}"),
            "Status": "ACTIVE",
            "State": "ACTIVE",
            "JoinedMethod": "INVITED",
            "JoinedTimestamp": 1_767_225_600.0,
            "DelegationEnabledDate": enabled,
        })
    };
    assert_eq!(
        answer["DelegatedAdministrators"],
        json!([
            shown(OTHER, 1_767_225_600.0),
            shown(MEMBER, 1_767_312_000.0)
        ])
    );
    let answer = org.answer(MANAGEMENT, "ListDelegatedAdministrators", service(CONFIG));
    assert_eq!(
        answer["DelegatedAdministrators"],
        json!([shown(OTHER, 1_767_312_000.0)])
    );
}

#[test]
fn the_services_of_an_administrator_are_listed() {
    let mut org = Org::with_accounts(2);
    org.delegate(MEMBER, GUARDDUTY);
    org.delegate(MEMBER, CONFIG);
    let input = json!({"AccountId": MEMBER});
    let answer = org.answer(MANAGEMENT, "ListDelegatedServicesForAccount", input);
    assert_eq!(
        answer["DelegatedServices"],
        json!([
            {"ServicePrincipal": GUARDDUTY, "DelegationEnabledDate": 1_767_225_600.0},
            {"ServicePrincipal": CONFIG, "DelegationEnabledDate": 1_767_225_600.0},
        ])
    );
    let input = json!({"AccountId": OTHER});
    assert_eq!(
        org.refusal(MANAGEMENT, "ListDelegatedServicesForAccount", input),
        "AccountNotRegisteredException"
    );
}

#[test]
fn the_services_of_an_account_outside_are_not_found() {
    let mut org = Org::with_accounts(0);
    let input = json!({"AccountId": STRANGER});
    assert_eq!(
        org.refusal(MANAGEMENT, "ListDelegatedServicesForAccount", input),
        "AccountNotFoundException"
    );
}

#[test]
fn the_refusals_of_a_registration_come_in_order() {
    let mut org = Org::with_accounts(2);
    org.quota("delegated-administrators-per-service", 0);
    org.answer(MANAGEMENT, "CloseAccount", json!({"AccountId": OTHER}));
    for (account, principal, refusal) in [
        (
            STRANGER,
            "x",
            "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL",
        ),
        (STRANGER, CONFIG, "AccountNotFoundException"),
        (
            MANAGEMENT,
            CONFIG,
            "ConstraintViolationException CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
        ),
        (
            OTHER,
            CONFIG,
            "ConstraintViolationException CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
        ),
        (
            MEMBER,
            CONFIG,
            "ConstraintViolationException SERVICE_ACCESS_NOT_ENABLED",
        ),
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, REGISTER, delegation(account, principal)),
            refusal
        );
    }
    org.quota("delegated-administrators-per-service", 1);
    org.delegate(MEMBER, CONFIG);
    assert_eq!(
        org.refusal(MANAGEMENT, REGISTER, delegation(MEMBER, CONFIG)),
        "AccountAlreadyRegisteredException"
    );
}

#[test]
fn a_world_may_know_more_services_than_the_list() {
    let newer = "newer.amazonaws.com";
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MANAGEMENT, ENABLE, service(newer)),
        "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL"
    );
    org.world().services.insert(newer.into());
    org.delegate(MEMBER, newer);
    org.answer(MANAGEMENT, "ListDelegatedAdministrators", service(newer));
    org.answer(MANAGEMENT, DEREGISTER, delegation(MEMBER, newer));
    org.answer(MANAGEMENT, DISABLE, service(newer));
}

#[test]
fn not_every_service_can_be_administered_by_a_member() {
    let ram = "ram.amazonaws.com";
    let mut org = Org::with_accounts(1);
    org.answer(MANAGEMENT, ENABLE, service(ram));
    assert_eq!(
        org.refusal(MANAGEMENT, REGISTER, delegation(MEMBER, ram)),
        "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL"
    );
    org.world().services.insert(ram.into());
    org.answer(MANAGEMENT, REGISTER, delegation(MEMBER, ram));
}

#[test]
fn the_list_has_whole_names_in_order() {
    let names: Vec<_> = listed_services().map(|service| service.principal).collect();
    assert!(names.is_sorted_by(|one, next| one < next));
    assert_eq!(names.len(), 59);
    for name in names {
        assert!(
            crate::model::ServicePrincipal::from(name).may_be_added(),
            "{name}"
        );
    }
    let mut org = Org::with_accounts(0);
    for principal in [
        "notifications.amazon.com",
        "iam.amazonaws.com",
        "eks.amazonaws.com",
    ] {
        org.answer(MANAGEMENT, ENABLE, service(principal));
    }
    assert_eq!(
        org.refusal(MANAGEMENT, ENABLE, service("notifications.amazonaws.com")),
        "InvalidInputException UNRECOGNIZED_SERVICE_PRINCIPAL"
    );
}
