//! AWS Organizations as a library: state in, answer out.
//!
//! It knows no file, clock, environment, randomness or terminal: what it needs of these comes as
//! values in a [`Context`]. An operation is a line of [`OPERATIONS`], its shapes are in [`model`],
//! and what must be remembered is in [`state`].

pub mod model;
pub mod registry;
pub mod state;

mod account;
mod arn;
mod call;
mod caller;
mod census;
mod context;
mod due;
mod email;
mod error;
mod fault;
mod handshake;
mod identity;
mod ids;
mod messages;
mod migration;
mod operation;
mod operations;
mod organization;
mod paging;
mod quota;
mod tag;
#[cfg(test)]
mod testing;
mod tree;
mod validation;

pub use context::Context;
pub use due::catch_up;
pub use error::{ApiError, Error, Result, StateError};
pub use ids::{Bits, IdKind, QueueError, queue_id};
pub use operation::{Operation, Pages};
pub use operations::{GET_CALLER_IDENTITY, OPERATIONS, operation};
pub use quota::{Quota, Usual};
