//! The actions that a resource policy may name.

use crate::language::Glob;

/// What comes before the name of an operation.
pub(super) const PREFIX: &str = "organizations:";

/// The actions that may be granted to members, sorted by name.
const GRANTABLE: &[&str] = &[
    "AttachPolicy",
    "CreatePolicy",
    "DeletePolicy",
    "DescribeAccount",
    "DescribeCreateAccountStatus",
    "DescribeEffectivePolicy",
    "DescribeHandshake",
    "DescribeOrganization",
    "DescribeOrganizationalUnit",
    "DescribePolicy",
    "DescribeResourcePolicy",
    "DescribeResponsibilityTransfer",
    "DetachPolicy",
    "DisablePolicyType",
    "EnablePolicyType",
    "ListAWSServiceAccessForOrganization",
    "ListAccounts",
    "ListAccountsForParent",
    "ListAccountsWithInvalidEffectivePolicy",
    "ListChildren",
    "ListCreateAccountStatus",
    "ListDelegatedAdministrators",
    "ListDelegatedServicesForAccount",
    "ListEffectivePolicyValidationErrors",
    "ListHandshakesForAccount",
    "ListHandshakesForOrganization",
    "ListInboundResponsibilityTransfers",
    "ListOrganizationalUnitsForParent",
    "ListOutboundResponsibilityTransfers",
    "ListParents",
    "ListPolicies",
    "ListPoliciesForTarget",
    "ListRoots",
    "ListTagsForResource",
    "ListTargetsForPolicy",
    "TagResource",
    "UntagResource",
    "UpdatePolicy",
];

/// The actions that can't be granted. With [`GRANTABLE`], these are all actions. A wildcard must not match one of
/// them.
const RESERVED: &[&str] = &[
    "AcceptHandshake",
    "CancelHandshake",
    "CloseAccount",
    "CreateAccount",
    "CreateGovCloudAccount",
    "CreateOrganization",
    "CreateOrganizationalUnit",
    "DeclineHandshake",
    "DeleteOrganization",
    "DeleteOrganizationalUnit",
    "DeleteResourcePolicy",
    "DeregisterDelegatedAdministrator",
    "DisableAWSServiceAccess",
    "EnableAWSServiceAccess",
    "EnableAllFeatures",
    "InviteAccountToOrganization",
    "InviteOrganizationToTransferResponsibility",
    "LeaveOrganization",
    "MoveAccount",
    "PutResourcePolicy",
    "RegisterDelegatedAdministrator",
    "RemoveAccountFromOrganization",
    "TerminateResponsibilityTransfer",
    "UpdateOrganizationalUnit",
    "UpdateResponsibilityTransfer",
];

/// Tells whether an action, with or without wildcards, matches grantable actions only.
pub(super) fn is_grantable(action: &str) -> bool {
    let pattern = Glob::new(action.to_ascii_lowercase());
    let covers = |name: &&str| pattern.matches(&format!("{PREFIX}{name}").to_ascii_lowercase());
    GRANTABLE.iter().any(covers) && !RESERVED.iter().any(covers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Operation;
    use crate::operations::OPERATIONS;

    #[test]
    fn every_operation_is_grantable_or_reserved() {
        let mut actions = [GRANTABLE, RESERVED].concat();
        actions.sort_unstable();
        let mut operations = OPERATIONS.each_ref().map(Operation::name);
        operations.sort_unstable();
        assert_eq!(actions, operations);
    }
}
