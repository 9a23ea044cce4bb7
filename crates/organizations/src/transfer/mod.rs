//! Responsibility transfers: one organization pays the bill of another.
//!
//! Who pays sends the invitation and is the target; who hands its bill over is the source.

mod answer;
mod chain;
mod dates;
mod describe;
mod finish;
mod invite;

pub(crate) use answer::{accept, follow};
pub(crate) use describe::{
    describe_responsibility_transfer, list_inbound_responsibility_transfers,
    list_outbound_responsibility_transfers,
};
pub(crate) use finish::{
    must_have_none, terminate_responsibility_transfer, update_responsibility_transfer,
};
pub(crate) use invite::invite_organization_to_transfer_responsibility;

#[cfg(test)]
mod tests;
