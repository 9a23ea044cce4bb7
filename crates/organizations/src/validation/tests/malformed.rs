//! Malformed inputs of every operation that has an input with members.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, Org};

const ACCOUNT: &str = "222222222222";
const PARENT: &str = "r-root";

#[track_caller]
fn assert_refused(cases: &[(&str, Value, &str)]) {
    let mut org = Org::with_accounts(0);
    for (operation, input, reason) in cases {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input.clone()),
            format!("InvalidInputException {reason}"),
            "{operation} {input}"
        );
    }
}

#[test]
fn the_first_required_member_that_is_missing_is_told() {
    let cases = [
        ("AcceptHandshake", "HANDSHAKE_ID"),
        ("AttachPolicy", "POLICY_ID"),
        ("CancelHandshake", "HANDSHAKE_ID"),
        ("CloseAccount", "ACCOUNT_ID"),
        ("CreateAccount", "EMAIL"),
        ("CreateGovCloudAccount", "EMAIL"),
        ("CreateOrganizationalUnit", "PARENT_ID"),
        ("CreatePolicy", "CONTENT"),
        ("DeclineHandshake", "HANDSHAKE_ID"),
        ("DeleteOrganizationalUnit", "ORGANIZATIONAL_UNIT_ID"),
        ("DeletePolicy", "POLICY_ID"),
        ("DeregisterDelegatedAdministrator", "ACCOUNT_ID"),
        ("DescribeAccount", "ACCOUNT_ID"),
        ("DescribeCreateAccountStatus", "CREATE_ACCOUNT_REQUEST_ID"),
        ("DescribeEffectivePolicy", "POLICY_TYPE"),
        ("DescribeHandshake", "HANDSHAKE_ID"),
        ("DescribeOrganizationalUnit", "ORGANIZATIONAL_UNIT_ID"),
        ("DescribePolicy", "POLICY_ID"),
        ("DescribeResponsibilityTransfer", "ID"),
        ("DetachPolicy", "POLICY_ID"),
        ("DisableAWSServiceAccess", "SERVICE_PRINCIPAL"),
        ("DisablePolicyType", "ROOT_ID"),
        ("EnableAWSServiceAccess", "SERVICE_PRINCIPAL"),
        ("EnablePolicyType", "ROOT_ID"),
        ("InviteOrganizationToTransferResponsibility", "TYPE"),
        ("ListAccountsForParent", "PARENT_ID"),
        ("ListAccountsWithInvalidEffectivePolicy", "POLICY_TYPE"),
        ("ListChildren", "PARENT_ID"),
        ("ListDelegatedServicesForAccount", "ACCOUNT_ID"),
        ("ListInboundResponsibilityTransfers", "TYPE"),
        ("ListOrganizationalUnitsForParent", "PARENT_ID"),
        ("ListOutboundResponsibilityTransfers", "TYPE"),
        ("ListParents", "CHILD_ID"),
        ("ListPolicies", "FILTER"),
        ("ListPoliciesForTarget", "TARGET_ID"),
        ("ListTagsForResource", "RESOURCE_ID"),
        ("ListTargetsForPolicy", "POLICY_ID"),
        ("MoveAccount", "ACCOUNT_ID"),
        ("PutResourcePolicy", "CONTENT"),
        ("RegisterDelegatedAdministrator", "ACCOUNT_ID"),
        ("RemoveAccountFromOrganization", "ACCOUNT_ID"),
        ("TagResource", "RESOURCE_ID"),
        ("TerminateResponsibilityTransfer", "ID"),
        ("UntagResource", "RESOURCE_ID"),
        ("UpdateOrganizationalUnit", "ORGANIZATIONAL_UNIT_ID"),
        ("UpdatePolicy", "POLICY_ID"),
        ("UpdateResponsibilityTransfer", "ID"),
    ];
    let mut org = Org::with_accounts(0);
    for (operation, member) in cases {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, json!({})),
            format!("InvalidInputException INPUT_REQUIRED:{member}"),
            "{operation}"
        );
    }
}

