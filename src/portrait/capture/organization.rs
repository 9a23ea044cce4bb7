//! The organization, its tree and all that hangs in it.

use std::collections::{BTreeMap, BTreeSet};

use organizations::model::{PolicyType, Timestamp};

use super::answers::{Answers, text, word};
use super::attachments::Attachments;
use super::permission;
use crate::portrait::format::{MemberAccount, Organization, Reference, Root, Unit, UseByType};

/// What the parts of the organization are read with.
pub(super) struct Reading<'a> {
    pub(super) answers: &'a Answers<'a>,
    /// When the capture is read.
    pub(super) now: Timestamp,
    /// Before everything that is told to have happened.
    pub(super) long_ago: Timestamp,
    /// The last place in the order of creation that was given.
    pub(super) last: u64,
    /// The types of policy of which anything is told that they come to.
    pub(super) in_use: BTreeSet<PolicyType>,
    /// What nobody told, and was made up.
    pub(super) made_up: Vec<String>,
}

impl Reading<'_> {
    pub(super) fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Returns the organization of the account that made the capture, if it is in one.
    pub(super) fn organization(&mut self, caller: &str) -> Option<Organization> {
        let answer = self.answers.answer("organization.json")?;
        let shown = &answer["Organization"];
        let manager = text(shown, "MasterAccountId")?;
        let mut accounts = self.accounts();
        if !accounts
            .iter()
            .any(|(_, account)| account.id.as_ref().is_some_and(|id| id.0 == manager))
        {
            let email = text(shown, "MasterAccountEmail");
            accounts.push((String::new(), self.unlisted(&manager, "Management", email)));
        }
        if !accounts
            .iter()
            .any(|(_, account)| account.id.as_ref().is_some_and(|id| id.0 == caller))
        {
            let email = self.invited_address(caller);
            let own = MemberAccount {
                joined: Some(self.long_ago.into()),
                ..self.unlisted(caller, &format!("Account {caller}"), email)
            };
            accounts.push((String::new(), own));
        }
        let attachments = Attachments::read(self.answers, &mut self.last);
        let root = self.root(accounts, &attachments);
        let mut resource_policy = self.resource_policy();
        if resource_policy.is_none() && caller != manager {
            resource_policy = permission::made_up(self.answers, caller);
            let told = "the resource policy: there is one that permits what was answered";
            let told = resource_policy.as_ref().map(|_| told.to_owned());
            self.made_up.extend(told);
        }
        Some(Organization {
            id: text(shown, "Id").map(Into::into),
            management_account: Reference(manager),
            features: word(shown, "FeatureSet"),
            root,
            policies: given(self.policies()),
            trusted_services: given(self.services()),
            delegated_administrators: given(self.administrators()),
            resource_policy,
            account_creations: given(self.creations()),
        })
    }

    /// Returns the ids of the root and of all units, each behind its parent.
    pub(super) fn parents(&self) -> Vec<String> {
        let roots = self.answers.list("roots.json", "Roots");
        let mut parents: Vec<String> = roots.iter().filter_map(|root| text(root, "Id")).collect();
        let mut next = 0;
        while let Some(parent) = parents.get(next).cloned() {
            next += 1;
            let units = self
                .answers
                .list(&format!("units/{parent}.json"), "OrganizationalUnits");
            let new = units.iter().filter_map(|unit| text(unit, "Id"));
            let new: Vec<_> = new.filter(|id| !parents.contains(id)).collect();
            parents.extend(new);
        }
        parents
    }

    fn root(&mut self, accounts: Vec<(String, MemberAccount)>, attachments: &Attachments) -> Root {
        let roots = self.answers.list("roots.json", "Roots");
        let shown = roots.into_iter().next().unwrap_or_default();
        let id = text(&shown, "Id");
        let known = self.parents();
        let mut below: BTreeMap<String, Vec<MemberAccount>> = BTreeMap::new();
        for (parent, mut account) in accounts {
            let at_root = !known.contains(&parent);
            let parent = if at_root {
                id.clone().unwrap_or_default()
            } else {
                parent
            };
            self.hang(&mut account, attachments);
            below.entry(parent).or_default().push(account);
        }
        let types = shown["PolicyTypes"].as_array().cloned().unwrap_or_default();
        let mut types: BTreeSet<PolicyType> =
            types.iter().filter_map(|of| word(of, "Type")).collect();
        // What is attached is in use, whatever some imitations of the service say of the root.
        types.extend(&attachments.types);
        types.extend(&self.in_use);
        let types = types.into_iter().map(|of| UseByType {
            r#type: of,
            enabled: Some(self.long_ago.into()),
        });
        let policy_types = given(types.collect());
        let root = id.clone().unwrap_or_default();
        let (policies, attached) = attachments.of(&root);
        Root {
            id: id.map(Into::into),
            policy_types,
            tags: self.answers.tags(&root),
            policies,
            attached,
            attachments_changed: None,
            accounts: below.remove(&root),
            units: self.units(&root, &mut below, attachments, 0),
        }
    }

    fn units(
        &mut self,
        parent: &str,
        below: &mut BTreeMap<String, Vec<MemberAccount>>,
        attachments: &Attachments,
        depth: usize,
    ) -> Option<Vec<Unit>> {
        // A folder that was tampered with could go round in circles.
        const DEEPEST: usize = 100;
        if depth > DEEPEST {
            return None;
        }
        let shown = self
            .answers
            .list(&format!("units/{parent}.json"), "OrganizationalUnits");
        let mut units = Vec::with_capacity(shown.len());
        for unit in &shown {
            let Some(id) = text(unit, "Id") else { continue };
            let order = self.next();
            let (policies, attached) = attachments.of(&id);
            units.push(Unit {
                name: text(unit, "Name").unwrap_or_default().into(),
                order: Some(order.into()),
                tags: self.answers.tags(&id),
                policies,
                attached,
                attachments_changed: None,
                accounts: below.remove(&id),
                units: self.units(&id, below, attachments, depth + 1),
                id: Some(id.into()),
            });
        }
        given(units)
    }
}

/// Returns a list, unless there is nothing in it.
pub(super) fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
