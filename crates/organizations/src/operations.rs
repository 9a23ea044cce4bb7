//! The operations: one line for each.

use shape::{Shaped, Value};

use crate::operation::{Describe, Operation, Run};
use crate::validation::OwnRule;
use crate::{account, handshake, identity, migration, model, organization, tag, tree};

/// A line for an operation that answers and can't change anything.
macro_rules! read {
    ($name:ident, $run:path, without input) => {
        line!($name, Run::Read(|cx, _| Ok($run(cx)?.to_value())))
    };
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::Read(|cx, input| Ok($run(cx, &decode(input))?.to_value())) $(, $member by $check)*)
    };
}

/// A line for an operation that answers with a page of a list.
macro_rules! list {
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::List(|cx, input, page| Ok($run(cx, &decode(input), page)?.to_value())) $(, $member by $check)*)
    };
}

/// A line for an operation that changes something.
macro_rules! write {
    ($name:ident, $run:path, without input) => {
        line!($name, Run::Write(|cx, _| Ok($run(cx)?.to_value())))
    };
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::Write(|cx, input| Ok($run(cx, &decode(input))?.to_value())) $(, $member by $check)*)
    };
}

/// A line for an operation that is not built yet.
macro_rules! unbuilt {
    ($name:ident) => {
        line!($name, Run::Unbuilt)
    };
}

macro_rules! line {
    ($name:ident, $run:expr $(, $member:literal by $check:path)*) => {
        Operation {
            description: <model::$name as Describe>::DESCRIPTION,
            own_rules: &[$(OwnRule { member: $member, check: $check }),*],
            run: $run,
        }
    };
}

/// All operations, in the order of their names.
pub static OPERATIONS: [Operation; 63] = [
    write!(AcceptHandshake, handshake::accept_handshake),
    unbuilt!(AttachPolicy),
    write!(CancelHandshake, handshake::cancel_handshake),
    unbuilt!(CloseAccount),
    unbuilt!(CreateAccount),
    unbuilt!(CreateGovCloudAccount),
    write!(CreateOrganization, organization::create_organization),
    unbuilt!(CreateOrganizationalUnit),
    unbuilt!(CreatePolicy),
    write!(DeclineHandshake, handshake::decline_handshake),
    write!(DeleteOrganization, organization::delete_organization, without input),
    unbuilt!(DeleteOrganizationalUnit),
    unbuilt!(DeletePolicy),
    unbuilt!(DeleteResourcePolicy),
    unbuilt!(DeregisterDelegatedAdministrator),
    read!(DescribeAccount, account::describe_account),
    unbuilt!(DescribeCreateAccountStatus),
    unbuilt!(DescribeEffectivePolicy),
    read!(DescribeHandshake, handshake::describe_handshake),
    read!(DescribeOrganization, organization::describe_organization, without input),
    unbuilt!(DescribeOrganizationalUnit),
    unbuilt!(DescribePolicy),
    unbuilt!(DescribeResourcePolicy),
    unbuilt!(DescribeResponsibilityTransfer),
    unbuilt!(DetachPolicy),
    unbuilt!(DisableAWSServiceAccess),
    unbuilt!(DisablePolicyType),
    unbuilt!(EnableAWSServiceAccess),
    write!(EnableAllFeatures, migration::enable_all_features),
    unbuilt!(EnablePolicyType),
    write!(InviteAccountToOrganization, handshake::invite_account_to_organization, "Target" by handshake::target_must_be_right),
    unbuilt!(InviteOrganizationToTransferResponsibility),
    write!(LeaveOrganization, account::leave_organization, without input),
    unbuilt!(ListAWSServiceAccessForOrganization),
    list!(ListAccounts, account::list_accounts),
    list!(ListAccountsForParent, account::list_accounts_for_parent),
    unbuilt!(ListAccountsWithInvalidEffectivePolicy),
    list!(ListChildren, tree::list_children),
    unbuilt!(ListCreateAccountStatus),
    unbuilt!(ListDelegatedAdministrators),
    unbuilt!(ListDelegatedServicesForAccount),
    unbuilt!(ListEffectivePolicyValidationErrors),
    list!(
        ListHandshakesForAccount,
        handshake::list_handshakes_for_account
    ),
    list!(
        ListHandshakesForOrganization,
        handshake::list_handshakes_for_organization
    ),
    unbuilt!(ListInboundResponsibilityTransfers),
    unbuilt!(ListOrganizationalUnitsForParent),
    unbuilt!(ListOutboundResponsibilityTransfers),
    read!(ListParents, tree::list_parents),
    unbuilt!(ListPolicies),
    unbuilt!(ListPoliciesForTarget),
    read!(ListRoots, organization::list_roots),
    read!(ListTagsForResource, tag::list_tags_for_resource),
    unbuilt!(ListTargetsForPolicy),
    unbuilt!(MoveAccount),
    unbuilt!(PutResourcePolicy),
    unbuilt!(RegisterDelegatedAdministrator),
    write!(
        RemoveAccountFromOrganization,
        account::remove_account_from_organization
    ),
    write!(TagResource, tag::tag_resource),
    unbuilt!(TerminateResponsibilityTransfer),
    write!(UntagResource, tag::untag_resource),
    unbuilt!(UpdateOrganizationalUnit),
    unbuilt!(UpdatePolicy),
    unbuilt!(UpdateResponsibilityTransfer),
];

/// Returns the operation of a name, as in `AcceptHandshake`.
pub fn operation(name: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.name() == name)
}

/// The question who calls, which another service answers.
pub static GET_CALLER_IDENTITY: Operation = read!(GetCallerIdentity, identity::get_caller_identity);

/// Reads an input that was validated.
fn decode<T: Shaped>(input: &Value) -> T {
    T::from_value(input).expect("the input was validated")
}
