//! Responsibility transfers: one management account takes over the bill of another's organization.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::account::{AccountId, Email};
use super::declare::{operation, strings};
use super::handshake::{Handshake, HandshakeId, HandshakeNotes, HandshakeParty};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;
use super::timestamp::Timestamp;

operation! {
    /// Offer to take over the bill of another organization.
    ///
    /// Only the management account may call this. The calling account will pay, and for it the
    /// transfer is inbound; for the management account that is invited, and whose bill is handed
    /// over, it is outbound. The invitation is a handshake. It can be answered for 15 days, but no
    /// later than 24 hours before the transfer starts. The transfer exists from now on, as
    /// `REQUESTED`.
    ///
    /// `HandshakeConstraintViolationException` means that the invited account is the calling
    /// account or no management account, or that its bill has been handed over to you already.
    /// `DuplicateHandshakeException` means that it has an open invitation already.
    /// `ConstraintViolationException` means that a quota of transfers is used up.
    /// `InvalidInputException` also means that the start isn't the first instant of a month, or is
    /// too near or too far.
    ///
    /// # Examples
    ///
    /// Offer to pay the bill of another organization from March on:
    ///
    /// ```console
    /// aws organizations invite-organization-to-transfer-responsibility \
    ///     --type BILLING --target Type=ACCOUNT,Id=222222222222 \
    ///     --start-timestamp 2026-03-01T00:00:00Z --source-name Subsidiary \
    ///     --query 'Handshake.[Id, State]'
    /// ```
    ///
    /// ```json
    /// [
    ///     "h-examplehandshakeid111",
    ///     "OPEN"
    /// ]
    /// ```
    pub struct InviteOrganizationToTransferResponsibility;
    input InviteOrganizationToTransferResponsibilityRequest;
    output InviteOrganizationToTransferResponsibilityResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, DuplicateHandshakeException,
        HandshakeConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// Show a transfer of responsibility, as either of its sides.
    ///
    /// In both organizations the management account may call this, and so may delegated
    /// administrators and members allowed by the resource policy. For everyone else the transfer
    /// doesn't exist, and the answer is `ResponsibilityTransferNotFoundException`.
    ///
    /// # Examples
    ///
    /// Show a transfer as the organization that pays:
    ///
    /// ```console
    /// aws organizations describe-responsibility-transfer --id rt-exampletransferid1
    /// ```
    ///
    /// ```json
    /// {
    ///     "ResponsibilityTransfer": {
    ///         "Arn": "arn:aws:organizations::111111111111:transfer/o-exampleorgid/billing/inbound/rt-exampletransferid1",
    ///         "Name": "Subsidiary",
    ///         "Id": "rt-exampletransferid1",
    ///         "Type": "BILLING",
    ///         "Status": "ACCEPTED",
    ///         "Source": {
    ///             "ManagementAccountId": "222222222222",
    ///             "ManagementAccountEmail": "juan@example.com"
    ///         },
    ///         "Target": {
    ///             "ManagementAccountId": "111111111111",
    ///             "ManagementAccountEmail": "management@example.com"
    ///         },
    ///         "StartTimestamp": "2026-03-01T00:00:00+00:00",
    ///         "ActiveHandshakeId": "h-examplehandshakeid111"
    ///     }
    /// }
    /// ```
    pub struct DescribeResponsibilityTransfer;
    input DescribeResponsibilityTransferRequest;
    output DescribeResponsibilityTransferResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        ResponsibilityTransferNotFoundException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List the transfers by which the organization pays the bills of others.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Transfers that were only proposed, or that have ended, are
    /// listed too. The pages aren't put together by themselves: while there is a `NextToken`, call
    /// again with it.
    ///
    /// `ResponsibilityTransferNotFoundException` means that there is no transfer with the id given.
    ///
    /// # Examples
    ///
    /// List what the organization pays for:
    ///
    /// ```console
    /// aws organizations list-inbound-responsibility-transfers --type BILLING \
    ///     --query 'ResponsibilityTransfers[].[Id, Name, Status]'
    /// ```
    ///
    /// ```json
    /// [
    ///     [
    ///         "rt-exampletransferid1",
    ///         "Subsidiary",
    ///         "ACCEPTED"
    ///     ]
    /// ]
    /// ```
    pub struct ListInboundResponsibilityTransfers;
    input ListInboundResponsibilityTransfersRequest;
    output ListInboundResponsibilityTransfersResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        ResponsibilityTransferNotFoundException, ConstraintViolationException,
        InvalidInputException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List the transfers by which another organization pays the bill of this one.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Transfers that were only proposed, or that have ended, are
    /// listed too. The pages aren't put together by themselves: while there is a `NextToken`, call
    /// again with it.
    ///
    /// # Examples
    ///
    /// See who pays, or has offered to:
    ///
    /// ```console
    /// aws organizations list-outbound-responsibility-transfers --type BILLING \
    ///     --query 'ResponsibilityTransfers[].[Target.ManagementAccountId, Status]'
    /// ```
    ///
    /// ```json
    /// [
    ///     [
    ///         "111111111111",
    ///         "ACCEPTED"
    ///     ]
    /// ]
    /// ```
    pub struct ListOutboundResponsibilityTransfers;
    input ListOutboundResponsibilityTransfersRequest;
    output ListOutboundResponsibilityTransfersResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConstraintViolationException,
        InvalidInputException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// End a transfer of responsibility that was accepted.
    ///
    /// Only the management accounts of the two organizations may call this. The transfer is
    /// `WITHDRAWN` at once, though the bill is paid until the end of the month in question. This
    /// can't be undone; a new transfer needs a new invitation.
    ///
    /// `ResponsibilityTransferAlreadyInStatusException` means that it was ended before.
    /// `InvalidResponsibilityTransferTransitionException` means that it was never accepted; an open
    /// invitation is answered with `decline-handshake` or taken back with `cancel-handshake`.
    /// `InvalidInputException` also means that the end isn't the last instant of a month, or is too
    /// early or too late.
    ///
    /// # Examples
    ///
    /// End a transfer with the current month:
    ///
    /// ```console
    /// aws organizations terminate-responsibility-transfer \
    ///     --id rt-exampletransferid1 --query ResponsibilityTransfer.Status
    /// ```
    ///
    /// ```json
    /// "WITHDRAWN"
    /// ```
    ///
    /// End it with June:
    ///
    /// ```console
    /// aws organizations terminate-responsibility-transfer \
    ///     --id rt-exampletransferid1 --end-timestamp 2026-06-30T23:59:59Z
    /// ```
    pub struct TerminateResponsibilityTransfer;
    input TerminateResponsibilityTransferRequest;
    output TerminateResponsibilityTransferResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException,
        ResponsibilityTransferNotFoundException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException, ResponsibilityTransferAlreadyInStatusException,
        InvalidResponsibilityTransferTransitionException,
    ];
}

