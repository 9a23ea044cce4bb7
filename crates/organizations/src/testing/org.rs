//! The builder, and how tests call.

use jiff::SignedDuration;
use serde_json::{Value as Json, json};

use super::json;
use crate::context::Context;
use crate::error::{ApiError, Error};
use crate::model::{OrganizationFeatureSet, Timestamp};
use crate::operations::operation;
use crate::state::{Account, Fault, Kind, Memory, Record, Standing, State, World, problems};
use crate::validation;
use shape::{Choice, Shape, Shaped, Value};

/// The account that manages the organization.
pub(crate) const MANAGEMENT: &str = "111111111111";

/// The first account that joins it.
pub(crate) const MEMBER: &str = "222222222222";

/// The second account that joins it.
pub(crate) const OTHER: &str = "333333333333";

/// An account that is not in it.
pub(crate) const STRANGER: &str = "999999999999";

/// The organization.
pub(crate) const ORGANIZATION: &str = "o-exampleorgid";

/// Its root.
pub(crate) const ROOT: &str = "r-root";

/// A world, and in most tests an organization in it.
pub(crate) struct Org {
    pub(crate) state: Memory,
    now: Timestamp,
}

impl Org {
    /// A world in which nothing ever happened. The year 2026 begins.
    pub(crate) fn nowhere() -> Self {
        Self {
            state: Memory::default(),
            now: Timestamp("2026-01-01T00:00:00Z".parse().unwrap()),
        }
    }

    /// An organization with all features that so many accounts were invited to.
    pub(crate) fn with_accounts(members: u64) -> Self {
        Self::of(OrganizationFeatureSet::All, members)
    }

    /// An organization for consolidated billing that so many accounts were invited to.
    pub(crate) fn for_billing(members: u64) -> Self {
        Self::of(OrganizationFeatureSet::ConsolidatedBilling, members)
    }

    fn of(feature_set: OrganizationFeatureSet, members: u64) -> Self {
        let mut org = Self::nowhere();
        org.queue(Kind::Organization, ORGANIZATION);
        org.queue(Kind::Root, ROOT);
        let input = json!({"FeatureSet": feature_set.name()});
        org.answer(MANAGEMENT, "CreateOrganization", input);
        for digit in 2..2 + members {
            org.joined_by(&digit.to_string().repeat(12));
        }
        org
    }

    /// Has an account invited, and accept.
    pub(crate) fn joined_by(&mut self, account: &str) {
        let id = self.invited(account);
        self.answer(account, "AcceptHandshake", json!({"HandshakeId": id}));
    }

    /// Has an account invited by its id, and returns the id of the handshake.
    pub(crate) fn invited(&mut self, account: &str) -> String {
        let target = json!({"Id": account, "Type": "ACCOUNT"});
        let input = json!({"Target": target});
        let answer = self.answer(MANAGEMENT, "InviteAccountToOrganization", input);
        text(&answer["Handshake"]["Id"])
    }

    /// Creates a unit and returns its id.
    pub(crate) fn unit(&mut self, parent: &str, name: &str) -> String {
        let input = json!({"ParentId": parent, "Name": name});
        let answer = self.answer(MANAGEMENT, "CreateOrganizationalUnit", input);
        text(&answer["OrganizationalUnit"]["Id"])
    }

    /// Creates a policy of a type, named after its content, and returns its id.
    pub(crate) fn policy(&mut self, of: &str, content: &Json) -> String {
        let content = content.to_string();
        let name: String = content.chars().take(128).collect();
        let input = json!({"Type": of, "Name": name, "Description": "", "Content": content});
        let answer = self.answer(MANAGEMENT, "CreatePolicy", input);
        text(&answer["Policy"]["PolicySummary"]["Id"])
    }

    /// Enables a policy type.
    pub(crate) fn enable(&mut self, of: &str) {
        let input = json!({"RootId": ROOT, "PolicyType": of});
        self.answer(MANAGEMENT, "EnablePolicyType", input);
    }

    /// Attaches a policy.
    pub(crate) fn attach(&mut self, policy: &str, target: &str) {
        let input = json!({"PolicyId": policy, "TargetId": target});
        self.answer(MANAGEMENT, "AttachPolicy", input);
    }

    /// Creates a policy of a type and attaches it.
    pub(crate) fn attached(&mut self, of: &str, content: &Json, target: &str) -> String {
        let policy = self.policy(of, content);
        self.attach(&policy, target);
        policy
    }

    /// Lets an account administer a service.
    pub(crate) fn delegate(&mut self, account: &str, service: &str) {
        let input = json!({"ServicePrincipal": service});
        self.answer(MANAGEMENT, "EnableAWSServiceAccess", input);
        let input = json!({"AccountId": account, "ServicePrincipal": service});
        self.answer(MANAGEMENT, "RegisterDelegatedAdministrator", input);
    }

    /// Lets the next id of a kind be this one.
    pub(crate) fn queue(&mut self, kind: Kind, id: &str) {
        let queues = &mut self.world().queued_ids;
        let queue = queues.entry(kind.name().to_owned()).or_default();
        queue.push_back(id.to_owned());
    }

