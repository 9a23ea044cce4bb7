//! Whom an invitation is for (`semantics.md` section c.4).

use shape::{Shaped, Value};

use crate::context::Context;
use crate::email;
use crate::error::{InvalidInput, Result, refuse};
use crate::model::{
    AccountId, ActionType, Email, Exception, HandshakeParty, HandshakePartyType, HandshakeState,
};
use crate::registry;
use crate::state::{Account, Handshake, Organization, Recipient};

/// Refuses a target that is neither an account nor an address. Unlike elsewhere, the reasons that
/// AWS gives here don't name the member.
pub(crate) fn target_must_be_right(target: Option<&Value>) -> Result<()> {
    let Some(target) = target else {
        return refuse(InvalidInput::InvalidPattern);
    };
    let Ok(party) = HandshakeParty::from_value(target) else {
        return refuse(InvalidInput::InvalidPartyTypeTarget);
    };
    let id = party.id.as_str();
    match party.r#type {
        HandshakePartyType::Organization => refuse(InvalidInput::InvalidPartyTypeTarget),
        HandshakePartyType::Account if !AccountId::is_id(id) => {
            refuse(InvalidInput::InvalidPattern)
        }
        HandshakePartyType::Email if !email::is_deliverable(id) => {
            refuse(InvalidInput::InvalidEmailAddressTarget)
        }
        HandshakePartyType::Account | HandshakePartyType::Email => Ok(()),
    }
}

/// Whom an invitation is for, as it was given and as far as the world knows.
pub(crate) struct InvitationTarget {
    pub(crate) recipient: Recipient,
    /// The account with the id or address.
    pub(crate) account: Option<Account>,
}

impl InvitationTarget {
    /// Finds out whom a valid party means.
    pub(crate) fn of(cx: &Context<'_>, party: &HandshakeParty) -> Result<Self> {
        let id = party.id.as_str();
        let (recipient, account) = match party.r#type {
            HandshakePartyType::Email => {
                let address = Email::from(id);
                let accepted_by = None;
                let recipient = Recipient::Email {
                    address,
                    accepted_by,
                };
                (recipient, registry::with_email(cx.state, id)?)
            }
            _ => (Recipient::Account(id.into()), cx.find(id)?),
        };
        Ok(Self { recipient, account })
    }

    /// Tells whether another recipient is the same: an id and an address are the same if an
    /// account has both.
    fn is(&self, other: &Recipient) -> bool {
        match (&self.account, &self.recipient, other) {
            (Some(account), _, other) => other.is(account),
            (None, Recipient::Account(one), Recipient::Account(other)) => one == other,
            (None, Recipient::Email { address, .. }, Recipient::Email { address: other, .. }) => {
                address.as_str().eq_ignore_ascii_case(other.as_str())
            }
            _ => false,
        }
    }

    /// Refuses a duplicate: the organization has an open handshake of this action with the target.
    pub(crate) fn must_not_be_asked(
        &self,
        cx: &Context<'_>,
        organization: &Organization,
        action: ActionType,
    ) -> Result<()> {
        let is_the_same = |handshake: &Handshake| {
            handshake.organization_id == organization.id
                && handshake.state == HandshakeState::Open
                && handshake.content.action() == action
                && handshake
                    .recipient
                    .as_ref()
                    .is_some_and(|other| self.is(other))
        };
        for string in self.mentions() {
            if cx.any(&string, is_the_same)?.is_some() {
                return refuse(Exception::DuplicateHandshakeException);
            }
        }
        Ok(())
    }

    /// Returns strings of which every handshake with the same target mentions at least one.
    fn mentions(&self) -> Vec<String> {
        let given = match &self.recipient {
            Recipient::Account(id) => id.to_string(),
            Recipient::Email { address, .. } => address.to_string(),
        };
        let known = self.account.iter();
        let known = known.flat_map(|account| [account.id.to_string(), account.email.to_string()]);
        let mut strings: Vec<_> = known.collect();
        strings.push(given);
        strings.dedup();
        strings
    }
}
