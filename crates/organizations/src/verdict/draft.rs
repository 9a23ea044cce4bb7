//! Drafts: policies that are put somewhere for a question only.

use std::sync::Arc;

use super::chain::Placed;
use crate::model::PolicyType;

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
