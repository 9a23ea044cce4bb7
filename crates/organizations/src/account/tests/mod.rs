//! The rules of accounts.

mod close;
mod create;
mod describe;
mod leave;
mod order;
mod relocate;
