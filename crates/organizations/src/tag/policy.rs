//! Tag policies, where the service applies them to its own resources (`semantics.md` section d.8).

use super::Taggable;
use crate::context::Context;
use crate::document::{self, Json, language};
use crate::effective::{Chains, in_force};
use crate::error::{ApiError, Constraint, Result, refuse};
use crate::model::{PolicyType, Tag};
use crate::state::Organization;

/// The wildcard for all resources of the service.
const ALL: &str = "organizations:ALL_SUPPORTED";

impl Taggable {
    /// Returns the name by which a tag policy may be enforced for it.
    fn enforceable_name(self) -> Option<&'static str> {
        match self {
            Self::Root => Some("organizations:root"),
            Self::Unit => Some("organizations:ou"),
            Self::Account => Some("organizations:account"),
            Self::Policy => Some("organizations:policy"),
            Self::ResourcePolicy | Self::Transfer => None,
        }
    }
}

/// Refuses tags that the tag policy doesn't allow. It is the effective one of the management
/// account, to which these resources belong.
pub(super) fn must_be_compliant(
    cx: &Context<'_>,
    organization: &Organization,
    of: Taggable,
    tags: &[Tag],
) -> Result<()> {
    let (Some(name), false) = (of.enforceable_name(), tags.is_empty()) else {
        return Ok(());
    };
    if cx
        .root_of(organization)?
        .enabled(PolicyType::TagPolicy)
        .is_none()
    {
        return Ok(());
    }
    let manager = cx.manager_of(organization)?;
    let mut chains = Chains::of(cx, organization, PolicyType::TagPolicy);
    let content = in_force(&mut chains, &manager, PolicyType::TagPolicy)?;
    let policy = document::read(content.as_str());
    let rules = policy.as_ref().and_then(|policy| policy.get("tags"));
    let is_refused = |tag: &&Tag| {
        let rule = rules.and_then(|rules| rules.get(&tag.key.as_str().to_lowercase()));
        rule.is_some_and(|rule| is_enforced(rule, name) && !is_compliant(rule, tag))
    };
    let Some(tag) = tags.iter().find(is_refused) else {
        return Ok(());
    };
    let key = &tag.key;
    let message = format!(
        "The tag policy does not allow the specified value for the following tag key: '{key}'."
    );
    refuse(ApiError::from(Constraint::TagPolicyViolation).saying(message))
}

fn is_enforced(rule: &Json, name: &str) -> bool {
    let mut types = language::strings(rule.get("enforced_for"));
    types.any(|of| [name, ALL].iter().any(|own| own.eq_ignore_ascii_case(of)))
}

fn is_compliant(rule: &Json, tag: &Tag) -> bool {
    let is_spelled_so = rule.get("tag_key").and_then(Json::as_str) == Some(tag.key.as_str());
    // Where the policies leave no value, none is allowed.
    let mut values = language::strings(rule.get("tag_value"));
    is_spelled_so && values.any(|pattern| fits(pattern, tag.value.as_str()))
}

/// Tells whether a value matches a pattern, in which only the star is a wildcard.
fn fits(pattern: &str, value: &str) -> bool {
    match pattern.split_once('*') {
        Some((before, after)) => value
            .strip_prefix(before)
            .is_some_and(|rest| rest.ends_with(after)),
        None => pattern == value,
    }
}
