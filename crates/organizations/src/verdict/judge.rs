//! Judging: from a state and a question to an answer.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::answer::Answer;
use super::chain::{Chain, Level, Placed};
use super::context::Known;
use super::decision::Decision;
use super::draft::Draft;
use super::error::VerdictError;
use super::member::Member;
use super::question::Question;
use super::reach::{NotInEffect, why_no_rcps, why_no_scps, why_not_bound};
use crate::error::Contradiction;
use crate::language::{Request, ResourceParts};
use crate::model::{OrganizationFeatureSet, PolicyType, Timestamp};
use crate::policy_types::Managed;
use crate::state::{Attachments, Policy, State};

/// Whoever judges questions on a state, which doesn't change meanwhile. What was read is kept for the next
/// question: each policy is read once.
pub struct Judge<'a> {
    state: &'a dyn State,
    now: Timestamp,
    drafts: Vec<Draft>,
    members: BTreeMap<String, Option<Arc<Member>>>,
    chains: BTreeMap<(PolicyType, String), Arc<Chain>>,
    levels: BTreeMap<(PolicyType, String), Arc<Level>>,
    policies: BTreeMap<String, Arc<Placed>>,
}

/// What is in effect, by type: a chain of levels, or why nothing is.
pub type InEffect = Vec<(PolicyType, Result<Arc<Chain>, NotInEffect>)>;

const SCP: PolicyType = PolicyType::ServiceControlPolicy;
const RCP: PolicyType = PolicyType::ResourceControlPolicy;

impl<'a> Judge<'a> {
    /// Begins to judge on a state at a time.
    pub fn of(state: &'a dyn State, now: Timestamp) -> Self {
        Self {
            state,
            now,
            drafts: Vec::new(),
            members: BTreeMap::new(),
            chains: BTreeMap::new(),
            levels: BTreeMap::new(),
            policies: BTreeMap::new(),
        }
    }

    /// Puts a draft at its target, behind what is attached there.
    pub fn add(&mut self, draft: Draft) -> Result<(), VerdictError> {
        if super::member::target(self.state, &draft.target_id)?.is_none() {
            return Err(VerdictError::NoTarget(draft.target_id));
        }
        self.chains.clear();
        self.levels.clear();
        self.drafts.push(draft);
        Ok(())
    }

    /// Returns what is decided of a question.
    pub fn answer(&mut self, question: &Question) -> Result<Answer, VerdictError> {
        if question.service().is_none() {
            return Err(VerdictError::NoAction(question.action.clone()));
        }
        let caller = self.member(question.caller.account.as_deref())?;
        let owner = self.member(question.owner())?;
        let mut answer = Answer::default();
        for (of, why, member) in [
            (SCP, why_no_scps(question, caller.as_deref()), &caller),
            (
                RCP,
                why_no_rcps(question, owner.as_deref(), self.state.world()),
                &owner,
            ),
        ] {
            let why = why.or_else(|| {
                member
                    .as_deref()
                    .and_then(|member| why_not_enabled(member, of))
            });
            match (why, member) {
                (None, Some(member)) => answer.chains.push(self.chain(member, of)?),
                (Some(why), _) => answer.not_in_effect.push((of, why)),
                (None, None) => {}
            }
        }
        let known = Known::of(question, caller.as_deref(), owner.as_deref(), self.now);
        let action = question.action.to_ascii_lowercase();
        let request = Request {
            action: &action,
            resource: ResourceParts::of(&question.resource),
            keys: &known,
        };
        answer.decision = Decision::of(&answer.chains, &request)?;
        if answer.verdict() == super::Verdict::Depends {
            answer.unknown = answer.keys_to_give(&request);
        }
        answer.caller = caller;
        Ok(answer)
    }

