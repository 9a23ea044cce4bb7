//! Tags (`semantics.md` section c.8).

mod policy;

use shape::Value;

use crate::access::Access;
use crate::context::Context;
use crate::error::{Constraint, InvalidInput, Result, refuse};
use crate::model::{
    Exception, ListTagsForResourceRequest, ListTagsForResourceResponse, OrganizationId, Tag,
    TagResourceRequest, UntagResourceRequest,
};
use crate::policy_types::Managed;
use crate::quota::Quota;
use crate::state::{Kind, Organization, Record};
use crate::validation::Violation;

/// Sets tags of a resource; a key that it has gets the new value.
pub(crate) fn tag_resource(cx: &mut Context<'_>, input: &TagResourceRequest) -> Result<()> {
    let access = Access::to("TagResource").on(input.resource_id.as_str());
    let organization = cx.as_writer(&access.with_tags(&input.tags))?;
    let mut resource = resource_of(cx, &organization, input.resource_id.as_str())?;
    let of = resource.kind;
    must_be_allowed(cx, &organization, of, resource.tags(), &input.tags)?;

    set(resource.tags_mut(), &input.tags);
    cx.state.put(resource.record);
    Ok(())
}

/// Takes tags off a resource; keys that it doesn't have are no error.
pub(crate) fn untag_resource(cx: &mut Context<'_>, input: &UntagResourceRequest) -> Result<()> {
    let access = Access::to("UntagResource").on(input.resource_id.as_str());
    let organization = cx.as_writer(&access.without_tags(&input.tag_keys))?;
    let mut resource = resource_of(cx, &organization, input.resource_id.as_str())?;

    let tags = resource.tags_mut();
    tags.retain(|tag| !input.tag_keys.contains(&tag.key));
    cx.state.put(resource.record);
    Ok(())
}

/// Lists the tags of a resource, in the order in which they were set.
pub(crate) fn list_tags_for_resource(
    cx: &Context<'_>,
    input: &ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse> {
    let access = Access::to("ListTagsForResource").on(input.resource_id.as_str());
    let organization = cx.as_reader(&access)?;
    let resource = resource_of(cx, &organization, input.resource_id.as_str())?;

    Ok(ListTagsForResourceResponse {
        tags: Some(resource.tags().to_vec()),
        next_token: None,
    })
}

/// The kinds of resource that may have tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taggable {
    Root,
    Unit,
    Account,
    Policy,
    ResourcePolicy,
    Transfer,
}

/// A resource that may have tags, as an organization sees it.
struct Resource {
    record: Record,
    kind: Taggable,
    organization_id: OrganizationId,
}

impl Resource {
    fn of(record: Record, organization: &Organization) -> Option<Self> {
        let id = &organization.id;
        let (kind, is_of_it) = match &record {
            Record::Root(root) => (Taggable::Root, root.organization_id == *id),
            Record::OrganizationalUnit(unit) => (Taggable::Unit, unit.organization_id == *id),
            Record::Account(account) => (Taggable::Account, account.is_in(organization)),
            Record::Policy(policy) => (Taggable::Policy, policy.organization_id == *id),
            Record::ResourcePolicy(policy) => {
                (Taggable::ResourcePolicy, policy.organization_id == *id)
            }
            Record::Transfer(transfer) => (Taggable::Transfer, transfer.has_side_of(id)),
            _ => return None,
        };
        is_of_it.then(|| Self {
            record,
            kind,
            organization_id: id.clone(),
        })
    }

    fn tags(&self) -> &[Tag] {
        match &self.record {
            Record::Root(root) => &root.tags,
            Record::OrganizationalUnit(unit) => &unit.tags,
            Record::Account(account) => &account.place().tags,
            Record::Policy(policy) => &policy.tags,
            Record::ResourcePolicy(policy) => &policy.tags,
            Record::Transfer(transfer) => &transfer.side_of(&self.organization_id).tags,
            _ => unreachable!("nothing else may have tags"),
        }
    }

