//! Facts of the call and of the world, by their names.

use organizations::model::{
    AccountId, AccountState, EffectivePolicyType, OrganizationId, PolicyType, Timestamp,
};
use organizations::state::{Account, Content, Handshake};
use organizations::{Quota, QuotaDefault, trusted_service};
use reference::json;
use shape::{Choice, Shaped, Value};

use super::flaw;
use super::numbers::{counted, must_be};
use super::samples::{resource_policy, sample};
use super::scene::Scene;
use crate::world::{answering, on};

/// A fact of the call or of the world, if the world knows it.
pub(super) struct Fact(pub(super) Option<String>);

/// How much more a quota is raised to than it is.
const MORE: u64 = 10;

impl Scene<'_> {
    pub(super) fn known_fact(&self, name: &str) -> Option<String> {
        self.fact(name)?.0
    }

    /// Returns a fact, if the world knows it; none at all if no fact has that name.
    pub(super) fn fact(&self, fact: &str) -> Option<Fact> {
        let (name, word) = fact.split_once('.').unwrap_or((fact, ""));
        self.fact_of_caller(name)
            .or_else(|| self.fact_of_handshake(name))
            .or_else(|| self.fact_of_account(name))
            .or_else(|| self.fact_of_quota(name, word))
            .or_else(|| self.fact_of_policy(name))
            .or_else(|| self.fact_of_input(name, word))
            .or_else(|| self.fact_of_time(name, word))
            .or_else(|| self.fact_of_count(name))
            .or_else(|| self.fact_of_tags(name))
            .or_else(|| self.fact_of_document(name))
            .or_else(|| self.fact_of_value(name, word))
    }

    fn fact_of_caller(&self, name: &str) -> Option<Fact> {
        let organization = self.organization();
        let manager = organization.map(|organization| organization.management_account_id.as_str());
        Some(Fact(match name {
            "caller" => Some(self.known.called_account(self.caller_id())),
            "caller-id" => Some(self.caller_id().to_owned()),
            "action" => Some(self.refused.operation.name().to_owned()),
            "organization" => organization.map(|one| self.known.called_organization(one)),
            "manager" => manager.map(|manager| self.known.called_account(manager)),
            "manager-id" => manager.map(str::to_owned),
            "root-id" => organization.map(|organization| organization.root_id.to_string()),
            "member-id" => self.member_id(),
            "able-member-id" => self.able_member().map(|member| member.id.to_string()),
            "own-policy-id" => {
                let mut policies = self.known.policies.iter();
                let of = organization.map(|organization| &organization.id);
                let policy = policies.find(|policy| Some(&policy.organization_id) == of);
                policy.map(|policy| policy.id.to_string())
            }
            "free-address" => self.free_address(),
            "resource-sample" => self.member_id().map(|id| resource_policy(&id)),
            "resource-policy-id" => {
                let mut policies = self.known.resource_policies.iter();
                let of = organization.map(|organization| &organization.id);
                let policy = policies.find(|policy| Some(&policy.organization_id) == of);
                policy.map(|policy| policy.id.to_string())
            }
            _ => return None,
        }))
    }

    /// Returns the id of a member of the organization; of a lonely one, of its management account.
    fn member_id(&self) -> Option<String> {
        let organization = self.organization()?;
        let manager = &organization.management_account_id;
        let members = self.known.members_of(organization);
        let member = members.iter().find(|member| member.id != *manager);
        Some(member.map_or_else(|| manager.to_string(), |member| member.id.to_string()))
    }

    /// Returns a member that can become administrator of the service that the call names.
    fn able_member(&self) -> Option<&Account> {
        let organization = self.organization()?;
        let service = self.refused.text("ServicePrincipal")?;
        let mut members = self.known.members_of(organization).into_iter();
        members.find(|member| {
            let mut delegations = member
                .membership
                .iter()
                .flat_map(|place| &place.delegations);
            member.id != organization.management_account_id
                && member.state == AccountState::Active
                && !delegations.any(|one| one.service_principal.as_str() == service)
        })
    }

    /// Returns an address that no account has.
    fn free_address(&self) -> Option<String> {
        let mut addresses = (1..).map(|number: u32| format!("name{number}@example.com"));
        addresses.find(|address| self.known.with_address(address).is_none())
    }

    fn fact_of_handshake(&self, name: &str) -> Option<Fact> {
        let handshake = self.handshake();
        let recipient = handshake.and_then(|handshake| handshake.recipient.as_ref());
        let sender = handshake.map(|handshake| handshake.management_account_id.as_str());
        let account = recipient.and_then(|recipient| self.known.asked_account(recipient));
        Some(Fact(match name {
            "handshake" => handshake.map(|handshake| self.known.called_handshake(handshake)),
            "handshake-id" => handshake.map(|handshake| handshake.id.to_string()),
            "sender" => sender.map(|sender| self.known.called_account(sender)),
            "sender-id" => sender.map(str::to_owned),
            "recipient" => recipient
                .map(|recipient| self.known.called_recipient(recipient))
                .or_else(|| sender.map(|sender| self.known.called_account(sender))),
            "recipient-id" => recipient
                .map(answering)
                .or_else(|| sender.map(str::to_owned)),
            "recipient-account-id" => account.map(|account| account.id.to_string()),
            "ended" => handshake
                .and_then(|handshake| handshake.ended)
                .map(on)
                .or_else(|| handshake.map(|handshake| on(handshake.expires))),
            "asked-organization" => {
                let asking = self.asking_organization();
                asking.map(|one| self.known.called_organization(one))
            }
            "parent-handshake-id" => handshake.and_then(parent).map(str::to_owned),
            "earlier" => {
                let earlier = self.earlier();
                earlier.map(|earlier| self.known.called_handshake(earlier))
            }
            "migration" => {
                let migration = self.migration();
                migration.map(|migration| self.known.called_handshake(migration))
            }
            "migration-id" => self.migration().map(|migration| migration.id.to_string()),
            _ => return None,
        }))
    }

    fn fact_of_account(&self, name: &str) -> Option<Fact> {
        let account = self.account();
        let place = account.and_then(|account| account.membership.as_ref());
        Some(Fact(match name {
            "account" => Some(self.known.called(self.account_id())),
            "account-id" => Some(self.account_id().to_owned()),
            "account-place" => Some(self.place_of(account)),
            "account-state" => self.state_of_account(),
            "account-parent" => place.map(|place| self.known.called(place.parent_id.as_str())),
            "account-parent-id" => place.map(|place| place.parent_id.to_string()),
            "joined" => place.map(|place| on(place.joined_timestamp)),
            "caller-seller" => Some(seller(self.caller())),
            "account-manager" | "account-manager-id" => {
                let other = account.and_then(|account| self.known.organization_of(account));
                let id = other.map(|other| other.management_account_id.as_str());
                match name {
                    "account-manager" => id.map(|id| self.known.called_account(id)),
                    _ => id.map(str::to_owned),
                }
            }
            "sender-seller" => {
                let handshake = self.handshake();
                let sender = handshake.and_then(|handshake| {
                    self.known.account(handshake.management_account_id.as_str())
                });
                Some(seller(sender))
            }
            "paying-id" | "paying" | "paying-organization" => {
                let pays = self.transfer().map(|transfer| &transfer.target);
                let id = pays.and_then(|side| side.management_account_id.as_ref());
                let id = id.map(AccountId::as_str);
                match name {
                    "paying-id" => id.map(str::to_owned),
                    "paying" => id.map(|id| self.known.called_account(id)),
                    _ => {
                        let organization = pays.and_then(|side| side.organization_id.as_ref());
                        let organization = organization.map(OrganizationId::as_str);
                        let organization = organization.and_then(|id| self.known.organization(id));
                        organization.map(|one| self.known.called_organization(one))
                    }
                }
            }
            "transfer-state" => {
                let transfer = self.transfer();
                transfer.map(|transfer| transfer.status.name().to_owned())
            }
            _ => return None,
        }))
    }

    /// Returns where an account is, as a phrase.
    pub(super) fn place_of(&self, account: Option<&Account>) -> String {
        let Some(account) = account else {
            return "this world knows no such account".to_owned();
        };
        match self.known.organization_of(account) {
            None => "it is in no organization".to_owned(),
            Some(organization) if organization.management_account_id == account.id => {
                format!("it manages {}", organization.id)
            }
            Some(organization) => format!(
                "it is a member of {}",
                self.known.called_organization(organization)
            ),
        }
    }

    fn fact_of_quota(&self, name: &str, word: &str) -> Option<Fact> {
        let typed = ["policies", "attachments", "policy-size"].contains(&word);
        let of_type = || self.policy_type().map(|of| format!("{word}.{}", of.name()));
        let quota = match name {
            "quota" | "more" if typed => of_type().and_then(|name| Quota::named(&name)),
            "quota" | "more" => Quota::named(word),
            "rate" => {
                let rates = &self.known.settings.rates;
                let rate = rates.get(self.refused.operation.name());
                let told = rate.map_or_else(
                    || "off".to_owned(),
                    |rate| {
                        let (a_second, at_once) = (rate.a_second(), rate.at_once());
                        format!("{rate}, which is {a_second} calls a second and {at_once} at once")
                    },
                );
                return Some(Fact(Some(told)));
            }
            _ => return None,
        };
        let Some(quota) = quota else {
            return Some(Fact(None));
        };
        let set = self.known.settings.quotas.get(quota.name().as_ref());
        let number = set.copied().or(quota.default_value().number());
        let shown = match (name, number, quota.default_value()) {
            ("more", number, _) => (number.unwrap_or_default() + MORE).to_string(),
            (_, None, QuotaDefault::Rule(rule)) => rule.to_owned(),
            (_, number, _) => number.unwrap_or_default().to_string(),
        };
        Some(Fact(Some(shown)))
    }

    fn fact_of_policy(&self, name: &str) -> Option<Fact> {
        let content = self.refused.text("Content");
        let of = self.policy_type();
        Some(Fact(match name {
            "policy-type" => {
                let given = ["PolicyType", "Type", "Filter"];
                let mut given = given.iter();
                let given = given.find_map(|member| self.refused.text(member));
                of.map(|of| of.name()).or(given).map(str::to_owned)
            }
            "listed-type" => Some(self.listed_type().to_owned()),
            "known-policy-type" => of.map(|of| of.name().to_owned()),
            "sample" => of.map(|of| sample(of).to_owned()),
            "another-name" => self.another_name(),
            "free-policy-name" => Some(self.free_name("Own-policy")),
            "like-policy-id" => {
                let mut policies = self.known.policies.iter();
                let like = policies.find(|policy| Some(policy.r#type) == of);
                like.map(|policy| policy.id.to_string())
            }
            "content-length" => content.map(|content| content.chars().count().to_string()),
            "content-size" => content.map(|content| counted(content.chars().count(), "character")),
            "content-bytes" => content.map(|content| content.len().to_string()),
            "type-service" => of.and_then(trusted_service).map(str::to_owned),
            "service-type" => {
                let service = self.refused.text("ServicePrincipal");
                let types = PolicyType::ALL.iter().copied();
                let mut types = types.filter(|of| trusted_service(*of) == service);
                types.next().map(|of| of.name().to_owned())
            }
            "merged-types" => {
                let types = EffectivePolicyType::ALL.iter().copied();
                let names: Vec<_> = types.map(|of| of.name()).collect();
                Some(names.join(", "))
            }
            "tag-target" => Some(
                match self.account().filter(|one| one.membership.is_some()) {
                    Some(account) => account.id.to_string(),
                    None => self.refused.caller.clone(),
                },
            ),
            _ => return None,
        }))
    }

    fn fact_of_input(&self, name: &str, word: &str) -> Option<Fact> {
        let refused = self.refused;
        let member = || self.member();
        Some(Fact(match name {
            "input" => refused.input.get(word).map(plain),
            "thing" => refused.text(word).map(|id| self.known.called(id)),
            "input-target" => {
                let target = refused.target().map(str::to_owned);
                target.or_else(|| refused.input.get("Target").map(plain))
            }
            "member" => Some(
                member().map_or_else(|| "a member of the input".to_owned(), |member| member.name),
            ),
            "value" => {
                let member = member();
                member
                    .and_then(|member| member.value.map(plain))
                    .or(Some(String::new()))
            }
            "value-in-json" => member().and_then(|member| member.value.map(json::compact)),
            "type" => member().map(|member| member.of_type().to_owned()),
            "allowed" => member().map(|member| member.allowed()),
            _ => return None,
        }))
    }

    /// What is wrong with a value, and what it could be.
    fn fact_of_value(&self, name: &str, word: &str) -> Option<Fact> {
        let member = self.member();
        let value = member.as_ref().and_then(|member| member.value.map(plain));
        let value = value.unwrap_or_default();
        Some(Fact(match name {
            "value-length" => Some(counted(value.chars().count(), "character")),
            "value-flaw" => member.map(|member| flaw::of_id(&value, &member.examples())),
            "target-flaw" => self.refused.target().map(flaw::of_account_id),
            "choices" => member.and_then(|member| member.choices().map(must_be)),
            "choice" => member
                .and_then(|member| self.choice(&member))
                .map(str::to_owned),
            "place" => Some(self.place_of_thing(word)),
            "role-sample" => Some("OrganizationAdmin".to_owned()),
            "forgotten" => {
                let forgotten = self.refused.forgotten.as_deref();
                forgotten.map(|one| self.known.called_handshake(one))
            }
            "forgotten-ended" => {
                let forgotten = self.refused.forgotten.as_deref();
                forgotten.map(|one| on(one.ended.unwrap_or(one.expires)))
            }
            "forgotten-state" => {
                let forgotten = self.refused.forgotten.as_deref();
                forgotten.map(|one| one.state.name().to_owned())
            }
            _ => return None,
        }))
    }
}

/// Returns the request that a request for approval belongs to.
fn parent(handshake: &Handshake) -> Option<&str> {
    match &handshake.content {
        Content::ApproveAllFeatures { parent } => Some(parent.as_str()),
        _ => None,
    }
}

fn seller(account: Option<&Account>) -> String {
    let seller = account.and_then(|account| account.standing.seller.clone());
    seller.unwrap_or_else(|| "Amazon Web Services".to_owned())
}

/// Returns a value of the input as a person reads it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        Value::Null => "null".to_owned(),
        Value::Integer(_) | Value::Float(_) => match Timestamp::from_value(value) {
            // Counts are small, and times are not.
            Ok(time) if time.0.as_second() > 100_000_000 => on(time),
            _ => json::compact(value),
        },
        other => json::compact(other),
    }
}
