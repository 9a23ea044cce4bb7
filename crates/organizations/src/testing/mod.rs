//! A world for tests: organizations over a state in memory.
//!
//! Every answer is held against its shape, every refusal against the exceptions of its operation,
//! and after every change the state must not contradict itself.

mod json;
mod org;

pub(crate) use org::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT, STRANGER};
