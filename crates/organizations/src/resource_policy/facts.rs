//! The condition keys of a call.

use crate::access::Access;
use crate::language::{self, Found, Keys};
use crate::model::{PolicyType, Tag, Timestamp};
use crate::session::Session;
use crate::state::{Account, Organization};
use shape::Choice;

/// The facts of a call from which condition keys get their values.
pub(super) struct Facts<'a> {
    pub(super) organization: &'a Organization,
    pub(super) caller: &'a Account,
    pub(super) principal: &'a Session,
    pub(super) access: &'a Access<'a>,
    pub(super) now: Timestamp,
    pub(super) policy_type: Option<PolicyType>,
    pub(super) resource_tags: &'a [Tag],
}

impl Keys for Facts<'_> {
    fn find(&self, key: &str) -> Found<'_> {
        if let Some(tag) = key.strip_prefix("aws:requesttag/") {
            return value_of(self.access.tags, tag).into();
        }
        if let Some(tag) = key.strip_prefix("aws:resourcetag/") {
            return value_of(self.resource_tags, tag).into();
        }
        let caller = &self.caller.id;
        let of_type = || self.policy_type.map(|of| of.name().to_owned());
        let of_service = || self.access.service_principal.map(str::to_owned);
        let values = match key {
            "organizations:policytype" => Vec::from_iter(of_type()),
            "organizations:serviceprincipal" => Vec::from_iter(of_service()),
            "aws:principalaccount" => vec![caller.to_string()],
            "aws:principalorgid" => vec![self.organization.id.to_string()],
            "aws:resourceaccount" => vec![self.organization.management_account_id.to_string()],
            "aws:principalarn" => vec![self.principal.principal_arn()],
            "aws:tagkeys" => self.tag_keys(),
            "aws:securetransport" => vec!["true".to_owned()],
            "aws:currenttime" => vec![language::current_time(self.now)],
            "aws:epochtime" => vec![language::epoch_time(self.now)],
            _ => return Found::Unknown,
        };
        values.into()
    }
}

impl Facts<'_> {
    fn tag_keys(&self) -> Vec<String> {
        let set = self.access.tags.iter().map(|tag| tag.key.to_string());
        let taken_off = self.access.tag_keys.iter().map(ToString::to_string);
        set.chain(taken_off).collect()
    }
}

/// Returns the value of a tag. The key ignores case, as condition keys do.
fn value_of(tags: &[Tag], key: &str) -> Vec<String> {
    let tags = tags
        .iter()
        .filter(|tag| tag.key.as_str().eq_ignore_ascii_case(key));
    tags.map(|tag| tag.value.to_string()).collect()
}
