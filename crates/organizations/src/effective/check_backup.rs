//! What a merged backup policy must have for its plans to work.

use super::fault::Fault;
use super::merge::Merged;
use crate::grammar::spelled;

/// How many rules a plan may have.
const RULES: usize = 10;

/// For how many days a continuous backup can be kept.
const CONTINUOUS_DAYS: u32 = 35;

/// How many days backups must be in an archive.
const ARCHIVE_DAYS: u32 = 90;

/// How many days there must be between backups that are archived.
const ARCHIVE_INTERVAL: u32 = 28;

/// Returns what is wrong with the plans.
pub(super) fn faults(merged: &Merged) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, plan) in below(merged, "plans") {
        Place::new(format!("plans/{name}"), plan, &mut faults).check_plan();
    }
    faults
}

/// A node that is checked, and where it stands.
struct Place<'a> {
    path: String,
    node: &'a Merged,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Place<'a> {
    fn new(path: String, node: &'a Merged, faults: &'a mut Vec<Fault>) -> Self {
        Self { path, node, faults }
    }

    fn below(&mut self, path: &str, node: &'a Merged) -> Place<'_> {
        let path = format!("{}/{path}", self.path);
        Place::new(path, node, self.faults)
    }

    fn check_plan(&mut self) {
        self.must_have_items("regions");
        self.must_contain("rules", <[_]>::len);
        // What is selected stands one level deeper.
        self.must_contain("selections", |kinds| {
            kinds.iter().map(|(_, kind)| kind.children.len()).sum()
        });
        let rules = below(self.node, "rules");
        if rules.len() > RULES {
            let message = format!("'rules' exceeds the allowed maximum limit {RULES}");
            self.report_at("rules", "ELEMENTS_TOO_MANY", message);
        }
        let has_scan_settings = self.node.child("scan_settings").is_some();
        for (name, rule) in rules {
            let mut place = self.below(&format!("rules/{name}"), rule);
            place.check_rule(name, has_scan_settings);
        }
        if let Some(selections) = self.node.child("selections") {
            self.check_selections(selections);
        }
    }

    fn check_selections(&mut self, selections: &'a Merged) {
        for (name, selection) in below(selections, "tags") {
            let mut place = self.below(&format!("selections/tags/{name}"), selection);
            place.must_have("iam_role_arn");
            place.must_have("tag_key");
            place.must_have_items("tag_value");
        }
        for (name, selection) in below(selections, "resources") {
            let mut place = self.below(&format!("selections/resources/{name}"), selection);
            place.must_have("iam_role_arn");
            place.must_select_resources();
        }
    }

    fn check_rule(&mut self, name: &str, has_scan_settings: bool) {
        self.must_have("target_backup_vault_name");
        self.check_continuous_backup(name);
        self.check_archive(name);
        if self.node.child("scan_actions").is_some() && !has_scan_settings {
            self.report_cross(name, "scan_actions,scan_settings=null");
        }
    }

    fn check_continuous_backup(&mut self, rule: &str) {
        let is_continuous = text(self.node, "enable_continuous_backup") == Some("true");
        let deleted = self.days("delete_after_days");
        if let Some(days) = deleted.filter(|days| is_continuous && *days > CONTINUOUS_DAYS) {
            let fields = format!("enable_continuous_backup=true,delete_after_days={days}");
            self.report_cross(rule, &fields);
        }
    }

    fn check_archive(&mut self, rule: &str) {
        let opt_in = "opt_in_to_archive_for_supported_resources";
        let lifecycle = self.node.child("lifecycle");
        if lifecycle.and_then(|lifecycle| text(lifecycle, opt_in)) != Some("true") {
            return;
        }
        let cold = self.days("move_to_cold_storage_after_days");
        let deleted = self.days("delete_after_days");
        if fits_archive(cold, deleted, text(self.node, "schedule_expression")) {
            return;
        }
        let told = |days: Option<u32>| days.map_or("null".to_owned(), |days| days.to_string());
        let (cold, deleted) = (told(cold), told(deleted));
        let fields = format!(
            "{opt_in}=true,move_to_cold_storage_after_days={cold},delete_after_days={deleted}"
        );
        self.report_cross(rule, &fields);
    }

    /// Returns a number of days in the life of a backup.
    fn days(&self, name: &str) -> Option<u32> {
        text(self.node.child("lifecycle")?, name)?.parse().ok()
    }

    fn must_have(&mut self, name: &str) {
        if self.node.child(name).is_none() {
            self.report_missing(name);
        }
    }

    /// Reports a list that is not there, or has no items.
    fn must_have_items(&mut self, name: &str) {
        let list = self.node.child(name).and_then(|child| child.value.as_ref());
        match list {
            None => self.report_missing(name),
            Some(list) if list.as_list() == Some(&[]) => self.report_empty(name),
            Some(_) => {}
        }
    }

    /// Reports a container that is not there, or has nothing, as its children are counted.
    fn must_contain(&mut self, name: &str, count: fn(&[(String, Merged)]) -> usize) {
        match self.node.child(name) {
            None => self.report_missing(name),
            Some(child) if count(&child.children) == 0 => self.report_empty(name),
            Some(_) => {}
        }
    }

    fn must_select_resources(&mut self) {
        let has_conditions = self.node.child("conditions").is_some();
        if self.node.child("resource_types").is_some() || !has_conditions {
            self.must_have_items("resource_types");
        }
    }

    fn report_missing(&mut self, name: &str) {
        let message = format!("'{name}' is missing");
        self.report(self.path.clone(), "KEY_REQUIRED", message);
    }

    fn report_empty(&mut self, name: &str) {
        let message = format!("'{name}' is less than the allowed minimum limit 1");
        self.report_at(name, "ELEMENTS_TOO_FEW", message);
    }

    fn report_cross(&mut self, rule: &str, fields: &str) {
        let message = format!(
            "Dependent fields {fields} in policy block {rule} are invalid when used together"
        );
        self.report(self.path.clone(), "CROSS_ATTRIBUTE_VALIDATION", message);
    }

    fn report_at(&mut self, name: &str, code: &'static str, message: String) {
        self.report(format!("{}/{name}", self.path), code, message);
    }

    fn report(&mut self, path: String, code: &'static str, message: String) {
        self.faults.push(Fault {
            path,
            code,
            message,
            policies: self.node.policies.clone(),
        });
    }
}

fn below<'a>(node: &'a Merged, name: &str) -> &'a [(String, Merged)] {
    node.child(name).map_or(&[], |child| &child.children)
}

