//! Joining and leaving: what both do to an account, whichever operation it is.

use crate::context::Context;
use crate::error::Result;
use crate::migration;
use crate::model::{AccountJoinedMethod, AccountState, Tag};
use crate::state::{Account, Attachments, Membership, Organization};

/// Puts an account under the root of an organization.
pub(crate) fn join(
    cx: &mut Context<'_>,
    organization: &Organization,
    account: Account,
    joined_method: AccountJoinedMethod,
    tags: Vec<Tag>,
) -> Result<()> {
    let membership = Membership {
        organization_id: organization.id.clone(),
        parent_id: organization.root_id.as_str().into(),
        joined_method,
        joined_timestamp: cx.now,
        sequence: cx.next_sequence(),
        delegations: Vec::new(),
        tags,
        attachments: Attachments::default(),
        moved: None,
        published: [].into(),
    };
    cx.put(Account {
        state: AccountState::Active,
        membership: Some(membership),
        closure: None,
        ..account
    });
    Ok(())
}

/// Takes an account out of its organization; what it was there is forgotten.
pub(crate) fn leave(cx: &mut Context<'_>, account: Account) -> Result<Account> {
    let organization = account.place().organization_id.clone();
    let account = Account {
        membership: None,
        ..account
    };
    cx.put(account.clone());
    migration::do_without(cx, &organization, &account.id)?;
    Ok(account)
}
