//! The rules of effective policies.

mod describe;
mod invalid;
mod merge;
mod order;
mod others;
mod rules;
