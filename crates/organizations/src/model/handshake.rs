//! DOC MODULE handshake.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, texts};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;
use super::timestamp::Timestamp;

operation! {
    /// DOC InviteAccountToOrganization.
    pub struct InviteAccountToOrganization;
    input InviteAccountToOrganizationRequest;
    output InviteAccountToOrganizationResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        AccountOwnerNotVerifiedException, ConcurrentModificationException,
        HandshakeConstraintViolationException, DuplicateHandshakeException,
        ConstraintViolationException, InvalidInputException, FinalizingOrganizationException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC AcceptHandshake.
    pub struct AcceptHandshake;
    input AcceptHandshakeRequest;
    output AcceptHandshakeResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        HandshakeConstraintViolationException, HandshakeNotFoundException,
        InvalidHandshakeTransitionException, HandshakeAlreadyInStateException,
        InvalidInputException, ConcurrentModificationException, ServiceException,
        TooManyRequestsException, AccessDeniedForDependencyException,
        ConstraintViolationException, MasterCannotLeaveOrganizationException,
    ];
}

operation! {
    /// DOC DeclineHandshake.
    pub struct DeclineHandshake;
    input DeclineHandshakeRequest;
    output DeclineHandshakeResponse;
    errors [
        AccessDeniedException, ConcurrentModificationException, HandshakeNotFoundException,
        InvalidHandshakeTransitionException, HandshakeAlreadyInStateException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC CancelHandshake.
    pub struct CancelHandshake;
    input CancelHandshakeRequest;
    output CancelHandshakeResponse;
    errors [
        AccessDeniedException, ConcurrentModificationException, HandshakeNotFoundException,
        InvalidHandshakeTransitionException, HandshakeAlreadyInStateException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC DescribeHandshake.
    pub struct DescribeHandshake;
    input DescribeHandshakeRequest;
    output DescribeHandshakeResponse;
    errors [
        AccessDeniedException, ConcurrentModificationException, HandshakeNotFoundException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListHandshakesForAccount.
    pub struct ListHandshakesForAccount;
    input ListHandshakesForAccountRequest;
    output ListHandshakesForAccountResponse;
    pages "Handshakes";
    errors [
        AccessDeniedException, ConcurrentModificationException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListHandshakesForOrganization.
    pub struct ListHandshakesForOrganization;
    input ListHandshakesForOrganizationRequest;
    output ListHandshakesForOrganizationResponse;
    pages "Handshakes";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

/// DOC InviteAccountToOrganizationRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteAccountToOrganizationRequest {
    /// DOC InviteAccountToOrganizationRequest.Target.
    pub target: HandshakeParty,
    /// DOC InviteAccountToOrganizationRequest.Notes.
    pub notes: Option<HandshakeNotes>,
    /// DOC InviteAccountToOrganizationRequest.Tags.
    pub tags: Option<Vec<Tag>>,
}

/// DOC InviteAccountToOrganizationResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InviteAccountToOrganizationResponse {
    /// DOC InviteAccountToOrganizationResponse.Handshake.
    pub handshake: Option<Handshake>,
}

/// DOC AcceptHandshakeRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AcceptHandshakeRequest {
    /// DOC AcceptHandshakeRequest.HandshakeId.
    pub handshake_id: HandshakeId,
}

/// DOC AcceptHandshakeResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AcceptHandshakeResponse {
    /// DOC AcceptHandshakeResponse.Handshake.
    pub handshake: Option<Handshake>,
}

/// DOC DeclineHandshakeRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeclineHandshakeRequest {
    /// DOC DeclineHandshakeRequest.HandshakeId.
    pub handshake_id: HandshakeId,
}

/// DOC DeclineHandshakeResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeclineHandshakeResponse {
    /// DOC DeclineHandshakeResponse.Handshake.
    pub handshake: Option<Handshake>,
}

/// DOC CancelHandshakeRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CancelHandshakeRequest {
    /// DOC CancelHandshakeRequest.HandshakeId.
    pub handshake_id: HandshakeId,
}

/// DOC CancelHandshakeResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CancelHandshakeResponse {
    /// DOC CancelHandshakeResponse.Handshake.
    pub handshake: Option<Handshake>,
}

/// DOC DescribeHandshakeRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeHandshakeRequest {
    /// DOC DescribeHandshakeRequest.HandshakeId.
    pub handshake_id: HandshakeId,
}

/// DOC DescribeHandshakeResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeHandshakeResponse {
    /// DOC DescribeHandshakeResponse.Handshake.
    pub handshake: Option<Handshake>,
}

/// DOC ListHandshakesForAccountRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForAccountRequest {
    /// DOC ListHandshakesForAccountRequest.Filter.
    pub filter: Option<HandshakeFilter>,
    /// DOC ListHandshakesForAccountRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListHandshakesForAccountRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListHandshakesForAccountResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForAccountResponse {
    /// DOC ListHandshakesForAccountResponse.Handshakes.
    pub handshakes: Option<Vec<Handshake>>,
    /// DOC ListHandshakesForAccountResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListHandshakesForOrganizationRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForOrganizationRequest {
    /// DOC ListHandshakesForOrganizationRequest.Filter.
    pub filter: Option<HandshakeFilter>,
    /// DOC ListHandshakesForOrganizationRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListHandshakesForOrganizationRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListHandshakesForOrganizationResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListHandshakesForOrganizationResponse {
    /// DOC ListHandshakesForOrganizationResponse.Handshakes.
    pub handshakes: Option<Vec<Handshake>>,
    /// DOC ListHandshakesForOrganizationResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC Handshake.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Handshakes")]
