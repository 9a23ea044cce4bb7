//! Evaluates the resource policy of an organization for a call by one of its members.

use super::actions::PREFIX;
use super::admission::account_of;
use super::facts::Facts;
use crate::access::{Access, Resource as Named};
use crate::context::Context;
use crate::error::Result;
use crate::language::{Document, Effect, Request, ResourceParts, Truth};
use crate::model::{PolicyType, Tag};
use crate::policy_types::Managed;
use crate::session::Session;
use crate::state::{Account, Kind, Organization, Policy, ResourcePolicy};
use crate::tag;

/// The decision of a resource policy about a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// A statement denies it. This overrides any allow.
    Denied,
    /// A statement allows it.
    Allowed,
    /// No statement matches it.
    NotTold,
}

/// Evaluates the resource policy of an organization for a call by one of its members.
pub(crate) fn judge(
    cx: &Context<'_>,
    organization: &Organization,
    caller: &Account,
    access: &Access<'_>,
) -> Result<Verdict> {
    let Some(policy) = cx.resource_policy_of(organization)? else {
        return Ok(Verdict::NotTold);
    };
    let Some(document) = Document::read(policy.content.as_str()) else {
        return Ok(Verdict::NotTold);
    };
    let policy_type = policy_type_of(cx, organization, access)?;
    let principal = cx.principal();
    let mut verdict = Verdict::Allowed;
    for resource in resources(cx, organization, access)? {
        let facts = Facts {
            organization,
            caller,
            principal: &principal,
            access,
            now: cx.now,
            policy_type,
            resource_tags: &resource.tags,
        };
        match judge_one(&document, &facts, &resource.arn) {
            Verdict::Denied => return Ok(Verdict::Denied),
            Verdict::NotTold => verdict = Verdict::NotTold,
            Verdict::Allowed => {}
        }
    }
    Ok(verdict)
}

impl Context<'_> {
    /// Returns the resource policy of an organization, if it has one.
    pub(crate) fn resource_policy_of(
        &self,
        organization: &Organization,
    ) -> Result<Option<ResourcePolicy>> {
        let id = &organization.id;
        self.any(id.as_str(), |policy: &ResourcePolicy| {
            policy.organization_id == *id
        })
    }
}

/// Returns the policy type of a call: the one in its input, or that of the policy in its input.
fn policy_type_of(
    cx: &Context<'_>,
    organization: &Organization,
    access: &Access<'_>,
) -> Result<Option<PolicyType>> {
    let named = access
        .resources
        .iter()
        .flatten()
        .find_map(|named| match named {
            Named::Of(id) if Kind::of_id(id) == Some(Kind::Policy) => Some(*id),
            _ => None,
        });
    match (access.policy_type, named) {
        (None, Some(id)) => type_of_policy(cx, organization, id),
        (of, _) => Ok(of),
    }
}

fn type_of_policy(
    cx: &Context<'_>,
    organization: &Organization,
    id: &str,
) -> Result<Option<PolicyType>> {
    if let Some(managed) = Managed::with_id(id) {
        return Ok(Some(managed.r#type));
    }
    let policy = cx.find::<Policy>(id)?;
    let own = policy.filter(|policy| policy.organization_id == organization.id);
    Ok(own.map(|policy| policy.r#type))
}

/// A resource in the input of a call.
struct Resource {
    /// The ARN; `*` if the call has no resource, or if the resource doesn't exist.
    arn: String,
    tags: Vec<Tag>,
}

/// Returns the resources in the input of a call; `*` if there are none, as in IAM.
fn resources(
    cx: &Context<'_>,
    organization: &Organization,
    access: &Access<'_>,
) -> Result<Vec<Resource>> {
    let named: Vec<_> = access.resources.iter().flatten().collect();
    if named.is_empty() {
        return Ok(vec![Resource {
            arn: "*".to_owned(),
            tags: Vec::new(),
        }]);
    }
    let resource = |named: &Named<'_>| match named {
        Named::Of(id) => Ok(Resource {
            arn: cx.arn_of(organization, id)?.unwrap_or("*".to_owned()),
            tags: tag::tags_of(cx, organization, id)?,
        }),
        Named::NewPolicy(of) => Ok(Resource {
            arn: organization.policy_arn(*of, &"*".into()).to_string(),
            tags: Vec::new(),
        }),
    };
    named.into_iter().map(resource).collect()
}

fn judge_one(document: &Document, facts: &Facts<'_>, arn: &str) -> Verdict {
    let action = format!("{PREFIX}{}", facts.access.action).to_ascii_lowercase();
    let request = Request {
        action: &action,
        resource: ResourceParts::of(arn),
        keys: facts,
    };
    let mut verdict = Verdict::NotTold;
    for statement in &document.statements {
        if !names(&statement.principals, facts.principal) {
            continue;
        }
        // A condition that isn't simulated counts against the caller: it is met in a deny statement only.
        match (statement.effect, statement.fit(&request).truth) {
            (Effect::Deny, Truth::Yes | Truth::Unknown) => return Verdict::Denied,
            (Effect::Allow, Truth::Yes) => verdict = Verdict::Allowed,
            _ => {}
        }
    }
    verdict
}

/// Tells whether principals include the caller. `*` and its account do. So does any user or role of its account,
/// unless the caller's own role is known: then only that role or session does.
fn names(principals: &[String], caller: &Session) -> bool {
    let account = caller.account.as_str();
    let may_be_caller = |name: &str| match &caller.role {
        Some(_) if name.contains(":user/") || name.contains(":federated-user/") => false,
        Some(_) if name.contains(":role/") => name == caller.principal_arn(),
        Some(_) if name.contains(":assumed-role/") => name == caller.arn(),
        _ => true,
    };
    let mut names = principals.iter();
    names.any(|name| name == "*" || account_of(name) == Some(account) && may_be_caller(name))
}
