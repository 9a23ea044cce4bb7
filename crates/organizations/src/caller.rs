//! Who calls, and what that allows. The simulator has no IAM: a principal may do whatever its
//! account may.

use crate::access::Access;
use crate::context::Context;
use crate::error::{Result, refuse};
use crate::model::{AccountState, Exception};
use crate::resource_policy::{Verdict, judge};
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

    /// Returns the caller and its organization, for what every member may do unless the resource
    /// policy denies it.
    pub(crate) fn as_member_not_denied(
        &self,
        access: &Access<'_>,
    ) -> Result<(Account, Organization)> {
        let (account, organization) = self.as_member()?;
        if !organization.is_managed_by(&account)
            && judge(self, &organization, &account, access)? == Verdict::Denied
        {
            return refuse(Exception::AccessDeniedException);
        }
        Ok((account, organization))
    }

    /// Returns the organization that the caller manages.
    pub(crate) fn as_manager(&self) -> Result<Organization> {
        let (account, organization) = self.as_member()?;
        if !organization.is_managed_by(&account) {
            return refuse(Exception::AccessDeniedException);
        }
        Ok(organization)
    }

    /// Returns the organization that the caller manages, or that it may look into: as an
    /// administrator of a service, or because the resource policy says so.
    pub(crate) fn as_reader(&self, access: &Access<'_>) -> Result<Organization> {
        let (account, organization) = self.as_member()?;
        if !organization.is_managed_by(&account)
            && !self.may_read(&organization, &account, access)?
        {
            return refuse(Exception::AccessDeniedException);
        }
        Ok(organization)
    }

    /// Tells whether a member may read something: as an administrator of a service, unless the
    /// resource policy denies it, or because the resource policy allows it.
    pub(crate) fn may_read(
        &self,
        organization: &Organization,
        member: &Account,
        access: &Access<'_>,
    ) -> Result<bool> {
        Ok(match judge(self, organization, member, access)? {
            Verdict::Allowed => true,
            Verdict::NotTold => member.is_delegate(),
            Verdict::Denied => false,
        })
    }

    /// Returns the organization that the caller manages, or in which the resource policy lets it
    /// do something. To administer a service is not enough to write.
    pub(crate) fn as_writer(&self, access: &Access<'_>) -> Result<Organization> {
        let (account, organization) = self.as_member()?;
        if organization.is_managed_by(&account) {
            return Ok(organization);
        }
        match judge(self, &organization, &account, access)? {
            Verdict::Allowed => Ok(organization),
            Verdict::NotTold | Verdict::Denied => refuse(Exception::AccessDeniedException),
        }
    }

    /// Returns the organization of an account.
    pub(crate) fn organization_of(&self, account: &Account) -> Result<Option<Organization>> {
        match &account.membership {
            Some(membership) => self.found(membership.organization_id.as_str()).map(Some),
            None => Ok(None),
        }
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

#[cfg(test)]
mod tests;
