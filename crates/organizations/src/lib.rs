//! AWS Organizations as a library: state in, answer out.
//!
//! It knows no file, clock, environment, randomness or terminal: what it needs of these comes as
//! values in a [`Context`]. An operation is a line of [`OPERATIONS`], its shapes are in [`model`],
//! and what must be remembered is in [`state`].

pub mod model;
pub mod state;

mod context;
mod error;
mod ids;
mod operation;
mod operations;

pub use context::Context;
pub use error::{ApiError, Error, Result, StateError};
pub use ids::{Bits, IdKind};
pub use operation::{Operation, Pages};
pub use operations::{OPERATIONS, operation};