operation! {
    /// Rename a transfer of responsibility.
    ///
    /// Only the management account that pays, and that gave the transfer its name, may call this.
    /// Both sides see the new name.
    ///
    /// `ConstraintViolationException` means that the transfer was declined, canceled or ended, or
    /// has expired.
    ///
    /// # Examples
    ///
    /// Rename a transfer:
    ///
    /// ```console
    /// aws organizations update-responsibility-transfer \
    ///     --id rt-exampletransferid1 --name "Northern Subsidiary" \
    ///     --query ResponsibilityTransfer.Name
    /// ```
    ///
    /// ```json
    /// "Northern Subsidiary"
    /// ```
    pub struct UpdateResponsibilityTransfer;
    input UpdateResponsibilityTransferRequest;
    output UpdateResponsibilityTransferResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        ResponsibilityTransferNotFoundException, ConstraintViolationException,
        InvalidInputException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException,
    ];
}

/// The input of `InviteOrganizationToTransferResponsibility`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteOrganizationToTransferResponsibilityRequest {
    /// What is to be transferred.
    pub r#type: ResponsibilityTransferType,
    /// The management account whose bill to take over, by account id or email address. The type is
    /// `ACCOUNT` or `EMAIL`.
    pub target: HandshakeParty,
    /// A message to the owner of the account. It is part of the handshake, for both sides to read.
    pub notes: Option<HandshakeNotes>,
    /// When the transfer starts. It must be midnight UTC on the first day of a month, at least 24
    /// hours and at most 12 months ahead.
    pub start_timestamp: Timestamp,
    /// The name of the transfer, which both sides see. It may have printable ASCII characters.
    pub source_name: ResponsibilityTransferName,
    /// The tags of the transfer.
    pub tags: Option<Vec<Tag>>,
}

/// The output of `InviteOrganizationToTransferResponsibility`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    /// The invitation, which is open.
    pub handshake: Option<Handshake>,
}

/// The input of `DescribeResponsibilityTransfer`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeResponsibilityTransferRequest {
    /// The id of the transfer to show.
    pub id: ResponsibilityTransferId,
}

/// The output of `DescribeResponsibilityTransfer`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeResponsibilityTransferResponse {
    /// The transfer.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

