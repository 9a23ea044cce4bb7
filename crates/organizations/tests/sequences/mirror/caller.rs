//! Which accounts may call what.

use super::expected::Expected;

/// What only a management account may do.
const BY_MANAGEMENT: [&str; 20] = [
    "CloseAccount",
    "CreateAccount",
    "CreateGovCloudAccount",
    "CreateOrganizationalUnit",
    "DeleteOrganization",
    "DeleteOrganizationalUnit",
    "DeleteResourcePolicy",
    "DeregisterDelegatedAdministrator",
    "DisableAWSServiceAccess",
    "EnableAWSServiceAccess",
    "EnableAllFeatures",
    "InviteAccountToOrganization",
    "InviteOrganizationToTransferResponsibility",
    "MoveAccount",
    "PutResourcePolicy",
    "RegisterDelegatedAdministrator",
    "RemoveAccountFromOrganization",
    "TerminateResponsibilityTransfer",
    "UpdateOrganizationalUnit",
    "UpdateResponsibilityTransfer",
];

/// What anybody may do who is a party to it.
const BY_ANYONE: [&str; 6] = [
    "AcceptHandshake",
    "CancelHandshake",
    "CreateOrganization",
    "DeclineHandshake",
    "DescribeHandshake",
    "ListHandshakesForAccount",
];

/// What every member may do, of itself.
const BY_MEMBERS: [&str; 3] = [
    "DescribeEffectivePolicy",
    "DescribeOrganization",
    "LeaveOrganization",
];

/// What the account that calls is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Unknown,
    /// It is suspended or closed.
    Barred,
    Standalone,
    /// Nothing was ever delegated to it, and its organization never had a resource policy.
    PlainMember,
    Member,
    Management,
}

/// Tells what comes of a call just because of who makes it.
pub(super) fn expected(role: Role, operation: &str) -> Expected {
    let is_for_anyone = BY_ANYONE.contains(&operation);
    match role {
        Role::Barred => Expected::Refusal("AccessDeniedException"),
        Role::Standalone if operation == "CreateOrganization" => {
            Expected::Not(&["AccessDeniedException", "AlreadyInOrganizationException"])
        }
        Role::Standalone if !is_for_anyone => {
            Expected::Refusal("AWSOrganizationsNotInUseException")
        }
        Role::PlainMember | Role::Member | Role::Management
            if operation == "CreateOrganization" =>
        {
            Expected::Refusal("AlreadyInOrganizationException")
        }
        Role::PlainMember if !is_for_anyone && !BY_MEMBERS.contains(&operation) => {
            Expected::Refusal("AccessDeniedException")
        }
        Role::Member if BY_MANAGEMENT.contains(&operation) => {
            Expected::Refusal("AccessDeniedException")
        }
        Role::PlainMember | Role::Management if operation == "DescribeOrganization" => {
            Expected::Answer
        }
        Role::Management if operation == "LeaveOrganization" => {
            Expected::Refusal("MasterCannotLeaveOrganizationException")
        }
        _ => Expected::Anything,
    }
}

/// What a management account is never told of its own organization.
pub(super) fn expected_of_management(operation: &str) -> Expected {
    // Only the side of a transfer that pays may rename it.
    if BY_ANYONE.contains(&operation) || operation == "UpdateResponsibilityTransfer" {
        return Expected::Anything;
    }
    Expected::Not(&["AccessDeniedException", "AWSOrganizationsNotInUseException"])
}
