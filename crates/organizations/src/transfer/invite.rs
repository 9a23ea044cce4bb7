//! Inviting an organization to have its bill paid (`semantics.md` section e.3).

use super::dates::{NOTICE, must_be_a_start};
use crate::context::Context;
use crate::error::{Constraint, HandshakeConstraint, Result, refuse};
use crate::handshake::{InvitationTarget, NewHandshake};
use crate::ids::IdKind;
use crate::model::{
    ActionType, HandshakeState, InviteOrganizationToTransferResponsibilityRequest,
    InviteOrganizationToTransferResponsibilityResponse, ResponsibilityTransferStatus as Status,
    Timestamp,
};
use crate::quota::Quota;
use crate::state::{Account, Content, Organization, Participant, Recipient, Transfer};
use crate::tag::{self, Taggable};

/// For how many days an invitation is open, unless the transfer begins before.
const OPEN_DAYS: i64 = 15;

/// Invites an organization to have its bill paid by that of the caller.
pub(crate) fn invite_organization_to_transfer_responsibility(
    cx: &mut Context<'_>,
    input: &InviteOrganizationToTransferResponsibilityRequest,
) -> Result<InviteOrganizationToTransferResponsibilityResponse> {
    let organization = cx.as_manager()?;
    let manager = cx.caller()?;
    let tags = input.tags.as_deref().unwrap_or_default();
    tag::must_be_allowed(cx, &organization, Taggable::Transfer, &[], tags)?;
    must_be_a_start(input.start_timestamp, cx.now)?;
    let target = InvitationTarget::of(cx, &input.target)?;
    must_be_another_manager(cx, &manager, &target)?;
    target.must_not_be_asked(cx, &organization, ActionType::TransferResponsibility)?;
    must_not_be_in_force(cx, &organization, &target, input.start_timestamp)?;
    must_be_within_quota(cx, &organization, input.start_timestamp)?;

    let id: String = cx.new_id(IdKind::Transfer)?;
    let source = target.as_participant();
    let handshake = new_handshake(cx, input, &manager, &id, target).send(cx, &organization)?;
    let sequence = cx.next_sequence();
    cx.put(Transfer {
        id: id.into(),
        name: input.source_name.clone(),
        status: Status::Requested,
        source,
        target: Participant {
            tags: tags.to_vec(),
            ..Participant::managed_by(&manager)
        },
        start: input.start_timestamp,
        end: None,
        handshake_id: handshake.id.clone(),
        sequence,
    });
    Ok(InviteOrganizationToTransferResponsibilityResponse {
        handshake: Some(handshake.shown()),
    })
}

fn new_handshake(
    cx: &Context<'_>,
    input: &InviteOrganizationToTransferResponsibilityRequest,
    manager: &Account,
    transfer: &str,
    target: InvitationTarget,
) -> NewHandshake {
    let start = input.start_timestamp;
    let notes = input.notes.clone();
    let content = Content::TransferResponsibility {
        transfer: transfer.into(),
        management_email: manager.email.clone(),
        management_name: manager.name.clone(),
        start,
        notes: notes.filter(|notes| !notes.as_str().is_empty()),
    };
    NewHandshake {
        recipient: Some(target.recipient),
        content,
        state: HandshakeState::Open,
        expires: cx.now.plus_days(OPEN_DAYS).min(start.plus(-NOTICE)),
    }
}

impl InvitationTarget {
    fn as_participant(&self) -> Participant {
        match (&self.account, &self.recipient) {
            (Some(account), _) => Participant::managed_by(account),
            (None, Recipient::Account(id)) => Participant {
                management_account_id: Some(id.clone()),
                ..Participant::default()
            },
            (None, Recipient::Email { address, .. }) => Participant {
                management_account_email: Some(address.clone()),
                ..Participant::default()
            },
        }
    }
}

impl Participant {
    /// Returns the side of the organization that an account manages.
    pub(super) fn managed_by(account: &Account) -> Self {
        let membership = account.membership.as_ref();
        Self {
            organization_id: membership.map(|place| place.organization_id.clone()),
            management_account_id: Some(account.id.clone()),
            management_account_email: Some(account.email.clone()),
            tags: Vec::new(),
        }
    }
}

fn must_be_another_manager(
    cx: &Context<'_>,
    manager: &Account,
    target: &InvitationTarget,
) -> Result<()> {
    let Some(account) = &target.account else {
        return Ok(());
    };
    if account.id == manager.id {
        return refuse(HandshakeConstraint::SourceAndTargetCannotMatch);
    }
    if !cx.manages(account)? {
        return refuse(HandshakeConstraint::TargetAccountValidationFailure);
    }
    Ok(())
}

/// Refuses to pay once more for the organization of a target, from a time on.
fn must_not_be_in_force(
    cx: &Context<'_>,
    organization: &Organization,
    target: &InvitationTarget,
    start: Timestamp,
) -> Result<()> {
    let source = target.account.as_ref().map(|account| &account.id);
    let other = cx.any(organization.id.as_str(), |transfer: &Transfer| {
        transfer.target.is(&organization.id)
            && transfer.is_in_force(start)
            && source.is_some()
            && transfer.source.management_account_id.as_ref() == source
    })?;
    match other {
        Some(_) => refuse(HandshakeConstraint::ResponsibilityTransferAlreadyExists),
        None => Ok(()),
    }
}

/// Refuses to pay for more organizations at a time than may be; each open invitation counts.
fn must_be_within_quota(
    cx: &Context<'_>,
    organization: &Organization,
    start: Timestamp,
) -> Result<()> {
    let count = cx.count(organization.id.as_str(), |transfer: &Transfer| {
        transfer.target.is(&organization.id)
            && (transfer.status == Status::Requested || transfer.is_in_force(start))
    })?;
    if count >= cx.quota(Quota::InboundTransfers) {
        return refuse(Constraint::ResponsibilityTransferMaxInboundQuotaViolation);
    }
    Ok(())
}
