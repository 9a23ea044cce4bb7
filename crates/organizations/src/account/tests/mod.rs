//! The rules of accounts.

mod close;
mod create;
mod describe;
mod leave;
mod relocate;