pub struct Handshake {
    /// DOC Handshake.Id.
    pub id: Option<HandshakeId>,
    /// DOC Handshake.Arn.
    pub arn: Option<HandshakeArn>,
    /// DOC Handshake.Parties.
    pub parties: Option<Vec<HandshakeParty>>,
    /// DOC Handshake.State.
    pub state: Option<HandshakeState>,
    /// DOC Handshake.RequestedTimestamp.
    pub requested_timestamp: Option<Timestamp>,
    /// DOC Handshake.ExpirationTimestamp.
    pub expiration_timestamp: Option<Timestamp>,
    /// DOC Handshake.Action.
    pub action: Option<ActionType>,
    /// DOC Handshake.Resources.
    pub resources: Option<Vec<HandshakeResource>>,
}

/// DOC HandshakeFilter.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct HandshakeFilter {
    /// DOC HandshakeFilter.ActionType.
    pub action_type: Option<ActionType>,
    /// DOC HandshakeFilter.ParentHandshakeId.
    pub parent_handshake_id: Option<HandshakeId>,
}

/// DOC HandshakeParty.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "HandshakeParties")]
pub struct HandshakeParty {
    /// DOC HandshakeParty.Id.
    pub id: HandshakePartyId,
    /// DOC HandshakeParty.Type.
    pub r#type: HandshakePartyType,
}

/// DOC HandshakeResource.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "HandshakeResources")]
pub struct HandshakeResource {
    /// DOC HandshakeResource.Value.
    pub value: Option<HandshakeResourceValue>,
    /// DOC HandshakeResource.Type.
    pub r#type: Option<HandshakeResourceType>,
    /// DOC HandshakeResource.Resources.
    pub resources: Option<Vec<HandshakeResource>>,
}

/// DOC ActionType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ActionType {
    /// DOC ActionType.INVITE.
    Invite,
    /// DOC ActionType.ENABLE_ALL_FEATURES.
    EnableAllFeatures,
    /// DOC ActionType.APPROVE_ALL_FEATURES.
    ApproveAllFeatures,
    /// DOC ActionType.ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE.
    AddOrganizationsServiceLinkedRole,
    /// DOC ActionType.TRANSFER_RESPONSIBILITY.
    TransferResponsibility,
}

/// DOC HandshakePartyType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakePartyType {
    /// DOC HandshakePartyType.ACCOUNT.
    Account,
    /// DOC HandshakePartyType.ORGANIZATION.
    Organization,
    /// DOC HandshakePartyType.EMAIL.
    Email,
}

/// DOC HandshakeResourceType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakeResourceType {
    /// DOC HandshakeResourceType.ACCOUNT.
    Account,
    /// DOC HandshakeResourceType.ORGANIZATION.
    Organization,
    /// DOC HandshakeResourceType.ORGANIZATION_FEATURE_SET.
    OrganizationFeatureSet,
    /// DOC HandshakeResourceType.EMAIL.
    Email,
    /// DOC HandshakeResourceType.MASTER_EMAIL.
    MasterEmail,
    /// DOC HandshakeResourceType.MASTER_NAME.
    MasterName,
    /// DOC HandshakeResourceType.NOTES.
    Notes,
    /// DOC HandshakeResourceType.PARENT_HANDSHAKE.
    ParentHandshake,
    /// DOC HandshakeResourceType.RESPONSIBILITY_TRANSFER.
    ResponsibilityTransfer,
    /// DOC HandshakeResourceType.TRANSFER_START_TIMESTAMP.
    TransferStartTimestamp,
    /// DOC HandshakeResourceType.TRANSFER_TYPE.
    TransferType,
    /// DOC HandshakeResourceType.MANAGEMENT_ACCOUNT.
    ManagementAccount,
    /// DOC HandshakeResourceType.MANAGEMENT_EMAIL.
    ManagementEmail,
    /// DOC HandshakeResourceType.MANAGEMENT_NAME.
    ManagementName,
}

/// DOC HandshakeState.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakeState {
    /// DOC HandshakeState.REQUESTED.
    Requested,
    /// DOC HandshakeState.OPEN.
    Open,
    /// DOC HandshakeState.CANCELED.
    Canceled,
    /// DOC HandshakeState.ACCEPTED.
    Accepted,
    /// DOC HandshakeState.DECLINED.
    Declined,
    /// DOC HandshakeState.EXPIRED.
    Expired,
}

texts! {
    /// DOC HandshakeArn.
    #[shape(pattern = patterns::HANDSHAKE_ARN)]
    HandshakeArn,

    /// DOC HandshakeId.
    #[shape(max = 34, pattern = patterns::HANDSHAKE_ID)]
    HandshakeId,

    /// DOC HandshakeNotes.
    #[shape(max = 1_024, pattern = patterns::ANYTHING)]
    HandshakeNotes,

    /// DOC HandshakePartyId.
    #[shape(min = 1, max = 64, pattern = patterns::ANYTHING)]
    HandshakePartyId,

    /// DOC HandshakeResourceValue.
    HandshakeResourceValue,
}
