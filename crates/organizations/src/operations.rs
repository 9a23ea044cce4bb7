//! The operations: one line for each.

use shape::{Shaped, Value};

use crate::api::Api;
use crate::model::Describe;
use crate::operation::{Operation, OwnRule, Run};
use crate::{
    account, effective, handshake, identity, migration, model, organization, policy,
    resource_policy, service, tag, transfer, tree, unit,
};

/// A line for an operation that answers and can't change anything.
macro_rules! read {
    ($name:ident, $run:path, without input) => {
        line!($name, Run::Read(|cx, _| Ok($run(cx)?.into_value())))
    };
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::Read(|cx, input| Ok($run(cx, &decode(input))?.into_value())) $(, $member by $check)*)
    };
}

/// A line for an operation that answers with a page of a list.
macro_rules! list {
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::List(|cx, input, page| Ok($run(cx, &decode(input), page)?.into_value())) $(, $member by $check)*)
    };
}

/// A line for an operation that changes something.
macro_rules! write {
    ($name:ident, $run:path, without input) => {
        line!($name, Run::Write(|cx, _| Ok($run(cx)?.into_value())))
    };
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::Write(|cx, input| Ok($run(cx, &decode(input))?.into_value())) $(, $member by $check)*)
    };
}

macro_rules! line {
    ($name:ident, $run:expr $(, $member:literal by $check:path)*) => {
        Operation {
            api: Api::Organizations,
            description: <model::$name as Describe>::DESCRIPTION,
            own_rules: &[$(OwnRule { member: $member, check: $check }),*],
            run: $run,
        }
    };
}

/// All operations, in the order of their names.
pub static OPERATIONS: [Operation; 63] = [
    write!(AcceptHandshake, handshake::accept_handshake),
    write!(AttachPolicy, policy::attach_policy),
    write!(CancelHandshake, handshake::cancel_handshake),
    write!(CloseAccount, account::close_account),
    write!(CreateAccount, account::create_account),
    write!(CreateGovCloudAccount, account::create_gov_cloud_account),
    write!(CreateOrganization, organization::create_organization),
    write!(CreateOrganizationalUnit, unit::create_organizational_unit),
    write!(CreatePolicy, policy::create_policy),
    write!(DeclineHandshake, handshake::decline_handshake),
    write!(DeleteOrganization, organization::delete_organization, without input),
    write!(DeleteOrganizationalUnit, unit::delete_organizational_unit),
    write!(DeletePolicy, policy::delete_policy),
    write!(DeleteResourcePolicy, resource_policy::delete_resource_policy, without input),
    write!(
        DeregisterDelegatedAdministrator,
        service::deregister_delegated_administrator
    ),
    read!(DescribeAccount, account::describe_account),
    read!(
        DescribeCreateAccountStatus,
        account::describe_create_account_status
    ),
    read!(DescribeEffectivePolicy, effective::describe_effective_policy, "PolicyType" by effective::policy_type_must_be_mergeable),
    read!(DescribeHandshake, handshake::describe_handshake),
    read!(DescribeOrganization, organization::describe_organization, without input),
    read!(
        DescribeOrganizationalUnit,
        unit::describe_organizational_unit
    ),
    read!(DescribePolicy, policy::describe_policy),
    read!(DescribeResourcePolicy, resource_policy::describe_resource_policy, without input),
    read!(
        DescribeResponsibilityTransfer,
        transfer::describe_responsibility_transfer
    ),
    write!(DetachPolicy, policy::detach_policy),
    write!(DisableAWSServiceAccess, service::disable_aws_service_access),
    write!(DisablePolicyType, policy::disable_policy_type),
    write!(EnableAWSServiceAccess, service::enable_aws_service_access),
    write!(EnableAllFeatures, migration::enable_all_features),
    write!(EnablePolicyType, policy::enable_policy_type),
    write!(InviteAccountToOrganization, handshake::invite_account_to_organization, "Target" by handshake::target_must_be_right),
    write!(InviteOrganizationToTransferResponsibility, transfer::invite_organization_to_transfer_responsibility, "Target" by handshake::target_must_be_right),
    write!(LeaveOrganization, account::leave_organization, without input),
    list!(
        ListAWSServiceAccessForOrganization,
        service::list_aws_service_access_for_organization
    ),
    list!(ListAccounts, account::list_accounts),
    list!(ListAccountsForParent, account::list_accounts_for_parent),
    list!(ListAccountsWithInvalidEffectivePolicy, effective::list_accounts_with_invalid_effective_policy, "PolicyType" by effective::policy_type_must_be_checkable),
    list!(ListChildren, tree::list_children),
    list!(ListCreateAccountStatus, account::list_create_account_status),
    list!(
        ListDelegatedAdministrators,
        service::list_delegated_administrators
    ),
    list!(
        ListDelegatedServicesForAccount,
        service::list_delegated_services_for_account
    ),
    list!(ListEffectivePolicyValidationErrors, effective::list_effective_policy_validation_errors, "AccountId" by effective::account_must_be_one, "PolicyType" by effective::policy_type_must_be_checkable),
    list!(
        ListHandshakesForAccount,
        handshake::list_handshakes_for_account
    ),
    list!(
        ListHandshakesForOrganization,
        handshake::list_handshakes_for_organization
    ),
    list!(
        ListInboundResponsibilityTransfers,
        transfer::list_inbound_responsibility_transfers
    ),
    list!(
        ListOrganizationalUnitsForParent,
        unit::list_organizational_units_for_parent
    ),
    list!(
        ListOutboundResponsibilityTransfers,
        transfer::list_outbound_responsibility_transfers
    ),
    read!(ListParents, tree::list_parents),
    list!(ListPolicies, policy::list_policies),
    list!(ListPoliciesForTarget, policy::list_policies_for_target),
    read!(ListRoots, organization::list_roots),
    read!(ListTagsForResource, tag::list_tags_for_resource),
    list!(ListTargetsForPolicy, policy::list_targets_for_policy),
    write!(MoveAccount, account::move_account),
    write!(PutResourcePolicy, resource_policy::put_resource_policy),
    write!(
        RegisterDelegatedAdministrator,
        service::register_delegated_administrator
    ),
    write!(
        RemoveAccountFromOrganization,
        account::remove_account_from_organization
    ),
    write!(TagResource, tag::tag_resource),
    write!(
        TerminateResponsibilityTransfer,
        transfer::terminate_responsibility_transfer
    ),
    write!(UntagResource, tag::untag_resource),
    write!(UpdateOrganizationalUnit, unit::update_organizational_unit),
    write!(UpdatePolicy, policy::update_policy),
    write!(
        UpdateResponsibilityTransfer,
        transfer::update_responsibility_transfer
    ),
];

