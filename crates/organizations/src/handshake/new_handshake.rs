//! Sending a handshake (`semantics.md` section b.2).

use crate::context::Context;
use crate::error::Result;
use crate::ids::IdKind;
use crate::model::{HandshakeState, Timestamp};
use crate::state::{Content, Handshake, Organization, Recipient};

/// A handshake to be sent.
pub(crate) struct NewHandshake {
    /// The recipient, unless it is the sender itself.
    pub(crate) recipient: Option<Recipient>,
    pub(crate) content: Content,
    pub(crate) state: HandshakeState,
    pub(crate) expires: Timestamp,
}

impl NewHandshake {
    /// Sends it on behalf of an organization.
    pub(crate) fn send(
        self,
        cx: &mut Context<'_>,
        organization: &Organization,
    ) -> Result<Handshake> {
        let handshake = Handshake {
            id: cx.new_id(IdKind::Handshake)?.into(),
            organization_id: organization.id.clone(),
            management_account_id: organization.management_account_id.clone(),
            recipient: self.recipient,
            content: self.content,
            state: self.state,
            requested: cx.now,
            expires: self.expires,
            ended: None,
            sequence: cx.next_sequence(),
        };
        cx.put(handshake.clone());
        Ok(handshake)
    }
}
