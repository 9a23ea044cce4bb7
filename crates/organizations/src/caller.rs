//! Who calls, and what that allows. The simulator has no IAM: a principal may do whatever its
//! account may.

use crate::context::Context;
use crate::error::{Result, refuse};
use crate::model::{AccountState, Exception};
use crate::state::{Account, Organization};

impl Context<'_> {
    /// Returns the account that calls; one that is suspended or closed can't do anything.
    pub(crate) fn caller(&self) -> Result<Account> {
        let account = self.find::<Account>(self.caller.as_str())?;
        match account {
            Some(account) if account.can_act() => Ok(account),
            _ => refuse(Exception::AccessDeniedException),
        }
    }

    /// Returns the organization of the account that calls.
    pub(crate) fn as_member(&self) -> Result<(Account, Organization)> {
        let account = self.caller()?;
        match self.organization_of(&account)? {
            Some(organization) => Ok((account, organization)),
            None => refuse(Exception::AWSOrganizationsNotInUseException),
        }
    }

    /// Returns the organization that the caller manages.
    pub(crate) fn as_manager(&self) -> Result<Organization> {
        let (account, organization) = self.as_member()?;
        if !organization.is_managed_by(&account) {
            return refuse(Exception::AccessDeniedException);
        }
        Ok(organization)
    }

    /// Returns the organization that the caller manages, or may look into.
    pub(crate) fn as_reader(&self) -> Result<Organization> {
        let (account, organization) = self.as_member()?;
        if !organization.is_managed_by(&account) && !account.is_delegate() {
            return refuse(Exception::AccessDeniedException);
        }
        Ok(organization)
    }

    /// Returns the organization of an account.
    pub(crate) fn organization_of(&self, account: &Account) -> Result<Option<Organization>> {
        let Some(membership) = &account.membership else {
            return Ok(None);
        };
        self.find(membership.organization_id.as_str())
    }
}

impl Account {
    fn can_act(&self) -> bool {
        !matches!(self.state, AccountState::Suspended | AccountState::Closed)
    }

    /// Tells whether it administers a service for its organization.
    pub(crate) fn is_delegated_administrator(&self) -> bool {
        let membership = self.membership.as_ref();
        membership.is_some_and(|membership| !membership.delegations.is_empty())
    }

    /// Tells whether its delegations let it read: the account must be active for that.
    pub(crate) fn is_delegate(&self) -> bool {
        self.is_delegated_administrator() && self.state == AccountState::Active
    }

    /// Tells whether it is in an organization.
    pub(crate) fn is_in(&self, organization: &Organization) -> bool {
        let membership = self.membership.as_ref();
        membership.is_some_and(|membership| membership.organization_id == organization.id)
    }
}

impl Organization {
    pub(crate) fn is_managed_by(&self, account: &Account) -> bool {
        self.management_account_id == account.id
    }
}
