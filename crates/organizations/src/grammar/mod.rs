//! What the document of a policy must look like, for each of the fifteen types
//! (`semantics.md` sections d.2 to d.5).
//!
//! Two families: policies that allow and deny are statements; all others are trees of settings,
//! whose operators say how the policies of a root, a unit and an account make one.

mod ai;
mod authorization;
mod backup;
pub(crate) mod backup_rules;
mod chat;
mod ec2;
mod guardduty;
mod management;
mod node;
mod regional;
mod regions;
mod resource_types;
mod schema;
mod tags;

pub(crate) use ai::SERVICES;
pub(crate) use authorization::{is_rcp, is_scp, rewritten_rcp};
pub use authorization::{is_service_prefix, listed_rcp_services};
pub(crate) use backup::{PLANS, whole_number};
pub(crate) use chat::CHATBOT;
pub(crate) use ec2::ATTRIBUTES;
pub(crate) use guardduty::{GUARDDUTY, blocks_are_right};
pub(crate) use management::{Key, Management, Rendering, Scalars, Validity};
pub(crate) use node::{Node, Operator, Operators, spelled};
pub(crate) use regional::{
    BEDROCK, INSPECTOR, NETWORK_SECURITY_DIRECTOR, S3_ATTRIBUTES, SECURITY_HUB, UPGRADE_ROLLOUT,
};
pub(crate) use schema::Schema;
pub(crate) use tags::{TAGS, keys_are_right};

#[cfg(test)]
mod tests;
