//! Effective policies: what the policies of a root, the units below it and an account make together
//! (`semantics.md` section d.6).

mod chain;
mod check;
mod check_backup;
mod check_backup_rule;
mod check_security_hub;
mod check_tags;
mod describe;
mod invalid;
mod merge;
mod node_check;
mod order;
mod policy_error;
mod publish;
mod render;

pub(crate) use chain::Chains;
pub(crate) use describe::{describe_effective_policy, policy_type_must_be_mergeable};
pub(crate) use invalid::{
    account_must_be_one, list_accounts_with_invalid_effective_policy,
    list_effective_policy_validation_errors, policy_type_must_be_checkable,
};
pub(crate) use publish::{in_force, publishing, publishing_for};

#[cfg(test)]
mod tests;
