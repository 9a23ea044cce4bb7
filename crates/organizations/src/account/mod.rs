//! Accounts in an organization: how they are shown, join and leave.

mod describe;
mod leave;
mod membership;

pub(crate) use describe::{describe_account, list_accounts, list_accounts_for_parent};
pub(crate) use leave::{leave_organization, remove_account_from_organization};
pub(crate) use membership::{join, leave};

#[cfg(test)]
mod tests;
