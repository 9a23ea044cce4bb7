//! The settings of a rule of a merged backup policy that must fit together.

use super::backup_place::Place;
use super::merge::Merged;
use crate::grammar::backup_rules::{
    ARCHIVE, ARCHIVE_INTERVAL, COLD, CONTINUOUS, CONTINUOUS_DAYS, DELETED, SCHEDULE, interval,
    stays_in_archive,
};
use crate::grammar::whole_number;
use crate::model::Timestamp;

/// Checks the rule of a name in a plan.
pub(super) fn check(place: &mut Place<'_>, name: &str, plan: &Merged, now: Timestamp) {
    let rule = place.node;
    check_continuous_backup(place, name);
    let copies = rule.below("copy_actions").iter().map(|(_, copy)| copy);
    for node in std::iter::once(rule).chain(copies) {
        if let Some(lifecycle) = node.child("lifecycle") {
            check_archive(place, name, lifecycle, now);
        }
    }
    let scans = rule.child("scan_actions");
    if let Some(scans) = scans.filter(|_| plan.child("scan_settings").is_none()) {
        let fields = ["scan_actions", "scan_settings"].map(|field| told(field, None));
        place.report_fields(name, &fields, scans.policies.clone());
    }
}

fn check_continuous_backup(place: &mut Place<'_>, name: &str) {
    let rule = place.node;
    let is_continuous = rule.said(CONTINUOUS) == Some("true");
    let deleted = rule.child("lifecycle").and_then(|node| node.said(DELETED));
    let is_late = |days: &str| whole_number(days).is_some_and(|days| days > CONTINUOUS_DAYS);
    if is_continuous && deleted.is_some_and(is_late) {
        let of_rule = Source(rule, CONTINUOUS);
        let sources = [
            Some(of_rule),
            rule.child("lifecycle").map(|node| Source(node, DELETED)),
        ];
        report(place, name, sources.into_iter().flatten());
    }
}

/// Checks what is archived by a rule, or of a copy that it makes.
fn check_archive(place: &mut Place<'_>, name: &str, lifecycle: &Merged, now: Timestamp) {
    let rule = place.node;
    if lifecycle.said(ARCHIVE) != Some("true") {
        return;
    }
    let days = |name| lifecycle.said(name).and_then(whole_number);
    if !stays_in_archive(days(COLD), days(DELETED)) {
        let sources = [ARCHIVE, DELETED, COLD].map(|field| Source(lifecycle, field));
        report(place, name, sources);
    }
    let interval = rule
        .said(SCHEDULE)
        .and_then(|schedule| interval(schedule, now));
    if interval.is_none_or(|interval| interval < ARCHIVE_INTERVAL) {
        report(
            place,
            name,
            [Source(lifecycle, ARCHIVE), Source(rule, SCHEDULE)],
        );
    }
}

/// A setting of a node, whether it is there or not.
struct Source<'a>(&'a Merged, &'static str);

/// Reports settings that don't fit together, and who made them.
fn report<'a>(place: &mut Place<'_>, rule: &str, sources: impl IntoIterator<Item = Source<'a>>) {
    let sources: Vec<_> = sources.into_iter().collect();
    let fields = sources.iter();
    let fields: Vec<_> = fields
        .map(|Source(node, name)| told(name, node.said(name)))
        .collect();
    let nodes = sources
        .iter()
        .filter_map(|Source(node, name)| node.child(name));
    let policies = nodes
        .flat_map(|node| node.policies.iter().cloned())
        .collect();
    place.report_fields(rule, &fields, policies);
}

fn told(field: &str, value: Option<&str>) -> String {
    match value {
        Some(value) => format!("{field}={value}"),
        None => format!("{field}(undefined)"),
    }
}