    fn tags_mut(&mut self) -> &mut Vec<Tag> {
        match &mut self.record {
            Record::Root(root) => &mut root.tags,
            Record::OrganizationalUnit(unit) => &mut unit.tags,
            Record::Account(account) => &mut account.place_mut().tags,
            Record::Policy(policy) => &mut policy.tags,
            Record::ResourcePolicy(policy) => &mut policy.tags,
            Record::Transfer(transfer) => &mut transfer.side_of_mut(&self.organization_id).tags,
            _ => unreachable!("nothing else may have tags"),
        }
    }
}

/// Returns the resource of an organization that has an id and may have tags.
fn resource_of(cx: &Context<'_>, organization: &Organization, id: &str) -> Result<Resource> {
    match find(cx, organization, id)? {
        Some(resource) => Ok(resource),
        None => refuse(Exception::TargetNotFoundException),
    }
}

fn find(cx: &Context<'_>, organization: &Organization, id: &str) -> Result<Option<Resource>> {
    let Some(kind) = Kind::of_id(id) else {
        return Ok(None);
    };
    let record = cx.state.get(kind, id)?;
    Ok(record.and_then(|record| Resource::of(record, organization)))
}

/// Returns the tags of the resource that has an id, none if there is no such resource.
pub(crate) fn tags_of(cx: &Context<'_>, organization: &Organization, id: &str) -> Result<Vec<Tag>> {
    let resource = find(cx, organization, id)?;
    Ok(resource.map_or(Vec::new(), |resource| resource.tags().to_vec()))
}

/// Refuses tags that a resource may not have in addition to its own.
pub(crate) fn must_be_allowed(
    cx: &Context<'_>,
    organization: &Organization,
    of: Taggable,
    own: &[Tag],
    new: &[Tag],
) -> Result<()> {
    policy::must_be_compliant(cx, organization, of, new)?;
    let is_new = |new: &&Tag| own.iter().all(|own| own.key != new.key);
    let count = own.len() + new.iter().filter(is_new).count();
    if count as u64 > cx.quota(Quota::Tags) {
        return refuse(Constraint::MaxTagLimitExceeded);
    }
    Ok(())
}

/// Sets tags; new keys come last.
fn set(tags: &mut Vec<Tag>, new: &[Tag]) {
    for new in new {
        match tags.iter_mut().find(|tag| tag.key == new.key) {
            Some(tag) => tag.value = new.value.clone(),
            None => tags.push(new.clone()),
        }
    }
}

/// Refuses tags of one request whose keys are reserved or the same.
pub(crate) fn keys_must_differ(tags: &Value) -> Result<()> {
    let tags = tags.as_list().unwrap_or_default();
    let keys = tags.iter().filter_map(|tag| tag.get("Key")?.as_str());
    let mut keys: Vec<_> = keys.collect();
    keys.iter().try_for_each(|key| must_be_free(key))?;
    keys.sort_unstable();
    if keys.is_sorted_by(|one, next| one < next) {
        return Ok(());
    }
    refuse(InvalidInput::DuplicateTagKey)
}

/// Refuses the id of a policy that AWS manages, which can have no tags: the service says that it
/// doesn't match the pattern, though it does.
pub(crate) fn resource_must_be_taggable(id: &Value) -> Result<()> {
    match id.as_str().and_then(Managed::with_id) {
        Some(_) => refuse(Violation::of_member(
            "ResourceId",
            InvalidInput::InvalidPattern,
        )),
        None => Ok(()),
    }
}

/// Refuses tag keys that are reserved.
pub(crate) fn keys_must_be_free(keys: &Value) -> Result<()> {
    let keys = keys.as_list().unwrap_or_default();
    keys.iter()
        .filter_map(Value::as_str)
        .try_for_each(must_be_free)
}

fn must_be_free(key: &str) -> Result<()> {
    let prefix = key.get(..4).unwrap_or_default();
    if prefix.eq_ignore_ascii_case("aws:") {
        return refuse(InvalidInput::InvalidSystemTagsParameter);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
