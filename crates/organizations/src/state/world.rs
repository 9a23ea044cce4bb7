//! The settings of the simulated world: the small things that every command needs.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::iter;

use serde::{Deserialize, Serialize};

use crate::model::{AccountId, ServicePrincipal, Timestamp};
use crate::rate::{Bucket, Rate};
use crate::state::{ChangeId, Kind};

/// The settings of the world.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct WorldSettings {
    /// The change at which the world stands; none before the first. A store gives it, and keeps it out of
    /// what it records of changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<ChangeId>,
    /// A lower bound on the time of the next expiry, deletion or end of a job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_due: Option<Timestamp>,
    /// The account that calls when nothing else says who does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller: Option<AccountId>,
    /// What time it is here.
    #[serde(skip_serializing_if = "Clock::is_real")]
    pub clock: Clock,
    /// When the world was last changed; nothing for one that only was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_change: Option<LastChange>,
    /// Whether calling or being invited doesn't create an unknown account.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strict: bool,
    /// The seed of new ids; none for random ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// How many ids were drawn so far.
    pub drawn: u64,
    /// The last sequence number given, by which records are in order of creation.
    pub sequence: u64,
    /// The ids to give before any that are drawn, by the name of their kind.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub queued_ids: BTreeMap<String, VecDeque<String>>,
    /// The quotas that are set to other than their default value, by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub quotas: BTreeMap<String, u64>,
    /// How often an account may call an operation, by operation.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rates: BTreeMap<String, Rate>,
    /// What the accounts have left of that, by operation and account.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub buckets: BTreeMap<String, BTreeMap<AccountId, Bucket>>,
    /// The services that can work with an organization here, besides those that all worlds know.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub services: BTreeSet<ServicePrincipal>,
    /// The services whose resources RCPs bind here, besides those that all worlds know: the prefixes of their
    /// actions, in lower case.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub rcp_services: BTreeSet<String>,
    /// How long the service's jobs take.
    #[serde(skip_serializing_if = "Jobs::are_instant")]
    pub jobs: Jobs,
    /// The calls that are to fail.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
    /// The lesson that is learned here: its name, or the path of its file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lesson: Option<String>,
}

/// What time it is in the world.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub enum Clock {
    /// The time of the machine.
    #[default]
    Real,
    /// The time of the machine and so many milliseconds.
    Shifted(i64),
    /// Always this time.
    Frozen(Timestamp),
}

/// When the world was last changed, and by which clock.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct LastChange {
    /// The time.
    pub at: Timestamp,
    /// The clock.
    pub by: TimeSource,
}

/// What tells the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TimeSource {
    /// The clock of the world.
    #[serde(rename = "own clock")]
    OwnClock,
    /// The environment, whatever that clock says.
    #[serde(rename = "ORGSIM_NOW")]
    Environment,
}

/// How long the service's jobs take, in milliseconds. Even an instant one is done only when the
/// next command looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct Jobs {
    /// Creating an account.
    pub account_creation: u32,
    /// Closing an account.
    pub account_closure: u32,
    /// Getting an organization ready to take accounts.
    #[serde(skip_serializing_if = "is_zero")]
    pub organization_initialization: u32,
}

/// What becomes of the next calls of an operation: they raise an exception, get no answer of the service, or
/// get theirs late.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Fault {
    /// The operation, as in `AcceptHandshake`.
    pub operation: String,
    /// The exception that they raise, as in `TooManyRequestsException`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The reason that it gives, if it gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Its message; none for the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The status with which they are answered in place of the service, without a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http: Option<u16>,
    /// Whether their connection is closed without an answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub drop: bool,
    /// How late they are answered, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay: Option<u32>,
    /// How many calls are still to meet it.
    pub times: u64,
}

impl Fault {
    /// The statuses with which a call may be answered in place of the service: those of machines in front of it
    /// while it can't answer, which clients meet with another attempt.
    pub const STATUSES: [u16; 4] = [500, 502, 503, 504];

    /// Returns the fault that a call used up, given the faults before and after it.
    pub fn used<'a>(before: &'a [Self], after: &[Self]) -> Option<&'a Self> {
        let mut pairs = before
            .iter()
            .zip(after.iter().map(Some).chain(iter::repeat(None)));
        let used = pairs.find(|(before, after)| Some(*before) != *after);
        used.map(|(fault, _)| fault)
    }

    /// Tells whether it keeps a call from being answered by the service; if not, the answer is only late.
    pub fn prevents_answer(&self) -> bool {
        self.error.is_some() || self.http.is_some() || self.drop
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Jobs {
    fn are_instant(&self) -> bool {
        *self == Self::default()
    }
}

impl Clock {
    fn is_real(&self) -> bool {
        matches!(self, Self::Real)
    }
}

impl WorldSettings {
    /// Sets or clears the rate of an operation. Its buckets are full again.
    pub fn set_rate(&mut self, operation: &str, rate: Option<Rate>) {
        self.buckets.remove(operation);
        match rate {
            Some(rate) => self.rates.insert(operation.to_owned(), rate),
            None => self.rates.remove(operation),
        };
    }

    /// Returns the world to save after a refused call: as before it, less the token that the attempt
    /// took and the fault that it met.
    #[must_use]
    pub fn before_refusal(self, before: Self) -> Self {
        Self {
            buckets: self.buckets,
            faults: self.faults,
            ..before
        }
    }

    /// Tells whether two worlds have the same settings, at whatever change they stand and whenever that was.
    pub fn has_settings_of(&self, other: &Self) -> bool {
        let as_other = Self {
            change: other.change,
            last_change: other.last_change,
            ..self.clone()
        };
        as_other == *other
    }

    /// Takes the next queued id of a kind.
    pub(crate) fn next_queued(&mut self, kind: Kind) -> Option<String> {
        let queue = self.queued_ids.get_mut(kind.name())?;
        let id = queue.pop_front();
        if queue.is_empty() {
            self.queued_ids.remove(kind.name());
        }
        id
    }

    /// Notes that something is due at a time.
    pub(crate) fn expect_due(&mut self, at: Timestamp) {
        let next = self.next_due.map_or(at, |next| next.min(at));
        self.next_due = Some(next);
    }
}
