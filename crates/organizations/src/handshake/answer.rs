//! Accepting, declining and cancelling (`semantics.md` sections b.3 to b.5).
//!
//! The checks are in the service's order: the handshake exists, the caller is on the right side,
//! its state allows it, nothing else speaks against it.

use crate::account;
use crate::census;
use crate::context::Context;
use crate::error::{ApiError, HandshakeConstraint, Result, refuse};
use crate::handshake;
use crate::migration;
use crate::model::{
    AcceptHandshakeRequest, AcceptHandshakeResponse, AccountJoinedMethod, CancelHandshakeRequest,
    CancelHandshakeResponse, DeclineHandshakeRequest, DeclineHandshakeResponse, Exception,
    HandshakeId, HandshakeState, Tag,
};
use crate::state::{Account, Content, Handshake, Organization, Recipient};
use crate::transfer;

/// Accepts a handshake: the caller joins, approves, or enables all features.
pub(crate) fn accept_handshake(
    cx: &mut Context<'_>,
    input: &AcceptHandshakeRequest,
) -> Result<AcceptHandshakeResponse> {
    let caller = cx.caller()?;
    let handshake = cx.handshake(&input.handshake_id)?;
    handshake.must_be_acceptable_by(&caller, cx.manages(&caller)?)?;
    handshake.must_be_able_to_become(HandshakeState::Accepted)?;

    let handshake = match handshake.content {
        Content::Invite { .. } => accept_invitation(cx, &handshake, caller)?,
        Content::EnableAllFeatures { .. } => migration::finish(cx, handshake)?,
        Content::ApproveAllFeatures { .. } => migration::approve(cx, handshake)?,
        Content::TransferResponsibility { .. } => transfer::accept(cx, &handshake, &caller)?,
    };
    Ok(AcceptHandshakeResponse {
        handshake: Some(handshake.shown()),
    })
}

/// Declines a handshake.
pub(crate) fn decline_handshake(
    cx: &mut Context<'_>,
    input: &DeclineHandshakeRequest,
) -> Result<DeclineHandshakeResponse> {
    let caller = cx.caller()?;
    let handshake = cx.handshake(&input.handshake_id)?;
    handshake.must_be_declinable_by(&caller, cx.manages(&caller)?)?;
    handshake.must_be_able_to_become(HandshakeState::Declined)?;

    let handshake = handshake::end(cx, handshake, HandshakeState::Declined)?;
    Ok(DeclineHandshakeResponse {
        handshake: Some(handshake.shown()),
    })
}

/// Cancels a handshake that the caller's organization sent.
pub(crate) fn cancel_handshake(
    cx: &mut Context<'_>,
    input: &CancelHandshakeRequest,
) -> Result<CancelHandshakeResponse> {
    let caller = cx.caller()?;
    let handshake = cx.handshake(&input.handshake_id)?;
    handshake.must_be_cancellable_by(&caller)?;
    handshake.must_be_able_to_become(HandshakeState::Canceled)?;

    let handshake = handshake::end(cx, handshake, HandshakeState::Canceled)?;
    migration::cancel_children(cx, &handshake.id)?;
    Ok(CancelHandshakeResponse {
        handshake: Some(handshake.shown()),
    })
}

fn accept_invitation(
    cx: &mut Context<'_>,
    handshake: &Handshake,
    caller: Account,
) -> Result<Handshake> {
    let current = cx.organization_of(&caller)?;
    let organization: Organization = cx.found(handshake.organization_id.as_str())?;
    caller.must_not_manage(current.as_ref())?;
    let accepted = handshake.accepted_by(cx, &caller);
    if caller.is_in(&organization) {
        // AWS refuses the call, and yet the invitation is ACCEPTED afterwards (b.5, item 2).
        cx.put(accepted);
        let reason = HandshakeConstraint::AlreadyInAnOrganization;
        return refuse(ApiError::from(reason).keeping_changes());
    }
    if current.is_some() {
        caller.must_be_free_to_leave(cx.now)?;
    }
    must_have_room(cx, &organization)?;
    caller.must_be_able_to_pay()?;
    caller.must_have_the_seller_of(&cx.manager_of(&organization)?)?;

    let caller = match current {
        Some(_) => account::leave(cx, caller)?,
        None => caller,
    };
    let invited = AccountJoinedMethod::Invited;
    // The tags of the invitation are not checked against the tag policy again, and other invitations of the
    // account stay open (b.5).
    account::join(cx, &organization, caller, invited, accepted.tags())?;
    cx.put(accepted.clone());
    Ok(accepted)
}

fn must_have_room(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    if census::has_room_to_join(cx, organization)? {
        return Ok(());
    }
    refuse(HandshakeConstraint::AccountNumberLimitExceeded)
}

impl Account {
    fn must_not_manage(&self, organization: Option<&Organization>) -> Result<()> {
        if organization.is_some_and(|organization| organization.is_managed_by(self)) {
            return refuse(Exception::MasterCannotLeaveOrganizationException);
        }
        Ok(())
    }

    fn must_be_able_to_pay(&self) -> Result<()> {
        if self.standing.no_payment_method {
            return refuse(HandshakeConstraint::PaymentInstrumentRequired);
        }
        Ok(())
    }

    fn must_have_the_seller_of(&self, manager: &Account) -> Result<()> {
        if self.standing.seller != manager.standing.seller {
            return refuse(HandshakeConstraint::OrganizationFromDifferentSellerOfRecord);
        }
        Ok(())
    }
}

impl Handshake {
    /// Returns it accepted by an account, whose id then replaces the address that was invited.
    pub(crate) fn accepted_by(&self, cx: &Context<'_>, account: &Account) -> Self {
        let mut accepted = self.clone().ended_as(HandshakeState::Accepted, cx.now);
        if let Some(Recipient::Email { accepted_by, .. }) = &mut accepted.recipient {
            *accepted_by = Some(account.id.clone());
        }
        accepted
    }

    fn tags(&self) -> Vec<Tag> {
        match &self.content {
            Content::Invite { tags, .. } => tags.clone(),
            _ => Vec::new(),
        }
    }
}

impl Context<'_> {
    /// Returns the handshake of an id.
    pub(crate) fn handshake(&self, id: &HandshakeId) -> Result<Handshake> {
        match self.find(id.as_str())? {
            Some(handshake) => Ok(handshake),
            None => refuse(Exception::HandshakeNotFoundException),
        }
    }

    /// Tells whether an account manages its organization.
    pub(crate) fn manages(&self, account: &Account) -> Result<bool> {
        let organization = self.organization_of(account)?;
        Ok(organization.is_some_and(|organization| organization.is_managed_by(account)))
    }
}
