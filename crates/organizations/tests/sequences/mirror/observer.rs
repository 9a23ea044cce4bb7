//! What is known, and how it is learned.

use std::collections::{BTreeMap, BTreeSet};

use jiff::SignedDuration;
use organizations::ApiError;
use organizations::model::Timestamp;
use shape::Value;

use super::caller::{self, Role};
use super::expected::Expected;
use super::invitation::Invitation;
use crate::report::Failure;
use crate::step::Call;
use crate::values::text;

/// Closed accounts are in doubt from then on.
const CLOSED_DAYS: i64 = 90;

/// The account that calls, as the world knows it.
pub(crate) struct Caller {
    pub(crate) email: String,
    pub(crate) is_barred: bool,
}

/// An observer.
#[derive(Default)]
pub(crate) struct Mirror {
    /// The management account of each organization.
    pub(super) managers: BTreeMap<String, String>,
    /// The organization of each account of which it is known, if it is in one.
    pub(super) members: BTreeMap<String, Option<String>>,
    /// What each unit, and each account of which it is known, is directly in.
    pub(super) parents: BTreeMap<String, String>,
    /// The organization and the name of each unit.
    pub(super) units: BTreeMap<String, (String, String)>,
    pub(super) invitations: BTreeMap<String, Invitation>,
    /// The organizations that ever had a resource policy, and the accounts that were ever asked to
    /// administer a service.
    trusting: BTreeSet<String>,
    /// When accounts were asked to close.
    closing: BTreeMap<String, Timestamp>,
}

impl Mirror {
    /// Notes an account that is in no organization.
    pub(crate) fn meet(&mut self, account: &str) {
        self.members.insert(account.to_owned(), None);
    }

    /// Checks what came of a call, and learns from it.
    pub(crate) fn watch(
        &mut self,
        call: &Call,
        caller: &Caller,
        now: Timestamp,
        outcome: &Result<Value, ApiError>,
    ) -> Result<(), Failure> {
        self.pass(now);
        let expected = self.expected(call, caller);
        if !expected.is_met_by(outcome) {
            let came = outcome.as_ref().map_err(ToString::to_string);
            let what = format!(
                "{}: {expected:?} was expected, and came {came:?}",
                call.operation
            );
            return Err(Failure::of("an observer isn't surprised", what));
        }
        match outcome {
            Ok(answer) => self.learn(call, answer, now),
            Err(error) => self.learn_by_refusal(call, error, now),
        }
        Ok(())
    }

    fn pass(&mut self, now: Timestamp) {
        for invitation in self.invitations.values_mut() {
            invitation.pass(now);
        }
        self.invitations
            .retain(|_, invitation| !invitation.is_over(now));
        let kept = SignedDuration::from_hours(24 * CLOSED_DAYS);
        let gone = self.closing.iter().filter(|(_, at)| at.0 + kept <= now.0);
        for (account, _) in gone {
            self.members.remove(account);
            self.parents.remove(account);
        }
    }

    fn role(&self, call: &Call, caller: &Caller) -> Role {
        if caller.is_barred {
            return Role::Barred;
        }
        match self.members.get(&call.caller) {
            None => Role::Unknown,
            Some(None) => Role::Standalone,
            Some(Some(_)) if self.managed_by(&call.caller).is_some() => Role::Management,
            Some(Some(organization)) => {
                let trusts = |id: &String| self.trusting.contains(id);
                if trusts(organization) || trusts(&call.caller) {
                    Role::Member
                } else {
                    Role::PlainMember
                }
            }
        }
    }

    /// Returns the organization that an account manages.
    pub(super) fn managed_by(&self, account: &str) -> Option<&String> {
        let mut managers = self.managers.iter();
        let managed = managers.find(|(_, manager)| *manager == account);
        managed.map(|(organization, _)| organization)
    }

    fn expected(&self, call: &Call, caller: &Caller) -> Expected {
        let role = self.role(call, caller);
        let by_role = caller::expected(role, call.operation);
        by_role.or(|| self.expected_of_answer(call, caller)).or(|| {
            match self.managed_by(&call.caller) {
                Some(organization) => self
                    .expected_of_tree(call, organization)
                    .or(|| caller::expected_of_management(call.operation)),
                None => Expected::Anything,
            }
        })
    }

    fn learn(&mut self, call: &Call, answer: &Value, now: Timestamp) {
        let caller = call.caller.clone();
        match call.operation {
            "CreateOrganization" => {
                let id = text(answer, &["Organization", "Id"]).expect("it has an id");
                self.managers.insert(id.to_owned(), caller.clone());
                self.members.insert(caller, Some(id.to_owned()));
            }
            "DeleteOrganization" => self.forget_organization(&caller, now),
            "EnableAllFeatures" => self.cancel_all(&caller, now),
            "LeaveOrganization" => self.stand_alone(&caller),
            "RemoveAccountFromOrganization" => {
                self.stand_alone(call.text("AccountId").expect("it was valid"));
            }
            "CloseAccount" => {
                let account = call.text("AccountId").expect("it was valid");
                self.closing.insert(account.to_owned(), now);
            }
            "PutResourcePolicy" => {
                let organization = self.managed_by(&caller).cloned();
                self.trusting.extend(organization);
            }
            "RegisterDelegatedAdministrator" => {
                let account = call.text("AccountId").map(str::to_owned);
                self.trusting.extend(account);
            }
            "AcceptHandshake" => self.learn_answer(call, "ACCEPTED", now),
            "DeclineHandshake" => self.learn_answer(call, "DECLINED", now),
            "CancelHandshake" => self.learn_answer(call, "CANCELED", now),
            "InviteAccountToOrganization" => self.learn_invitation(call, answer),
            _ => self.learn_tree(call, answer),
        }
    }

    fn forget_organization(&mut self, manager: &str, now: Timestamp) {
        self.cancel_all(manager, now);
        let organization = self.members.insert(manager.to_owned(), None).flatten();
        let organization = organization.expect("it had one");
        self.managers.remove(&organization);
        self.units.retain(|_, (of, _)| *of != organization);
        let units = &self.units;
        self.parents
            .retain(|id, _| !id.starts_with("ou-") || units.contains_key(id));
        self.parents.remove(manager);
    }

    pub(super) fn stand_alone(&mut self, account: &str) {
        self.members.insert(account.to_owned(), None);
        self.parents.remove(account);
    }

    /// Notes that an account came into an organization; where it is there isn't known yet.
    pub(super) fn join(&mut self, account: &str, organization: &str) {
        let organization = Some(organization.to_owned());
        self.members.insert(account.to_owned(), organization);
        self.parents.remove(account);
        self.closing.remove(account);
    }
}
