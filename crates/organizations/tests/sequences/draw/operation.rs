//! Which operation is called.

use organizations::{OPERATIONS, Operation};

use crate::chance::Chance;

/// What makes a world rich is called often.
const OFTEN: &[&str] = &[
    "AcceptHandshake",
    "AttachPolicy",
    "CreateAccount",
    "CreateOrganization",
    "CreateOrganizationalUnit",
    "CreatePolicy",
    "DetachPolicy",
    "EnableAWSServiceAccess",
    "EnablePolicyType",
    "InviteAccountToOrganization",
    "InviteOrganizationToTransferResponsibility",
    "MoveAccount",
    "PutResourcePolicy",
    "RegisterDelegatedAdministrator",
    "TagResource",
];

/// What makes it poor is called seldom.
const SELDOM: &[&str] = &[
    "CloseAccount",
    "DeleteOrganization",
    "DeleteResourcePolicy",
    "DisablePolicyType",
    "LeaveOrganization",
    "RemoveAccountFromOrganization",
];

/// Draws an operation.
pub(super) fn drawn(chance: &mut Chance) -> &'static Operation {
    let weights = OPERATIONS.iter().map(weight);
    let mut left = chance.below(weights.sum());
    let chosen = OPERATIONS.iter().find(|operation| {
        let weight = weight(operation);
        let is_it = left < weight;
        left = left.saturating_sub(weight);
        is_it
    });
    chosen.expect("it is below the sum of the weights")
}

fn weight(operation: &Operation) -> usize {
    let name = operation.name();
    if OFTEN.contains(&name) {
        return 12;
    }
    if SELDOM.contains(&name) {
        return 2;
    }
    // Few organizations have an effective policy to show.
    if operation.is_read_only() && !name.contains("EffectivePolicy") {
        return 2;
    }
    4
}
