//! Drafts: policies that are put somewhere for a question only.

use std::sync::Arc;

use super::chain::Placed;
use super::error::VerdictError;
use crate::model::{PolicyType, Timestamp};
use crate::policy_types::must_be_well_formed;
use crate::state::WorldSettings;

/// A policy that is judged as if it was attached.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its type.
    pub of: PolicyType,
    /// The root, unit or account that it is put at.
    pub target_id: String,
    /// The policy.
    pub policy: Arc<Placed>,
}

impl Draft {
    /// Reads a draft by its id and name; nothing if the service would refuse it, in a world and at a time, as no
    /// policy of the type.
    pub fn read(
        of: PolicyType,
        target_id: &str,
        (id, name): (&str, &str),
        content: &str,
        at: (&WorldSettings, Timestamp),
    ) -> Result<Option<Self>, VerdictError> {
        if must_be_well_formed(of, content, at).is_err() {
            return Ok(None);
        }
        Ok(Some(Self {
            of,
            target_id: target_id.to_owned(),
            policy: Arc::new(Placed::read(id, name, content)?),
        }))
    }
}
