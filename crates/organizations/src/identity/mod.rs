//! What the services STS and IAM answer (`endpoint.md` sections 4 to 6): who calls, roles, and keys for sessions.

mod assume_role;
mod credentials;
mod iam;
mod sts;
mod trust;
mod validation;

pub(crate) use assume_role::assume_role;
pub(crate) use iam::{get_role, get_user, list_account_aliases};
pub(crate) use sts::{get_access_key_info, get_caller_identity, get_session_token};
pub(crate) use validation::must_be_valid;

#[cfg(test)]
mod tests;
