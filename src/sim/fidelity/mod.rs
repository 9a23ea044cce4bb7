//! `sim fidelity`: how much is known of each rule, how it is reached, and which test proves it.

mod command;
mod count;
mod page;
mod reading;

pub(super) use command::Fidelity;
