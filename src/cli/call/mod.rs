//! A call of the service as the reference's client makes it (`cli.md` sections 8 and 11.5): validated,
//! retried on transient errors, and its refusal reported.

mod caller;
mod client;
mod reply;
mod request;
mod trace;
mod validation;

pub(crate) use caller::{CallerRule, maybe_caller, who_calls};
pub(crate) use client::{Answered, Client, checked_body};
pub(crate) use trace::{Trace, debug_line};
pub(crate) use validation::check_value;
