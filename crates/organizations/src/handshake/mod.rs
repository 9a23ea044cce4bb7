//! Handshakes: invitations to join, and consent to all features (`semantics.md` section b).
//!
//! A handshake is open until a party answers it, its sender cancels it, or it expires. Thirty days later it is
//! deleted.
//!
//! `answer` has the operations that accept, decline and cancel; `sides` who may do so; `life` the states of a
//! handshake, and what happens as time passes.

mod answer;
mod describe;
mod invite;
mod life;
mod list;
mod new_handshake;
mod shown;
mod sides;
mod target;

pub(crate) use answer::{accept_handshake, cancel_handshake, decline_handshake};
pub(crate) use describe::describe_handshake;
pub(crate) use invite::invite_account_to_organization;
pub(crate) use life::{cancel_all, cancel_invitations, end, run_due};
pub(crate) use list::{
    filter_must_be_one, list_handshakes_for_account, list_handshakes_for_organization,
};
pub(crate) use new_handshake::NewHandshake;
pub(crate) use target::{InvitationTarget, target_must_be_right};

#[cfg(test)]
mod tests;
