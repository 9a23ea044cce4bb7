//! Tags: those of the call, those that are there, and what is wrong with them.

use std::collections::BTreeMap;

use organizations::state::Kind;
use shape::{Map, Value};

use super::facts::Fact;
use super::numbers::{counted, listed_and, listed_or};
use super::scene::Scene;

impl Scene<'_> {
    pub(super) fn fact_of_tags(&self, name: &str) -> Option<Fact> {
        let keys = self.given_keys();
        Some(Fact(match name {
            "tags-given" => Some(self.tags_given()),
            "tags-there" => {
                let there = self.tags_there();
                Some(counted_keys(
                    &there.iter().map(String::as_str).collect::<Vec<_>>(),
                ))
            }
            "tag-count" => Some(counted(keys.len(), "tag")),
            "system-keys" => {
                let own = |key: &&&str| key.to_lowercase().starts_with("aws:");
                Some(quoted(keys.iter().filter(own).copied()))
            }
            "double-keys" => {
                let mut counts = BTreeMap::new();
                for key in &keys {
                    let spelled = counts.entry(key.to_lowercase()).or_insert((0, *key));
                    spelled.0 += 1;
                }
                let double = counts.values().filter(|(count, _)| *count > 1);
                Some(quoted(double.map(|(_, key)| *key)))
            }
            "message-key" => self.key_of_message().map(|key| format!("`{key}`")),
            "tag-flaw" => self.tag_flaw(),
            _ => return None,
        }))
    }

    fn given(&self) -> &[Value] {
        let input = &self.refused.input;
        let given = input.get("Tags").or_else(|| input.get("TagKeys"));
        given.and_then(Value::as_list).unwrap_or_default()
    }

    fn given_keys(&self) -> Vec<&str> {
        let keys = self.given().iter().map(|tag| {
            let key = tag.as_str().or_else(|| tag.get("Key")?.as_str());
            key.unwrap_or_default()
        });
        keys.collect()
    }

    /// Returns the tags of the call, as in `team=one`.
    fn tags_given(&self) -> String {
        let tags = self.given().iter().map(|tag| {
            let text = |name: &str| tag.get(name).and_then(Value::as_str).unwrap_or_default();
            format!("`{}={}`", text("Key"), text("Value"))
        });
        listed_and(tags)
    }

    /// Returns the keys of the tags that the resource of the call has.
    pub(super) fn tags_there(&self) -> Vec<String> {
        let id = self.refused.text("ResourceId").unwrap_or_default();
        let known = self.known;
        let tags = match Kind::of_id(id) {
            Some(Kind::Account) => known
                .account(id)
                .and_then(|account| account.membership.as_ref())
                .map(|place| &place.tags),
            Some(Kind::OrganizationalUnit) => known.unit(id).map(|unit| &unit.tags),
            Some(Kind::Root) => known.root(id).map(|root| &root.tags),
            Some(Kind::Policy) => known.policy(id).map(|policy| &policy.tags),
            _ => None,
        };
        let tags = tags.into_iter().flatten();
        tags.map(|tag| tag.key.to_string()).collect()
    }

    /// Returns the keys that are to go so that those of the call have room; none if that can't be.
    pub(super) fn old_keys(&self) -> Option<Vec<String>> {
        let limit = self.known_fact("quota.tags")?.parse::<usize>().ok()?;
        let there = self.tags_there();
        let given = self.given_keys();
        let too_many = (there.len() + given.len()).checked_sub(limit)?;
        let others = there
            .into_iter()
            .filter(|key| !given.contains(&key.as_str()));
        let old: Vec<_> = others.take(too_many).collect();
        (!old.is_empty() && given.len() <= limit).then_some(old)
    }

    /// Returns as many of the tags of the call as there is room for; none if there is none.
    pub(super) fn fewer_tags(&self) -> Option<Value> {
        let limit = self.known_fact("quota.tags")?.parse::<usize>().ok()?;
        let room = limit.checked_sub(self.tags_there().len())?;
        (room > 0).then(|| self.given().iter().take(room).cloned().collect())
    }

    /// Returns the tags of the call, or the keys, with keys and values that are neither empty nor too long.
    pub(super) fn tags_of_right_length(&self) -> Value {
        let cut = |text: &str, most: usize| match text {
            "" => "key".to_owned(),
            text => text.chars().take(most).collect(),
        };
        if self.refused.input.get("Tags").is_none() {
            // A key that is there can be taken away; others can, too, but that does nothing.
            let there = self.tags_there();
            let given = self.given_keys().into_iter().map(|key| cut(key, 128));
            let keys = if there.is_empty() {
                given.collect()
            } else {
                there
            };
            return keys.into_iter().map(Value::from).collect();
        }
        let tags = self.given().iter().map(|tag| {
            let text = |name: &str| tag.get(name).and_then(Value::as_str).unwrap_or_default();
            let value: String = text("Value").chars().take(256).collect();
            let key = cut(text("Key"), 128);
            let tag = [("Key", key.as_str()), ("Value", value.as_str())];
            Value::from(tag.into_iter().collect::<Map>())
        });
        tags.collect()
    }

    /// Returns the key that the message is about.
    fn key_of_message(&self) -> Option<&str> {
        let (_, behind) = self.refused.message.split_once('\'')?;
        Some(behind.split_once('\'')?.0)
    }

    /// Says why the tag policy doesn't allow a tag.
    fn tag_flaw(&self) -> Option<String> {
        let key = self.key_of_message()?;
        let (spelling, values) = self.tag_rule(key)?;
        if spelling != key {
            return Some(format!("the key is spelled `{spelling}`."));
        }
        let tag = self
            .given()
            .iter()
            .find(|tag| tag.get("Key").and_then(Value::as_str) == Some(key))?;
        let value = tag.get("Value").and_then(Value::as_str).unwrap_or_default();
        let allowed = listed_or(values.iter().map(|value| format!("`{value}`")));
        Some(format!(
            "`{value}` is not among its values, and {allowed} would be."
        ))
    }
}

fn quoted<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    listed_and(keys.map(|key| format!("`{key}`")))
}

fn counted_keys(keys: &[&str]) -> String {
    match keys {
        [] => "no tags".to_owned(),
        keys if keys.len() > 5 => counted(keys.len(), "tag"),
        keys => format!(
            "{} ({})",
            counted(keys.len(), "tag"),
            quoted(keys.iter().copied())
        ),
    }
}
