//! Handshakes: invitations to join, and consent to all features.
//!
//! A handshake waits until a party answers it, its sender cancels it, or its time is over. Thirty
//! days later it is forgotten.

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
