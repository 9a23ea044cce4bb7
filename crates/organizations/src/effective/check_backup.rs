//! What a merged backup policy must have for its plans to work.

use std::collections::BTreeSet;

use super::check_backup_rule;
use super::fault::Fault;
use super::merge::Merged;
use crate::model::{PolicyId, Timestamp};

/// How many rules a plan may have.
const RULES: usize = 10;

/// Returns what is wrong with the plans, of which nothing is empty.
pub(super) fn faults(merged: &Merged, now: Timestamp) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, plan) in merged.below("plans") {
        let mut place = Place::new(format!("plans/{name}"), plan, &mut faults);
        place.check_plan(now);
    }
    faults
}

/// A node that is checked, and where it stands.
pub(super) struct Place<'a> {
    path: String,
    pub(super) node: &'a Merged,
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

    fn check_plan(&mut self, now: Timestamp) {
        self.must_have_items("regions");
        self.must_have("rules");
        self.must_have("selections");
        self.must_not_have_too_many_rules();
        let plan = self.node;
        for (name, rule) in plan.below("rules") {
            let mut place = self.below(&format!("rules/{name}"), rule);
            place.must_have("target_backup_vault_name");
            check_backup_rule::check(&mut place, name, plan, now);
        }
        if let Some(selections) = plan.child("selections") {
            self.check_selections(selections);
        }
    }

    fn must_not_have_too_many_rules(&mut self) {
        let rules = self.node.child("rules");
        if let Some(rules) = rules.filter(|rules| rules.children.len() > RULES) {
            let message = format!("'rules' exceeds the allowed maximum limit {RULES}");
            self.report_at("rules", rules, "ELEMENTS_TOO_MANY", message);
        }
    }

    fn check_selections(&mut self, selections: &'a Merged) {
        for (name, selection) in selections.below("tags") {
            let mut place = self.below(&format!("selections/tags/{name}"), selection);
            place.must_have("iam_role_arn");
            place.must_have("tag_key");
            place.must_have_items("tag_value");
        }
        for (name, selection) in selections.below("resources") {
            let mut place = self.below(&format!("selections/resources/{name}"), selection);
            place.must_have("iam_role_arn");
            if selection.child("conditions").is_none()
                || selection.child("resource_types").is_some()
            {
                place.must_have_items("resource_types");
            }
        }
    }

    fn must_have(&mut self, name: &str) {
        if self.node.child(name).is_none() {
            let fault = Fault::missing(&self.path, name, &self.node.policies);
            self.faults.push(fault);
        }
    }

    /// Reports a list that is not there, or has no items.
    fn must_have_items(&mut self, name: &str) {
        self.must_have(name);
        let list = self.node.child(name);
        let is_empty =
            |list: &&Merged| list.value.as_ref().and_then(|list| list.as_list()) == Some(&[]);
        if let Some(list) = list.filter(is_empty) {
            let message = format!("'{name}' is less than the allowed minimum limit 1");
            self.report_at(name, list, "ELEMENTS_TOO_FEW", message);
        }
    }

    fn report_at(&mut self, name: &str, node: &Merged, code: &'static str, message: String) {
        self.faults.push(Fault {
            path: format!("{}/{name}", self.path),
            code,
            message,
            policies: node.policies.clone(),
        });
    }

    /// Reports settings of a rule that don't fit together.
    pub(super) fn report_fields(
        &mut self,
        rule: &str,
        fields: &[String],
        policies: BTreeSet<PolicyId>,
    ) {
        let fields = fields.join(",");
        self.faults.push(Fault {
            path: self.path.clone(),
            code: "CROSS_ATTRIBUTE_VALIDATION",
            message: format!(
                "Dependent fields {fields} in policy block {rule} are invalid when used together"
            ),
            policies,
        });
    }
}
