//! AWS Organizations as a library: state in, answer out.
//!
//! It knows no file, clock, environment, randomness or terminal: what it needs of these comes as
//! values in a [`Context`]. An operation is a line of [`OPERATIONS`], its shapes are in [`model`],
//! and what must be remembered is in [`state`].
//!
//! # How a call is answered
//!
//! 1. Whoever calls has due work done first, with [`catch_up`]: expiries, jobs that end, deletions.
//! 2. [`Operation::call`] refuses a call beyond the rate limit, raises an injected fault (`fault.rs`), validates the
//!    input against its shape and the rules of its family (`input.rs`), and makes sure that the caller exists.
//! 3. The operation's function, as `accept_handshake` in `handshake/answer.rs`, starts with its refusals, in the
//!    service's order: who may call (`caller.rs`, and for each handshake `handshake/sides.rs`), what must exist, in
//!    which state it must be, quotas. Each is a method whose name is the rule, as `must_be_acceptable_by`.
//! 4. Then it changes the state in memory, and returns the answer. Whoever calls saves the change, or discards it.
//!
//! What each rule is and how it is known is in `docs/spec/semantics.md` and, with the test of each, in [`fidelity`].

pub mod document;
pub mod fidelity;
mod identity;
pub mod lint;
pub mod model;
pub mod registry;
pub mod session;
pub mod state;
pub mod verdict;

mod access;
mod account;
mod api;
mod arn;
mod call;
mod caller;
mod census;
mod check;
mod context;
mod due;
mod effective;
mod email;
mod error;
mod fault;
mod grammar;
mod handshake;
mod ids;
mod input;
mod language;
mod messages;
mod migration;
mod operation;
mod operations;
mod organization;
mod paging;
mod policy;
mod policy_types;
mod quota;
mod rate;
mod resource_policy;
mod schedule;
mod service;
mod tag;
#[cfg(test)]
mod testing;
mod transfer;
mod tree;
mod unit;
mod validation;

pub use api::Api;
pub use check::{Problem, problems};
pub use context::Context;
pub use due::catch_up;
pub use error::{ApiError, Contradiction, Error, Outage, Result, StateError};
pub use grammar::{is_service_prefix, listed_rcp_services};
pub use ids::{Bits, IdKind, QueueError, new_id, queue_id};
pub use model::Pages;
pub use operation::Operation;
pub use operations::{IAM_OPERATIONS, OPERATIONS, STS_OPERATIONS, operation};
pub use policy::{managed_policies, managed_policy_name, managed_policy_type, policy_size};
pub use policy_types::trusted_service;
pub use quota::{Quota, QuotaDefault};
pub use rate::{Bucket, NoRate, Rate, published};
pub use service::{ListedService, listed_services};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
