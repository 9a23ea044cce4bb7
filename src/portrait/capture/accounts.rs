//! Accounts, and what policies come to there.

use std::collections::BTreeMap;

use organizations::model::{AccountState, PolicyType, Timestamp};
use serde_json::Value;
use shape::Choice;

use super::answers::{moment, text, time, word};
use super::attachments::Attachments;
use super::organization::{Reading, given};
use crate::portrait::format::{
    ChangeByType, Closure, Document, EffectivePolicyByType, MemberAccount, OutsideAccount, Time,
};

impl Reading<'_> {
    /// Returns the accounts in the order of the list, each with the id of its parent.
    pub(super) fn accounts(&mut self) -> Vec<(String, MemberAccount)> {
        let mut parents: BTreeMap<String, String> = BTreeMap::new();
        for parent in self.parents() {
            for account in self
                .answers
                .list(&format!("members/{parent}.json"), "Accounts")
            {
                parents.extend(text(&account, "Id").map(|id| (id, parent.clone())));
            }
        }
        let listed = self.answers.list("accounts.json", "Accounts");
        let mut accounts = Vec::new();
        for account in &listed {
            let Some(id) = text(account, "Id") else {
                continue;
            };
            let parent = parents
                .get(&id)
                .cloned()
                .or_else(|| parent_in_path(account));
            let state = word(account, "State").or_else(|| word(account, "Status"));
            let mut made = self.unlisted(&id, "", text(account, "Email"));
            made.name = text(account, "Name").unwrap_or_default().into();
            made.state = state;
            made.closure = self.closure(state);
            made.joined = moment(account, "JoinedTimestamp");
            made.joined_by = word(account, "JoinedMethod");
            accounts.push((parent.unwrap_or_default(), made));
        }
        accounts
    }

    /// Returns an account of which no more is known.
    pub(super) fn unlisted(
        &mut self,
        id: &str,
        name: &str,
        email: Option<String>,
    ) -> MemberAccount {
        MemberAccount {
            name: name.into(),
            id: Some(id.into()),
            email: email.map(Into::into),
            state: None,
            closure: None,
            seller: None,
            no_payment_method: None,
            email_unverified: None,
            incomplete: None,
            no_govcloud: None,
            joined: None,
            joined_by: None,
            order: Some(self.next().into()),
            tags: self.answers.tags(id),
            policies: None,
            attached: None,
            attachments_changed: None,
            moved: None,
            effective_policies: None,
        }
    }

    /// Returns an account in no organization.
    pub(super) fn alone(&self, id: &str) -> OutsideAccount {
        OutsideAccount {
            name: format!("Account {id}").into(),
            id: Some(id.into()),
            email: self.invited_address(id).map(Into::into),
            state: None,
            closure: None,
            seller: None,
            no_payment_method: None,
            email_unverified: None,
            incomplete: None,
            no_govcloud: None,
        }
    }

    /// Returns when a job ends of which only is told that it goes on: in a day.
    pub(super) fn later(&self) -> Timestamp {
        let day = jiff::SignedDuration::from_hours(24);
        Timestamp(self.now.0.checked_add(day).unwrap_or(jiff::Timestamp::MAX))
    }

    /// Returns when an account was asked to close, of which only its state tells.
    pub(super) fn closure(&self, state: Option<AccountState>) -> Option<Closure> {
        let ends = match state? {
            AccountState::PendingClosure => self.later(),
            AccountState::Closed => self.now,
            _ => return None,
        };
        Some(Closure {
            requested: self.now.into(),
            ends: ends.into(),
        })
    }

    /// Adds to an account what is attached to it, and what policies come to there.
    pub(super) fn hang(&mut self, account: &mut MemberAccount, attachments: &Attachments) {
        let Some(id) = account.id.clone() else { return };
        (account.policies, account.attached) = attachments.of(id.as_str());
        let mut changed = Vec::new();
        let mut effective = Vec::new();
        for of in PolicyType::ALL {
            let file = format!("effective/{}/{id}.json", of.name());
            let answer = self.answers.answer(&file);
            let is_invalid = self.is_invalid(*of, id.as_str());
            if answer.is_none() && !is_invalid {
                continue;
            }
            self.in_use.insert(*of);
            let answer = answer.unwrap_or_default();
            let policy = &answer["EffectivePolicy"];
            let joined = account.joined.as_ref().and_then(Time::read);
            // Everything else on the way from the root counts as older.
            if let Some(at) = time(policy, "LastUpdatedTimestamp").filter(|at| Some(*at) != joined)
            {
                let at = at.into();
                changed.push(ChangeByType { r#type: *of, at });
            }
            // It is remembered if it doesn't follow from the policies that are known.
            let is_known = self.answers.has(&format!("policies/{}.json", of.name()));
            if is_invalid || !is_known {
                let content = text(policy, "PolicyContent");
                effective.push(EffectivePolicyByType {
                    r#type: *of,
                    document: Document(content.unwrap_or_else(|| "{}".to_owned())),
                });
            }
        }
        account.attachments_changed = given(changed);
        account.effective_policies = given(effective);
    }

    /// Tells whether what the policies of a type come to for an account is listed as invalid.
    fn is_invalid(&self, of: PolicyType, id: &str) -> bool {
        let file = format!("invalid/{}.json", of.name());
        let invalid = self.answers.list(&file, "Accounts");
        invalid.iter().any(|one| one["Id"].as_str() == Some(id))
    }
}

/// Returns the parent that the path of an account names.
fn parent_in_path(account: &Value) -> Option<String> {
    let path = account["Paths"][0].as_str()?;
    path.trim_end_matches('/')
        .rsplit('/')
        .nth(1)
        .map(str::to_owned)
}
