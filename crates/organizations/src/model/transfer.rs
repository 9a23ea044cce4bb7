//! DOC MODULE transfer.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::account::{AccountId, Email};
use super::declare::{operation, texts};
use super::handshake::{Handshake, HandshakeId, HandshakeNotes, HandshakeParty};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;
use super::timestamp::Timestamp;

operation! {
    /// DOC InviteOrganizationToTransferResponsibility.
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
    /// DOC DescribeResponsibilityTransfer.
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
    /// DOC ListInboundResponsibilityTransfers.
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
    /// DOC ListOutboundResponsibilityTransfers.
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
    /// DOC TerminateResponsibilityTransfer.
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
    /// DOC UpdateResponsibilityTransfer.
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

/// DOC InviteOrganizationToTransferResponsibilityRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteOrganizationToTransferResponsibilityRequest {
    /// DOC InviteOrganizationToTransferResponsibilityRequest.Type.
    pub r#type: ResponsibilityTransferType,
    /// DOC InviteOrganizationToTransferResponsibilityRequest.Target.
    pub target: HandshakeParty,
    /// DOC InviteOrganizationToTransferResponsibilityRequest.Notes.
    pub notes: Option<HandshakeNotes>,
    /// DOC InviteOrganizationToTransferResponsibilityRequest.StartTimestamp.
    pub start_timestamp: Timestamp,
    /// DOC InviteOrganizationToTransferResponsibilityRequest.SourceName.
    pub source_name: ResponsibilityTransferName,
    /// DOC InviteOrganizationToTransferResponsibilityRequest.Tags.
    pub tags: Option<Vec<Tag>>,
}

/// DOC InviteOrganizationToTransferResponsibilityResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    /// DOC InviteOrganizationToTransferResponsibilityResponse.Handshake.
    pub handshake: Option<Handshake>,
}

/// DOC DescribeResponsibilityTransferRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeResponsibilityTransferRequest {
    /// DOC DescribeResponsibilityTransferRequest.Id.
    pub id: ResponsibilityTransferId,
}

/// DOC DescribeResponsibilityTransferResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeResponsibilityTransferResponse {
    /// DOC DescribeResponsibilityTransferResponse.ResponsibilityTransfer.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

/// DOC ListInboundResponsibilityTransfersRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListInboundResponsibilityTransfersRequest {
    /// DOC ListInboundResponsibilityTransfersRequest.Type.
    pub r#type: ResponsibilityTransferType,
    /// DOC ListInboundResponsibilityTransfersRequest.Id.
    pub id: Option<ResponsibilityTransferId>,
    /// DOC ListInboundResponsibilityTransfersRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListInboundResponsibilityTransfersRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListInboundResponsibilityTransfersResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListInboundResponsibilityTransfersResponse {
    /// DOC ListInboundResponsibilityTransfersResponse.ResponsibilityTransfers.
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// DOC ListInboundResponsibilityTransfersResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListOutboundResponsibilityTransfersRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOutboundResponsibilityTransfersRequest {
    /// DOC ListOutboundResponsibilityTransfersRequest.Type.
    pub r#type: ResponsibilityTransferType,
    /// DOC ListOutboundResponsibilityTransfersRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListOutboundResponsibilityTransfersRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListOutboundResponsibilityTransfersResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListOutboundResponsibilityTransfersResponse {
    /// DOC ListOutboundResponsibilityTransfersResponse.ResponsibilityTransfers.
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    /// DOC ListOutboundResponsibilityTransfersResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC TerminateResponsibilityTransferRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TerminateResponsibilityTransferRequest {
    /// DOC TerminateResponsibilityTransferRequest.Id.
    pub id: ResponsibilityTransferId,
    /// DOC TerminateResponsibilityTransferRequest.EndTimestamp.
    pub end_timestamp: Option<Timestamp>,
}

/// DOC TerminateResponsibilityTransferResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TerminateResponsibilityTransferResponse {
    /// DOC TerminateResponsibilityTransferResponse.ResponsibilityTransfer.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

/// DOC UpdateResponsibilityTransferRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateResponsibilityTransferRequest {
    /// DOC UpdateResponsibilityTransferRequest.Id.
    pub id: ResponsibilityTransferId,
    /// DOC UpdateResponsibilityTransferRequest.Name.
    pub name: ResponsibilityTransferName,
}

/// DOC UpdateResponsibilityTransferResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdateResponsibilityTransferResponse {
    /// DOC UpdateResponsibilityTransferResponse.ResponsibilityTransfer.
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

/// DOC ResponsibilityTransfer.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "ResponsibilityTransfers")]
pub struct ResponsibilityTransfer {
    /// DOC ResponsibilityTransfer.Arn.
    pub arn: Option<ResponsibilityTransferArn>,
    /// DOC ResponsibilityTransfer.Name.
    pub name: Option<ResponsibilityTransferName>,
    /// DOC ResponsibilityTransfer.Id.
    pub id: Option<ResponsibilityTransferId>,
    /// DOC ResponsibilityTransfer.Type.
    pub r#type: Option<ResponsibilityTransferType>,
    /// DOC ResponsibilityTransfer.Status.
    pub status: Option<ResponsibilityTransferStatus>,
    /// DOC ResponsibilityTransfer.Source.
    pub source: Option<TransferParticipant>,
    /// DOC ResponsibilityTransfer.Target.
    pub target: Option<TransferParticipant>,
    /// DOC ResponsibilityTransfer.StartTimestamp.
    pub start_timestamp: Option<Timestamp>,
    /// DOC ResponsibilityTransfer.EndTimestamp.
    pub end_timestamp: Option<Timestamp>,
    /// DOC ResponsibilityTransfer.ActiveHandshakeId.
    pub active_handshake_id: Option<HandshakeId>,
}

/// DOC TransferParticipant.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TransferParticipant {
    /// DOC TransferParticipant.ManagementAccountId.
    pub management_account_id: Option<AccountId>,
    /// DOC TransferParticipant.ManagementAccountEmail.
    pub management_account_email: Option<Email>,
}

/// DOC ResponsibilityTransferStatus.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResponsibilityTransferStatus {
    /// DOC ResponsibilityTransferStatus.REQUESTED.
    Requested,
    /// DOC ResponsibilityTransferStatus.DECLINED.
    Declined,
    /// DOC ResponsibilityTransferStatus.CANCELED.
    Canceled,
    /// DOC ResponsibilityTransferStatus.EXPIRED.
    Expired,
    /// DOC ResponsibilityTransferStatus.ACCEPTED.
    Accepted,
    /// DOC ResponsibilityTransferStatus.WITHDRAWN.
    Withdrawn,
}

/// DOC ResponsibilityTransferType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResponsibilityTransferType {
    /// DOC ResponsibilityTransferType.BILLING.
    Billing,
}

texts! {
    /// DOC ResponsibilityTransferArn.
    #[shape(pattern = patterns::RESPONSIBILITY_TRANSFER_ARN)]
    ResponsibilityTransferArn,

    /// DOC ResponsibilityTransferId.
    #[shape(pattern = patterns::RESPONSIBILITY_TRANSFER_ID)]
    ResponsibilityTransferId,

    /// DOC ResponsibilityTransferName.
    #[shape(min = 1, max = 128, pattern = patterns::TRANSFER_NAME)]
    ResponsibilityTransferName,
}
