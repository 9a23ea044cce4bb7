//! The builder.

use jiff::SignedDuration;
use serde_json::{Value as Json, json};
use shape::Choice;

use crate::model::{OrganizationFeatureSet, Timestamp};
use crate::state::{Account, Fault, Kind, Memory, Record, Standing, State, WorldSettings};

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
    pub(super) now: Timestamp,
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
            error: Some(error.to_owned()),
            reason: reason.map(str::to_owned),
            times: 1,
            ..Fault::default()
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

    pub(crate) fn world(&mut self) -> &mut WorldSettings {
        self.state.world_mut()
    }

    /// Returns what time it is.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Lets time pass.
    pub(crate) fn pass(&mut self, duration: SignedDuration) {
        self.now = self.now.plus(duration);
    }

    /// Lets days pass.
    pub(crate) fn pass_days(&mut self, days: i64) {
        self.now = self.now.plus_days(days);
    }
}

fn text(value: &Json) -> String {
    value.as_str().unwrap().to_owned()
}
