//! What is known of the service: its rules, how each is reached, and which test proves it.
//!
//! The table is text, read only when somebody asks: it costs a command nothing.

mod reasons;
mod rule;
mod table;

pub use reasons::reasons_without_a_rule;
pub use rule::{Mark, Outcome, Rule, Way};
pub use table::rules;

#[cfg(test)]
mod tests;
