//! A world for tests: organizations over a state in memory.
//!
//! Every answer is held against its shape, every refusal against the exceptions of its operation,
//! and after every call the whole state must not contradict itself.

mod call;
pub(crate) mod json;
mod org;
mod sighting;

pub(crate) use org::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT, STRANGER};
pub(crate) use sighting::Sighting;
