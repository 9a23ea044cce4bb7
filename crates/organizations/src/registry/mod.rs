//! The accounts that the world knows, also those that are in no organization.
//!
//! Unless the world is strict, an account comes into being when it calls, or when it is invited by
//! its id. What is here for the program has errors of its own: the service has no such operations.

mod accounts;
mod error;
mod make;

pub use accounts::{account, accounts, caller, known, set_standing, set_state};
pub use error::RegistryError;
pub use make::{DEFAULT_CALLER, NewAccount, create_account, meet};
pub(crate) use make::{meet_caller, with_email};

#[cfg(test)]
mod tests;