/// Returns the scalar of a node.
fn text<'a>(node: &'a Merged, name: &str) -> Option<&'a str> {
    let value = node.child(name)?.value.as_ref();
    value.filter(|value| value.is_scalar()).map(spelled)
}

fn fits_archive(cold: Option<u32>, deleted: Option<u32>, schedule: Option<&str>) -> bool {
    let (Some(cold), Some(deleted)) = (cold, deleted) else {
        return false;
    };
    deleted >= cold.saturating_add(ARCHIVE_DAYS) && schedule.is_some_and(is_rare)
}

/// Tells whether a schedule recurs at intervals of at least 28 days.
fn is_rare(schedule: &str) -> bool {
    let inside = |prefix| schedule.strip_prefix(prefix)?.strip_suffix(')');
    if let Some(cron) = inside("cron(") {
        let fields: Vec<_> = cron.split_whitespace().collect();
        let is_one_day =
            |day: &&str| *day == "L" || day.bytes().all(|digit| digit.is_ascii_digit());
        return fields.get(2).is_some_and(is_one_day);
    }
    let rate = inside("rate(").and_then(|rate| rate.split_once(' '));
    rate.is_some_and(|(count, unit)| {
        unit.starts_with("day")
            && count
                .parse::<u32>()
                .is_ok_and(|days| days >= ARCHIVE_INTERVAL)
    })
}
