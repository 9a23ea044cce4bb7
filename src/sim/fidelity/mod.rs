//! `sim fidelity`: how much is known of each rule, how it is reached, and which test proves it.

mod command;
mod count;
mod page;

pub(super) use command::Fidelity;
