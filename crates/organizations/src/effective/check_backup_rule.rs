//! The settings of a rule of a merged backup policy that must fit together.

use super::merge::Merged;
use super::node_check::NodeCheck;
use crate::grammar::backup_rules::{
    ARCHIVE, ARCHIVE_INTERVAL, COLD, CONTINUOUS, CONTINUOUS_DAYS, DELETED, SCHEDULE, interval,
    stays_in_archive,
};
use crate::grammar::whole_number;
use crate::model::Timestamp;

/// Checks the rule of a name in a plan.
pub(super) fn check(node_check: &mut NodeCheck<'_>, name: &str, plan: &Merged, now: Timestamp) {
    let rule = node_check.node;
    check_continuous_backup(node_check, name);
    let copies = rule.below("copy_actions").iter().map(|(_, copy)| copy);
    for node in std::iter::once(rule).chain(copies) {
        if let Some(lifecycle) = node.child("lifecycle") {
            check_archive(node_check, name, lifecycle, now);
        }
    }
    let scans = rule.child("scan_actions");
    if let Some(scans) = scans.filter(|_| plan.child("scan_settings").is_none()) {
        let fields = ["scan_actions", "scan_settings"].map(|field| field_text(field, None));
        node_check.report_fields(name, &fields, scans.policies.clone());
    }
}

fn check_continuous_backup(node_check: &mut NodeCheck<'_>, name: &str) {
    let rule = node_check.node;
    let is_continuous = rule.said(CONTINUOUS) == Some("true");
    let deleted = rule.child("lifecycle").and_then(|node| node.said(DELETED));
    let is_late = |days: &str| whole_number(days).is_some_and(|days| days > CONTINUOUS_DAYS);
    if is_continuous && deleted.is_some_and(is_late) {
        let of_rule = Setting(rule, CONTINUOUS);
        let settings = [
            Some(of_rule),
            rule.child("lifecycle").map(|node| Setting(node, DELETED)),
        ];
        report(node_check, name, settings.into_iter().flatten());
    }
}

/// Checks what is archived by a rule, or of a copy that it makes.
fn check_archive(node_check: &mut NodeCheck<'_>, name: &str, lifecycle: &Merged, now: Timestamp) {
    let rule = node_check.node;
    if lifecycle.said(ARCHIVE) != Some("true") {
        return;
    }
    let days = |name| lifecycle.said(name).and_then(whole_number);
    if !stays_in_archive(days(COLD), days(DELETED)) {
        let settings = [ARCHIVE, DELETED, COLD].map(|field| Setting(lifecycle, field));
        report(node_check, name, settings);
    }
    let interval = rule
        .said(SCHEDULE)
        .and_then(|schedule| interval(schedule, now));
    if interval.is_none_or(|interval| interval < ARCHIVE_INTERVAL) {
        report(
            node_check,
            name,
            [Setting(lifecycle, ARCHIVE), Setting(rule, SCHEDULE)],
        );
    }
}

/// A setting of a node, whether it is there or not.
struct Setting<'a>(&'a Merged, &'static str);

/// Reports settings that don't fit together, and who made them.
fn report<'a>(
    node_check: &mut NodeCheck<'_>,
    rule: &str,
    settings: impl IntoIterator<Item = Setting<'a>>,
) {
    let settings: Vec<_> = settings.into_iter().collect();
    let fields = settings.iter();
    let fields: Vec<_> = fields
        .map(|Setting(node, name)| field_text(name, node.said(name)))
        .collect();
    let nodes = settings
        .iter()
        .filter_map(|Setting(node, name)| node.child(name));
    let policies = nodes
        .flat_map(|node| node.policies.iter().cloned())
        .collect();
    node_check.report_fields(rule, &fields, policies);
}

fn field_text(field: &str, value: Option<&str>) -> String {
    match value {
        Some(value) => format!("{field}={value}"),
        None => format!("{field}(undefined)"),
    }
}
