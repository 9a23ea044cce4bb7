//! What a call wants to do, as far as a resource policy can tell.

use crate::model::{PolicyType, Tag, TagKey};

/// What a call wants to do: an action, the resources that it names, and what conditions ask for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Access<'a> {
    pub(crate) action: &'static str,
    /// The ids of the resources; each needs a grant. A list names none.
    pub(crate) resources: [Option<&'a str>; 2],
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

    pub(crate) fn on(self, resource: &'a str) -> Self {
        let resources = [Some(resource), self.resources[0]];
        Self { resources, ..self }
    }

    /// The type is told only where the call names it; that of a policy is found if it matters.
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
