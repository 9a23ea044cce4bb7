//! How accounts are shown (`semantics.md` sections a.7 and c.2).

use std::sync::Arc;

use crate::access::Access;
use crate::context::Context;
use crate::error::Result;
use crate::model::{
    self, AccountId, AccountJoinedMethod, AccountName, AccountState, AccountStatus,
    DescribeAccountRequest, DescribeAccountResponse, Email, ListAccountsForParentRequest,
    ListAccountsForParentResponse, ListAccountsRequest, ListAccountsResponse, Timestamp,
};
use crate::paging::{Page, Paging};
use crate::state::{
    Account, AccountOutline, Listed, Membership, MembershipOutline, Needed, Organization,
};
use crate::tree::{Paths, path_below};

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
        account: Some(Member::of(account.into(), &mut paths)?.shown(&organization)),
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
        cx.listed(
            needed,
            organization.id.as_str(),
            |account: &AccountOutline| {
                let place = account.membership.as_ref();
                place.is_some_and(|place| place.organization_id == organization.id)
            },
        )
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
    accounts: impl FnOnce(Needed) -> Result<Listed<AccountOutline>>,
    page: &Paging,
) -> Result<Page<model::Account>> {
    let members = |needed| {
        let mut paths = Paths::in_organization(cx, organization);
        accounts(needed)?.try_map(|account| Member::of(account, &mut paths))
    };
    let page = page.of(cx, members, |member| member.sequence)?;
    Ok(page.map(|member| member.shown(organization)))
}

/// An account of an organization as it is shown, without what follows from its id.
#[derive(Debug)]
struct Member {
    id: AccountId,
    email: Email,
    name: AccountName,
    state: AccountState,
    joined_method: AccountJoinedMethod,
    joined_timestamp: Timestamp,
    sequence: u64,
    /// The path of what it is in.
    parent: Arc<str>,
}

impl Member {
    fn of(account: AccountOutline, paths: &mut Paths<'_, '_>) -> Result<Self> {
        let membership = account.membership.expect(HAS_PLACE);
        Ok(Self {
            id: account.id,
            email: account.email,
            name: account.name,
            state: account.state,
            joined_method: membership.joined_method,
            joined_timestamp: membership.joined_timestamp,
            sequence: membership.sequence,
            parent: paths.of(&membership.parent_id)?,
        })
    }

    fn shown(self, organization: &Organization) -> model::Account {
        model::Account {
            arn: Some(organization.account_arn(&self.id)),
            paths: Some(vec![path_below(&self.parent, self.id.as_str()).into()]),
            status: Some(self.state.status()),
            state: Some(self.state),
            joined_method: Some(self.joined_method),
            joined_timestamp: Some(self.joined_timestamp),
            id: Some(self.id),
            email: Some(self.email),
            name: Some(self.name),
        }
    }
}

impl AccountOutline {
    /// Returns its place in the organization in which it was found.
    pub(crate) fn place(&self) -> &MembershipOutline {
        self.membership.as_ref().expect(HAS_PLACE)
    }
}

const HAS_PLACE: &str = "an account of an organization has a place";

impl Account {
    /// Returns its place in the organization in which it was found.
    pub(crate) fn place(&self) -> &Membership {
        self.membership.as_ref().expect(HAS_PLACE)
    }

    /// Returns its place in the organization in which it was found, to change it.
    pub(crate) fn place_mut(&mut self) -> &mut Membership {
        self.membership.as_mut().expect(HAS_PLACE)
    }

    /// Returns its path.
    pub(crate) fn path(&self, paths: &mut Paths<'_, '_>) -> Result<model::Path> {
        let parent = paths.of(&self.place().parent_id)?;
        Ok(path_below(&parent, self.id.as_str()).into())
    }
}

impl AccountState {
    /// Returns the state in the words of the old member, which AWS keeps until September 2026.
    pub(crate) fn status(self) -> AccountStatus {
        match self {
            Self::PendingActivation | Self::Active => AccountStatus::Active,
            Self::Suspended | Self::Closed => AccountStatus::Suspended,
            Self::PendingClosure => AccountStatus::PendingClosure,
        }
    }
}
