//! What is asked.

use std::collections::{BTreeMap, BTreeSet};

use super::caller::Caller;
use crate::language::ResourceParts;

/// Who does what to which resource, and what is known of the request.
#[derive(Debug, Clone)]
pub struct Question {
    /// Who calls.
    pub caller: Caller,
    /// The action, as in `s3:GetObject`.
    pub action: String,
    /// The ARN of the resource; `*` for an action that names none.
    pub resource: String,
    /// The account that owns the resource; if it isn't said, the one in its ARN, else the caller's.
    pub resource_account: Option<String>,
    /// The region in which the service is called.
    pub region: Option<String>,
    /// Keys by name, with their values.
    pub given: BTreeMap<String, Vec<String>>,
    /// Keys that the request doesn't have.
    pub absent: BTreeSet<String>,
    /// Whether it has no key but those that are given or follow from the question.
    pub assume_absent: bool,
    /// Whether the resource is a KMS key that AWS manages.
    pub aws_managed_key: bool,
    /// Services whose resources RCPs bind, besides those that are known.
    pub rcp_services: BTreeSet<String>,
}

impl Question {
    /// Asks whether somebody may do something, and nothing more is known.
    pub fn new(caller: Caller, action: &str, resource: &str) -> Self {
        Self {
            caller,
            action: action.to_owned(),
            resource: resource.to_owned(),
            resource_account: None,
            region: None,
            given: BTreeMap::new(),
            absent: BTreeSet::new(),
            assume_absent: false,
            aws_managed_key: false,
            rcp_services: BTreeSet::new(),
        }
    }

    /// Returns the account that owns the resource, if that can be told.
    pub fn owner(&self) -> Option<&str> {
        let said = self.resource_account.as_deref();
        let in_arn = self.part_of_arn(4);
        said.or(in_arn).or(self.caller.account.as_deref())
    }

    /// Tells whether the resource is one that patterns can name, or none in particular.
    pub fn has_resource(&self) -> bool {
        self.resource == "*" || ResourceParts::of(&self.resource).is_arn()
    }

    /// Returns the region in the ARN of the resource.
    pub(super) fn region_of_resource(&self) -> Option<&str> {
        self.part_of_arn(3)
    }

    /// Returns a part of the ARN of the resource, if it is there and not empty.
    fn part_of_arn(&self, part: usize) -> Option<&str> {
        let mut parts = self.resource.splitn(6, ':');
        let is_arn = parts.clone().count() == 6 && self.resource.starts_with("arn:");
        let part = parts.nth(part).filter(|_| is_arn)?;
        (!part.is_empty() && part != "*").then_some(part)
    }

    /// Returns the service of the action.
    pub(super) fn service(&self) -> Option<&str> {
        let (service, name) = self.action.split_once(':')?;
        (!service.is_empty() && !name.is_empty()).then_some(service)
    }
}
