//! Moving accounts between the root and units (`semantics.md` section c.2).

use crate::context::Context;
use crate::effective;
use crate::error::{Result, refuse};
use crate::model::{Exception, MoveAccountRequest};
use crate::state::{Account, Membership};

/// Moves an account to another parent. What is attached to it goes with it.
pub(crate) fn move_account(cx: &mut Context<'_>, input: &MoveAccountRequest) -> Result<()> {
    let organization = cx.as_manager()?;
    let account = cx.account_of(&organization, &input.account_id)?;
    if !cx.is_container(&organization, &input.source_parent_id)? {
        return refuse(Exception::SourceParentNotFoundException);
    }
    if !cx.is_container(&organization, &input.destination_parent_id)? {
        return refuse(Exception::DestinationParentNotFoundException);
    }
    // Of an account that is elsewhere, the service says that it doesn't exist.
    if account.place().parent_id != input.source_parent_id {
        return refuse(Exception::AccountNotFoundException);
    }
    if input.source_parent_id == input.destination_parent_id {
        return refuse(Exception::DuplicateAccountException);
    }

    let membership = Membership {
        parent_id: input.destination_parent_id.clone(),
        moved: Some(cx.now),
        ..account.place().clone()
    };
    effective::publishing_for(cx, &organization, &account.clone(), |cx| {
        cx.put(Account {
            membership: Some(membership),
            ..account
        });
        Ok(())
    })
}
