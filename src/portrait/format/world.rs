//! All of a world, and its settings.

use shape::Shape;

use super::account::OutsideAccount;
use super::handshake::{Handshake, Transfer};
use super::organization::Organization;
use super::scalars::{
    CallRate, Count, Milliseconds, Number, Reference, Text, Time, Truth, Version,
};

/// Organizations as a person writes them down.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Portrait {
    /// The version of the format.
    pub(in crate::portrait) version: Option<Version>,
    /// The settings of the simulated world.
    pub(in crate::portrait) world: Option<World>,
    /// The organization, where there is one only.
    pub(in crate::portrait) organization: Option<Organization>,
    /// The organizations, where there are several.
    pub(in crate::portrait) organizations: Option<Vec<Organization>>,
    /// The accounts in no organization.
    pub(in crate::portrait) accounts: Option<Vec<OutsideAccount>>,
    /// The handshakes.
    pub(in crate::portrait) handshakes: Option<Vec<Handshake>>,
    /// The transfers of responsibility.
    pub(in crate::portrait) transfers: Option<Vec<Transfer>>,
}

/// The settings of the simulated world.
#[derive(Debug, Clone, Default, PartialEq, Shape)]
pub(in crate::portrait) struct World {
    /// Whether no account is made up: see `sim init --strict`.
    pub(in crate::portrait) strict: Option<Truth>,
    /// The seed of new ids.
    pub(in crate::portrait) seed: Option<Number>,
    /// How many ids were drawn so far.
    pub(in crate::portrait) drawn: Option<Count>,
    /// The last place in the order of creation that was given, if nothing has it any more.
    pub(in crate::portrait) last_order: Option<Count>,
    /// The account that calls when nothing else says who does.
    pub(in crate::portrait) caller: Option<Reference>,
    /// What time it is; that of the machine if it is left out.
    pub(in crate::portrait) clock: Option<Clock>,
    /// The quotas that are set.
    pub(in crate::portrait) quotas: Option<Vec<QuotaByName>>,
    /// How often an account may call an operation, by operation.
    pub(in crate::portrait) rates: Option<Vec<RateByOperation>>,
    /// What accounts have left of that, by operation and account.
    pub(in crate::portrait) buckets: Option<Vec<BucketsByOperation>>,
    /// The services that can work with an organization, besides those that all worlds know.
    pub(in crate::portrait) services: Option<Vec<Text>>,
    /// The services whose resources RCPs bind, besides those that all worlds know: the prefixes of their actions.
    pub(in crate::portrait) rcp_services: Option<Vec<Text>>,
    /// How long the service's jobs take, in milliseconds.
    pub(in crate::portrait) jobs: Option<Jobs>,
    /// The calls that are to fail.
    pub(in crate::portrait) faults: Option<Vec<Fault>>,
    /// The ids to give before any that are drawn, by the name of their kind.
    pub(in crate::portrait) queued_ids: Option<Vec<IdsByKind>>,
}

/// What time it is in the world: either of these.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Clock {
    /// Always this time.
    pub(in crate::portrait) frozen: Option<Time>,
    /// The time of the machine, and so many milliseconds.
    pub(in crate::portrait) shifted: Option<Milliseconds>,
}

/// A quota that is set.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "QuotasByName")]
pub(in crate::portrait) struct QuotaByName {
    /// Its name, as `sim quota list` shows it.
    pub(in crate::portrait) name: Text,
    /// What it is set to.
    pub(in crate::portrait) value: Count,
}

/// How often an account may call an operation.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "RatesByOperation")]
pub(in crate::portrait) struct RateByOperation {
    /// The operation, as in `ListAccounts`.
    pub(in crate::portrait) operation: Text,
    /// How often.
    pub(in crate::portrait) rate: CallRate,
}

/// What accounts have left of a rate.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "BucketsByOperation")]
pub(in crate::portrait) struct BucketsByOperation {
    /// The operation.
    pub(in crate::portrait) operation: Text,
    /// What each account has left.
    pub(in crate::portrait) accounts: Vec<BucketByAccount>,
}

/// What an account has left of a rate.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "BucketsByAccount")]
pub(in crate::portrait) struct BucketByAccount {
    /// The account.
    pub(in crate::portrait) account: Reference,
    /// What it has left.
    pub(in crate::portrait) bucket: Bucket,
}

/// What is left of a rate at a time.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Bucket {
    /// The calls left, in billionths.
    pub(in crate::portrait) left: Number,
    /// The time at which so many were left.
    pub(in crate::portrait) at: Time,
}

/// How long the service's jobs take, in milliseconds.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Jobs {
    /// Creating an account.
    pub(in crate::portrait) account_creation: Option<Duration>,
    /// Closing an account.
    pub(in crate::portrait) account_closure: Option<Duration>,
    /// Getting an organization ready to take accounts.
    pub(in crate::portrait) organization_initialization: Option<Duration>,
}

/// How long a job takes, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Shape)]
#[shape(min = 0, max = 4_294_967_295)]
pub(in crate::portrait) struct Duration(pub(in crate::portrait) i64);

/// What becomes of the next calls of an operation: see `sim fault add`.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Faults")]
pub(in crate::portrait) struct Fault {
    /// The operation, as in `AcceptHandshake`.
    pub(in crate::portrait) operation: Text,
    /// The exception that they raise, as in `TooManyRequestsException`.
    pub(in crate::portrait) error: Option<Text>,
    /// The reason that it gives.
    pub(in crate::portrait) reason: Option<Text>,
    /// Its message; the service's if it is left out.
    pub(in crate::portrait) message: Option<Text>,
    /// The status with which they are answered, without a body.
    pub(in crate::portrait) http: Option<Number>,
    /// Whether their connection is closed without an answer.
    pub(in crate::portrait) drop: Option<Truth>,
    /// How late they are answered, in milliseconds.
    pub(in crate::portrait) delay: Option<Duration>,
    /// How many calls are still to meet it; one if it is left out.
    pub(in crate::portrait) times: Option<Number>,
}

/// The ids of a kind that are given before any that are drawn.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "IdsByKind")]
pub(in crate::portrait) struct IdsByKind {
    /// The name of the kind, as in `organizational-unit`.
    pub(in crate::portrait) kind: Text,
    /// The ids.
    pub(in crate::portrait) ids: Vec<Text>,
}

impl Portrait {
    /// Walks over the organizations.
    pub(in crate::portrait) fn all_organizations(&self) -> impl Iterator<Item = &Organization> {
        self.organization
            .iter()
            .chain(self.organizations.iter().flatten())
    }
}
