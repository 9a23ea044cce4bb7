//! Handshakes, and transfers of responsibility.

use organizations::model::{
    AccountName, ActionType, Email, HandshakeId, HandshakeNotes, HandshakeState,
    OrganizationFeatureSet, ResponsibilityTransferId, ResponsibilityTransferName,
    ResponsibilityTransferStatus,
};
use shape::Shape;

use super::scalars::{Count, Reference, Time, Truth};
use super::tags::Tag;

/// A handshake.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Handshakes")]
pub(in crate::portrait) struct Handshake {
    /// What is asked.
    pub(in crate::portrait) action: ActionType,
    /// Its id; a new one if it is left out.
    pub(in crate::portrait) id: Option<HandshakeId>,
    /// The organization that asks, by its id or its management account; may be left out where there is
    /// one only.
    pub(in crate::portrait) organization: Option<Reference>,
    /// The account that managed the organization when it asked, if it isn't the present one.
    pub(in crate::portrait) management_account: Option<Reference>,
    /// The account that is asked. None is for `ENABLE_ALL_FEATURES`.
    pub(in crate::portrait) to: Option<Reference>,
    /// The address that is asked, if it is no account.
    pub(in crate::portrait) to_email: Option<Email>,
    /// The account that accepted for the address.
    pub(in crate::portrait) accepted_by: Option<Reference>,
    /// Where it is in its life: `OPEN` if it is left out, `REQUESTED` for `ENABLE_ALL_FEATURES`.
    pub(in crate::portrait) state: Option<HandshakeState>,
    /// When it was sent; now if it is left out.
    pub(in crate::portrait) requested: Option<Time>,
    /// When it expires, or would have; after 15 days if it is left out, 90 where all features are to be
    /// enabled.
    pub(in crate::portrait) expires: Option<Time>,
    /// When it was answered, cancelled or expired; now if it is left out and the state says so.
    pub(in crate::portrait) ended: Option<Time>,
    /// Its place in the order of sending; behind what stands before it if it is left out.
    pub(in crate::portrait) order: Option<Count>,
    /// The address of the management account at that time, if it isn't the present one.
    pub(in crate::portrait) sender_email: Option<Email>,
    /// The name of the management account at that time, if it isn't the present one.
    pub(in crate::portrait) sender_name: Option<AccountName>,
    /// What the organization was used for at that time, if it isn't what it is used for now.
    pub(in crate::portrait) sender_features: Option<OrganizationFeatureSet>,
    /// A word to whoever is asked.
    pub(in crate::portrait) notes: Option<HandshakeNotes>,
    /// The tags that the account gets when it joins.
    pub(in crate::portrait) tags: Option<Vec<Tag>>,
    /// When the request to enable all features opens by itself.
    pub(in crate::portrait) opens: Option<Time>,
    /// The request to enable all features that waits for this approval; may be left out where the
    /// organization has one only.
    pub(in crate::portrait) parent: Option<HandshakeId>,
    /// The transfer that is to begin, by name or id; may be left out where there is one only.
    pub(in crate::portrait) transfer: Option<Reference>,
    /// When the transfer is to begin, if it isn't what the transfer says now.
    pub(in crate::portrait) start: Option<Time>,
}

/// A transfer of responsibility: one organization pays the bill of another.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Transfers")]
pub(in crate::portrait) struct Transfer {
    /// Its name.
    pub(in crate::portrait) name: ResponsibilityTransferName,
    /// Its id; a new one if it is left out.
    pub(in crate::portrait) id: Option<ResponsibilityTransferId>,
    /// Where it is in its life: `REQUESTED` if it is left out.
    pub(in crate::portrait) status: Option<ResponsibilityTransferStatus>,
    /// Who hands the bill over.
    pub(in crate::portrait) source: Participant,
    /// Who pays.
    pub(in crate::portrait) target: Participant,
    /// When it begins.
    pub(in crate::portrait) start: Time,
    /// When it ends.
    pub(in crate::portrait) end: Option<Time>,
    /// The invitation; that of the handshakes that is for this transfer if it is left out.
    pub(in crate::portrait) handshake: Option<HandshakeId>,
    /// Its place in the order of creation; behind what stands before it if it is left out.
    pub(in crate::portrait) order: Option<Count>,
}

/// A side of a transfer.
#[derive(Debug, Clone, PartialEq, Shape)]
pub(in crate::portrait) struct Participant {
    /// Its management account.
    pub(in crate::portrait) account: Option<Reference>,
    /// The address of the account, if it isn't the present one.
    pub(in crate::portrait) email: Option<Email>,
    /// The organization, if it isn't that of the account.
    pub(in crate::portrait) organization: Option<Reference>,
    /// Nothing but what stands here was known of the side.
    pub(in crate::portrait) unknown: Option<Truth>,
    /// The tags that it gave the transfer.
    pub(in crate::portrait) tags: Option<Vec<Tag>>,
}
