//! The rules of accounts.

mod describe;
mod leave;
