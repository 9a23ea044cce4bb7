//! Tags.

use shape::Value;

use crate::context::Context;
use crate::error::{Constraint, InvalidInput, Result, refuse};
use crate::model::{
    Exception, ListTagsForResourceRequest, ListTagsForResourceResponse, Tag, TagResourceRequest,
    UntagResourceRequest,
};
use crate::quota::Quota;
use crate::state::{Kind, Organization, Record};

/// Sets tags of a resource; a key that it has gets the new value.
pub(crate) fn tag_resource(cx: &mut Context<'_>, input: &TagResourceRequest) -> Result<()> {
    let organization = cx.as_manager()?;
    let mut resource = taggable(cx, &organization, input.resource_id.as_str())?;
    let tags = tags_of(&mut resource);
    must_be_allowed(cx, tags, &input.tags)?;

    set(tags, &input.tags);
    cx.state.put(resource);
    Ok(())
}

/// Takes tags off a resource; keys that it doesn't have are no error.
pub(crate) fn untag_resource(cx: &mut Context<'_>, input: &UntagResourceRequest) -> Result<()> {
    let organization = cx.as_manager()?;
    let mut resource = taggable(cx, &organization, input.resource_id.as_str())?;

    tags_of(&mut resource).retain(|tag| !input.tag_keys.contains(&tag.key));
    cx.state.put(resource);
    Ok(())
}

/// Lists the tags of a resource, in the order in which they were set.
pub(crate) fn list_tags_for_resource(
    cx: &Context<'_>,
    input: &ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse> {
    let organization = cx.as_reader()?;
    let mut resource = taggable(cx, &organization, input.resource_id.as_str())?;

    Ok(ListTagsForResourceResponse {
        tags: Some(std::mem::take(tags_of(&mut resource))),
        next_token: None,
    })
}

/// Returns the resource of an organization that has an id and may have tags.
fn taggable(cx: &Context<'_>, organization: &Organization, id: &str) -> Result<Record> {
    let record = match Kind::of_id(id) {
        Some(kind) => cx.state.get(kind, id)?,
        None => None,
    };
    let is_in = |record: &Record| match record {
        Record::Root(root) => root.organization_id == organization.id,
        Record::OrganizationalUnit(unit) => unit.organization_id == organization.id,
        Record::Account(account) => account.is_in(organization),
        _ => false,
    };
    match record.filter(is_in) {
        Some(record) => Ok(record),
        None => refuse(Exception::TargetNotFoundException),
    }
}

fn tags_of(resource: &mut Record) -> &mut Vec<Tag> {
    match resource {
        Record::Root(root) => &mut root.tags,
        Record::OrganizationalUnit(unit) => &mut unit.tags,
        Record::Account(account) => {
            let place = account.membership.as_mut();
            &mut place
                .expect("an account of an organization has a place")
                .tags
        }
        _ => unreachable!("nothing else may have tags"),
    }
}

/// Refuses tags that a resource may not have in addition to its own.
pub(crate) fn must_be_allowed(cx: &Context<'_>, own: &[Tag], new: &[Tag]) -> Result<()> {
    let added = new
        .iter()
        .filter(|new| own.iter().all(|own| own.key != new.key));
    let count = own.len() + added.count();
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
    let key = |tag: &'_ Value| {
        tag.get("Key")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut keys: Vec<_> = tags.iter().map(key).collect();
    keys.iter().try_for_each(|key| must_be_free(key))?;
    keys.sort_unstable();
    if keys.is_sorted_by(|one, next| one < next) {
        return Ok(());
    }
    refuse(InvalidInput::DuplicateTagKey)
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
