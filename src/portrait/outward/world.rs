//! The settings of the world.

use organizations::state::{self, WorldSettings};

use super::account::flag;
use super::given::given;
use super::names::Names;
use crate::portrait::format::{
    Bucket, BucketByAccount, BucketsByOperation, CallRate, Clock, Duration, Fault, IdsByKind, Jobs,
    Milliseconds, QuotaByName, RateByOperation, Text, World,
};

/// Returns the settings of a world that differ from those of any world; nothing if none does. The last place
/// in the order of creation that anything has is given.
pub(super) fn world(settings: &WorldSettings, last: u64, names: &Names<'_>) -> Option<World> {
    let quotas = settings.quotas.iter().map(|(name, value)| QuotaByName {
        name: Text(name.clone()),
        value: (*value).into(),
    });
    let rates = settings
        .rates
        .iter()
        .map(|(operation, rate)| RateByOperation {
            operation: Text(operation.clone()),
            rate: CallRate(rate.to_string()),
        });
    let ids = settings.queued_ids.iter().map(|(kind, ids)| IdsByKind {
        kind: Text(kind.clone()),
        ids: ids.iter().cloned().map(Text).collect(),
    });
    let services = settings
        .services
        .iter()
        .map(|service| Text(service.0.clone()));
    let rcp_services = settings.rcp_services.iter().cloned().map(Text);
    let world = World {
        strict: flag(settings.strict),
        seed: settings.seed.map(Into::into),
        drawn: settings.seed.map(|_| settings.drawn.into()),
        last_order: (settings.sequence != last).then(|| settings.sequence.into()),
        caller: settings.caller.as_ref().map(|id| names.account(id)),
        clock: clock(settings.clock),
        quotas: given(quotas.collect()),
        rates: given(rates.collect()),
        buckets: given(buckets(settings, names)),
        services: given(services.collect()),
        rcp_services: given(rcp_services.collect()),
        jobs: jobs(settings.jobs),
        faults: given(settings.faults.iter().map(fault).collect()),
        queued_ids: given(ids.collect()),
    };
    (world != World::default()).then_some(world)
}

fn clock(clock: state::Clock) -> Option<Clock> {
    let (frozen, shifted) = match clock {
        state::Clock::Real => return None,
        state::Clock::Frozen(at) => (Some(at.into()), None),
        state::Clock::Shifted(by) => (None, Some(Milliseconds(by))),
    };
    Some(Clock { frozen, shifted })
}

fn jobs(jobs: state::Jobs) -> Option<Jobs> {
    let shown = |duration: u32| (duration > 0).then(|| Duration(duration.into()));
    (jobs != state::Jobs::default()).then(|| Jobs {
        account_creation: shown(jobs.account_creation),
        account_closure: shown(jobs.account_closure),
        organization_initialization: shown(jobs.organization_initialization),
    })
}

fn fault(fault: &state::Fault) -> Fault {
    Fault {
        operation: Text(fault.operation.clone()),
        error: fault.error.clone().map(Text),
        reason: fault.reason.clone().map(Text),
        message: fault.message.clone().map(Text),
        http: fault.http.map(|status| u64::from(status).into()),
        drop: flag(fault.drop),
        delay: fault.delay.map(|delay| Duration(delay.into())),
        times: Some(fault.times.into()),
    }
}

fn buckets(settings: &WorldSettings, names: &Names<'_>) -> Vec<BucketsByOperation> {
    let by_operation = settings
        .buckets
        .iter()
        .map(|(operation, accounts)| BucketsByOperation {
            operation: Text(operation.clone()),
            accounts: accounts
                .iter()
                .map(|(account, bucket)| BucketByAccount {
                    account: names.account(account),
                    bucket: Bucket {
                        left: bucket.left().into(),
                        at: bucket.at().into(),
                    },
                })
                .collect(),
        });
    by_operation.collect()
}
