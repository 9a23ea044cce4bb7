//! Inheritance: merging the policies on the path from the root to an account.

use std::collections::BTreeMap;

use super::merge::{LevelPolicy, Merged};
use crate::context::Context;
use crate::error::Result;
use crate::grammar::{Management, Node};
use crate::model::{ParentId, PolicyContent, PolicyId, PolicyType, Timestamp};
use crate::state::{Account, Attachments, Organization, Policy};

/// The effective policy of an account that no policy reaches.
pub(super) const NOTHING: &str = "{}";

/// Merges the policies of a type for several accounts. The results for root and units are cached.
pub(crate) struct Chains<'a, 'b> {
    cx: &'a Context<'b>,
    organization: &'a Organization,
    of: PolicyType,
    cached: BTreeMap<ParentId, MergedPolicy>,
}

/// A merged policy.
#[derive(Debug, Clone)]
pub(crate) struct MergedPolicy {
    pub(super) merged: Merged,
    /// When a policy, attachment or membership on the path last changed.
    pub(super) updated: Timestamp,
}

impl MergedPolicy {
    /// Returns it as a document.
    pub(super) fn content(&self, of: PolicyType) -> PolicyContent {
        let rendered = of
            .management()
            .map(|row| self.merged.rendered(&row.rendering));
        rendered.map_or_else(|| NOTHING.into(), |json| json.to_string().into())
    }
}

impl<'a, 'b> Chains<'a, 'b> {
    /// Begins with a policy type that is enabled.
    pub(crate) fn of(cx: &'a Context<'b>, organization: &'a Organization, of: PolicyType) -> Self {
        Self {
            cx,
            organization,
            of,
            cached: BTreeMap::new(),
        }
    }

    /// Returns what the policies make for an account.
    pub(crate) fn for_account(&mut self, account: &Account) -> Result<MergedPolicy> {
        let place = account.place();
        let mut made = self.for_container(&place.parent_id)?;
        let came = place.moved.unwrap_or(place.joined_timestamp);
        made.updated = made.updated.max(came);
        self.add(&mut made, &place.attachments)?;
        Ok(made)
    }

    fn for_container(&mut self, id: &ParentId) -> Result<MergedPolicy> {
        let units = self
            .cx
            .units_up(self.organization, id, |id| self.cached.contains_key(id))?;
        let top = units.last().map_or(id, |unit| &unit.parent_id);
        let mut made = match self.cached.get(top) {
            Some(made) => made.clone(),
            None => self.for_root()?,
        };
        self.cached.insert(top.clone(), made.clone());
        for unit in units.iter().rev() {
            self.add(&mut made, &unit.attachments)?;
            self.cached.insert(unit.id.as_str().into(), made.clone());
        }
        Ok(made)
    }

    fn for_root(&self) -> Result<MergedPolicy> {
        let root = self.cx.root_of(self.organization)?;
        let enabled = root.enabled(self.of);
        let mut made = MergedPolicy {
            merged: Merged::default(),
            updated: enabled.map_or(self.cx.now, |enabled| enabled.enabled),
        };
        self.add(&mut made, &root.attachments)?;
        Ok(made)
    }

    /// Adds a level: what is attached to a root, unit or account.
    fn add(&self, made: &mut MergedPolicy, attachments: &Attachments) -> Result<()> {
        let mut level: Vec<(PolicyId, Node)> = Vec::new();
        let management = self.of.management();
        for attachment in attachments.of_type(self.of) {
            let policy = self.cx.find::<Policy>(attachment.policy_id.as_str())?;
            let Some(policy) = policy else { continue };
            made.updated = made.updated.max(policy.updated);
            let read = |row: &Management| row.read(policy.content.as_str());
            level.extend(management.and_then(read).map(|tree| (policy.id, tree)));
        }
        if let Some(changed) = attachments.changed.get(&self.of) {
            made.updated = made.updated.max(*changed);
        }
        let sources: Vec<_> = level
            .iter()
            .map(|(id, node)| LevelPolicy { id, node })
            .collect();
        if !sources.is_empty() {
            made.merged.merge(&sources);
        }
        Ok(())
    }
}
