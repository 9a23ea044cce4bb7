//! What is known of the service: its rules, how each is reached, and which test proves it.
//!
//! The table is text, read only when somebody asks: it costs a command nothing.

mod rule;
mod table;

pub use rule::{Mark, Outcome, Rule, Way};
pub use table::rules;

#[cfg(test)]
mod tests;
