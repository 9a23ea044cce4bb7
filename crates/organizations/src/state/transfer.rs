//! What is remembered of a responsibility transfer.

use serde::{Deserialize, Serialize};

use crate::model::{
    AccountId, Email, HandshakeId, OrganizationId, ResponsibilityTransferId,
    ResponsibilityTransferName, ResponsibilityTransferStatus, Tag, Timestamp,
};

/// An arrangement by which one organization pays the bill of another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Transfer {
    /// Its id, the same for both sides.
    pub id: ResponsibilityTransferId,
    /// Its name, the same for both sides.
    pub name: ResponsibilityTransferName,
    /// Where it is in its life.
    pub status: ResponsibilityTransferStatus,
    /// Who hands the bill over: it was invited.
    pub source: Participant,
    /// Who pays: it sent the invitation.
    pub target: Participant,
    /// When it begins.
    pub start: Timestamp,
    /// When it ends; none while nobody has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Timestamp>,
    /// The invitation.
    pub handshake_id: HandshakeId,
    /// Its place in the order of creation.
    pub sequence: u64,
}

/// A side of a transfer, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields, default)]
pub struct Participant {
    /// The organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<OrganizationId>,
    /// Its management account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_account_id: Option<AccountId>,
    /// The address of its management account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_account_email: Option<Email>,
    /// The tags that it gave the transfer, in the order in which they were set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

impl Transfer {
    /// Tells whether it is in force at a time: accepted, and not over by then. A transfer that was
    /// withdrawn goes on until it ends.
    pub(crate) fn is_in_force(&self, at: Timestamp) -> bool {
        match self.status {
            ResponsibilityTransferStatus::Accepted => true,
            ResponsibilityTransferStatus::Withdrawn => self.end.is_some_and(|end| end >= at),
            ResponsibilityTransferStatus::Requested
            | ResponsibilityTransferStatus::Declined
            | ResponsibilityTransferStatus::Canceled
            | ResponsibilityTransferStatus::Expired => false,
        }
    }

    /// Tells whether an organization is a side of it.
    pub(crate) fn has_side_of(&self, organization: &OrganizationId) -> bool {
        self.target.is(organization) || self.source.is(organization)
    }

    /// Returns the side of an organization that has one.
    pub(crate) fn side_of(&self, organization: &OrganizationId) -> &Participant {
        if self.target.is(organization) {
            &self.target
        } else {
            &self.source
        }
    }

    /// Returns the side of an organization that has one, to change it.
    pub(crate) fn side_of_mut(&mut self, organization: &OrganizationId) -> &mut Participant {
        if self.target.is(organization) {
            &mut self.target
        } else {
            &mut self.source
        }
    }
}

impl Participant {
    /// Tells whether it is an organization.
    pub(crate) fn is(&self, organization: &OrganizationId) -> bool {
        self.organization_id.as_ref() == Some(organization)
    }
}
