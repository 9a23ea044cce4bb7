//! The settings of the world.

use std::collections::VecDeque;

use shape::{Choice, Shaped};

use super::inspection::Inspection;
use crate::grammar::is_service_prefix;
use crate::model::{AccountId, CreateAccountFailureReason, Exception};
use crate::operations::operation;
use crate::quota::Quota;
use crate::state::{Fault, Kind};
use crate::validation;

/// No world counts so far. Programs that read all numbers as binary64 know them up to here.
const HIGHEST: u64 = 1 << 53;

pub(super) fn check(inspection: &mut Inspection<'_>) {
    let world = inspection.state.world();
    for (member, count) in [("Drawn", world.drawn), ("Sequence", world.sequence)] {
        if count > HIGHEST {
            inspection.report_at(format!("world.{member}"), format!("greater than {HIGHEST}"));
        }
    }
    for (name, set) in &world.quotas {
        let path = format!("world.Quotas.{name}");
        match Quota::named(name) {
            None => inspection.report_at(path, "no such quota"),
            Some(quota) if *set > quota.most() => {
                inspection.report_at(path, format!("greater than {}", quota.most()));
            }
            Some(_) => {}
        }
    }
    check_rates(inspection);
    for service in &world.services {
        if !service.may_be_added() {
            let path = format!("world.Services[{service}]");
            inspection.report_at(path, "not a service principal");
        }
    }
    for prefix in &world.rcp_services {
        if !is_service_prefix(prefix) {
            let path = format!("world.RcpServices[{prefix}]");
            inspection.report_at(path, "not the prefix of actions");
        }
    }
    if world.caller.as_ref().is_some_and(is_malformed) {
        inspection.report_at("world.Caller".to_owned(), "not an account id");
    }
    for (name, ids) in &world.queued_ids {
        check_queue(name, ids, inspection);
    }
    for (index, fault) in world.faults.iter().enumerate() {
        let path = |member| format!("world.Faults[{index}].{member}");
        if operation(&fault.operation).is_none() {
            inspection.report_at(path("Operation"), "no such operation");
        }
        if fault.error.as_ref().is_some_and(|error| !is_error(error)) {
            inspection.report_at(path("Error"), "no such exception");
        }
        if fault
            .http
            .is_some_and(|status| !Fault::STATUSES.contains(&status))
        {
            inspection.report_at(path("Http"), "no status that a fault may have");
        }
        let ends = [fault.error.is_some(), fault.http.is_some(), fault.drop];
        match ends.iter().filter(|ends| **ends).count() {
            0 if fault.delay.is_none() => {
                inspection.report_at(path("Error"), "missing, as are `Http`, `Drop` and `Delay`");
            }
            0 | 1 => {}
            _ => inspection.report_at(path("Error"), "one of `Error`, `Http` and `Drop` is enough"),
        }
    }
}

/// Tells whether a name is that of an exception, or of a reason for which a creation fails.
fn is_error(name: &str) -> bool {
    Exception::named(name).is_some() || CreateAccountFailureReason::named(name).is_some()
}

/// Reports rates and buckets of operations that there are not.
fn check_rates(inspection: &mut Inspection<'_>) {
    let world = inspection.state.world();
    let of_rates = world.rates.keys().map(|name| ("Rates", name));
    let of_buckets = world.buckets.keys().map(|name| ("Buckets", name));
    for (member, name) in of_rates.chain(of_buckets) {
        if operation(name).is_none() {
            inspection.report_at(format!("world.{member}.{name}"), "no such operation");
        }
    }
}

/// Reports queued ids that no record can get.
fn check_queue(name: &str, ids: &VecDeque<String>, inspection: &mut Inspection<'_>) {
    let path = format!("world.QueuedIds.{name}");
    let Some(kind) = Kind::named(name) else {
        inspection.report_at(path, "no such kind of id");
        return;
    };
    for (index, id) in ids.iter().enumerate() {
        if !validation::is_text_of(kind.id_shape(), id) {
            inspection.report_at(format!("{path}[{index}]"), "not an id of this kind");
        }
    }
}

fn is_malformed(id: &AccountId) -> bool {
    !validation::is_text_of(AccountId::shape(), id.as_str())
}
