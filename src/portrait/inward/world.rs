//! The settings of the world.

use organizations::Bucket;
use organizations::state::{Clock, Fault, Jobs, State, WorldSettings};

use super::making::Making;
use super::registry::Registry;
use crate::portrait::format::{self, Duration, Number, World};
use crate::portrait::yaml::Node;

/// Returns the settings, as far as they refer to nothing; those that hold anyway, if none are given.
pub(super) fn settings(given: Option<&World>, otherwise: WorldSettings) -> WorldSettings {
    let Some(world) = given else {
        return otherwise;
    };
    let quotas = world.quotas.iter().flatten();
    let rates = world.rates.iter().flatten();
    let rates = rates.filter_map(|one| Some((one.operation.0.clone(), one.rate.0.parse().ok()?)));
    let ids = world.queued_ids.iter().flatten();
    WorldSettings {
        strict: world.strict.is_some_and(|strict| strict.0),
        seed: world.seed.as_ref().map(Number::read),
        drawn: world.drawn.map_or(0, u64::from),
        clock: world.clock.as_ref().map_or(Clock::Real, clock),
        quotas: quotas
            .map(|one| (one.name.0.clone(), one.value.into()))
            .collect(),
        rates: rates.collect(),
        services: world
            .services
            .iter()
            .flatten()
            .map(|service| service.0.clone().into())
            .collect(),
        rcp_services: world
            .rcp_services
            .iter()
            .flatten()
            .map(|service| service.0.clone())
            .collect(),
        jobs: world.jobs.as_ref().map(jobs).unwrap_or_default(),
        faults: world.faults.iter().flatten().map(fault).collect(),
        queued_ids: ids
            .map(|one| {
                (
                    one.kind.0.clone(),
                    one.ids.iter().map(|id| id.0.clone()).collect(),
                )
            })
            .collect(),
        ..WorldSettings::default()
    }
}

fn clock(clock: &format::Clock) -> Clock {
    match (&clock.frozen, clock.shifted) {
        (Some(at), _) => at.read().map_or(Clock::Real, Clock::Frozen),
        (None, Some(by)) => Clock::Shifted(by.0),
        (None, None) => Clock::Real,
    }
}

fn jobs(jobs: &format::Jobs) -> Jobs {
    let duration = |given: Option<Duration>| given.map(milliseconds).unwrap_or_default();
    Jobs {
        account_creation: duration(jobs.account_creation),
        account_closure: duration(jobs.account_closure),
        organization_initialization: duration(jobs.organization_initialization),
    }
}

/// Returns a duration; its shape bounds it.
fn milliseconds(duration: Duration) -> u32 {
    u32::try_from(duration.0).unwrap_or(u32::MAX)
}

fn fault(fault: &format::Fault) -> Fault {
    Fault {
        operation: fault.operation.0.clone(),
        error: fault.error.as_ref().map(|error| error.0.clone()),
        reason: fault.reason.as_ref().map(|reason| reason.0.clone()),
        message: fault.message.as_ref().map(|message| message.0.clone()),
        // No status is as large as what does not fit.
        http: fault
            .http
            .as_ref()
            .map(|status| u16::try_from(status.read()).unwrap_or(u16::MAX)),
        drop: fault.drop.is_some_and(|drop| drop.0),
        delay: fault.delay.map(milliseconds),
        times: fault.times.as_ref().map_or(1, Number::read),
    }
}

/// Adds what refers to accounts, and the last place in the order of creation.
pub(super) fn complete(
    given: Option<&World>,
    node: Node<'_>,
    last: u64,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) {
    let node = node.at("world");
    let last_order = given
        .and_then(|world| world.last_order)
        .map_or(0, u64::from);
    making.state.world_mut().sequence = last.max(last_order);
    let Some(world) = given else { return };
    if let Some(clock) = &world.clock
        && clock.frozen.is_some() == clock.shifted.is_some()
    {
        let mark = node.at("clock").mark();
        making
            .complaints
            .add(mark, "either `frozen` or `shifted` is expected");
    }
    if let Some(caller) = &world.caller {
        let node = node.at("caller");
        let caller = registry.any_account(caller, node, &mut making.complaints);
        making.state.world_mut().caller = caller;
    }
    let nodes = node.at("buckets").items();
    for (of, node) in world.buckets.iter().flatten().zip(nodes) {
        for (one, node) in of.accounts.iter().zip(node.items()) {
            let account = registry.any_account(&one.account, node, &mut making.complaints);
            let (Some(account), Some(at)) = (account, one.bucket.at.read()) else {
                continue;
            };
            let bucket = Bucket::holding(one.bucket.left.read(), at);
            let buckets = &mut making.state.world_mut().buckets;
            buckets
                .entry(of.operation.0.clone())
                .or_default()
                .insert(account, bucket);
        }
    }
}
