//! Every list that may have more than one item comes in pages.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, ROOT, STRANGER};

const TAGS: &str = "TAG_POLICY";
const BACKUP: &str = "BACKUP_POLICY";

/// An account that manages a third organization.
const THIRD: &str = "888888888888";

fn invite_to_transfer(org: &mut Org, by: &str, target: &str) {
    let input = json!({
        "Type": "BILLING",
        "Target": {"Id": target, "Type": "ACCOUNT"},
        "StartTimestamp": 1_769_904_000,
        "SourceName": "Subsidiary",
    });
    org.answer(by, "InviteOrganizationToTransferResponsibility", input);
}

/// A world with two of everything, and the policy that is attached twice.
fn with_two_of_everything() -> (Org, String) {
    let mut org = Org::with_accounts(2);
    for name in ["a", "b"] {
        org.unit(ROOT, name);
        let email = format!("{name}@example.com");
        let input = json!({"Email": email, "AccountName": "New"});
        org.answer(MANAGEMENT, "CreateAccount", input);
    }
    for account in [MEMBER, OTHER] {
        org.delegate(account, "config.amazonaws.com");
        org.delegate(account, "guardduty.amazonaws.com");
    }
    let target = json!({"Id": "222222222222@example.com", "Type": "EMAIL"});
    org.answer(
        MANAGEMENT,
        "InviteAccountToOrganization",
        json!({"Target": target}),
    );
    org.enable(TAGS);
    org.attached(TAGS, &json!({"tags": {}}), MEMBER);
    let policy = org.attached(TAGS, &json!({"tags": {"a": {}}}), MEMBER);
    org.attach(&policy, OTHER);
    org.enable(BACKUP);
    org.attached(
        BACKUP,
        &json!({"plans": {"p": {"regions": {"@@assign": ["us-east-1"]}}}}),
        ROOT,
    );
    for account in [STRANGER, THIRD] {
        org.answer(account, "CreateOrganization", json!({}));
        invite_to_transfer(&mut org, MANAGEMENT, account);
    }
    invite_to_transfer(&mut org, STRANGER, MANAGEMENT);
    invite_to_transfer(&mut org, THIRD, MANAGEMENT);
    (org, policy)
}

/// The lists: who calls which, with what, and the member that has the items.
fn lists(policy: &str) -> Vec<(&'static str, &'static str, Value, &'static str)> {
    let of_account = json!({"AccountId": MEMBER, "PolicyType": BACKUP});
    let of_parent = json!({"ParentId": ROOT, "ChildType": "ACCOUNT"});
    let of_target = json!({"TargetId": MEMBER, "Filter": TAGS});
    let of_bills = json!({"Type": "BILLING"});
    let errors = "EffectivePolicyValidationErrors";
    let transfers = "ResponsibilityTransfers";
    [
        (
            "ListAWSServiceAccessForOrganization",
            json!({}),
            "EnabledServicePrincipals",
        ),
        ("ListAccounts", json!({}), "Accounts"),
        ("ListAccountsForParent", of_parent.clone(), "Accounts"),
        (
            "ListAccountsWithInvalidEffectivePolicy",
            of_account.clone(),
            "Accounts",
        ),
        ("ListChildren", of_parent.clone(), "Children"),
        (
            "ListCreateAccountStatus",
            json!({}),
            "CreateAccountStatuses",
        ),
        (
            "ListDelegatedAdministrators",
            json!({}),
            "DelegatedAdministrators",
        ),
        (
            "ListDelegatedServicesForAccount",
            of_account.clone(),
            "DelegatedServices",
        ),
        ("ListEffectivePolicyValidationErrors", of_account, errors),
        ("ListHandshakesForOrganization", json!({}), "Handshakes"),
        (
            "ListInboundResponsibilityTransfers",
            of_bills.clone(),
            transfers,
        ),
        (
            "ListOrganizationalUnitsForParent",
            of_parent,
            "OrganizationalUnits",
        ),
        ("ListOutboundResponsibilityTransfers", of_bills, transfers),
        ("ListPolicies", json!({"Filter": TAGS}), "Policies"),
        ("ListPoliciesForTarget", of_target, "Policies"),
        (
            "ListTargetsForPolicy",
            json!({"PolicyId": policy}),
            "Targets",
        ),
    ]
    .map(|(operation, input, items)| (MANAGEMENT, operation, input, items))
    .into_iter()
    .chain([(MEMBER, "ListHandshakesForAccount", json!({}), "Handshakes")])
    .collect()
}

#[test]
fn every_list_comes_in_pages() {
    let (mut org, policy) = with_two_of_everything();
    for (caller, operation, mut input, items) in lists(&policy) {
        let whole = org.answer(caller, operation, input.clone());
        input["MaxResults"] = 1.into();
        let first = org.answer(caller, operation, input.clone());
        assert_eq!(first[items], json!([whole[items][0]]), "{operation}");
        input["NextToken"] = first["NextToken"].clone();
        let second = org.answer(caller, operation, input);
        assert_eq!(second[items], json!([whole[items][1]]), "{operation}");
        assert_ne!(first[items], second[items], "{operation}");
    }
}
