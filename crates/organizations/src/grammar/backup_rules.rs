//! The rules of backup policies that go beyond one setting. They are kept by each document by itself.

use jiff::SignedDuration;

use super::backup::whole_number;
use super::node::{Node, spelled};
use crate::model::Timestamp;
use crate::schedule::Schedule;

/// How much time there must be between backups.
const INTERVAL: SignedDuration = SignedDuration::from_mins(60);

/// How much time there must be between backups that are archived.
pub(crate) const ARCHIVE_INTERVAL: SignedDuration = SignedDuration::from_hours(28 * 24);

/// How many days backups must be in an archive.
pub(crate) const ARCHIVE_DAYS: u64 = 90;

/// For how many days a continuous backup can be kept.
pub(crate) const CONTINUOUS_DAYS: u64 = 35;

pub(crate) const ARCHIVE: &str = "opt_in_to_archive_for_supported_resources";
pub(crate) const COLD: &str = "move_to_cold_storage_after_days";
pub(crate) const CONTINUOUS: &str = "enable_continuous_backup";
pub(crate) const DELETED: &str = "delete_after_days";
pub(crate) const SCHEDULE: &str = "schedule_expression";

/// Tells whether plans keep the rules at the time of writing.
pub(crate) fn are_kept(plans: &Node, now: Timestamp) -> bool {
    plans.children.iter().all(|(_, plan)| {
        let selections = plan.child("selections");
        let mut resources = selections
            .into_iter()
            .flat_map(|selections| selections.below("resources"));
        plan.below("backup_plan_tags").all(is_named_by_key)
            && resources.all(|(_, selection)| selects_resources(selection))
            && plan.below("rules").all(|(_, rule)| is_rule(rule, now))
    })
}

/// Tells whether the key of a tag is its name, whatever the case.
fn is_named_by_key((name, tag): &(String, Node)) -> bool {
    let mut keys = tag.child("tag_key").into_iter().flat_map(|key| &key.assign);
    keys.all(|key| spelled(key).to_lowercase() == *name)
}

fn selects_resources(selection: &Node) -> bool {
    selection.child("resource_types").is_some() || selection.child("conditions").is_some()
}

fn is_rule(rule: &Node, now: Timestamp) -> bool {
    let schedules = rule
        .child(SCHEDULE)
        .into_iter()
        .flat_map(|node| &node.assign);
    let mut intervals = schedules.map(|schedule| interval(spelled(schedule), now));
    let mut lifecycles = rule
        .below("copy_actions")
        .map(|(_, copy)| copy)
        .chain([rule])
        .filter_map(|node| node.child("lifecycle"));
    rule.below("recovery_point_tags").all(is_named_by_key)
        && intervals.all(|interval| interval.is_some_and(|interval| interval >= INTERVAL))
        && keeps_continuous_backups(rule)
        && lifecycles.all(|lifecycle| archives_rarely(lifecycle, rule, now))
}

/// Returns how much time lies between the next two runs of a schedule.
pub(crate) fn interval(schedule: &str, now: Timestamp) -> Option<SignedDuration> {
    Schedule::read(schedule)?.interval_after(now)
}

/// Tells whether continuous backups of a rule, if it makes such, are deleted early and never cold.
fn keeps_continuous_backups(rule: &Node) -> bool {
    if rule.said(CONTINUOUS) != Some("true") {
        return true;
    }
    let Some(lifecycle) = rule.child("lifecycle") else {
        return false;
    };
    let deleted = lifecycle.said(DELETED).and_then(whole_number);
    deleted.is_some_and(|days| days <= CONTINUOUS_DAYS) && lifecycle.said(COLD).is_none()
}

/// Tells whether backups that are archived, if they are, stay there long and are made rarely.
fn archives_rarely(lifecycle: &Node, rule: &Node, now: Timestamp) -> bool {
    if lifecycle.said(ARCHIVE) != Some("true") {
        return true;
    }
    let days = |name| lifecycle.said(name).and_then(whole_number);
    let interval = rule
        .said(SCHEDULE)
        .and_then(|schedule| interval(schedule, now));
    stays_in_archive(days(COLD), days(DELETED))
        && interval.is_some_and(|interval| interval >= ARCHIVE_INTERVAL)
}

/// Tells whether backups stay in an archive for long enough.
pub(crate) fn stays_in_archive(cold: Option<u64>, deleted: Option<u64>) -> bool {
    matches!((cold, deleted), (Some(cold), Some(deleted)) if deleted >= cold + ARCHIVE_DAYS)
}
