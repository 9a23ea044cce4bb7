//! The refused call once more, changed so that it goes, as the words of a command.

use std::collections::BTreeSet;

use organizations::managed_policy_name;
use organizations::model::Timestamp;
use organizations::state::Account;
use reference::json;
use shape::{Choice, Kind, Map, Shape, Shaped, Value};

use super::command_line;
use super::member::Member;
use super::nearest::nearest;
use super::scene::Scene;
use crate::command_tree::kebab;

/// Returns a value as it is sent: a time is a number of seconds.
fn as_sent(shape: &Shape, value: Value) -> Value {
    let time = value
        .as_str()
        .filter(|_| matches!(shape.kind, Kind::Timestamp));
    let time = time.and_then(|text| text.parse::<Timestamp>().ok());
    time.map_or(value, Timestamp::into_value)
}

impl Scene<'_> {
    /// Returns the words of a whole command or of several values, by what stands for it.
    pub(super) fn words(&self, word: &str) -> Option<Vec<String>> {
        let refused = self.refused;
        let inside = word.strip_prefix('{')?.strip_suffix('}')?;
        let name = kebab(refused.operation.name());
        let call_as = |input: &Value, caller| command_line::call(refused.operation, input, caller);
        Some(match inside {
            "help" => vec![name, "help".to_owned()],
            "skeleton" => vec![name, "--generate-cli-skeleton".to_owned()],
            "call-as-manager" => call_as(&refused.input, &self.known_fact("manager-id")?),
            "list-of-ids" => self.list_of_ids()?,
            "call-as-payer" => call_as(&refused.input, &self.known_fact("paying-id")?),
            "old-keys" => self.old_keys()?,
            "tags" => {
                let tags = refused.input.get("Tags").and_then(Value::as_list)?;
                let words: Option<Vec<_>> = tags.iter().map(command_line::word).collect();
                words?
            }
            _ => call_as(&self.changed(inside)?, self.caller_id()),
        })
    }

    /// Returns the input of the refused call, changed: `call-with.MEMBER.VALUE` has another value.
    pub(super) fn changed(&self, how: &str) -> Option<Value> {
        let input = self.refused.input.clone();
        Some(match how.split('.').collect::<Vec<_>>()[..] {
            ["call"] => input,
            ["call-with", member, value] => {
                let shape = self.refused.operation.input()?.member(member)?.shape();
                with(input, member, as_sent(shape, self.value(value)?))
            }
            ["call-without", member] => without(input, member),
            ["call-without-member"] => {
                let member = self.member()?;
                let members = self.refused.operation.input()?.members();
                let top = member.name.split(['.', '[']).next()?;
                let own = members.iter().find(|own| own.name == top)?;
                if own.required {
                    return None;
                }
                let input = without(input, own.name);
                self.goes(&input, self.caller_id()).then_some(input)?
            }
            ["call-with-own-keys"] => {
                let name = ["Tags", "TagKeys"]
                    .into_iter()
                    .find(|name| input.get(name).is_some())?;
                with(input, name, self.tags_without_prefix()?)
            }
            ["call-shortened"] => {
                let member = self.member()?;
                let short = member.shortened()?;
                with(input, &member.name, short.into())
            }
            ["call-with-choice"] => {
                let choice = self.choice(&self.member()?)?;
                let (member, value) = chosen(&self.member()?, choice);
                with(input, &member, value)
            }
            ["call-for-one-page"] => {
                let input = without(without(input, "NextToken"), "MaxResults");
                if self.filters_handshakes() {
                    without(input, "Filter")
                } else {
                    input
                }
            }
            _ => return None,
        })
    }

    /// Returns what a member of the input is set to.
    fn value(&self, name: &str) -> Option<Value> {
        let filter = |name: &str| {
            let value = self.refused.input.get("Filter")?.get(name)?.as_str()?;
            Some(object([(name, value)]))
        };
        match name {
            "action" => filter("ActionType"),
            "parent" => filter("ParentHandshakeId"),
            "fewer-tags" => self.fewer_tags(),
            "single-keys" => self.tags_once(),
            "allowed-tags" => self.allowed_tags(),
            fact => self.known_fact(fact).map(Value::from),
        }
    }

    /// Returns the tags of the call, or the keys of those that it takes away, without the prefix that is for AWS.
    fn tags_without_prefix(&self) -> Option<Value> {
        let own = |key: &str| match key.get(..4) {
            Some(prefix) if prefix.eq_ignore_ascii_case("aws:") => key[4..].to_owned(),
            _ => key.to_owned(),
        };
        let input = &self.refused.input;
        let given = input.get("Tags").or_else(|| input.get("TagKeys"))?;
        let tags = given.as_list()?.iter().map(|tag| match tag.as_str() {
            Some(key) => Value::from(own(key)),
            None => {
                let key = tag.get("Key").and_then(Value::as_str).unwrap_or_default();
                with(tag.clone(), "Key", own(key).into())
            }
        });
        Some(tags.collect())
    }

    /// Returns the tags of the call, each key once.
    fn tags_once(&self) -> Option<Value> {
        let mut seen = BTreeSet::new();
        let given = self.refused.input.get("Tags")?.as_list()?.iter();
        let tags = given.filter(|tag| {
            let key = tag.get("Key").and_then(Value::as_str);
            key.is_none_or(|key| seen.insert(key.to_lowercase()))
        });
        Some(tags.cloned().collect())
    }

    /// Returns the tags of the call with keys and values that the tag policies of the organization name; none if they
    /// name none.
    fn allowed_tags(&self) -> Option<Value> {
        let policies = self.tag_policies();
        let documents: Vec<_> = policies
            .iter()
            .filter_map(|policy| json::parse(policy.content.as_str()).ok())
            .collect();
        let given = self.refused.input.get("Tags")?.as_list()?;
        let tags: Option<Vec<_>> = given
            .iter()
            .map(|tag| {
                let key = tag.get("Key")?.as_str()?;
                let named = documents.iter().find_map(|document| rule_of(document, key));
                match named {
                    Some((key, values)) => {
                        let mut values = values.into_iter();
                        let value = values.find(|value| !value.contains('*'));
                        let value = value.or_else(|| tag.get("Value")?.as_str())?;
                        Some(object([("Key", key), ("Value", value)]))
                    }
                    None => Some(tag.clone()),
                }
            })
            .collect();
        let tags: Value = tags?.into_iter().collect();
        (Some(&tags) != self.refused.input.get("Tags")).then_some(tags)
    }

    /// Returns the command that lists the ids of which the refused call named none.
    fn list_of_ids(&self) -> Option<Vec<String>> {
        let member = self.member()?;
        let manager = self.known_fact("manager-id");
        let (command, manager): (&[&str], _) = match member.name.rsplit('.').next()? {
            "HandshakeId" | "ParentHandshakeId" => (&["sim", "handshake"], None),
            "CreateAccountRequestId" => (&["list-create-account-status"], manager),
            "PolicyId" => (&["list-policies", "--filter", self.listed_type()], manager),
            "Id" => {
                let list = "list-inbound-responsibility-transfers";
                (&[list, "--type", "BILLING"], manager)
            }
            name if name.ends_with("Id") => (&["sim", "tree"], None),
            _ => return None,
        };
        let caller = manager.map(|manager| ["--caller".to_owned(), manager]);
        let words = command.iter().map(|word| (*word).to_owned());
        Some(words.chain(caller.into_iter().flatten()).collect())
    }

    /// Returns a choice for a member: of policy types that are to be enabled, one that is not yet.
    pub(super) fn choice(&self, member: &Member<'_>) -> Option<&'static str> {
        let root = self.refused.text("RootId");
        let root = root.and_then(|root| self.known.root(root));
        let is_enabled = |choice: &str| {
            let mut enabled = root.iter().flat_map(|root| &root.policy_types);
            enabled.any(|enabled| enabled.r#type.name() == choice)
        };
        let enables = self.refused.operation.name() == "EnablePolicyType";
        let choices = member.choices()?.iter().copied();
        let choices: Vec<_> = choices
            .filter(|choice| !enables || !is_enabled(choice))
            .collect();
        let given = member.value.and_then(Value::as_str).unwrap_or_default();
        let near = nearest(given, choices.iter().copied());
        near.or_else(|| choices.first().copied())
    }

    /// Tells whether an account has a handshake to answer: it can't be asked the same again.
    pub(super) fn waits(&self, account: &Account) -> bool {
        let mut handshakes = self.known.handshakes.iter();
        handshakes.any(|handshake| {
            let asked = handshake.recipient.as_ref();
            let asked = asked.and_then(|asked| self.known.asked_account(asked));
            handshake.is_pending() && asked.is_some_and(|asked| asked.id == account.id)
        })
    }

    /// Tells whether the filter of the call is of handshakes, which can do without one.
    pub(super) fn filters_handshakes(&self) -> bool {
        let filter = self.refused.input.get("Filter");
        filter.is_some_and(|filter| filter.as_map().is_some())
    }

    /// Returns a name like that of the call that no unit and no policy has.
    pub(super) fn another_name(&self) -> Option<String> {
        let name = self.refused.text("Name")?;
        let mut names = (2..).map(|number: u32| format!("{name}-{number}"));
        names.find(|name| !self.has_named(name))
    }

    /// Returns a name, or one like it, that no unit and no policy has.
    pub(super) fn free_name(&self, name: &str) -> String {
        let others = (2..).map(|number: u32| format!("{name}-{number}"));
        let mut names = [name.to_owned()].into_iter().chain(others);
        names.find(|name| !self.has_named(name)).unwrap_or_default()
    }

    fn has_named(&self, wanted: &str) -> bool {
        let mut units = self.known.units.iter();
        let mut policies = self.known.policies.iter();
        units.any(|unit| unit.name.as_str() == wanted)
            || policies.any(|policy| policy.name.as_str() == wanted)
            || managed_policy_name("p-FullAWSAccess") == Some(wanted)
    }

    /// Returns the spelling of a tag key, and the values that the tag policies name for it.
    pub(super) fn tag_rule(&self, key: &str) -> Option<(String, Vec<String>)> {
        let policies = self.tag_policies().into_iter();
        let documents = policies.filter_map(|policy| json::parse(policy.content.as_str()).ok());
        let documents: Vec<_> = documents.collect();
        documents.iter().find_map(|document| {
            let rule = rule_of(document, key)?;
            Some((
                rule.0.to_owned(),
                rule.1.iter().map(|value| (*value).to_owned()).collect(),
            ))
        })
    }
}

/// Returns the spelling of a tag key that a tag policy names, and the values that it allows.
fn rule_of<'a>(document: &'a Value, key: &str) -> Option<(&'a str, Vec<&'a str>)> {
    let tags = document.get("tags")?.as_map()?;
    let (name, rules) = tags
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(key))?;
    let assigned = |what: &str| rules.get(what)?.get("@@assign");
    let spelling = assigned("tag_key").and_then(Value::as_str);
    let values = assigned("tag_value").and_then(Value::as_list);
    let values = values.unwrap_or_default().iter().filter_map(Value::as_str);
    Some((spelling.unwrap_or(name), values.collect()))
}

/// Returns the member of the input that a choice is in, and its value with the first choice that there is.
fn chosen(member: &Member<'_>, choice: &str) -> (String, Value) {
    match member.name.split_once(['.', '[']) {
        None => (member.name.clone(), choice.into()),
        Some((list, element)) if element.ends_with(']') => {
            (list.to_owned(), [choice].into_iter().collect())
        }
        Some((outer, inner)) => (outer.to_owned(), object([(inner, choice)])),
    }
}

pub(super) fn object<const N: usize>(members: [(&str, &str); N]) -> Value {
    let members = members.map(|(name, value)| (name.to_owned(), Value::from(value)));
    members.into_iter().collect::<Map>().into()
}

pub(super) fn with(input: Value, member: &str, value: Value) -> Value {
    match input {
        Value::Map(mut members) => {
            members.insert(member.to_owned(), value);
            members.into()
        }
        other => other,
    }
}

pub(super) fn without(input: Value, member: &str) -> Value {
    match input {
        Value::Map(mut members) => {
            members.remove(member);
            members.into()
        }
        other => other,
    }
}
