//! Services that work with an organization, and the accounts that administer them for it.

mod access;
mod delegation;
mod principals;

pub(crate) use access::{
    disable_aws_service_access, enable_aws_service_access, list_aws_service_access_for_organization,
};
pub(crate) use delegation::{
    deregister_delegated_administrator, list_delegated_administrators,
    list_delegated_services_for_account, register_delegated_administrator,
};
pub use principals::{ListedService, listed_services};

#[cfg(test)]
mod tests;
