//! What things are called where somebody reads of them: the id, and the name beside it.
//!
//! Names are what others wrote, so they are made harmless here.

use organizations::managed_policy_name;
use organizations::model::Timestamp;
use organizations::state::{Content, Handshake, Kind, Organization, Recipient};

use super::known::Known;
use crate::harmless;

impl Known {
    /// Returns an account as in `222222222222 (Bob)`.
    pub fn called_account(&self, id: &str) -> String {
        match self.account(id) {
            Some(account) => with_name(id, account.name.as_str()),
            None => id.to_owned(),
        }
    }

    /// Returns an organization as in `o-exampleorgid (of 111111111111)`.
    pub fn called_organization(&self, organization: &Organization) -> String {
        let Organization {
            id,
            management_account_id,
            ..
        } = organization;
        format!("{id} (of {management_account_id})")
    }

    /// Returns whom a handshake asks: an account, or an address that no account has yet.
    pub fn called_recipient(&self, recipient: &Recipient) -> String {
        match (self.asked_account(recipient), recipient) {
            (Some(account), _) => self.called_account(account.id.as_str()),
            (None, Recipient::Account(id)) => id.to_string(),
            (None, Recipient::Email { address, .. }) => {
                format!("whoever has {}", harmless::one_line(address.as_str()))
            }
        }
    }

    /// Returns a handshake as in `h-examplehandshakeid111 (222222222222 is to join o-exampleorgid)`.
    pub fn called_handshake(&self, handshake: &Handshake) -> String {
        format!("{} ({})", handshake.id, self.asked(handshake))
    }

    /// Returns what a handshake asks, as in `222222222222 is to join o-exampleorgid`.
    pub fn asked(&self, handshake: &Handshake) -> String {
        let organization = &handshake.organization_id;
        let recipient = handshake.recipient.as_ref().map(answering);
        let recipient = recipient.as_deref().unwrap_or_default();
        let recipient = harmless::one_line(recipient);
        match &handshake.content {
            Content::Invite { .. } => format!("{recipient} is to join {organization}"),
            Content::EnableAllFeatures { .. } => {
                format!("all features are to be enabled in {organization}")
            }
            Content::ApproveAllFeatures { .. } => {
                format!("{recipient} is to approve all features of {organization}")
            }
            Content::TransferResponsibility { .. } => {
                format!("{organization} is to pay the bill of {recipient}")
            }
        }
    }

    /// Returns what has an id, whatever it is, with its name or what it asks.
    pub fn called(&self, id: &str) -> String {
        let name = match Kind::of_id(id) {
            Some(Kind::Account) => return self.called_account(id),
            Some(Kind::Handshake) => {
                let mut handshakes = self.handshakes.iter();
                let found = handshakes.find(|handshake| handshake.id.as_str() == id);
                if let Some(found) = found {
                    return self.called_handshake(found);
                }
                None
            }
            Some(Kind::OrganizationalUnit) => self.unit(id).map(|unit| unit.name.to_string()),
            Some(Kind::Root) => self.root(id).map(|_| "the root".to_owned()),
            Some(Kind::Policy) => self.policy(id).map(|policy| policy.name.to_string()),
            Some(Kind::Transfer) => self.transfer(id).map(|transfer| transfer.name.to_string()),
            _ => None,
        };
        let name = name.or_else(|| managed_policy_name(id).map(str::to_owned));
        let id = harmless::one_line(id);
        match name {
            Some(name) => with_name(&id, &name),
            None => id.into_owned(),
        }
    }
}

/// Returns who answers a handshake, as `--caller` takes it: an account id or an address.
pub(crate) fn answering(recipient: &Recipient) -> String {
    match recipient {
        Recipient::Account(id)
        | Recipient::Email {
            accepted_by: Some(id),
            ..
        } => id.to_string(),
        Recipient::Email { address, .. } => address.to_string(),
    }
}

/// Returns a time as texts tell it, to the minute.
pub(crate) fn on(time: Timestamp) -> String {
    time.0.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

fn with_name(id: &str, name: &str) -> String {
    format!("{id} ({})", harmless::one_line(name))
}