    /// Sets a quota.
    pub(crate) fn quota(&mut self, name: &str, value: u64) {
        self.world().quotas.insert(name.to_owned(), value);
    }

    /// Lets the next call of an operation fail.
    pub(crate) fn fault(&mut self, operation: &str, error: &str, reason: Option<&str>) {
        self.world().faults.push(Fault {
            operation: operation.to_owned(),
            error: error.to_owned(),
            reason: reason.map(str::to_owned),
            message: None,
            times: 1,
        });
    }

    /// Changes what sets an account apart.
    pub(crate) fn standing(&mut self, account: &str, standing: Standing) {
        self.change(account, |account| account.standing = standing);
    }

    /// Changes the record of an account.
    pub(crate) fn change(&mut self, account: &str, change: impl FnOnce(&mut Account)) {
        let mut account = self.account(account);
        change(&mut account);
        self.state.put(Record::Account(account));
    }

    /// Returns the record of an account.
    pub(crate) fn account(&self, id: &str) -> Account {
        let state: &dyn State = &self.state;
        state.find(id).unwrap().unwrap()
    }

    pub(crate) fn world(&mut self) -> &mut World {
        self.state.world_mut()
    }

    /// Lets time pass.
    pub(crate) fn pass(&mut self, duration: SignedDuration) {
        self.now = self.now.plus(duration);
    }

    /// Lets days pass.
    pub(crate) fn pass_days(&mut self, days: i64) {
        self.now = self.now.plus_days(days);
    }

    /// Returns the answer to a call that is answered.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "inputs are written where they are used"
    )]
    pub(crate) fn answer(&mut self, caller: &str, operation: &str, input: Json) -> Json {
        match self.call(caller, operation, &input) {
            Ok(answer) => answer,
            Err(error) => panic!("{operation} was refused: {error} {:?}", error.reason),
        }
    }

    /// Returns the exception of a call that is refused, and its reason if it has one.
    #[track_caller]
    pub(crate) fn refusal(&mut self, caller: &str, operation: &str, input: Json) -> String {
        let error = self.error(caller, operation, input);
        let exception = error.exception.name();
        error.reason.map_or_else(
            || exception.to_owned(),
            |reason| format!("{exception} {reason}"),
        )
    }

    /// Returns the whole error of a call that is refused.
    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "inputs are written where they are used"
    )]
    pub(crate) fn error(&mut self, caller: &str, operation: &str, input: Json) -> ApiError {
        match self.call(caller, operation, &input) {
            Ok(answer) => panic!("{operation} was answered: {answer}"),
            Err(error) => error,
        }
    }

    /// Calls, and keeps what a store would keep.
    fn call(&mut self, caller: &str, name: &str, input: &Json) -> Result<Json, ApiError> {
        let operation = operation(name).unwrap();
        let faults = self.state.world().faults.clone();
        let mut state = self.state.clone();
        let mut cx = Context {
            caller: caller.into(),
            now: self.now,
            bits: &bits,
            state: &mut state,
        };
        let result = operation.call(&mut cx, &json::value(input));
        let error = match result {
            Ok(answer) => {
                if !operation.is_read_only() {
                    self.keep(state);
                }
                must_be_of_its_shape(operation.output().unwrap_or(<()>::shape()), &answer);
                return Ok(json::json(&answer));
            }
            Err(Error::Refused(error)) => *error,
            Err(Error::State(error)) => panic!("the state can't be read: {error}"),
        };
        let is_modelled = operation.errors().contains(&error.exception);
        assert!(
            is_modelled || !faults.is_empty(),
            "not an error of {name}: {error}"
        );
        if error.keeps_changes {
            self.keep(state);
        }
        Err(error)
    }

    fn keep(&mut self, state: Memory) {
        assert_eq!(problems(&state).unwrap(), []);
        let next_due = state.world().next_due;
        let waits = |record: &Record| record.due().is_some_and(|due| Some(due.at) < next_due);
        assert!(
            !state.records().any(waits),
            "something is due before `next_due`"
        );
        self.state = state;
    }
}

/// Holds an answer against its shape.
#[track_caller]
fn must_be_of_its_shape(shape: &'static Shape, answer: &Value) {
    match validation::check(shape, answer) {
        Ok(()) => {}
        // The model wants ten letters in an ARN where real service control policies have eight.
        Err(fault) if fault.is_at("ARN") && format!("{answer:?}").contains(":policy/o-") => {}
        Err(fault) => panic!("not an answer: {fault:?} {answer:?}"),
    }
}

fn text(value: &Json) -> String {
    value.as_str().unwrap().to_owned()
}

/// Returns bits that look random and are the same in every run.
fn bits(n: u64) -> u128 {
    let mut bits = u128::from(n).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
    bits ^= bits >> 64;
    bits = bits.wrapping_mul(0xbf58_476d_1ce4_e5b9_94d0_49bb_1331_11eb);
    bits ^ (bits >> 61)
}
