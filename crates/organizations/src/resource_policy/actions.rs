//! The actions that a resource policy may name.

use crate::operation::Operation;
use crate::operations::OPERATIONS;
use crate::wildcard;

/// What comes before the name of an operation.
pub(super) const PREFIX: &str = "organizations:";

/// The actions that may be granted to members, in the order of their names.
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

/// Tells whether an action, with or without wildcards, stands for grantable actions only.
pub(super) fn is_grantable(action: &str) -> bool {
    let covers = |name: &str| wildcard::matches_in_any_case(action, &format!("{PREFIX}{name}"));
    let covered = OPERATIONS.iter().map(Operation::name);
    let mut covered = covered.filter(|name| covers(name)).peekable();
    covered.peek().is_some() && covered.all(|name| GRANTABLE.contains(&name))
}
