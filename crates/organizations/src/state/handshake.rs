//! What is remembered of a handshake.

use serde::{Deserialize, Serialize};

use crate::model::{
    AccountId, AccountName, ActionType, Email, HandshakeId, HandshakeNotes, HandshakeState,
    OrganizationFeatureSet, OrganizationId, ResponsibilityTransferId, Tag, Timestamp,
};
use crate::state::Due;

/// A handshake.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Handshake {
    /// Its id.
    pub id: HandshakeId,
    /// The organization that asks.
    pub organization_id: OrganizationId,
    /// The account that managed the organization when it asked; the ARN names it for good.
    pub management_account_id: AccountId,
    /// Who is asked; none for the parent of a migration, which the sender answers itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<Recipient>,
    /// What is asked.
    pub content: Content,
    /// Where it is in its life.
    pub state: HandshakeState,
    /// When it was sent.
    pub requested: Timestamp,
    /// When it expires, or would have.
    pub expires: Timestamp,
    /// When it was answered, cancelled or expired. It is forgotten 30 days later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Timestamp>,
    /// Its place in the order of sending.
    pub sequence: u64,
}

/// Who is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub enum Recipient {
    /// An account.
    Account(AccountId),
    /// Whoever has an address, and the account that answered once one did.
    Email {
        /// The address, as it was given.
        #[serde(rename = "Address")]
        address: Email,
        /// The account that accepted.
        #[serde(
            rename = "AcceptedBy",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        accepted_by: Option<AccountId>,
    },
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "PascalCase")]
pub enum Content {
    /// To join the organization, with its properties when it asked.
    Invite {
        /// The address of its management account.
        master_email: Email,
        /// The name of its management account.
        master_name: AccountName,
        /// What it is used for.
        feature_set: OrganizationFeatureSet,
        /// A word to whoever is asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notes: Option<HandshakeNotes>,
        /// The tags that the account gets when it joins.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        tags: Vec<Tag>,
    },
    /// To enable all features, when every invited member has approved.
    EnableAllFeatures {
        /// When it opens by itself, since there is nobody whose approval it must wait for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        opens: Option<Timestamp>,
    },
    /// To approve that all features are enabled.
    ApproveAllFeatures {
        /// The handshake that waits for the approvals.
        parent: HandshakeId,
    },
    /// To have the bill paid by the organization, with its properties when it asked.
    TransferResponsibility {
        /// The transfer that is to begin.
        transfer: ResponsibilityTransferId,
        /// The address of the management account that asks.
        management_email: Email,
        /// Its name.
        management_name: AccountName,
        /// When the transfer is to begin.
        start: Timestamp,
        /// A word to whoever is asked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notes: Option<HandshakeNotes>,
    },
}

/// For how many days a handshake is remembered after it ended.
const KEPT_DAYS: i64 = 30;

impl Handshake {
    /// Tells whether it waits for an answer.
    pub fn is_pending(&self) -> bool {
        matches!(self.state, HandshakeState::Requested | HandshakeState::Open)
    }

    /// Returns when it opens by itself, expires, or is forgotten.
    pub(crate) fn due(&self) -> Due {
        let at = match (self.ended, &self.content) {
            (Some(ended), _) => ended.plus_days(KEPT_DAYS),
            (None, Content::EnableAllFeatures { opens: Some(opens) }) => *opens,
            (None, _) => self.expires,
        };
        let sequence = self.sequence;
        Due { at, sequence }
    }
}

impl Content {
    /// Returns the name of what is asked.
    pub fn action(&self) -> ActionType {
        match self {
            Self::Invite { .. } => ActionType::Invite,
            Self::EnableAllFeatures { .. } => ActionType::EnableAllFeatures,
            Self::ApproveAllFeatures { .. } => ActionType::ApproveAllFeatures,
            Self::TransferResponsibility { .. } => ActionType::TransferResponsibility,
        }
    }
}