/// Returns the operation of a name, as in `AcceptHandshake`.
pub fn operation(name: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.name() == name)
}

/// A line for an operation of another API, which is in a module of its own.
macro_rules! other {
    ($api:ident, $module:ident::$name:ident, $run:path) => {
        Operation {
            api: Api::$api,
            description: <model::$module::$name as Describe>::DESCRIPTION,
            own_rules: &[],
            run: Run::Read(|cx, input| Ok($run(cx, &decode(input))?.into_value())),
        }
    };
}

/// The operations of the Security Token Service, in the order of their names.
pub static STS_OPERATIONS: [Operation; 4] = [
    other!(Sts, sts::AssumeRole, identity::assume_role),
    other!(Sts, sts::GetAccessKeyInfo, identity::get_access_key_info),
    other!(Sts, sts::GetCallerIdentity, identity::get_caller_identity),
    other!(Sts, sts::GetSessionToken, identity::get_session_token),
];

/// The operations of Identity and Access Management, in the order of their names.
pub static IAM_OPERATIONS: [Operation; 3] = [
    other!(Iam, iam::GetRole, identity::get_role),
    other!(Iam, iam::GetUser, identity::get_user),
    other!(Iam, iam::ListAccountAliases, identity::list_account_aliases),
];

impl Api {
    /// Returns the operations, in the order of their names.
    pub fn operations(self) -> &'static [Operation] {
        match self {
            Self::Organizations => &OPERATIONS,
            Self::Sts => &STS_OPERATIONS,
            Self::Iam => &IAM_OPERATIONS,
        }
    }
}

/// Reads an input that was validated.
fn decode<T: Shaped>(input: &Value) -> T {
    T::from_value(input).expect("the input was validated")
}
