//! The query protocol, which STS and IAM speak: forms in, XML out (`endpoint.md` section 4).
//!
//! But for `Form`, which is passed to the service, nothing here knows of requests. [`operation`] finds what a form asks for, [`input`] reads its parameters,
//! and [`answer`] and [`Refusal`] write what is sent back.

mod answer;
mod api;
mod form;
mod input;
mod operation;
mod refusal;
#[cfg(test)]
mod tests;
mod xml;

pub use answer::answer;
pub(super) use form::{Asking, Form};
pub use input::{Field, input};
pub use operation::operation;
pub use refusal::Refusal;
