//! Accounts in an organization: how they are created, shown and closed, join and leave.

mod close;
mod create;
mod creation;
mod describe;
mod leave;
mod membership;
mod relocate;

pub(crate) use close::{close_account, run_due};
pub(crate) use create::{create_account, create_gov_cloud_account, role_must_not_be_reserved};
pub(crate) use creation::{describe_create_account_status, finish, list_create_account_status};
pub(crate) use describe::{describe_account, list_accounts, list_accounts_for_parent, shown};
pub(crate) use leave::{leave_organization, remove_account_from_organization};
pub(crate) use membership::{join, leave};
pub(crate) use relocate::move_account;

#[cfg(test)]
mod tests;
