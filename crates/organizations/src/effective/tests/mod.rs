//! The rules of effective policies.

mod describe;
mod invalid;
mod merge;
