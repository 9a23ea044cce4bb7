//! What a merged backup policy must have for its plans to work.

use super::check_backup_rule;
use super::merge::Merged;
use super::node_check::NodeCheck;
use super::policy_error::PolicyError;
use crate::model::Timestamp;

/// How many rules a plan may have.
const RULES: usize = 10;

/// Returns what is wrong with the plans, of which nothing is empty.
pub(super) fn errors(merged: &Merged, now: Timestamp) -> Vec<PolicyError> {
    let mut errors = Vec::new();
    for (name, plan) in merged.below("plans") {
        let mut node_check = NodeCheck::new(format!("plans/{name}"), plan, &mut errors);
        node_check.check_plan(now);
    }
    errors
}

impl<'a> NodeCheck<'a> {
    fn check_plan(&mut self, now: Timestamp) {
        self.must_have_items("regions");
        self.must_have("rules");
        self.must_have("selections");
        self.must_not_have_too_many_rules();
        let plan = self.node;
        for (name, rule) in plan.below("rules") {
            let mut node_check = self.below(&format!("rules/{name}"), rule);
            node_check.must_have("target_backup_vault_name");
            check_backup_rule::check(&mut node_check, name, plan, now);
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
            let mut node_check = self.below(&format!("selections/tags/{name}"), selection);
            node_check.must_have("iam_role_arn");
            node_check.must_have("tag_key");
            node_check.must_have_items("tag_value");
        }
        for (name, selection) in selections.below("resources") {
            let mut node_check = self.below(&format!("selections/resources/{name}"), selection);
            node_check.must_have("iam_role_arn");
            if selection.child("conditions").is_none()
                || selection.child("resource_types").is_some()
            {
                node_check.must_have_items("resource_types");
            }
        }
    }
}
