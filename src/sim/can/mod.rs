//! `sim can`: what service control and resource control policies decide of a request, and why
//! (`verdict.md` sections 10 and 11).

mod command;
mod data;
mod drafts;
mod given;
mod notes;
mod suite;
mod text;

pub(super) use command::{Can, explained};
pub(super) use drafts::type_of;
pub(super) use text::short;
