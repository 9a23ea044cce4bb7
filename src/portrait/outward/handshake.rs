//! Handshakes and transfers.

use organizations::model::{AccountId, OrganizationId};
use organizations::state::{self, Account, Content, Organization, Recipient};

use super::account::{flag, tags};
use super::sitter::Sitter;
use crate::portrait::defaults;
use crate::portrait::format::{Handshake, Participant, Reference, Transfer};

/// Returns the handshakes.
pub(super) fn handshakes(sitter: &Sitter<'_>) -> Vec<Handshake> {
    sitter
        .handshakes
        .iter()
        .map(|handshake| shown(handshake, sitter))
        .collect()
}

fn shown(handshake: &state::Handshake, sitter: &Sitter<'_>) -> Handshake {
    let organization = sitter.people.organization(&handshake.organization_id);
    let is_manager = organization
        .is_some_and(|one| one.management_account_id == handshake.management_account_id);
    let action = handshake.content.action();
    let start = match &handshake.content {
        Content::TransferResponsibility { start, .. } => Some(*start),
        _ => None,
    };
    let expires = defaults::expiry(action, handshake.requested, start);
    let mut shown = Handshake {
        action,
        id: Some(handshake.id.clone()),
        organization: organization_ref(&handshake.organization_id, sitter),
        management_account: (!is_manager)
            .then(|| sitter.names.account(&handshake.management_account_id)),
        to: None,
        to_email: None,
        accepted_by: None,
        state: Some(handshake.state).filter(|state| *state != defaults::handshake_state(action)),
        requested: Some(handshake.requested.into()),
        expires: Some(handshake.expires)
            .filter(|at| *at != expires)
            .map(Into::into),
        ended: handshake.ended.map(Into::into),
        order: Some(handshake.sequence.into()),
        sender_email: None,
        sender_name: None,
        sender_features: None,
        notes: None,
        tags: None,
        opens: None,
        parent: None,
        transfer: None,
        start: None,
    };
    match &handshake.recipient {
        None => {}
        Some(Recipient::Account(id)) => shown.to = Some(sitter.names.account(id)),
        Some(Recipient::Email {
            address,
            accepted_by,
        }) => {
            shown.to_email = Some(address.clone());
            shown.accepted_by = accepted_by.as_ref().map(|id| sitter.names.account(id));
        }
    }
    let manager = sitter.people.of(&handshake.management_account_id);
    tell(
        &handshake.content,
        manager,
        organization,
        &mut shown,
        sitter,
    );
    shown
}

/// Tells what is asked, as far as it is not as the sender is now.
fn tell(
    content: &Content,
    manager: Option<&Account>,
    organization: Option<&Organization>,
    shown: &mut Handshake,
    sitter: &Sitter<'_>,
) {
    let other_email = |email: &_| manager.is_none_or(|manager| manager.email != *email);
    let other_name = |name: &_| manager.is_none_or(|manager| manager.name != *name);
    match content {
        Content::Invite {
            master_email,
            master_name,
            feature_set,
            notes,
            tags: given,
        } => {
            shown.sender_email = Some(master_email.clone()).filter(other_email);
            shown.sender_name = Some(master_name.clone()).filter(other_name);
            let now = organization.map(|organization| organization.feature_set);
            shown.sender_features = Some(*feature_set).filter(|features| now != Some(*features));
            shown.notes.clone_from(notes);
            shown.tags = tags(given);
        }
        Content::EnableAllFeatures { opens } => shown.opens = opens.map(Into::into),
        Content::ApproveAllFeatures { parent } => shown.parent = Some(parent.clone()),
        Content::TransferResponsibility {
            transfer,
            management_email,
            management_name,
            start,
            notes,
        } => {
            shown.sender_email = Some(management_email.clone()).filter(other_email);
            shown.sender_name = Some(management_name.clone()).filter(other_name);
            let known = sitter.transfers.iter().find(|one| one.id == *transfer);
            let other = known.is_none_or(|known| known.start != *start);
            shown.start = Some((*start).into()).filter(|_| other);
            shown.transfer = Some(sitter.names.transfer(transfer));
            shown.notes.clone_from(notes);
        }
    }
}

/// Returns which organization asks, where there are several.
fn organization_ref(id: &OrganizationId, sitter: &Sitter<'_>) -> Option<Reference> {
    (!sitter.people.is_only(id)).then(|| Reference(id.0.clone()))
}

/// Returns the transfers.
pub(super) fn transfers(sitter: &Sitter<'_>) -> Vec<Transfer> {
    sitter
        .transfers
        .iter()
        .map(|transfer| shown_transfer(transfer, sitter))
        .collect()
}

fn shown_transfer(transfer: &state::Transfer, sitter: &Sitter<'_>) -> Transfer {
    let mut invitations = sitter
        .handshakes
        .iter()
        .filter(|handshake| is_for(handshake, transfer));
    let only = invitations.next().filter(|_| invitations.next().is_none());
    let is_told = only.is_some_and(|only| only.id == transfer.handshake_id);
    Transfer {
        name: transfer.name.clone(),
        id: Some(transfer.id.clone()),
        status: Some(transfer.status),
        source: participant(&transfer.source, sitter),
        target: participant(&transfer.target, sitter),
        start: transfer.start.into(),
        end: transfer.end.map(Into::into),
        handshake: (!is_told).then(|| transfer.handshake_id.clone()),
        order: Some(transfer.sequence.into()),
    }
}

fn is_for(handshake: &state::Handshake, transfer: &state::Transfer) -> bool {
    matches!(&handshake.content, Content::TransferResponsibility { transfer: of, .. } if *of == transfer.id)
}

fn participant(side: &state::Participant, sitter: &Sitter<'_>) -> Participant {
    let account: Option<&AccountId> = side.management_account_id.as_ref();
    let known = account.and_then(|id| sitter.people.of(id));
    let email = known.map(|account| account.email.clone());
    let place = known.and_then(|account| account.membership.as_ref());
    let organization = place.map(|place| place.organization_id.clone());
    let is_unknown = (side.management_account_email.is_none() && email.is_some())
        || (side.organization_id.is_none() && organization.is_some());
    let email = email.filter(|_| !is_unknown);
    let organization = organization.filter(|_| !is_unknown);
    let other_email = side
        .management_account_email
        .clone()
        .filter(|own| Some(own) != email.as_ref());
    let other = side
        .organization_id
        .clone()
        .filter(|own| Some(own) != organization.as_ref());
    Participant {
        account: account.map(|id| sitter.names.account(id)),
        email: other_email,
        organization: other.map(|id| Reference(id.0)),
        unknown: flag(is_unknown),
        tags: tags(&side.tags),
    }
}