    /// Returns what is known of the keys of a question.
    pub(super) fn known<'b>(&mut self, question: &'b Question) -> Result<Known<'b>, VerdictError> {
        let caller = self.member(question.caller.account.as_deref())?;
        let owner = self.member(question.owner())?;
        Ok(Known::of(
            question,
            caller.as_deref(),
            owner.as_deref(),
            self.now,
        ))
    }

    /// Returns the place of an account in an organization; nothing if it is in none.
    pub(super) fn member(
        &mut self,
        account: Option<&str>,
    ) -> Result<Option<Arc<Member>>, VerdictError> {
        let Some(account) = account else {
            return Ok(None);
        };
        if let Some(member) = self.members.get(account) {
            return Ok(member.clone());
        }
        let member = Member::of(self.state, account)?.map(Arc::new);
        self.members.insert(account.to_owned(), member.clone());
        Ok(member)
    }

    /// Returns what is attached on the way to an account.
    pub(super) fn chain(
        &mut self,
        member: &Member,
        of: PolicyType,
    ) -> Result<Arc<Chain>, VerdictError> {
        let key = (of, member.account_id.clone());
        if let Some(chain) = self.chains.get(&key) {
            return Ok(chain.clone());
        }
        let mut levels = Vec::new();
        for target in &member.way {
            levels.push(self.level(&target.id, target.name.as_deref(), &target.attachments, of)?);
        }
        let chain = Arc::new(Chain {
            of,
            levels,
            organization_id: member.organization_id.clone(),
            management_account_id: member.management_account_id.clone(),
        });
        self.chains.insert(key, chain.clone());
        Ok(chain)
    }

    /// Returns the chains of all accounts in organizations, of each type that is enabled there.
    pub fn chains(&mut self) -> Result<Vec<Arc<Chain>>, VerdictError> {
        let mut chains = Vec::new();
        for account in super::member::accounts(self.state)? {
            let Some(member) = self.member(Some(&account))? else {
                continue;
            };
            for of in [SCP, RCP] {
                if why_not_enabled(&member, of).is_none() {
                    chains.push(self.chain(&member, of)?);
                }
            }
        }
        Ok(chains)
    }

    /// Returns the chains that bind an account and what it owns, and why a type has no effect there.
    pub fn in_effect(&mut self, account: &str) -> Result<InEffect, VerdictError> {
        let mut found = Vec::new();
        let member = self.member(Some(account))?;
        for of in [SCP, RCP] {
            let why = why_not_bound(member.as_deref(), account);
            let why = why.or_else(|| {
                let member = member.as_deref();
                member.and_then(|member| why_not_enabled(member, of))
            });
            found.push(match (why, &member) {
                (None, Some(member)) => (of, Ok(self.chain(member, of)?)),
                (why, _) => (of, Err(why.unwrap_or(NotInEffect::NoOwner))),
            });
        }
        Ok(found)
    }

    /// Returns what is attached to each root, unit and account, by type: SCPs first, from each root down.
    pub fn attached(&mut self) -> Result<Vec<(PolicyType, Arc<Level>)>, VerdictError> {
        let targets = super::member::targets(self.state)?;
        let mut levels = Vec::new();
        for of in [SCP, RCP] {
            for target in &targets {
                let level =
                    self.level(&target.id, target.name.as_deref(), &target.attachments, of)?;
                levels.push((of, level));
            }
        }
        Ok(levels)
    }

    fn level(
        &mut self,
        id: &str,
        name: Option<&str>,
        attachments: &Attachments,
        of: PolicyType,
    ) -> Result<Arc<Level>, VerdictError> {
        let key = (of, id.to_owned());
        if let Some(level) = self.levels.get(&key) {
            return Ok(level.clone());
        }
        let mut policies = Vec::new();
        for attachment in attachments.of_type(of) {
            policies.push(self.policy(attachment.policy_id.as_str())?);
        }
        let drafts = self.drafts.iter();
        let drafts = drafts.filter(|draft| draft.of == of && draft.target_id == id);
        policies.extend(drafts.map(|draft| draft.policy.clone()));
        let level = Arc::new(Level {
            target_id: id.to_owned(),
            target_name: name.map(str::to_owned),
            policies,
        });
        self.levels.insert(key, level.clone());
        Ok(level)
    }

    fn policy(&mut self, id: &str) -> Result<Arc<Placed>, VerdictError> {
        if let Some(policy) = self.policies.get(id) {
            return Ok(policy.clone());
        }
        let placed = match Managed::with_id(id) {
            Some(managed) => Placed::read(id, managed.name, managed.content)?,
            None => {
                let policy: Option<Policy> = self.state.find(id)?;
                let policy = policy.ok_or_else(|| Contradiction {
                    path: format!("policies.{id}"),
                    message: "it is attached, and it is not there",
                });
                let policy = policy.map_err(|error| VerdictError::State(error.into()))?;
                Placed::read(id, policy.name.as_str(), policy.content.as_str())?
            }
        };
        let placed = Arc::new(placed);
        self.policies.insert(id.to_owned(), placed.clone());
        Ok(placed)
    }
}

/// Tells why the policies of a type have no effect in an organization.
fn why_not_enabled(member: &Member, of: PolicyType) -> Option<NotInEffect> {
    if member.feature_set == OrganizationFeatureSet::ConsolidatedBilling {
        return Some(NotInEffect::OneBillOnly);
    }
    (!member.enabled.contains(&of)).then_some(NotInEffect::NotEnabled)
}

impl Answer {
    /// Returns the keys that keep statements from being told.
    fn keys_to_give(&self, request: &Request<'_>) -> std::collections::BTreeSet<String> {
        let tests = self.decision.open.iter().flat_map(|place| {
            let statement = self.placed(*place).statement(place.statement);
            statement.unknown_keys(request)
        });
        tests.collect()
    }
}
