//! Who may do what with a handshake (`semantics.md` section b.3).

use crate::error::{Result, refuse};
use crate::model::{AccountId, Exception};
use crate::state::{Account, Content, Handshake, Recipient};

impl Recipient {
    /// Tells whether an account is the recipient. Once an account has accepted for an address, only
    /// that account is.
    pub(crate) fn is(&self, account: &Account) -> bool {
        match self {
            Self::Account(id)
            | Self::Email {
                accepted_by: Some(id),
                ..
            } => *id == account.id,
            Self::Email { address, .. } => {
                let (address, own) = (address.as_str(), account.email.as_str());
                address.eq_ignore_ascii_case(own)
            }
        }
    }
}

impl Handshake {
    /// Tells whether an account is the recipient. A management account is never the
    /// recipient of an invitation to join.
    pub(crate) fn is_for(&self, account: &Account, manages: bool) -> bool {
        let is_invite = matches!(self.content, Content::Invite { .. });
        !(is_invite && manages) && self.is_addressed_to(account)
    }

    fn is_addressed_to(&self, account: &Account) -> bool {
        let recipient = self.recipient.as_ref();
        recipient.is_some_and(|recipient| recipient.is(account))
    }

    /// Tells whether an account sent it.
    pub(crate) fn is_from(&self, account: &AccountId) -> bool {
        self.management_account_id == *account
    }

    /// Refuses whoever may not accept it. A management account that is invited to join another
    /// organization passes: it is refused later, by `MasterCannotLeaveOrganizationException`.
    pub(crate) fn must_be_acceptable_by(&self, account: &Account, manages: bool) -> Result<()> {
        let may = match self.content {
            // The confirmation of all features: the management account, which sent it, accepts it once the
            // members have approved. A member may not.
            Content::EnableAllFeatures { .. } => self.is_from(&account.id),
            Content::TransferResponsibility { .. } => manages && self.is_addressed_to(account),
            Content::Invite { .. } | Content::ApproveAllFeatures { .. } => {
                self.is_addressed_to(account)
            }
        };
        permit(may)
    }

    /// Refuses whoever may not decline it; nobody may decline the parent of a migration.
    pub(crate) fn must_be_declinable_by(&self, account: &Account, manages: bool) -> Result<()> {
        permit(self.is_for(account, manages))
    }

    /// Refuses whoever may not cancel it. A request for approval goes with its parent, so nobody
    /// may cancel it by itself.
    pub(crate) fn must_be_cancellable_by(&self, account: &Account) -> Result<()> {
        let is_child = matches!(self.content, Content::ApproveAllFeatures { .. });
        permit(!is_child && self.is_from(&account.id))
    }
}

pub(crate) fn permit(may: bool) -> Result<()> {
    if may {
        return Ok(());
    }
    refuse(Exception::AccessDeniedException)
}
