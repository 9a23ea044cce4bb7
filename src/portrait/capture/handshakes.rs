//! Handshakes, sent and received.

use organizations::model::{ActionType, HandshakeState, OrganizationFeatureSet};
use serde_json::Value;

use super::answers::{moment, text, word};
use super::chains::in_order;
use super::organization::Reading;
use crate::portrait::format::{Handshake, MemberAccount, Organization, Reference, Root, Time};

/// What one handshake says of organizations that are not the caller's.
pub(super) struct Sender {
    pub(super) organization: String,
    pub(super) manager: String,
    pub(super) email: Option<String>,
    pub(super) name: Option<String>,
    pub(super) features: Option<OrganizationFeatureSet>,
}

impl Reading<'_> {
    /// Returns all handshakes, and who sent those that wait for an answer.
    pub(super) fn handshakes(&mut self) -> (Vec<Handshake>, Vec<Sender>) {
        let lists =
            ["sent.json", "received.json"].map(|file| self.answers.list(file, "Handshakes"));
        let ids = |list: &Vec<Value>| list.iter().filter_map(|one| text(one, "Id")).collect();
        let order = in_order(&lists.each_ref().map(ids));
        let shown = order.iter().filter_map(|id| {
            let mut listed = lists.iter().flatten();
            listed.find(|one| one["Id"].as_str() == Some(id))
        });
        let mut senders = Vec::new();
        let mut handshakes = Vec::new();
        for handshake in shown {
            match self.handshake(handshake) {
                Some((handshake, sender)) => {
                    senders.push(sender);
                    handshakes.push(handshake);
                }
                None => {
                    let id = text(handshake, "Id").unwrap_or_default();
                    self.made_up.push(format!(
                        "the handshake {id} is left out: it is of a kind that orgsim has not"
                    ));
                }
            }
        }
        (handshakes, senders)
    }

    /// Returns the address by which others have invited the account that made the capture: nothing else tells it of
    /// one that may not list accounts.
    pub(super) fn invited_address(&self, caller: &str) -> Option<String> {
        let received = self.answers.list("received.json", "Handshakes");
        let is_from_others = |shown: &&Value| manager(shown).is_some_and(|id| id != caller);
        let mut invitations = received.iter().filter(is_from_others);
        invitations.find_map(|shown| text(resource(shown, "EMAIL")?, "Value"))
    }

    fn handshake(&mut self, shown: &Value) -> Option<(Handshake, Sender)> {
        let action: ActionType = word(shown, "Action")?;
        if action == ActionType::AddOrganizationsServiceLinkedRole {
            return None;
        }
        let manager = manager(shown)?;
        let organization = resource(shown, "ORGANIZATION")?;
        let about = &organization["Resources"];
        let of_sender =
            |one: &str, other: &str| resource_in(about, one).or_else(|| resource_in(about, other));
        let value = |name: &str| resource(shown, name).and_then(|resource| text(resource, "Value"));
        let email =
            of_sender("MASTER_EMAIL", "MANAGEMENT_EMAIL").and_then(|one| text(one, "Value"));
        let name = of_sender("MASTER_NAME", "MANAGEMENT_NAME").and_then(|one| text(one, "Value"));
        let features =
            resource_in(about, "ORGANIZATION_FEATURE_SET").and_then(|one| word(one, "Value"));
        let transfer = resource(shown, "RESPONSIBILITY_TRANSFER");
        let start = transfer.and_then(|transfer| {
            let start = resource_in(&transfer["Resources"], "TRANSFER_START_TIMESTAMP")?;
            moment(start, "Value")
        });
        let state: HandshakeState = word(shown, "State")?;
        let to_email = value("EMAIL");
        let parent =
            value("PARENT_HANDSHAKE").map(|id| format!("h-{}", id.trim_start_matches("h-")));
        let sender = Sender {
            organization: text(organization, "Value")?,
            manager: manager.clone(),
            email: email.clone(),
            name: name.clone(),
            features,
        };
        let handshake = Handshake {
            action,
            id: text(shown, "Id").map(Into::into),
            organization: Some(Reference(sender.organization.clone())),
            management_account: Some(Reference(manager)),
            to: value("ACCOUNT").map(Reference),
            accepted_by: party(shown, "ACCOUNT")
                .filter(|_| to_email.is_some())
                .map(Reference),
            to_email: to_email.map(Into::into),
            state: Some(state),
            requested: moment(shown, "RequestedTimestamp"),
            expires: moment(shown, "ExpirationTimestamp"),
            ended: self.ended(shown, state),
            order: Some(self.next().into()),
            sender_email: email.map(Into::into),
            sender_name: name.map(Into::into),
            sender_features: features,
            notes: value("NOTES").map(Into::into),
            tags: None,
            opens: None,
            parent: parent.map(Into::into),
            transfer: transfer
                .and_then(|transfer| text(transfer, "Value"))
                .map(Reference),
            start,
        };
        Some((handshake, sender))
    }

    /// Returns when a handshake ended. It is only told of one that expired; all others count as ended now.
    fn ended(&self, shown: &Value, state: HandshakeState) -> Option<Time> {
        match state {
            HandshakeState::Requested | HandshakeState::Open => None,
            HandshakeState::Expired => moment(shown, "ExpirationTimestamp"),
            _ => Some(self.now.into()),
        }
    }
}

/// Returns the management account of the organization that sent a handshake.
fn manager(handshake: &Value) -> Option<String> {
    let arn = text(handshake, "Arn")?;
    arn.split(':').nth(4).map(str::to_owned)
}

fn resource<'a>(handshake: &'a Value, name: &str) -> Option<&'a Value> {
    resource_in(&handshake["Resources"], name)
}

fn resource_in<'a>(resources: &'a Value, name: &str) -> Option<&'a Value> {
    let mut resources = resources.as_array()?.iter();
    resources.find(|resource| resource["Type"].as_str() == Some(name))
}

fn party(handshake: &Value, name: &str) -> Option<String> {
    let mut parties = handshake["Parties"].as_array()?.iter();
    let party = parties.find(|party| party["Type"].as_str() == Some(name))?;
    text(party, "Id")
}

impl Sender {
    /// Returns an organization of which nothing is known but that it sent a handshake.
    pub(super) fn organization(&self, reading: &mut Reading<'_>) -> Organization {
        let name = self
            .name
            .clone()
            .unwrap_or_else(|| format!("Account {}", self.manager));
        let manager = MemberAccount {
            email: self.email.clone().map(Into::into),
            ..reading.unlisted(&self.manager, &name, None)
        };
        Organization {
            id: Some(self.organization.as_str().into()),
            management_account: Reference(self.manager.clone()),
            features: self.features,
            root: Root {
                id: None,
                policy_types: None,
                tags: None,
                policies: None,
                attached: None,
                attachments_changed: None,
                accounts: Some(vec![manager]),
                units: None,
            },
            policies: None,
            trusted_services: None,
            delegated_administrators: None,
            resource_policy: None,
            account_creations: None,
        }
    }
}
