//! What a call wants to do, as far as a resource policy can tell.

use crate::model::{PolicyType, Tag, TagKey};

/// A resource that a call names.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Resource<'a> {
    /// What has this id.
    Of(&'a str),
    /// A policy of a type, which has no id yet.
    NewPolicy(PolicyType),
}

/// What a call wants to do: an action, the resources that it names, and what conditions ask for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Access<'a> {
    pub(crate) action: &'static str,
    /// The resources; each needs a grant. A list names none.
    pub(crate) resources: [Option<Resource<'a>>; 2],
    pub(crate) policy_type: Option<PolicyType>,
    pub(crate) service_principal: Option<&'a str>,
    pub(crate) tags: &'a [Tag],
    pub(crate) tag_keys: &'a [TagKey],
}

impl<'a> Access<'a> {
    /// An action of the service, by the name of its operation.
    pub(crate) fn to(action: &'static str) -> Self {
        Self {
            action,
            resources: [None; 2],
            policy_type: None,
            service_principal: None,
            tags: &[],
            tag_keys: &[],
        }
    }

    pub(crate) fn on(self, id: &'a str) -> Self {
        let resources = [Some(Resource::Of(id)), self.resources[0]];
        Self { resources, ..self }
    }

    pub(crate) fn on_new_policy(self, of: PolicyType) -> Self {
        let resources = [Some(Resource::NewPolicy(of)), None];
        Self { resources, ..self }.of_type(of)
    }

    /// The type is given only if the call names it; that of a policy is looked up if it matters.
    pub(crate) fn of_type(self, policy_type: PolicyType) -> Self {
        let policy_type = Some(policy_type);
        Self {
            policy_type,
            ..self
        }
    }

    pub(crate) fn of_service(self, service_principal: Option<&'a str>) -> Self {
        Self {
            service_principal,
            ..self
        }
    }

    pub(crate) fn with_tags(self, tags: &'a [Tag]) -> Self {
        Self { tags, ..self }
    }

    pub(crate) fn without_tags(self, tag_keys: &'a [TagKey]) -> Self {
        Self { tag_keys, ..self }
    }
}
