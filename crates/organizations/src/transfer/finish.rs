//! Ending and renaming transfers, and what they keep from being done (`semantics.md` section e.5).

use super::dates;
use crate::context::Context;
use crate::error::{Constraint, Result, refuse};
use crate::model::{
    Exception, ResponsibilityTransferStatus as Status, TerminateResponsibilityTransferRequest,
    TerminateResponsibilityTransferResponse, UpdateResponsibilityTransferRequest,
    UpdateResponsibilityTransferResponse,
};
use crate::state::{Organization, Transfer};

/// Ends a transfer that is in force, for good; either side may.
pub(crate) fn terminate_responsibility_transfer(
    cx: &mut Context<'_>,
    input: &TerminateResponsibilityTransferRequest,
) -> Result<TerminateResponsibilityTransferResponse> {
    let organization = cx.as_manager()?;
    let transfer = cx.transfer_of(&organization, &input.id)?;
    transfer.must_be_in_force()?;
    let end = dates::end(input.end_timestamp, transfer.start, cx.now)?;

    let transfer = Transfer {
        status: Status::Withdrawn,
        end: Some(end),
        ..transfer
    };
    cx.put(transfer.clone());
    Ok(TerminateResponsibilityTransferResponse {
        responsibility_transfer: Some(transfer.shown(&organization)),
    })
}

/// Renames a transfer; only the side that pays may.
pub(crate) fn update_responsibility_transfer(
    cx: &mut Context<'_>,
    input: &UpdateResponsibilityTransferRequest,
) -> Result<UpdateResponsibilityTransferResponse> {
    let organization = cx.as_manager()?;
    let transfer = cx.transfer_of(&organization, &input.id)?;
    if !transfer.target.is(&organization.id) {
        return refuse(Exception::AccessDeniedException);
    }
    transfer.must_not_be_over()?;

    let transfer = Transfer {
        name: input.name.clone(),
        ..transfer
    };
    cx.put(transfer.clone());
    Ok(UpdateResponsibilityTransferResponse {
        responsibility_transfer: Some(transfer.shown(&organization)),
    })
}

impl Transfer {
    fn must_be_in_force(&self) -> Result<()> {
        match self.status {
            Status::Accepted => Ok(()),
            Status::Withdrawn => refuse(Exception::ResponsibilityTransferAlreadyInStatusException),
            Status::Requested | Status::Declined | Status::Canceled | Status::Expired => {
                refuse(Exception::InvalidResponsibilityTransferTransitionException)
            }
        }
    }

    fn must_not_be_over(&self) -> Result<()> {
        match self.status {
            Status::Requested | Status::Accepted => Ok(()),
            Status::Declined | Status::Canceled | Status::Expired | Status::Withdrawn => {
                refuse(Constraint::TransferResponsibilityUpdateNotAllowed)
            }
        }
    }
}

/// Refuses to delete an organization with transfers that are not over, on either side.
pub(crate) fn must_have_none(cx: &Context<'_>, organization: &Organization) -> Result<()> {
    let goes_on =
        |transfer: &Transfer| transfer.status == Status::Requested || transfer.is_in_force(cx.now);
    let transfer = cx.any(organization.id.as_str(), |transfer: &Transfer| {
        transfer.has_side_of(&organization.id) && goes_on(transfer)
    })?;
    match transfer {
        Some(_) => refuse(Constraint::ActiveResponsibilityTransferProcess),
        None => Ok(()),
    }
}
