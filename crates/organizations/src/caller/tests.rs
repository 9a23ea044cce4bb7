//! Who may call what: the groups of callers, each with all of its operations.
//!
//! The inputs are well formed and name what does not exist, so whoever may not call learns nothing.

use serde_json::{Value, json};

use crate::model::AccountState;
use crate::testing::{MANAGEMENT, MEMBER, Org, STRANGER};

const UNIT: &str = "ou-root-00000000";
const HANDSHAKE: &str = "h-00000000";
const POLICY: &str = "p-00000000";
const TRANSFER: &str = "rt-00000000";
const SERVICE: &str = "config.amazonaws.com";

type Call = (&'static str, Value);

/// What the management account may do, and nobody else.
fn for_the_management_account() -> Vec<Call> {
    let creation = json!({"Email": "new@example.com", "AccountName": "New"});
    let delegation = json!({"AccountId": STRANGER, "ServicePrincipal": SERVICE});
    let target = json!({"Id": STRANGER, "Type": "ACCOUNT"});
    let transfer = json!({
        "Type": "BILLING",
        "Target": target,
        "StartTimestamp": 1_769_904_000,
        "SourceName": "Subsidiary",
    });
    let account_moved = json!({
        "AccountId": STRANGER,
        "SourceParentId": UNIT,
        "DestinationParentId": UNIT,
    });
    vec![
        ("CloseAccount", json!({"AccountId": STRANGER})),
        ("CreateAccount", creation.clone()),
        ("CreateGovCloudAccount", creation),
        (
            "CreateOrganizationalUnit",
            json!({"ParentId": UNIT, "Name": "New"}),
        ),
        ("DeleteOrganization", json!({})),
        (
            "DeleteOrganizationalUnit",
            json!({"OrganizationalUnitId": UNIT}),
        ),
        ("DeleteResourcePolicy", json!({})),
        ("DeregisterDelegatedAdministrator", delegation.clone()),
        (
            "DisableAWSServiceAccess",
            json!({"ServicePrincipal": SERVICE}),
        ),
        (
            "EnableAWSServiceAccess",
            json!({"ServicePrincipal": SERVICE}),
        ),
        ("EnableAllFeatures", json!({})),
        ("InviteAccountToOrganization", json!({"Target": target})),
        ("InviteOrganizationToTransferResponsibility", transfer),
        ("MoveAccount", account_moved),
        ("PutResourcePolicy", json!({"Content": "{}"})),
        ("RegisterDelegatedAdministrator", delegation),
        (
            "RemoveAccountFromOrganization",
            json!({"AccountId": STRANGER}),
        ),
        ("TerminateResponsibilityTransfer", json!({"Id": TRANSFER})),
        (
            "UpdateOrganizationalUnit",
            json!({"OrganizationalUnitId": UNIT, "Name": "New"}),
        ),
        (
            "UpdateResponsibilityTransfer",
            json!({"Id": TRANSFER, "Name": "New"}),
        ),
    ]
}

/// What the resource policy may let a member do.
fn for_writers() -> Vec<Call> {
    let attachment = json!({"PolicyId": POLICY, "TargetId": STRANGER});
    let policy = json!({"Type": "TAG_POLICY", "Name": "New", "Description": "", "Content": "{}"});
    let policy_type = json!({"RootId": "r-0000", "PolicyType": "TAG_POLICY"});
    vec![
        ("AttachPolicy", attachment.clone()),
        ("CreatePolicy", policy),
        ("DeletePolicy", json!({"PolicyId": POLICY})),
        ("DetachPolicy", attachment),
        ("DisablePolicyType", policy_type.clone()),
        ("EnablePolicyType", policy_type),
        ("TagResource", json!({"ResourceId": STRANGER, "Tags": []})),
        (
            "UntagResource",
            json!({"ResourceId": STRANGER, "TagKeys": []}),
        ),
        ("UpdatePolicy", json!({"PolicyId": POLICY})),
    ]
}

/// What administrators of a service may do, and members that the resource policy lets.
fn for_readers() -> Vec<Call> {
    let of_type = json!({"PolicyType": "TAG_POLICY"});
    vec![
        ("DescribeAccount", json!({"AccountId": STRANGER})),
        (
            "DescribeCreateAccountStatus",
            json!({"CreateAccountRequestId": "car-00000000"}),
        ),
        (
            "DescribeEffectivePolicy",
            json!({"PolicyType": "TAG_POLICY", "TargetId": STRANGER}),
        ),
        (
            "DescribeOrganizationalUnit",
            json!({"OrganizationalUnitId": UNIT}),
        ),
        ("DescribePolicy", json!({"PolicyId": POLICY})),
        ("DescribeResourcePolicy", json!({})),
        ("DescribeResponsibilityTransfer", json!({"Id": TRANSFER})),
        ("ListAWSServiceAccessForOrganization", json!({})),
        ("ListAccounts", json!({})),
        ("ListAccountsForParent", json!({"ParentId": UNIT})),
        ("ListAccountsWithInvalidEffectivePolicy", of_type),
        (
            "ListChildren",
            json!({"ParentId": UNIT, "ChildType": "ACCOUNT"}),
        ),
        ("ListCreateAccountStatus", json!({})),
        ("ListDelegatedAdministrators", json!({})),
        (
            "ListDelegatedServicesForAccount",
            json!({"AccountId": STRANGER}),
        ),
        (
            "ListEffectivePolicyValidationErrors",
            json!({"AccountId": STRANGER, "PolicyType": "TAG_POLICY"}),
        ),
        ("ListHandshakesForOrganization", json!({})),
        (
            "ListInboundResponsibilityTransfers",
            json!({"Type": "BILLING"}),
        ),
        (
            "ListOrganizationalUnitsForParent",
            json!({"ParentId": UNIT}),
        ),
        (
            "ListOutboundResponsibilityTransfers",
            json!({"Type": "BILLING"}),
        ),
        ("ListParents", json!({"ChildId": STRANGER})),
        ("ListPolicies", json!({"Filter": "TAG_POLICY"})),
        (
            "ListPoliciesForTarget",
            json!({"TargetId": STRANGER, "Filter": "TAG_POLICY"}),
        ),
        ("ListRoots", json!({})),
        ("ListTagsForResource", json!({"ResourceId": STRANGER})),
        ("ListTargetsForPolicy", json!({"PolicyId": POLICY})),
    ]
}

/// What every account of an organization may do.
fn for_members() -> Vec<Call> {
    vec![
        ("DescribeOrganization", json!({})),
        (
            "DescribeEffectivePolicy",
            json!({"PolicyType": "TAG_POLICY"}),
        ),
        ("LeaveOrganization", json!({})),
    ]
}

/// What every account may do.
fn for_everyone() -> Vec<Call> {
    let handshake = json!({"HandshakeId": HANDSHAKE});
    vec![
        ("AcceptHandshake", handshake.clone()),
        ("CancelHandshake", handshake.clone()),
        ("CreateOrganization", json!({})),
        ("DeclineHandshake", handshake.clone()),
        ("DescribeHandshake", handshake),
        ("ListHandshakesForAccount", json!({})),
    ]
}

/// All operations but those that every account may call.
fn in_an_organization() -> Vec<Call> {
    [
        for_the_management_account(),
        for_writers(),
        for_readers(),
        for_members(),
    ]
    .concat()
}

#[test]
fn each_operation_has_its_callers() {
    let calls = [in_an_organization(), for_everyone()].concat();
    let mut names: Vec<_> = calls.iter().map(|(operation, _)| *operation).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 63);
}

