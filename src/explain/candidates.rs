//! What a member of an input could be in this world, the likeliest first.

use organizations::listed_services;
use organizations::model::{AccountState, HandshakePartyType, HandshakeState, PolicyType};
use organizations::state::Account;
use shape::{Choice, Kind, Value};

use super::calls::{object, with};
use super::samples::{resource_policy, sample};
use super::scene::Scene;

/// How many calls are tried at most to find one that goes.
const MOST_TRIES: usize = 40;

impl Scene<'_> {
    /// Returns what a member could be in a call with this input.
    pub(super) fn candidates(&self, member: &str, input: &Value) -> Vec<Value> {
        let ids = self.ids_for(member);
        if !ids.is_empty() {
            return ids.into_iter().map(Value::from).collect();
        }
        let fact = |name: &str| Vec::from_iter(self.known_fact(name).map(Value::from));
        match member {
            "Email" => fact("free-address"),
            "AccountName" | "SourceName" => vec!["New-name".into()],
            "Name" => vec![self.free_name("New-name").into()],
            "Description" => vec!["Own".into()],
            "Content" => Vec::from_iter(self.a_document(input)),
            "StartTimestamp" => fact("start-of-month"),
            "Target" => {
                let ids = self.asked().into_iter();
                ids.map(|account| target_of(account.id.as_str())).collect()
            }
            "Tags" => {
                let tag = object([("Key", "team"), ("Value", "one")]);
                vec![[tag].into_iter().collect()]
            }
            "TagKeys" => vec![["team"].into_iter().collect()],
            _ => self.choices_of(member),
        }
    }

    /// Returns the ids that a member could be.
    pub(super) fn ids_for(&self, member: &str) -> Vec<String> {
        let is_of_account = matches!(
            self.refused.operation.name(),
            "DescribeEffectivePolicy" | "ListEffectivePolicyValidationErrors"
        );
        match member {
            "AccountId" => self.account_ids(),
            "TargetId" if is_of_account => self.account_ids(),
            "ChildId" => [self.account_ids(), self.unit_ids()].concat(),
            "TargetId" => [self.root_ids(), self.unit_ids(), self.account_ids()].concat(),
            "ResourceId" => {
                let places = [self.account_ids(), self.root_ids(), self.unit_ids()].concat();
                [places, self.policy_ids()].concat()
            }
            "ParentId" | "SourceParentId" | "DestinationParentId" => {
                [self.root_ids(), self.unit_ids()].concat()
            }
            "RootId" => self.root_ids(),
            "OrganizationalUnitId" => self.unit_ids(),
            "PolicyId" => [self.policy_ids(), vec!["p-FullAWSAccess".to_owned()]].concat(),
            "HandshakeId" | "ParentHandshakeId" => self.handshake_ids(),
            "Id" => {
                let transfers = self.transfers().into_iter();
                transfers.map(|transfer| transfer.id.to_string()).collect()
            }
            "CreateAccountRequestId" => self.request_ids(),
            "ServicePrincipal" => self.services(),
            _ => Vec::new(),
        }
    }

    fn account_ids(&self) -> Vec<String> {
        let Some(organization) = self.organization() else {
            return Vec::new();
        };
        let mut members = self.known.members_of(organization);
        // What can be done with a member can't be done with the management account, mostly.
        members.sort_by_key(|member| {
            let is_closed = member.state != AccountState::Active;
            (member.id == organization.management_account_id, is_closed)
        });
        members.iter().map(|member| member.id.to_string()).collect()
    }

    fn root_ids(&self) -> Vec<String> {
        Vec::from_iter(self.known_fact("root-id"))
    }

    fn unit_ids(&self) -> Vec<String> {
        let own = self.organization().map(|organization| &organization.id);
        let units = self.known.units.iter();
        let units = units.filter(|unit| Some(&unit.organization_id) == own);
        units.map(|unit| unit.id.to_string()).collect()
    }

    fn policy_ids(&self) -> Vec<String> {
        let own = self.organization().map(|organization| &organization.id);
        let policies = self.known.policies.iter();
        let policies = policies.filter(|policy| Some(&policy.organization_id) == own);
        policies.map(|policy| policy.id.to_string()).collect()
    }

    fn handshake_ids(&self) -> Vec<String> {
        let mut handshakes = self.known.handshakes_in_order();
        handshakes.sort_by_key(|handshake| handshake.state != HandshakeState::Open);
        handshakes.iter().map(|one| one.id.to_string()).collect()
    }

    fn request_ids(&self) -> Vec<String> {
        let own = self.organization().map(|organization| &organization.id);
        let requests = self.known.creations.iter();
        let requests = requests.filter(|request| Some(&request.organization_id) == own);
        requests.map(|request| request.id.to_string()).collect()
    }

    fn services(&self) -> Vec<String> {
        let trusted = self.organization().into_iter();
        let trusted = trusted.flat_map(|organization| &organization.trusted_services);
        let trusted = trusted.map(|service| service.service_principal.to_string());
        let listed = listed_services().map(|service| service.principal.to_owned());
        trusted.chain(listed).collect()
    }

    /// Returns the accounts that could be asked: to join, those that are in no organization; for a bill, those that
    /// manage another one.
    pub(super) fn asked(&self) -> Vec<&Account> {
        let invites = self.refused.operation.name() == "InviteAccountToOrganization";
        let accounts = self.known.accounts.iter();
        let asked = accounts.filter(|account| {
            let organization = self.known.organization_of(account);
            let manages = organization.is_some_and(|one| one.management_account_id == account.id);
            let is_asked = if invites {
                account.membership.is_none()
            } else {
                manages
            };
            let is_other = account.id.as_str() != self.refused.caller;
            is_asked && is_other && account.state == AccountState::Active && !self.waits(account)
        });
        asked.collect()
    }

    fn a_document(&self, input: &Value) -> Option<Value> {
        if self.refused.operation.name() == "PutResourcePolicy" {
            let member = self.known_fact("member-id")?;
            return Some(resource_policy(&member).into());
        }
        let given = input.get("Type").and_then(Value::as_str);
        let of = given.and_then(PolicyType::named).or(self.policy_type());
        of.map(|of| sample(of).into())
    }

    fn choices_of(&self, member: &str) -> Vec<Value> {
        let input = self.refused.operation.input();
        let member = input.and_then(|input| input.member(member));
        match member.map(|member| &member.shape().kind) {
            Some(Kind::Enum(choices)) => {
                choices.all.iter().map(|choice| (*choice).into()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns a call that goes, of those with one of some values for a member; where calls can't be tried, the first.
    pub(super) fn first_that_goes(
        &self,
        member: &str,
        values: impl IntoIterator<Item = Value>,
    ) -> Option<(Value, Value)> {
        let inputs = values.into_iter().take(MOST_TRIES).map(|value| {
            let input = with(self.refused.input.clone(), member, value.clone());
            (value, input)
        });
        let mut inputs = inputs;
        inputs.find(|(_, input)| self.goes(input, self.caller_id()))
    }

    /// Returns the input with all that it lacks; none if no such call goes.
    pub(super) fn completed_input(&self) -> Option<Value> {
        let input = with_tag_values(self.refused.input.clone());
        let members = self.refused.operation.input()?.members().iter();
        let missing = members.filter(|member| member.required && input.get(member.name).is_none());
        let missing: Vec<_> = missing.map(|member| member.name).collect();
        let mut tries = MOST_TRIES;
        self.completed(input, &missing, &mut tries)
    }

    fn completed(&self, input: Value, missing: &[&str], tries: &mut usize) -> Option<Value> {
        let [first, rest @ ..] = missing else {
            *tries = tries.checked_sub(1)?;
            return self.goes(&input, self.caller_id()).then_some(input);
        };
        let candidates = self.candidates(first, &input).into_iter();
        let mut inputs = candidates.map(|value| with(input.clone(), first, value));
        inputs.find_map(|input| self.completed(input, rest, tries))
    }
}

/// Returns an account, which is named by its id or its address, as the target of an invitation.
pub(super) fn target_of(account: &str) -> Value {
    let of = if account.contains('@') {
        HandshakePartyType::Email
    } else {
        HandshakePartyType::Account
    };
    object([("Id", account), ("Type", of.name())])
}

/// Gives tags that have no value an empty one.
fn with_tag_values(input: Value) -> Value {
    let Some(tags) = input.get("Tags").and_then(Value::as_list) else {
        return input;
    };
    let tags: Value = tags
        .iter()
        .map(|tag| match tag.get("Value") {
            None if tag.as_map().is_some() => with(tag.clone(), "Value", "".into()),
            _ => tag.clone(),
        })
        .collect();
    with(input, "Tags", tags)
}
