//! How a handshake is shown (`semantics.md` sections b.1 and b.2).
//!
//! Two spellings of the organization's id occur in one handshake, and both are the service's: a
//! party has it without `o-`, a resource with it.

use shape::Choice;

use crate::model::{
    self, HandshakeParty, HandshakePartyType, HandshakeResource, HandshakeResourceType,
    ResponsibilityTransferType,
};
use crate::state::{Content, Handshake, Recipient};

impl Handshake {
    pub(crate) fn shown(&self) -> model::Handshake {
        model::Handshake {
            id: Some(self.id.clone()),
            arn: Some(self.arn()),
            parties: Some(self.parties()),
            state: Some(self.state),
            requested_timestamp: Some(self.requested),
            expiration_timestamp: Some(self.expires),
            action: Some(self.content.action()),
            resources: Some(self.resources()),
        }
    }

    /// Returns the parties: the sender, then the recipient. AWS has them in either order (b.1).
    fn parties(&self) -> Vec<HandshakeParty> {
        let sender = self.organization_id.as_str().trim_start_matches("o-");
        let sender = HandshakeParty {
            id: sender.into(),
            r#type: HandshakePartyType::Organization,
        };
        let recipient = self.recipient.as_ref().map(Recipient::party);
        [sender].into_iter().chain(recipient).collect()
    }

    fn resources(&self) -> Vec<HandshakeResource> {
        let organization = HandshakeResource {
            resources: self.content.about_the_sender(&self.management_account_id),
            ..leaf(
                HandshakeResourceType::Organization,
                self.organization_id.as_str(),
            )
        };
        let recipient = self.recipient.as_ref().map(Recipient::resource);
        let before = self.content.parent_resource();
        let before = before.into_iter().chain([organization]);
        let after = self.content.transfer_resource();
        let after = after.into_iter().chain(self.content.notes_resource());
        before.chain(recipient).chain(after).collect()
    }
}

impl Recipient {
    /// Returns the recipient; the account that accepted replaces its address.
    fn party(&self) -> HandshakeParty {
        let (id, r#type) = match self {
            Self::Account(id)
            | Self::Email {
                accepted_by: Some(id),
                ..
            } => (id.as_str(), HandshakePartyType::Account),
            Self::Email { address, .. } => (address.as_str(), HandshakePartyType::Email),
        };
        let id = id.into();
        HandshakeParty { id, r#type }
    }

    /// Returns the recipient as it was given in the invitation, whoever accepted it.
    fn resource(&self) -> HandshakeResource {
        match self {
            Self::Account(id) => leaf(HandshakeResourceType::Account, id.as_str()),
            Self::Email { address, .. } => leaf(HandshakeResourceType::Email, address.as_str()),
        }
    }
}

impl Content {
    /// Returns what an invitation tells of the organization that sent it.
    fn about_the_sender(&self, manager: &model::AccountId) -> Option<Vec<HandshakeResource>> {
        use HandshakeResourceType::{
            ManagementAccount, ManagementEmail, ManagementName, MasterEmail, MasterName,
            OrganizationFeatureSet,
        };
        match self {
            Self::Invite {
                master_email,
                master_name,
                feature_set,
                ..
            } => Some(vec![
                leaf(MasterEmail, master_email.as_str()),
                leaf(MasterName, master_name.as_str()),
                leaf(OrganizationFeatureSet, feature_set.name()),
            ]),
            Self::TransferResponsibility {
                management_email,
                management_name,
                ..
            } => Some(vec![
                leaf(ManagementAccount, manager.as_str()),
                leaf(ManagementEmail, management_email.as_str()),
                leaf(ManagementName, management_name.as_str()),
            ]),
            _ => None,
        }
    }

    /// Returns the parent handshake. AWS writes its id without the prefix, as that of a party.
    fn parent_resource(&self) -> Option<HandshakeResource> {
        let Self::ApproveAllFeatures { parent } = self else {
            return None;
        };
        let parent = parent.as_str().trim_start_matches("h-");
        Some(leaf(HandshakeResourceType::ParentHandshake, parent))
    }

    fn transfer_resource(&self) -> Option<HandshakeResource> {
        use HandshakeResourceType::{ResponsibilityTransfer, TransferStartTimestamp, TransferType};
        let Self::TransferResponsibility {
            transfer, start, ..
        } = self
        else {
            return None;
        };
        let about = vec![
            leaf(TransferType, ResponsibilityTransferType::Billing.name()),
            leaf(TransferStartTimestamp, &start.0.to_string()),
        ];
        Some(HandshakeResource {
            resources: Some(about),
            ..leaf(ResponsibilityTransfer, transfer.as_str())
        })
    }

    fn notes_resource(&self) -> Option<HandshakeResource> {
        let (Self::Invite { notes, .. } | Self::TransferResponsibility { notes, .. }) = self else {
            return None;
        };
        let notes = notes.as_ref()?;
        Some(leaf(HandshakeResourceType::Notes, notes.as_str()))
    }
}

fn leaf(r#type: HandshakeResourceType, value: &str) -> HandshakeResource {
    HandshakeResource {
        value: Some(value.into()),
        r#type: Some(r#type),
        resources: None,
    }
}
