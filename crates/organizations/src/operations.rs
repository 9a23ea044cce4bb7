//! The operations: one line for each.

use shape::{Shaped, Value};

use crate::error::Result;
use crate::model;
use crate::operation::{Describe, Operation, Run};

/// A line for an operation that answers and can't change anything.
#[expect(unused_macros, reason = "the families are still to come")]
macro_rules! read {
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::Read(|cx, input| Ok($run(cx, decode(input)?)?.to_value())) $(, $member by $check)*)
    };
}

/// A line for an operation that changes something.
#[expect(unused_macros, reason = "the families are still to come")]
macro_rules! write {
    ($name:ident, $run:path $(, $member:literal by $check:path)*) => {
        line!($name, Run::Write(|cx, input| Ok($run(cx, decode(input)?)?.to_value())) $(, $member by $check)*)
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
            own_rules: &[$(crate::operation::OwnRule { member: $member, check: $check }),*],
            run: $run,
        }
    };
}

/// All operations, in the order of their names.
pub static OPERATIONS: [Operation; 63] = [
    unbuilt!(AcceptHandshake),
    unbuilt!(AttachPolicy),
    unbuilt!(CancelHandshake),
    unbuilt!(CloseAccount),
    unbuilt!(CreateAccount),
    unbuilt!(CreateGovCloudAccount),
    unbuilt!(CreateOrganization),
    unbuilt!(CreateOrganizationalUnit),
    unbuilt!(CreatePolicy),
    unbuilt!(DeclineHandshake),
    unbuilt!(DeleteOrganization),
    unbuilt!(DeleteOrganizationalUnit),
    unbuilt!(DeletePolicy),
    unbuilt!(DeleteResourcePolicy),
    unbuilt!(DeregisterDelegatedAdministrator),
    unbuilt!(DescribeAccount),
    unbuilt!(DescribeCreateAccountStatus),
    unbuilt!(DescribeEffectivePolicy),
    unbuilt!(DescribeHandshake),
    unbuilt!(DescribeOrganization),
    unbuilt!(DescribeOrganizationalUnit),
    unbuilt!(DescribePolicy),
    unbuilt!(DescribeResourcePolicy),
    unbuilt!(DescribeResponsibilityTransfer),
    unbuilt!(DetachPolicy),
    unbuilt!(DisableAWSServiceAccess),
    unbuilt!(DisablePolicyType),
    unbuilt!(EnableAWSServiceAccess),
    unbuilt!(EnableAllFeatures),
    unbuilt!(EnablePolicyType),
    unbuilt!(InviteAccountToOrganization),
    unbuilt!(InviteOrganizationToTransferResponsibility),
    unbuilt!(LeaveOrganization),
    unbuilt!(ListAWSServiceAccessForOrganization),
    unbuilt!(ListAccounts),
    unbuilt!(ListAccountsForParent),
    unbuilt!(ListAccountsWithInvalidEffectivePolicy),
    unbuilt!(ListChildren),
    unbuilt!(ListCreateAccountStatus),
    unbuilt!(ListDelegatedAdministrators),
    unbuilt!(ListDelegatedServicesForAccount),
    unbuilt!(ListEffectivePolicyValidationErrors),
    unbuilt!(ListHandshakesForAccount),
    unbuilt!(ListHandshakesForOrganization),
    unbuilt!(ListInboundResponsibilityTransfers),
    unbuilt!(ListOrganizationalUnitsForParent),
    unbuilt!(ListOutboundResponsibilityTransfers),
    unbuilt!(ListParents),
    unbuilt!(ListPolicies),
    unbuilt!(ListPoliciesForTarget),
    unbuilt!(ListRoots),
    unbuilt!(ListTagsForResource),
    unbuilt!(ListTargetsForPolicy),
    unbuilt!(MoveAccount),
    unbuilt!(PutResourcePolicy),
    unbuilt!(RegisterDelegatedAdministrator),
    unbuilt!(RemoveAccountFromOrganization),
    unbuilt!(TagResource),
    unbuilt!(TerminateResponsibilityTransfer),
    unbuilt!(UntagResource),
    unbuilt!(UpdateOrganizationalUnit),
    unbuilt!(UpdatePolicy),
    unbuilt!(UpdateResponsibilityTransfer),
];

/// Returns the operation of a name, as in `AcceptHandshake`.
pub fn operation(name: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.name() == name)
}

/// Reads an input that was validated.
#[expect(dead_code, reason = "the families are still to come")]
fn decode<T: Shaped>(input: &Value) -> Result<T> {
    Ok(T::from_value(input).expect("the input was validated"))
}
