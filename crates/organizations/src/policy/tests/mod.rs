//! The rules of policies.

mod attach;
mod describe;
mod order;
mod types;
mod write;
