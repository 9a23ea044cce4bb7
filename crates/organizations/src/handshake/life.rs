//! How a handshake ends (`semantics.md` sections b.4 and b.7).

use crate::context::Context;
use crate::error::{Result, refuse};
use crate::model::{Exception, HandshakeState, Timestamp};
use crate::state::{Content, Handshake, Organization};
use crate::transfer;

impl Handshake {
    /// Refuses a transition to a state that can't follow the present one.
    pub(crate) fn must_be_able_to_become(&self, to: HandshakeState) -> Result<()> {
        if self.state == to {
            return refuse(Exception::HandshakeAlreadyInStateException);
        }
        let is_open = match to {
            // A handshake that waits for approvals (REQUESTED) can be cancelled, but not answered.
            HandshakeState::Canceled => self.is_pending(),
            _ => self.state == HandshakeState::Open,
        };
        if !is_open {
            return refuse(Exception::InvalidHandshakeTransitionException);
        }
        Ok(())
    }

    /// Returns it in a final state.
    pub(crate) fn ended_as(self, state: HandshakeState, at: Timestamp) -> Self {
        Self {
            state,
            ended: Some(at),
            ..self
        }
    }

    /// Returns it opened: all approvals are there, and it can be accepted.
    pub(crate) fn opened(self) -> Self {
        Self {
            state: HandshakeState::Open,
            content: Content::EnableAllFeatures { opens: None },
            ..self
        }
    }
}

/// Runs the event that a handshake is due for: opening, expiry or deletion.
pub(crate) fn run_due(cx: &mut Context<'_>, handshake: Handshake) -> Result<()> {
    if handshake.ended.is_some() {
        cx.delete::<Handshake>(handshake.id.as_str());
        return Ok(());
    }
    if let Content::EnableAllFeatures { opens: Some(_) } = handshake.content {
        cx.put(handshake.opened());
        return Ok(());
    }
    end(cx, handshake, HandshakeState::Expired)?;
    Ok(())
}

/// Ends a handshake that was not accepted, and with it the transfer that it proposed, if any.
pub(crate) fn end(
    cx: &mut Context<'_>,
    handshake: Handshake,
    state: HandshakeState,
) -> Result<Handshake> {
    let handshake = handshake.ended_as(state, cx.now);
    cx.put(handshake.clone());
    transfer::follow(cx, &handshake)?;
    Ok(handshake)
}

/// Cancels all handshakes that an organization sent and that wait for an answer.
pub(crate) fn cancel_all(cx: &mut Context<'_>, organization: &Organization) -> Result<()> {
    cancel_those(cx, organization, |_| true)
}

/// Cancels all invitations that an organization sent and that wait for an answer.
pub(crate) fn cancel_invitations(cx: &mut Context<'_>, organization: &Organization) -> Result<()> {
    cancel_those(cx, organization, |handshake| {
        matches!(handshake.content, Content::Invite { .. })
    })
}

fn cancel_those(
    cx: &mut Context<'_>,
    organization: &Organization,
    satisfies: impl Fn(&Handshake) -> bool,
) -> Result<()> {
    let id = &organization.id;
    let handshakes = cx.mentioning(id.as_str(), |handshake: &Handshake| {
        handshake.organization_id == *id && handshake.is_pending() && satisfies(handshake)
    })?;
    for handshake in handshakes {
        end(cx, handshake, HandshakeState::Canceled)?;
    }
    Ok(())
}
