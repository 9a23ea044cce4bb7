//! Describing and listing transfers (`semantics.md` section c.9).

use crate::access::Access;
use crate::context::Context;
use crate::error::{Result, refuse};
use crate::model::{
    DescribeResponsibilityTransferRequest, DescribeResponsibilityTransferResponse, Exception,
    ListInboundResponsibilityTransfersRequest, ListInboundResponsibilityTransfersResponse,
    ListOutboundResponsibilityTransfersRequest, ListOutboundResponsibilityTransfersResponse,
    ResponsibilityTransfer, ResponsibilityTransferArn, ResponsibilityTransferId,
    ResponsibilityTransferStatus as Status, ResponsibilityTransferType, TransferParticipant,
};
use crate::paging::Paging;
use crate::state::{Organization, Participant, Transfer};

/// Describes a transfer to either side.
pub(crate) fn describe_responsibility_transfer(
    cx: &Context<'_>,
    input: &DescribeResponsibilityTransferRequest,
) -> Result<DescribeResponsibilityTransferResponse> {
    let access = Access::to("DescribeResponsibilityTransfer").on(input.id.as_str());
    let organization = cx.as_reader(&access)?;
    let transfer = cx.transfer_of(&organization, &input.id)?;

    Ok(DescribeResponsibilityTransferResponse {
        responsibility_transfer: Some(transfer.shown(&organization)),
    })
}

/// Lists the transfers by which the organization pays the bill of others.
pub(crate) fn list_inbound_responsibility_transfers(
    cx: &Context<'_>,
    input: &ListInboundResponsibilityTransfersRequest,
    page: &Paging,
) -> Result<ListInboundResponsibilityTransfersResponse> {
    let organization = cx.as_reader(&Access::to("ListInboundResponsibilityTransfers"))?;
    let own = &organization.id;
    let transfers = |needed| {
        cx.listed(needed, own.as_str(), |transfer: &Transfer| {
            transfer.target.is(own) && input.id.as_ref().is_none_or(|id| transfer.id == *id)
        })
    };
    let page = page.of(cx, transfers, |transfer| transfer.sequence)?;
    if input.id.is_some() && page.items.is_empty() {
        return refuse(Exception::ResponsibilityTransferNotFoundException);
    }

    let page = page.map(|transfer| transfer.shown(&organization));
    Ok(ListInboundResponsibilityTransfersResponse {
        responsibility_transfers: Some(page.items),
        next_token: page.next_token,
    })
}

/// Lists the transfers by which another organization pays the bill.
pub(crate) fn list_outbound_responsibility_transfers(
    cx: &Context<'_>,
    _: &ListOutboundResponsibilityTransfersRequest,
    page: &Paging,
) -> Result<ListOutboundResponsibilityTransfersResponse> {
    let organization = cx.as_reader(&Access::to("ListOutboundResponsibilityTransfers"))?;

    let own = &organization.id;
    let transfers = |needed| {
        cx.listed(needed, own.as_str(), |transfer: &Transfer| {
            transfer.source.is(own)
        })
    };
    let page = page.of(cx, transfers, |transfer| transfer.sequence)?;
    let page = page.map(|transfer| transfer.shown(&organization));
    Ok(ListOutboundResponsibilityTransfersResponse {
        responsibility_transfers: Some(page.items),
        next_token: page.next_token,
    })
}

impl Context<'_> {
    /// Returns a transfer of which an organization is a side.
    pub(crate) fn transfer_of(
        &self,
        organization: &Organization,
        id: &ResponsibilityTransferId,
    ) -> Result<Transfer> {
        match self.find::<Transfer>(id.as_str())? {
            Some(transfer) if transfer.has_side_of(&organization.id) => Ok(transfer),
            _ => refuse(Exception::ResponsibilityTransferNotFoundException),
        }
    }
}

impl Transfer {
    /// Returns the ARN, which each side has in its own way.
    pub(crate) fn arn(&self, organization: &Organization) -> ResponsibilityTransferArn {
        let manager = &organization.management_account_id;
        let direction = if self.target.is(&organization.id) {
            "inbound"
        } else {
            "outbound"
        };
        let (organization, id) = (&organization.id, &self.id);
        format!("arn:aws:organizations::{manager}:transfer/{organization}/billing/{direction}/{id}")
            .into()
    }

    pub(super) fn shown(&self, organization: &Organization) -> ResponsibilityTransfer {
        let is_active = matches!(self.status, Status::Requested | Status::Accepted);
        ResponsibilityTransfer {
            arn: Some(self.arn(organization)),
            name: Some(self.name.clone()),
            id: Some(self.id.clone()),
            r#type: Some(ResponsibilityTransferType::Billing),
            status: Some(self.status),
            source: Some(self.source.shown()),
            target: Some(self.target.shown()),
            start_timestamp: Some(self.start),
            end_timestamp: self.end,
            active_handshake_id: is_active.then(|| self.handshake_id.clone()),
        }
    }
}

impl Participant {
    fn shown(&self) -> TransferParticipant {
        TransferParticipant {
            management_account_id: self.management_account_id.clone(),
            management_account_email: self.management_account_email.clone(),
        }
    }
}
