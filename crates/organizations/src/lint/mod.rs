//! Lints: what in policies does something else than it seems to, or nothing (verdict.md 12).
//!
//! Nothing here refuses what the service accepts.

mod access_role;
mod attached;
mod conditions;
mod finding;
mod shadow;
mod statements;

pub use attached::of_state;
pub use finding::{Finding, Lint};
pub use statements::{of_document, of_draft};
