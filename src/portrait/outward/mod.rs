//! From a state to what a person would write.

mod account;
mod given;
mod handshake;
mod names;
mod organization;
mod people;
mod portrait;
mod records;
mod sitter;
mod world;

pub(super) use portrait::portrait;
