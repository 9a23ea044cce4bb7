//! How many accounts an organization has, and whether there is room for one more (`semantics.md` section a.8).

use crate::context::Context;
use crate::error::Result;
use crate::model::{CreateAccountState, HandshakeState};
use crate::quota::Quota;
use crate::state::{Account, AccountCreation, Content, Handshake, Organization};

/// Tells whether one more account may be invited or created. Open invitations and accounts being
/// created take their place already.
pub(crate) fn has_room_to_come(cx: &Context<'_>, organization: &Organization) -> Result<bool> {
    let quota = cx.quota(Quota::Accounts);
    if upper_bound(cx, organization, quota)? < quota {
        return Ok(true);
    }
    let taken = members(cx, organization)?
        + open_invitations(cx, organization)?
        + creations_in_progress(cx, organization)?;
    Ok(taken < quota)
}

/// Tells whether one more account may join.
pub(crate) fn has_room_to_join(cx: &Context<'_>, organization: &Organization) -> Result<bool> {
    let quota = cx.quota(Quota::Accounts);
    let is_far = cx.upper_bound::<Account>(organization.id.as_str(), quota)? < quota;
    Ok(is_far || members(cx, organization)? < quota)
}

/// Returns how many accounts there are, the management account and closed ones included.
pub(crate) fn members(cx: &Context<'_>, organization: &Organization) -> Result<u64> {
    cx.count(organization.id.as_str(), |account: &Account| {
        account.is_in(organization)
    })
}

/// Returns how many accounts are being created.
pub(crate) fn creations_in_progress(cx: &Context<'_>, organization: &Organization) -> Result<u64> {
    cx.count(IN_PROGRESS, |creation: &AccountCreation| {
        creation.organization_id == organization.id
            && creation.state == CreateAccountState::InProgress
    })
}

fn open_invitations(cx: &Context<'_>, organization: &Organization) -> Result<u64> {
    cx.count(OPEN, |handshake: &Handshake| {
        handshake.organization_id == organization.id
            && handshake.state == HandshakeState::Open
            && matches!(handshake.content, Content::Invite { .. })
    })
}

/// Returns an upper bound on the places taken, without reading a record.
fn upper_bound(cx: &Context<'_>, organization: &Organization, quota: u64) -> Result<u64> {
    let accounts = cx.upper_bound::<Account>(organization.id.as_str(), quota)?;
    let rest = quota.saturating_sub(accounts);
    let invitations = cx.upper_bound::<Handshake>(OPEN, rest)?;
    let rest = rest.saturating_sub(invitations);
    Ok(accounts + invitations + cx.upper_bound::<AccountCreation>(IN_PROGRESS, rest)?)
}

/// What an open handshake mentions.
const OPEN: &str = "OPEN";

/// What an account creation in progress mentions.
const IN_PROGRESS: &str = "IN_PROGRESS";