#[test]
fn a_standalone_account_has_no_organization() {
    let mut org = Org::with_accounts(0);
    for (operation, input) in in_an_organization() {
        assert_eq!(
            org.refusal(STRANGER, operation, input),
            "AWSOrganizationsNotInUseException",
            "{operation}"
        );
    }
}

#[test]
fn a_plain_member_may_neither_manage_nor_look_and_learns_nothing() {
    let mut org = Org::with_accounts(1);
    for (operation, input) in [for_the_management_account(), for_writers(), for_readers()].concat()
    {
        assert_eq!(
            org.refusal(MEMBER, operation, input),
            "AccessDeniedException",
            "{operation}"
        );
    }
}

#[test]
fn an_administrator_of_a_service_may_not_write() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, SERVICE);
    for (operation, input) in [for_the_management_account(), for_writers()].concat() {
        assert_eq!(
            org.refusal(MEMBER, operation, input),
            "AccessDeniedException",
            "{operation}"
        );
    }
}

#[test]
fn an_administrator_of_a_service_that_is_being_closed_may_not_look() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, SERVICE);
    org.world().jobs.account_closure = 1000;
    org.answer(MANAGEMENT, "CloseAccount", json!({"AccountId": MEMBER}));
    for (operation, input) in for_readers() {
        assert_eq!(
            org.refusal(MEMBER, operation, input),
            "AccessDeniedException",
            "{operation}"
        );
    }
}

#[test]
fn a_suspended_account_may_do_nothing_at_all() {
    let mut org = Org::with_accounts(0);
    org.change(MANAGEMENT, |account| {
        account.state = AccountState::Suspended;
    });
    for (operation, input) in [in_an_organization(), for_everyone()].concat() {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input),
            "AccessDeniedException",
            "{operation}"
        );
    }
}
