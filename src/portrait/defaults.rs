//! What is meant where nothing is said.

use jiff::SignedDuration;
use organizations::managed_policies;
use organizations::model::{
    AccountJoinedMethod, ActionType, HandshakeState, PolicyType, Timestamp,
};
use shape::Choice;

use super::format::{Count, MemberAccount, Organization, Portrait, Reference, Unit};

/// For how many days an invitation is open.
const INVITATION_DAYS: i64 = 15;

/// For how many days a request to enable all features is open.
const MIGRATION_DAYS: i64 = 90;

/// So many days before a transfer begins, the invitation to it expires.
const NOTICE_DAYS: i64 = 1;

/// Returns when a handshake expires that was sent at a time.
pub(super) fn expiry(
    action: ActionType,
    requested: Timestamp,
    start: Option<Timestamp>,
) -> Timestamp {
    match action {
        ActionType::EnableAllFeatures | ActionType::ApproveAllFeatures => {
            days_after(requested, MIGRATION_DAYS)
        }
        _ => {
            let expires = days_after(requested, INVITATION_DAYS);
            start.map_or(expires, |start| {
                expires.min(days_after(start, -NOTICE_DAYS))
            })
        }
    }
}

fn days_after(time: Timestamp, days: i64) -> Timestamp {
    let later = time.0.checked_add(SignedDuration::from_hours(24 * days));
    Timestamp(later.unwrap_or(jiff::Timestamp::MAX))
}

/// Returns the state in which a handshake begins.
pub(super) fn handshake_state(action: ActionType) -> HandshakeState {
    match action {
        ActionType::EnableAllFeatures => HandshakeState::Requested,
        _ => HandshakeState::Open,
    }
}

/// Returns the ids and names of the policies that AWS attaches to whatever comes to an organization.
fn attached_by_aws(organization: &Organization) -> Vec<(&'static str, &'static str)> {
    let types = organization.root.policy_types.iter().flatten();
    let mut types: Vec<PolicyType> = types.map(|of| of.r#type).collect();
    types.sort_by_key(Choice::name);
    let managed = types
        .into_iter()
        .filter_map(|of| managed_policies().find(|(r#type, ..)| *r#type == of));
    managed.map(|(_, id, name)| (id, name)).collect()
}

/// The policies of a target, and their places.
struct Target<'a> {
    policies: &'a mut Option<Vec<Reference>>,
    attached: &'a mut Option<Vec<Count>>,
}

/// Leaves out policies that AWS attaches. Their places must have been left out already.
pub(super) fn leave_out_policies(portrait: &mut Portrait) {
    each_target(portrait, &mut |by_aws, target| {
        let is_by_aws = |(reference, (id, name)): (&Reference, &(&str, &str))| {
            reference.0 == *id || reference.0 == *name
        };
        let Some(policies) = target.policies else {
            return;
        };
        let is_told = policies.len() == by_aws.len() && policies.iter().zip(by_aws).all(is_by_aws);
        if is_told && target.attached.is_none() {
            *target.policies = None;
        }
    });
}

/// Returns the policies that a target has which says nothing of them.
pub(super) fn policies(organization: &Organization) -> Vec<Reference> {
    let by_aws = attached_by_aws(organization).into_iter();
    by_aws.map(|(id, _)| Reference(id.to_owned())).collect()
}

type Visit<'a> = &'a mut dyn FnMut(&[(&'static str, &'static str)], Target<'_>);

fn each_target(portrait: &mut Portrait, visit: Visit<'_>) {
    let several = portrait.organizations.iter_mut().flatten();
    for organization in portrait.organization.iter_mut().chain(several) {
        let by_aws = attached_by_aws(organization);
        let root = &mut organization.root;
        visit(
            &by_aws,
            Target {
                policies: &mut root.policies,
                attached: &mut root.attached,
            },
        );
        accounts(root.accounts.as_mut(), &by_aws, visit);
        units(root.units.as_mut(), &by_aws, visit);
    }
}

fn units(units: Option<&mut Vec<Unit>>, by_aws: &[(&'static str, &'static str)], visit: Visit<'_>) {
    for unit in units.into_iter().flatten() {
        visit(
            by_aws,
            Target {
                policies: &mut unit.policies,
                attached: &mut unit.attached,
            },
        );
        accounts(unit.accounts.as_mut(), by_aws, visit);
        self::units(unit.units.as_mut(), by_aws, visit);
    }
}

fn accounts(
    accounts: Option<&mut Vec<MemberAccount>>,
    by_aws: &[(&'static str, &'static str)],
    visit: Visit<'_>,
) {
    for account in accounts.into_iter().flatten() {
        visit(
            by_aws,
            Target {
                policies: &mut account.policies,
                attached: &mut account.attached,
            },
        );
    }
}

/// Returns how an account comes to an organization, unless something else is said.
pub(super) fn join_method(manages: bool) -> AccountJoinedMethod {
    if manages {
        AccountJoinedMethod::Invited
    } else {
        AccountJoinedMethod::Created
    }
}