/// The input of `ListInboundResponsibilityTransfers`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListInboundResponsibilityTransfersRequest {
    /// What is transferred.
    pub r#type: ResponsibilityTransferType,
    /// The id of the only transfer to list. Without it, all are listed.
    pub id: Option<ResponsibilityTransferId>,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListInboundResponsibilityTransfers`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListInboundResponsibilityTransfersResponse {
    /// The transfers of which the organization is the target.
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListOutboundResponsibilityTransfers`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOutboundResponsibilityTransfersRequest {
    /// What is transferred.
    pub r#type: ResponsibilityTransferType,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListOutboundResponsibilityTransfers`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOutboundResponsibilityTransfersResponse {
    /// The transfers of which the organization is the source.
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `TerminateResponsibilityTransfer`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TerminateResponsibilityTransferRequest {
    /// The id of the transfer to end.
    pub id: ResponsibilityTransferId,
    /// When the transfer ends. It must be the last second of a month in UTC, not in the past, not
    /// before the start and at most 12 months ahead. Without it, the transfer ends with this month,
    /// or with its first one if that is later.
    pub end_timestamp: Option<Timestamp>,
}

/// The output of `TerminateResponsibilityTransfer`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TerminateResponsibilityTransferResponse {
    /// The transfer with its end.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

/// The input of `UpdateResponsibilityTransfer`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateResponsibilityTransferRequest {
    /// The id of the transfer to rename.
    pub id: ResponsibilityTransferId,
    /// The new name, of printable ASCII characters.
    pub name: ResponsibilityTransferName,
}

/// The output of `UpdateResponsibilityTransfer`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateResponsibilityTransferResponse {
    /// The transfer with its new name.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

/// An agreement by which one organization pays the bill of another.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "ResponsibilityTransfers")]
pub struct ResponsibilityTransfer {
    /// The ARN of the transfer. It names the organization that asks, with `inbound` if that one
    /// pays and `outbound` if its bill is paid.
    pub arn: Option<ResponsibilityTransferArn>,
    /// The name of the transfer, given by the side that pays.
    pub name: Option<ResponsibilityTransferName>,
    /// The id of the transfer, the same for both sides.
    pub id: Option<ResponsibilityTransferId>,
    /// What is transferred.
    pub r#type: Option<ResponsibilityTransferType>,
    /// Where the transfer stands.
    pub status: Option<ResponsibilityTransferStatus>,
    /// The side whose bill is handed over. It was invited.
    pub source: Option<TransferParticipant>,
    /// The side that pays. It sent the invitation.
    pub target: Option<TransferParticipant>,
    /// When the transfer starts.
    pub start_timestamp: Option<Timestamp>,
    /// When the transfer ends. It is absent until someone ends it.
    pub end_timestamp: Option<Timestamp>,
    /// The id of the invitation, while it is open and after it was accepted.
    pub active_handshake_id: Option<HandshakeId>,
}

/// A side of a transfer, by its management account. What isn't known of an invited account is
/// absent.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TransferParticipant {
    /// The id of the management account.
    pub management_account_id: Option<AccountId>,
    /// The email address of the management account.
    pub management_account_email: Option<Email>,
}

/// Where a transfer stands. All but `REQUESTED` and `ACCEPTED` are final.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResponsibilityTransferStatus {
    /// It was proposed and waits for an answer.
    Requested,
    /// The invited account declined it.
    Declined,
    /// The sender took the invitation back.
    Canceled,
    /// The invitation wasn't answered in time.
    Expired,
    /// It was agreed on, and begins or has begun at its start.
    Accepted,
    /// One side has ended it. The bill is paid until the end that was set.
    Withdrawn,
}

/// What is transferred.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResponsibilityTransferType {
    /// The bill of the organization.
    Billing,
}

strings! {
    /// The ARN of a transfer. It looks like
    /// `arn:aws:organizations::111111111111:transfer/o-exampleorgid/billing/inbound/rt-exampletransferid1`.
    #[shape(pattern = patterns::RESPONSIBILITY_TRANSFER_ARN)]
    ResponsibilityTransferArn,

    /// The id of a transfer, `rt-` and 8 to 32 lower-case letters and digits.
    #[shape(pattern = patterns::RESPONSIBILITY_TRANSFER_ID)]
    ResponsibilityTransferId,

    /// The name of a transfer, of printable ASCII characters.
    #[shape(min = 1, max = 128, pattern = patterns::TRANSFER_NAME)]
    ResponsibilityTransferName,
}
