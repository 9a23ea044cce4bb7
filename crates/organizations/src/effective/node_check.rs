//! A node of a merged backup policy that is checked, and what is reported of it.

use std::collections::BTreeSet;

use super::merge::Merged;
use super::policy_error::PolicyError;
use crate::model::PolicyId;

/// A node that is checked, and where it stands.
pub(super) struct NodeCheck<'a> {
    path: String,
    pub(super) node: &'a Merged,
    errors: &'a mut Vec<PolicyError>,
}

impl<'a> NodeCheck<'a> {
    pub(super) fn new(path: String, node: &'a Merged, errors: &'a mut Vec<PolicyError>) -> Self {
        Self { path, node, errors }
    }

    pub(super) fn below(&mut self, path: &str, node: &'a Merged) -> NodeCheck<'_> {
        let path = format!("{}/{path}", self.path);
        NodeCheck::new(path, node, self.errors)
    }

    pub(super) fn must_have(&mut self, name: &str) {
        if self.node.child(name).is_none() {
            let error = PolicyError::missing(&self.path, name, &self.node.policies);
            self.errors.push(error);
        }
    }

    /// Reports a list that is not there, or has no items.
    pub(super) fn must_have_items(&mut self, name: &str) {
        self.must_have(name);
        let list = self.node.child(name);
        let is_empty =
            |list: &&Merged| list.value.as_ref().and_then(|list| list.as_list()) == Some(&[]);
        if let Some(list) = list.filter(is_empty) {
            let message = format!("'{name}' is less than the allowed minimum limit 1");
            self.report_at(name, list, "ELEMENTS_TOO_FEW", message);
        }
    }

    pub(super) fn report_at(
        &mut self,
        name: &str,
        node: &Merged,
        code: &'static str,
        message: String,
    ) {
        self.errors.push(PolicyError {
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
        self.errors.push(PolicyError {
            path: self.path.clone(),
            code: "CROSS_ATTRIBUTE_VALIDATION",
            message: format!(
                "Dependent fields {fields} in policy block {rule} are invalid when used together"
            ),
            policies,
        });
    }
}
