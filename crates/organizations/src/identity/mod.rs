//! Who calls, and keys to call with: what the services STS and IAM answer (`endpoint.md` sections 4 to 6).
//!
//! A caller is an account, or a [`Session`] in one. Sessions are remembered nowhere: the token is the
//! session. It protects nothing, since whoever can call can be anybody anyway.

mod access_key;
mod assume_role;
mod credentials;
mod iam;
mod key;
mod role;
mod session;
mod sts;
mod token;
mod trust;
mod validation;

pub use key::{KeyError, KeyOwner, owner_of_key};
pub use role::Role;
pub use session::{RoleSession, Session};

pub(crate) use assume_role::assume_role;
pub(crate) use iam::{get_role, get_user, list_account_aliases};
pub(crate) use sts::{get_access_key_info, get_caller_identity, get_session_token};
pub(crate) use validation::must_be_valid;

#[cfg(test)]
mod tests;
