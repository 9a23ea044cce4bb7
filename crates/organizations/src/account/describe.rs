//! How accounts are shown.

use crate::access::Access;
use crate::context::Context;
use crate::error::Result;
use crate::model::{
    self, AccountState, AccountStatus, DescribeAccountRequest, DescribeAccountResponse,
    ListAccountsForParentRequest, ListAccountsForParentResponse, ListAccountsRequest,
    ListAccountsResponse,
};
use crate::paging::{Page, Paging};
use crate::state::{Account, Listed, Membership, Needed, Organization};
use crate::tree::Paths;

/// Describes an account of the organization.
pub(crate) fn describe_account(
    cx: &Context<'_>,
    input: &DescribeAccountRequest,
) -> Result<DescribeAccountResponse> {
    let access = Access::to("DescribeAccount").on(input.account_id.as_str());
    let organization = cx.as_reader(&access)?;
    let account = cx.account_of(&organization, &input.account_id)?;

    let mut paths = Paths::in_organization(cx, &organization);
    Ok(DescribeAccountResponse {
        account: Some(account.shown(&organization, &mut paths)?),
    })
}

/// Lists the accounts of the organization in the order in which they joined, whatever their state.
pub(crate) fn list_accounts(
    cx: &Context<'_>,
    _: &ListAccountsRequest,
    page: &Paging,
) -> Result<ListAccountsResponse> {
    let organization = cx.as_reader(&Access::to("ListAccounts"))?;

    let accounts = |needed| {
        cx.listed(needed, organization.id.as_str(), |account: &Account| {
            account.is_in(&organization)
        })
    };
    let page = shown(cx, &organization, accounts, page)?;
    Ok(ListAccountsResponse {
        accounts: Some(page.items),
        next_token: page.next_token,
    })
}

/// Lists the accounts that are directly in a root or unit.
pub(crate) fn list_accounts_for_parent(
    cx: &Context<'_>,
    input: &ListAccountsForParentRequest,
    page: &Paging,
) -> Result<ListAccountsForParentResponse> {
    let access = Access::to("ListAccountsForParent").on(input.parent_id.as_str());
    let organization = cx.as_reader(&access)?;
    cx.container_must_exist(&organization, &input.parent_id)?;

    let accounts = |needed| cx.accounts_in(&input.parent_id, needed);
    let page = shown(cx, &organization, accounts, page)?;
    Ok(ListAccountsForParentResponse {
        accounts: Some(page.items),
        next_token: page.next_token,
    })
}

/// Cuts a page out of the accounts of an organization and shows it.
pub(crate) fn shown(
    cx: &Context<'_>,
    organization: &Organization,
    accounts: impl FnOnce(Needed) -> Result<Listed<Account>>,
    page: &Paging,
) -> Result<Page<model::Account>> {
    let mut paths = Paths::in_organization(cx, organization);
    page.of(cx, accounts, |account| account.place().sequence)?
        .try_map(|account| account.shown(organization, &mut paths))
}

impl Account {
    /// Returns its place in the organization in which it was found.
    pub(crate) fn place(&self) -> &Membership {
        let place = self.membership.as_ref();
        place.expect("an account of an organization has a place")
    }

    /// Returns its place in the organization in which it was found, to change it.
    pub(crate) fn place_mut(&mut self) -> &mut Membership {
        let place = self.membership.as_mut();
        place.expect("an account of an organization has a place")
    }

    /// Returns its path: that of its parent, the account, and a slash.
    pub(crate) fn path(&self, paths: &mut Paths<'_, '_>) -> Result<model::Path> {
        let parent = paths.of(&self.place().parent_id)?;
        Ok(format!("{parent}{}/", self.id).into())
    }

    pub(crate) fn shown(
        &self,
        organization: &Organization,
        paths: &mut Paths<'_, '_>,
    ) -> Result<model::Account> {
        let place = self.place();
        Ok(model::Account {
            id: Some(self.id.clone()),
            arn: Some(organization.account_arn(&self.id)),
            email: Some(self.email.clone()),
            name: Some(self.name.clone()),
            status: Some(self.status()),
            state: Some(self.state),
            paths: Some(vec![self.path(paths)?]),
            joined_method: Some(place.joined_method),
            joined_timestamp: Some(place.joined_timestamp),
        })
    }

    /// Returns its state in the words of the old member, which AWS keeps until September 2026.
    pub(crate) fn status(&self) -> AccountStatus {
        match self.state {
            AccountState::PendingActivation | AccountState::Active => AccountStatus::Active,
            AccountState::Suspended | AccountState::Closed => AccountStatus::Suspended,
            AccountState::PendingClosure => AccountStatus::PendingClosure,
        }
    }
}
