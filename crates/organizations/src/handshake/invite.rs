//! Inviting accounts (`semantics.md` section c.4).

use super::new_handshake::NewHandshake;
use super::target::InvitationTarget;
use crate::census;
use crate::context::Context;
use crate::error::{HandshakeConstraint, Result, refuse};
use crate::migration;
use crate::model::{
    ActionType, Exception, HandshakeState, InviteAccountToOrganizationRequest,
    InviteAccountToOrganizationResponse,
};
use crate::quota::Quota;
use crate::registry;
use crate::state::{Account, Content, Handshake, Organization, Recipient};
use crate::tag::{self, Taggable};

/// For how many days an invitation is open.
const OPEN_DAYS: i64 = 15;

/// As many invitations may be sent in a day, however few accounts there may be.
const LEAST_DAILY_QUOTA: u64 = 20;

/// Invites an account to join the organization.
pub(crate) fn invite_account_to_organization(
    cx: &mut Context<'_>,
    input: &InviteAccountToOrganizationRequest,
) -> Result<InviteAccountToOrganizationResponse> {
    let organization = cx.as_manager()?;
    organization.must_be_initialized(cx)?;
    let manager = cx.caller()?;
    let tags = input.tags.as_deref().unwrap_or_default();
    tag::must_be_allowed(cx, &organization, Taggable::Account, &[], tags)?;
    manager.must_be_verified()?;
    migration::must_not_be_pending(cx, &organization)?;
    let target = InvitationTarget::of(cx, &input.target)?;
    target.must_not_be_in(&organization)?;
    target.must_not_be_asked(cx, &organization, ActionType::Invite)?;
    must_have_room(cx, &organization)?;
    must_be_within_daily_quota(cx, &organization)?;

    // AWS knows the accounts of everybody, so an id that this world doesn't know is accepted, too (c.4).
    if let Recipient::Account(id) = &target.recipient {
        registry::meet(cx.state, id)?;
    }
    let new_handshake = NewHandshake {
        recipient: Some(target.recipient),
        content: content(&organization, manager, input),
        state: HandshakeState::Open,
        expires: cx.now.plus_days(OPEN_DAYS),
    };
    let handshake = new_handshake.send(cx, &organization)?;
    Ok(InviteAccountToOrganizationResponse {
        handshake: Some(handshake.shown()),
    })
}

/// Returns what an invitation says: of the organization, what is so now.
fn content(
    organization: &Organization,
    manager: Account,
    input: &InviteAccountToOrganizationRequest,
) -> Content {
    let notes = input.notes.clone();
    Content::Invite {
        master_email: manager.email,
        master_name: manager.name,
        feature_set: organization.feature_set,
        // AWS treats empty notes as none: they are no resource of the handshake (b.2).
        notes: notes.filter(|notes| !notes.as_str().is_empty()),
        tags: input.tags.clone().unwrap_or_default(),
    }
}

impl Account {
    fn must_be_verified(&self) -> Result<()> {
        if self.standing.email_unverified {
            return refuse(Exception::AccountOwnerNotVerifiedException);
        }
        Ok(())
    }
}

impl InvitationTarget {
    /// Refuses the id of an account of the organization. The service doesn't look at addresses.
    fn must_not_be_in(&self, organization: &Organization) -> Result<()> {
        let is_member = |account: &Account| account.is_in(organization);
        if matches!(self.recipient, Recipient::Account(_))
            && self.account.as_ref().is_some_and(is_member)
        {
            return refuse(HandshakeConstraint::AlreadyInAnOrganization);
        }
        Ok(())
    }
}

fn must_have_room(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    if census::has_room_to_come(cx, organization)? {
        return Ok(());
    }
    refuse(HandshakeConstraint::AccountNumberLimitExceeded)
}

/// Refuses more invitations than may be sent in 24 hours. Accepted ones don't count.
fn must_be_within_daily_quota(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let quota = cx.quota_set(Quota::InvitationsPerDay);
    let quota = quota.unwrap_or_else(|| cx.quota(Quota::Accounts).max(LEAST_DAILY_QUOTA));
    let id = &organization.id;
    if cx.upper_bound::<Handshake>(id.as_str(), quota)? < quota {
        return Ok(());
    }
    let sent = cx.count(id.as_str(), |handshake: &Handshake| {
        handshake.organization_id == *id
            && handshake.state != HandshakeState::Accepted
            && matches!(handshake.content, Content::Invite { .. })
            && handshake.requested.plus_days(1) > cx.now
    })?;
    if sent < quota {
        return Ok(());
    }
    refuse(HandshakeConstraint::HandshakeRateLimitExceeded)
}
