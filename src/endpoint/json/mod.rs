//! `awsJson1_1`, the protocol of Organizations (`endpoint.md` section 3).

mod body;
mod operation;
mod refusal;
mod types;

pub use body::{Unreadable, parse};
pub(super) use operation::{answer, input, is_ours, named};
pub(super) use refusal::{elsewhere, refuse_unsigned, unknown_operation, unreadable};
pub use types::{check, known_members};
