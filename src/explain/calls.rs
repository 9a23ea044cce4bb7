//! The refused call once more, changed so that it goes, as the words of a command.

use std::collections::BTreeSet;

use organizations::managed_policy_name;
use organizations::state::Account;
use reference::json;
use shape::{Map, Value};

use super::command_line;
use super::member::Member;
use super::scene::Scene;
use crate::command_tree::kebab;

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
            "tree-of-ids" => {
                self.member().filter(|member| member.name.ends_with("Id"))?;
                vec!["sim".to_owned(), "tree".to_owned()]
            }
            "tags" => {
                let tags = refused.input.get("Tags").and_then(Value::as_list)?;
                let words: Option<Vec<_>> = tags.iter().map(command_line::word).collect();
                words?
            }
            _ => call_as(&self.changed(inside)?, self.caller_id()),
        })
    }

    /// Returns the input of the refused call, changed: `call-with.MEMBER.VALUE` has another value.
    fn changed(&self, how: &str) -> Option<Value> {
        let input = self.refused.input.clone();
        Some(match how.split('.').collect::<Vec<_>>()[..] {
            ["call"] => input,
            ["call-with", member, value] => with(input, member, self.value(value)?),
            ["call-without", member] => without(input, member),
            ["call-without-member"] => {
                let member = self.member()?;
                let members = self.refused.operation.input()?.members();
                let own = members.iter().find(|own| own.name == member.name)?;
                if own.required {
                    return None;
                }
                without(input, own.name)
            }
            ["call-with-choice"] => {
                let (member, value) = chosen(&self.member()?)?;
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
            "account" => {
                let (id, _) = self.somebody()?;
                Some(object([("Id", id), ("Type", "ACCOUNT")]))
            }
            "address" => {
                let (_, address) = self.somebody()?;
                Some(object([("Id", address), ("Type", "EMAIL")]))
            }
            "action" => filter("ActionType"),
            "parent" => filter("ParentHandshakeId"),
            "own-keys" => self.tags(|key, _| Some(key.get(..4)?.eq_ignore_ascii_case("aws:"))),
            "single-keys" => {
                let mut seen = BTreeSet::new();
                self.tags(move |key, _| Some(!seen.insert(key.to_lowercase())))
            }
            "allowed-tags" => self.allowed_tags(),
            fact => self.known_fact(fact).map(Value::from),
        }
    }

    /// Returns the tags of the call without those of which a test says so; of keys that are to be taken away, the
    /// keys. None if none is left.
    fn tags(&self, mut is_out: impl FnMut(&str, &Value) -> Option<bool>) -> Option<Value> {
        let given = self.refused.input.get("Tags");
        let given = given.or_else(|| self.refused.input.get("TagKeys"))?;
        let kept = given.as_list()?.iter().filter(|tag| {
            let key = tag.as_str().or_else(|| tag.get("Key")?.as_str());
            !key.and_then(|key| is_out(key, tag)).unwrap_or(false)
        });
        let kept: Vec<_> = kept.cloned().collect();
        (!kept.is_empty()).then(|| kept.into_iter().collect())
    }

    /// Returns the tags of the call with keys and values that the tag policies of the organization name; none if they
    /// name none.
    fn allowed_tags(&self) -> Option<Value> {
        let policies = self.tag_policies();
        let documents: Vec<_> = policies
            .iter()
            .filter_map(|policy| json::read(policy.content.as_str()).ok())
            .collect();
        let given = self.refused.input.get("Tags")?.as_list()?;
        let tags: Option<Vec<_>> = given
            .iter()
            .map(|tag| {
                let key = tag.get("Key")?.as_str()?;
                let named = documents.iter().find_map(|document| named(document, key));
                match named {
                    Some((key, value)) => {
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

    /// Returns the id and the address of an account that the call could ask: one outside of organizations, or if
    /// it is about a bill, one that manages another organization.
    fn somebody(&self) -> Option<(&str, &str)> {
        let invites = self.refused.operation.name() == "InviteAccountToOrganization";
        let mut accounts = self.known.accounts.iter();
        let somebody = accounts.find(|account| {
            let manages = self
                .known
                .organization_of(account)
                .is_some_and(|organization| organization.management_account_id == account.id);
            let is_asked = if invites {
                account.membership.is_none()
            } else {
                manages
            };
            let is_other = account.id.as_str() != self.refused.caller;
            is_asked && is_other && !self.waits(account)
        });
        // An account that nobody knows yet can be invited, but it has no bill.
        let unknown = || {
            const UNKNOWN: [(&str, &str); 2] = [
                ("222222222222", "bob@example.com"),
                ("765432101234", "somebody@example.com"),
            ];
            let mut unknown = UNKNOWN.into_iter().filter(|_| invites);
            unknown.find(|(id, address)| {
                self.known.account(id).is_none() && self.known.with_address(address).is_none()
            })
        };
        let known = somebody.map(|account| (account.id.as_str(), account.email.as_str()));
        known.or_else(unknown)
    }

    /// Tells whether an account has a handshake to answer: it can't be asked the same again.
    fn waits(&self, account: &Account) -> bool {
        let mut handshakes = self.known.handshakes.iter();
        handshakes.any(|handshake| {
            let asked = handshake.recipient.as_ref();
            let asked = asked.and_then(|asked| self.known.asked_account(asked));
            handshake.is_pending() && asked.is_some_and(|asked| asked.id == account.id)
        })
    }

    /// Tells whether the filter of the call is of handshakes, which can do without one.
    fn filters_handshakes(&self) -> bool {
        let filter = self.refused.input.get("Filter");
        filter.is_some_and(|filter| filter.as_map().is_some())
    }

    /// Returns a name like that of the call that no unit and no policy has.
    pub(super) fn another_name(&self) -> Option<String> {
        let name = self.refused.text("Name")?;
        let has = |wanted: &str| {
            let mut units = self.known.units.iter();
            let mut policies = self.known.policies.iter();
            units.any(|unit| unit.name.as_str() == wanted)
                || policies.any(|policy| policy.name.as_str() == wanted)
                || managed_policy_name("p-FullAWSAccess") == Some(wanted)
        };
        let mut names = (2..).map(|number: u32| format!("{name}-{number}"));
        names.find(|name| !has(name))
    }
}

/// Returns the spelling of a tag key that a tag policy names, and the first value that it allows in full.
fn named<'a>(document: &'a Value, key: &str) -> Option<(&'a str, Option<&'a str>)> {
    let tags = document.get("tags")?.as_map()?;
    let (name, rules) = tags
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(key))?;
    let assigned = |what: &str| rules.get(what)?.get("@@assign");
    let spelling = assigned("tag_key").and_then(Value::as_str);
    let values = assigned("tag_value").and_then(Value::as_list);
    let mut values = values.unwrap_or_default().iter().filter_map(Value::as_str);
    let value = values.find(|value| !value.contains('*'));
    Some((spelling.unwrap_or(name), value))
}

/// Returns the member of the input that a choice is in, and its value with the first choice that there is.
fn chosen(member: &Member<'_>) -> Option<(String, Value)> {
    let choice = member.first_choice()?;
    Some(match member.name.split_once(['.', '[']) {
        None => (member.name.clone(), choice.into()),
        Some((list, element)) if element.ends_with(']') => {
            (list.to_owned(), [choice].into_iter().collect())
        }
        Some((object_name, inner)) => (object_name.to_owned(), object([(inner, choice)])),
    })
}

fn object<const N: usize>(members: [(&str, &str); N]) -> Value {
    let members = members.map(|(name, value)| (name.to_owned(), Value::from(value)));
    members.into_iter().collect::<Map>().into()
}

fn with(input: Value, member: &str, value: Value) -> Value {
    match input {
        Value::Map(mut members) => {
            members.insert(member.to_owned(), value);
            members.into()
        }
        other => other,
    }
}

fn without(input: Value, member: &str) -> Value {
    match input {
        Value::Map(mut members) => {
            members.remove(member);
            members.into()
        }
        other => other,
    }
}
