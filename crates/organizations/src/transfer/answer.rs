//! What becomes of a transfer when its invitation is answered (`semantics.md` section e.4).

use super::chain::Chains;
use super::dates::NOTICE;
use crate::context::Context;
use crate::error::{Contradiction, HandshakeConstraint, Result, refuse};
use crate::model::{
    Exception, HandshakeState, ResponsibilityTransferId, ResponsibilityTransferStatus as Status,
};
use crate::state::{Account, Content, Handshake, Organization, Participant, Transfer};

/// Accepts that another organization pays the bill of the caller's.
pub(crate) fn accept(
    cx: &mut Context<'_>,
    handshake: &Handshake,
    caller: &Account,
) -> Result<Handshake> {
    let Some(transfer) = of_handshake(cx, handshake)? else {
        return refuse(Exception::InvalidHandshakeTransitionException);
    };
    let Some(source) = cx.organization_of(caller)? else {
        let path = format!("handshakes.{}.Recipient", handshake.id);
        let message = "the management account of no organization";
        return Err(Contradiction { path, message }.into());
    };
    if cx.now.plus(NOTICE) > transfer.start {
        return refuse(Exception::InvalidHandshakeTransitionException);
    }
    must_differ(&source, handshake)?;
    let chains = Chains::at(cx, transfer.start)?;
    chains.must_have_room(cx, &source.id, &handshake.organization_id)?;

    let accepted = handshake.accepted_by(cx, caller);
    cx.put(accepted.clone());
    cx.put(Transfer {
        status: Status::Accepted,
        source: Participant {
            tags: transfer.source.tags,
            ..Participant::managed_by(caller)
        },
        ..transfer
    });
    Ok(accepted)
}

fn must_differ(source: &Organization, handshake: &Handshake) -> Result<()> {
    if source.id == handshake.organization_id {
        return refuse(HandshakeConstraint::SourceAndTargetCannotMatch);
    }
    Ok(())
}

/// Ends the transfer of an invitation that nobody accepted.
pub(crate) fn follow(cx: &mut Context<'_>, handshake: &Handshake) -> Result<()> {
    let status = match handshake.state {
        HandshakeState::Declined => Status::Declined,
        HandshakeState::Canceled => Status::Canceled,
        HandshakeState::Expired => Status::Expired,
        HandshakeState::Requested | HandshakeState::Open | HandshakeState::Accepted => {
            return Ok(());
        }
    };
    if let Some(transfer) = of_handshake(cx, handshake)? {
        cx.put(Transfer { status, ..transfer });
    }
    Ok(())
}

fn of_handshake(cx: &Context<'_>, handshake: &Handshake) -> Result<Option<Transfer>> {
    let id: Option<&ResponsibilityTransferId> = match &handshake.content {
        Content::TransferResponsibility { transfer, .. } => Some(transfer),
        _ => None,
    };
    id.map_or(Ok(None), |id| cx.find(id.as_str()))
}
