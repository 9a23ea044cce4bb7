//! Policies: documents of fifteen types, and the roots, units and accounts that they are attached to.

mod attach;
mod describe;
mod managed;
mod target;
mod types;
mod write;

pub(crate) use attach::{attach_policy, detach_policy};
pub(crate) use describe::{
    describe_policy, list_policies, list_policies_for_target, list_targets_for_policy,
};
pub use managed::{managed_policies, managed_policy_name, managed_policy_type};
pub(crate) use types::{default_attachments, disable_policy_type, enable_policy_type};
pub use write::policy_size;
pub(crate) use write::{create_policy, delete_policy, update_policy};

#[cfg(test)]
mod tests;
