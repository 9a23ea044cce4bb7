//! Joining and leaving: what both do to an account, whichever operation it is.

use crate::context::Context;
use crate::effective;
use crate::error::Result;
use crate::migration;
use crate::model::{AccountJoinedMethod, Tag};
use crate::policy;
use crate::state::{Account, Membership, Organization};

/// Puts an account under the root of an organization.
pub(crate) fn join(
    cx: &mut Context<'_>,
    organization: &Organization,
    account: Account,
    joined_method: AccountJoinedMethod,
    tags: Vec<Tag>,
) -> Result<()> {
    let root = cx.root_of(organization)?;
    let membership = Membership {
        organization_id: organization.id.clone(),
        parent_id: root.id.as_str().into(),
        joined_method,
        joined_timestamp: cx.now,
        sequence: cx.next_sequence(),
        delegations: Vec::new(),
        tags,
        attachments: policy::default_attachments(cx, &root),
        moved: None,
        published: [].into(),
    };
    effective::publishing_for(cx, organization, &account.clone(), |cx| {
        cx.put(Account {
            membership: Some(membership),
            ..account
        });
        Ok(())
    })
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