#[test]
fn ids_match_their_patterns() {
    let mut org = Org::with_accounts(0);
    for (member, id, path, operations) in [
        (
            "HandshakeId",
            "h-1",
            "HANDSHAKE_ID",
            &[
                "AcceptHandshake",
                "CancelHandshake",
                "DeclineHandshake",
                "DescribeHandshake",
            ][..],
        ),
        (
            "PolicyId",
            "p-1",
            "POLICY_ID",
            &[
                "AttachPolicy",
                "DeletePolicy",
                "DescribePolicy",
                "DetachPolicy",
                "ListTargetsForPolicy",
                "UpdatePolicy",
            ],
        ),
        (
            "OrganizationalUnitId",
            "ou-1",
            "ORGANIZATIONAL_UNIT_ID",
            &[
                "DeleteOrganizationalUnit",
                "DescribeOrganizationalUnit",
                "UpdateOrganizationalUnit",
            ],
        ),
        (
            "AccountId",
            "12345678901a",
            "ACCOUNT_ID",
            &[
                "CloseAccount",
                "DeregisterDelegatedAdministrator",
                "DescribeAccount",
                "ListDelegatedServicesForAccount",
                "ListEffectivePolicyValidationErrors",
                "MoveAccount",
                "RegisterDelegatedAdministrator",
                "RemoveAccountFromOrganization",
            ],
        ),
        (
            "ParentId",
            "r-1",
            "PARENT_ID",
            &[
                "CreateOrganizationalUnit",
                "ListAccountsForParent",
                "ListChildren",
                "ListOrganizationalUnitsForParent",
            ],
        ),
        (
            "Id",
            "rt-1",
            "ID",
            &[
                "DescribeResponsibilityTransfer",
                "TerminateResponsibilityTransfer",
                "UpdateResponsibilityTransfer",
            ],
        ),
        (
            "RootId",
            "r-1",
            "ROOT_ID",
            &["DisablePolicyType", "EnablePolicyType"],
        ),
        (
            "ResourceId",
            "12",
            "RESOURCE_ID",
            &["ListTagsForResource", "TagResource", "UntagResource"],
        ),
    ] {
        for operation in operations {
            assert_eq!(
                org.refusal(MANAGEMENT, operation, json!({member: id})),
                format!("InvalidInputException INVALID_PATTERN:{path}"),
                "{operation}"
            );
        }
    }
}

#[test]
fn ids_of_one_operation_match_their_patterns() {
    assert_refused(&[
        (
            "DescribeCreateAccountStatus",
            json!({"CreateAccountRequestId": "car-1"}),
            "INVALID_PATTERN:CREATE_ACCOUNT_REQUEST_ID",
        ),
        (
            "DescribeEffectivePolicy",
            json!({"PolicyType": "TAG_POLICY", "TargetId": "12"}),
            "INVALID_PATTERN:TARGET_ID",
        ),
        (
            "ListInboundResponsibilityTransfers",
            json!({"Type": "BILLING", "Id": "rt-1"}),
            "INVALID_PATTERN:ID",
        ),
        (
            "ListParents",
            json!({"ChildId": "12"}),
            "INVALID_PATTERN:CHILD_ID",
        ),
        (
            "ListPoliciesForTarget",
            json!({"TargetId": "12"}),
            "INVALID_PATTERN:TARGET_ID",
        ),
    ]);
}

#[test]
fn texts_have_a_length() {
    let long = |length: usize| "x".repeat(length);
    let email = format!("{}@example.com", long(53));
    let service = json!({"ServicePrincipal": long(129)});
    assert_refused(&[
        (
            "CreateAccount",
            json!({"Email": email}),
            "MAX_LENGTH_EXCEEDED:EMAIL",
        ),
        (
            "CreateGovCloudAccount",
            json!({"Email": "a@b.c"}),
            "MIN_LENGTH_EXCEEDED:EMAIL",
        ),
        (
            "CreateOrganizationalUnit",
            json!({"ParentId": PARENT, "Name": long(129)}),
            "MAX_LENGTH_EXCEEDED:NAME",
        ),
        (
            "CreatePolicy",
            json!({"Content": "{}", "Description": long(513)}),
            "MAX_LENGTH_EXCEEDED:DESCRIPTION",
        ),
        (
            "PutResourcePolicy",
            json!({"Content": long(40_001)}),
            "MAX_LENGTH_EXCEEDED:CONTENT",
        ),
        (
            "DisableAWSServiceAccess",
            service.clone(),
            "MAX_LENGTH_EXCEEDED:SERVICE_PRINCIPAL",
        ),
        (
            "EnableAWSServiceAccess",
            service.clone(),
            "MAX_LENGTH_EXCEEDED:SERVICE_PRINCIPAL",
        ),
        (
            "ListDelegatedAdministrators",
            service,
            "MAX_LENGTH_EXCEEDED:SERVICE_PRINCIPAL",
        ),
    ]);
}

