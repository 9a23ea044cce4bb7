//! From a state to what a person would write.

mod account;
mod handshake;
mod names;
mod organization;
mod people;
mod portrait;
mod world;

pub(super) use portrait::portrait;
