//! The rules of policies.

mod attach;
mod describe;
mod types;
mod write;