#[test]
fn choices_are_among_a_few() {
    let policy_type = json!({"RootId": PARENT, "PolicyType": "MOON_POLICY"});
    let direction = json!({"Type": "MOON"});
    assert_refused(&[
        (
            "CreateAccount",
            json!({"Email": "a@example.com", "AccountName": "A", "IamUserAccessToBilling": "MAYBE"}),
            "INVALID_ENUM:IAM_USER_ACCESS_TO_BILLING",
        ),
        (
            "CreateOrganization",
            json!({"FeatureSet": "FULL"}),
            "INVALID_ENUM:FEATURE_SET",
        ),
        (
            "CreatePolicy",
            json!({"Content": "{}", "Description": "", "Name": "A", "Type": "MOON_POLICY"}),
            "INVALID_ENUM:TYPE",
        ),
        (
            "DescribeEffectivePolicy",
            json!({"PolicyType": "MOON_POLICY"}),
            "INVALID_ENUM:POLICY_TYPE",
        ),
        (
            "DisablePolicyType",
            policy_type.clone(),
            "INVALID_ENUM:POLICY_TYPE",
        ),
        ("EnablePolicyType", policy_type, "INVALID_ENUM:POLICY_TYPE"),
        (
            "InviteOrganizationToTransferResponsibility",
            direction.clone(),
            "INVALID_ENUM:TYPE",
        ),
        (
            "ListCreateAccountStatus",
            json!({"States": ["LOST"]}),
            "INVALID_ENUM:STATES_1_MEMBER",
        ),
        (
            "ListHandshakesForAccount",
            json!({"Filter": {"ActionType": "WAVE"}}),
            "INVALID_ENUM:FILTER_ACTION_TYPE",
        ),
        (
            "ListHandshakesForOrganization",
            json!({"Filter": {"ActionType": "WAVE"}}),
            "INVALID_ENUM:FILTER_ACTION_TYPE",
        ),
        (
            "ListInboundResponsibilityTransfers",
            direction.clone(),
            "INVALID_ENUM:TYPE",
        ),
        (
            "ListOutboundResponsibilityTransfers",
            direction,
            "INVALID_ENUM:TYPE",
        ),
        (
            "ListPolicies",
            json!({"Filter": "MOON_POLICY"}),
            "INVALID_ENUM:FILTER",
        ),
        (
            "ListPoliciesForTarget",
            json!({"TargetId": ACCOUNT, "Filter": "MOON_POLICY"}),
            "INVALID_ENUM:FILTER",
        ),
    ]);
}

/// Every list that comes in pages of a size that the caller may choose, with what else it needs.
fn lists() -> [(&'static str, Value); 20] {
    [
        ("ListAWSServiceAccessForOrganization", json!({})),
        ("ListAccounts", json!({})),
        ("ListAccountsForParent", json!({"ParentId": PARENT})),
        (
            "ListAccountsWithInvalidEffectivePolicy",
            json!({"PolicyType": "TAG_POLICY"}),
        ),
        (
            "ListChildren",
            json!({"ParentId": PARENT, "ChildType": "ACCOUNT"}),
        ),
        ("ListCreateAccountStatus", json!({})),
        ("ListDelegatedAdministrators", json!({})),
        (
            "ListDelegatedServicesForAccount",
            json!({"AccountId": ACCOUNT}),
        ),
        (
            "ListEffectivePolicyValidationErrors",
            json!({"AccountId": ACCOUNT, "PolicyType": "TAG_POLICY"}),
        ),
        ("ListHandshakesForAccount", json!({})),
        ("ListHandshakesForOrganization", json!({})),
        (
            "ListInboundResponsibilityTransfers",
            json!({"Type": "BILLING"}),
        ),
        (
            "ListOrganizationalUnitsForParent",
            json!({"ParentId": PARENT}),
        ),
        (
            "ListOutboundResponsibilityTransfers",
            json!({"Type": "BILLING"}),
        ),
        ("ListParents", json!({"ChildId": ACCOUNT})),
        ("ListPolicies", json!({"Filter": "TAG_POLICY"})),
        (
            "ListPoliciesForTarget",
            json!({"TargetId": ACCOUNT, "Filter": "TAG_POLICY"}),
        ),
        ("ListRoots", json!({})),
        ("ListTargetsForPolicy", json!({"PolicyId": "p-00000000"})),
        ("ListTagsForResource", json!({"ResourceId": ACCOUNT})),
    ]
}

#[test]
fn a_page_has_at_most_twenty_items() {
    let mut org = Org::with_accounts(0);
    let limited = lists()
        .into_iter()
        .filter(|(operation, _)| *operation != "ListTagsForResource");
    for (operation, mut input) in limited {
        input["MaxResults"] = 21.into();
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input),
            "InvalidInputException MAX_VALUE_EXCEEDED:MAX_RESULTS",
            "{operation}"
        );
    }
}

#[test]
fn a_token_comes_from_an_answer() {
    let mut org = Org::with_accounts(0);
    for (operation, mut input) in lists() {
        input["NextToken"] = "invented".into();
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input),
            "InvalidInputException INVALID_NEXT_TOKEN",
            "{operation}"
        );
    }
}
