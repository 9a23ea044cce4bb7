//! `sim can`: what service control and resource control policies decide of a request, and why
//! (`verdict.md` sections 10 and 11).

mod command;
mod data;
mod drafts;
mod error;
mod given;
mod notes;
mod suite;
mod text;
mod who;

pub(super) use command::Can;
pub(super) use drafts::type_of;
pub(super) use error::explained;
pub(super) use text::short;
