//! Merging policies, level by level from the root down (`semantics.md` section d.6).

use std::collections::BTreeSet;

use crate::document::Json;
use crate::grammar::{Node, Operator, Operators, spelled};
use crate::model::PolicyId;

/// What the levels so far made of a node.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Merged {
    /// A scalar or a list.
    pub(super) value: Option<Json>,
    /// The nodes below, in the order in which they came.
    pub(super) children: Vec<(String, Merged)>,
    /// What levels further down may still do here.
    allowed: Operators,
    /// The policies that set something in the node, or below it.
    pub(super) policies: BTreeSet<PolicyId>,
}

/// A policy of a level.
#[derive(Debug, Clone, Copy)]
pub(super) struct LevelPolicy<'a> {
    pub(super) id: &'a PolicyId,
    pub(super) node: &'a Node,
}

impl Default for Merged {
    fn default() -> Self {
        Self {
            value: None,
            children: Vec::new(),
            allowed: Operators::ALL,
            policies: BTreeSet::new(),
        }
    }
}

impl Merged {
    /// Merges the policies of a level, in the order in which they were attached. What the levels
    /// above forbid is left out without a word.
    pub(super) fn merge(&mut self, level: &[LevelPolicy<'_>]) {
        let speakers = level.iter().filter(|source| source.node.says_something());
        self.policies
            .extend(speakers.map(|source| source.id.clone()));
        // Append comes before remove, even if the removing policy was attached first (d.6).
        self.assign(level);
        self.append(level);
        self.remove(level);
        self.descend(level);
        // Locks come last: they bind the levels below, not the policies of this one (d.6, step 5).
        for lock in level.iter().filter_map(|source| source.node.lock) {
            self.allowed = self.allowed.and(lock);
        }
    }

    /// Sets the value to that of the first policy that has one.
    fn assign(&mut self, level: &[LevelPolicy<'_>]) {
        let value = level.iter().find_map(|source| source.node.assign.first());
        if self.allowed.has(Operator::Assign) && value.is_some() {
            self.value = value.cloned();
        }
    }

    /// Adds the items that aren't there yet.
    fn append(&mut self, level: &[LevelPolicy<'_>]) {
        if !self.allowed.has(Operator::Append) {
            return;
        }
        for items in level.iter().flat_map(|source| &source.node.append) {
            let value = self.value.get_or_insert_with(|| Json::List(Vec::new()));
            let Json::List(list) = value else { continue };
            for item in items {
                if !list.contains(item) {
                    list.push(item.clone());
                }
            }
        }
    }

    /// Takes items out. Where there is no list, none comes of it.
    fn remove(&mut self, level: &[LevelPolicy<'_>]) {
        if !self.allowed.has(Operator::Remove) {
            return;
        }
        if let Some(Json::List(list)) = &mut self.value {
            for items in level.iter().flat_map(|source| &source.node.remove) {
                list.retain(|item| !items.contains(item));
            }
        }
    }

    /// Merges the nodes below, each with those of the same name.
    fn descend(&mut self, level: &[LevelPolicy<'_>]) {
        let mut done: BTreeSet<&str> = BTreeSet::new();
        let names = level.iter().flat_map(|source| &source.node.children);
        for (name, _) in names {
            if !done.insert(name) {
                continue;
            }
            let below = level.iter().filter_map(|source| {
                let id = source.id;
                source.node.child(name).map(|node| LevelPolicy { id, node })
            });
            let below: Vec<_> = below.collect();
            if let Some(child) = self.child_to_merge(name) {
                child.merge(&below);
            }
        }
    }

    /// Returns the node of a name; a new one, unless new ones are forbidden.
    fn child_to_merge(&mut self, name: &str) -> Option<&mut Self> {
        let known = self.children.iter().position(|(child, _)| child == name);
        let may_grow = self.allowed.has(Operator::Assign) || self.allowed.has(Operator::Append);
        let index = match known {
            Some(index) => index,
            None if may_grow => {
                self.children.push((name.to_owned(), Self::default()));
                self.children.len() - 1
            }
            None => return None,
        };
        Some(&mut self.children[index].1)
    }

    /// Returns what is left without the nodes that have no value, if anything is.
    pub(super) fn pruned(&self) -> Option<Self> {
        let children = self.children.iter();
        let children: Vec<_> = children
            .filter_map(|(name, child)| Some((name.clone(), child.pruned()?)))
            .collect();
        (self.value.is_some() || !children.is_empty()).then(|| Self {
            children,
            ..self.clone()
        })
    }

    /// Returns the nodes below the one of a name.
    pub(super) fn below(&self, name: &str) -> &[(String, Self)] {
        self.child(name).map_or(&[], |child| &child.children)
    }

    /// Returns the scalar of the node of a name, as it is spelled.
    pub(super) fn said(&self, name: &str) -> Option<&str> {
        let value = self.child(name)?.value.as_ref();
        value.filter(|value| value.is_scalar()).map(spelled)
    }

    /// Returns the node of a name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        let child = self.children.iter().find(|(child, _)| child == name);
        child.map(|(_, merged)| merged)
    }
}
