//! The rates that the user guide publishes: data with a date.
//!
//! They are those of 2026, for one account, where `EnableAllFeatures` is still called
//! `EnableFullControl`. The higher ones for a whole organization are not simulated.

use super::Rate;

/// The rates, and the operations that have them.
pub(super) const PUBLISHED: &[(&str, &[&str])] = &[
    ("0.05/1", &["CloseAccount"]),
    ("0.1/3", &["CreateAccount", "CreateGovCloudAccount"]),
    (
        "1/1",
        &[
            "CreateOrganization",
            "DeclineHandshake",
            "DeleteOrganization",
            "DisablePolicyType",
            "EnableAllFeatures",
            "EnablePolicyType",
            "LeaveOrganization",
        ],
    ),
    (
        "1/2",
        &[
            "AcceptHandshake",
            "CreateOrganizationalUnit",
            "DeregisterDelegatedAdministrator",
            "DescribeHandshake",
            "DescribeOrganization",
            "DisableAWSServiceAccess",
            "EnableAWSServiceAccess",
            "ListRoots",
            "RegisterDelegatedAdministrator",
        ],
    ),
    (
        "1/3",
        &[
            "ListAWSServiceAccessForOrganization",
            "ListDelegatedServicesForAccount",
        ],
    ),
    (
        "2/2",
        &[
            "DescribeCreateAccountStatus",
            "DescribeOrganizationalUnit",
            "DescribePolicy",
            "RemoveAccountFromOrganization",
        ],
    ),
    (
        "2/3",
        &[
            "AttachPolicy",
            "CancelHandshake",
            "CreatePolicy",
            "DeleteOrganizationalUnit",
            "DeletePolicy",
            "DetachPolicy",
            "MoveAccount",
            "UpdateOrganizationalUnit",
            "UpdatePolicy",
        ],
    ),
    ("3/5", &["InviteAccountToOrganization"]),
    ("4/6", &["TagResource", "UntagResource"]),
    (
        "5/8",
        &[
            "ListAccountsForParent",
            "ListCreateAccountStatus",
            "ListDelegatedAdministrators",
            "ListHandshakesForAccount",
            "ListHandshakesForOrganization",
            "ListOrganizationalUnitsForParent",
            "ListParents",
            "ListPolicies",
            "ListPoliciesForTarget",
            "ListTargetsForPolicy",
        ],
    ),
    ("6/10", &["ListChildren"]),
    ("8/12", &["ListAccounts"]),
    ("10/15", &["ListTagsForResource"]),
    ("20/30", &["DescribeAccount"]),
];

/// Returns the published rate of an operation, if there is one.
pub fn published(operation: &str) -> Option<Rate> {
    let mut rates = PUBLISHED.iter();
    let (rate, _) = rates.find(|(_, operations)| operations.contains(&operation))?;
    rate.parse().ok()
}
