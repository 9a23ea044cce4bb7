//! DOC MODULE account.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, texts};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;
use super::timestamp::Timestamp;
use super::unit::ParentId;

operation! {
    /// DOC CreateAccount.
    pub struct CreateAccount;
    input CreateAccountRequest;
    output CreateAccountResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, FinalizingOrganizationException,
        ServiceException, TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC CreateGovCloudAccount.
    pub struct CreateGovCloudAccount;
    input CreateGovCloudAccountRequest;
    output CreateGovCloudAccountResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, FinalizingOrganizationException,
        ServiceException, TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC DescribeCreateAccountStatus.
    pub struct DescribeCreateAccountStatus;
    input DescribeCreateAccountStatusRequest;
    output DescribeCreateAccountStatusResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException,
        CreateAccountStatusNotFoundException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC ListCreateAccountStatus.
    pub struct ListCreateAccountStatus;
    input ListCreateAccountStatusRequest;
    output ListCreateAccountStatusResponse;
    pages "CreateAccountStatuses";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ServiceException, TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC DescribeAccount.
    pub struct DescribeAccount;
    input DescribeAccountRequest;
    output DescribeAccountResponse;
    errors [
        AccessDeniedException, AccountNotFoundException, AWSOrganizationsNotInUseException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListAccounts.
    pub struct ListAccounts;
    input ListAccountsRequest;
    output ListAccountsResponse;
    pages "Accounts";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListAccountsForParent.
    pub struct ListAccountsForParent;
    input ListAccountsForParentRequest;
    output ListAccountsForParentResponse;
    pages "Accounts";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ParentNotFoundException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC MoveAccount.
    pub struct MoveAccount;
    input MoveAccountRequest;
    errors [
        AccessDeniedException, InvalidInputException, SourceParentNotFoundException,
        DestinationParentNotFoundException, DuplicateAccountException, AccountNotFoundException,
        TooManyRequestsException, ConcurrentModificationException,
        AWSOrganizationsNotInUseException, ServiceException,
    ];
}

operation! {
    /// DOC RemoveAccountFromOrganization.
    pub struct RemoveAccountFromOrganization;
    input RemoveAccountFromOrganizationRequest;
    errors [
        AccessDeniedException, AccountNotFoundException, AWSOrganizationsNotInUseException,
        ConcurrentModificationException, ConstraintViolationException, InvalidInputException,
        MasterCannotLeaveOrganizationException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC CloseAccount.
    pub struct CloseAccount;
    input CloseAccountRequest;
    errors [
        AccessDeniedException, AccountAlreadyClosedException, AccountNotFoundException,
        AWSOrganizationsNotInUseException, ConcurrentModificationException, ConflictException,
        ConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

/// DOC CreateAccountRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateAccountRequest {
    /// DOC CreateAccountRequest.Email.
    pub email: Email,
    /// DOC CreateAccountRequest.AccountName.
    pub account_name: CreateAccountName,
    /// DOC CreateAccountRequest.RoleName.
    pub role_name: Option<RoleName>,
    /// DOC CreateAccountRequest.IamUserAccessToBilling.
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// DOC CreateAccountRequest.Tags.
    pub tags: Option<Vec<Tag>>,
}

/// DOC CreateAccountResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateAccountResponse {
    /// DOC CreateAccountResponse.CreateAccountStatus.
    pub create_account_status: Option<CreateAccountStatus>,
}

/// DOC CreateGovCloudAccountRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateGovCloudAccountRequest {
    /// DOC CreateGovCloudAccountRequest.Email.
    pub email: Email,
    /// DOC CreateGovCloudAccountRequest.AccountName.
    pub account_name: CreateAccountName,
    /// DOC CreateGovCloudAccountRequest.RoleName.
    pub role_name: Option<RoleName>,
    /// DOC CreateGovCloudAccountRequest.IamUserAccessToBilling.
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// DOC CreateGovCloudAccountRequest.Tags.
    pub tags: Option<Vec<Tag>>,
}

/// DOC CreateGovCloudAccountResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateGovCloudAccountResponse {
    /// DOC CreateGovCloudAccountResponse.CreateAccountStatus.
    pub create_account_status: Option<CreateAccountStatus>,
}

/// DOC DescribeCreateAccountStatusRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeCreateAccountStatusRequest {
    /// DOC DescribeCreateAccountStatusRequest.CreateAccountRequestId.
    pub create_account_request_id: CreateAccountRequestId,
}

/// DOC DescribeCreateAccountStatusResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeCreateAccountStatusResponse {
    /// DOC DescribeCreateAccountStatusResponse.CreateAccountStatus.
    pub create_account_status: Option<CreateAccountStatus>,
}

/// DOC ListCreateAccountStatusRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListCreateAccountStatusRequest {
    /// DOC ListCreateAccountStatusRequest.States.
    pub states: Option<Vec<CreateAccountState>>,
    /// DOC ListCreateAccountStatusRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListCreateAccountStatusRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListCreateAccountStatusResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListCreateAccountStatusResponse {
    /// DOC ListCreateAccountStatusResponse.CreateAccountStatuses.
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    /// DOC ListCreateAccountStatusResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC DescribeAccountRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeAccountRequest {
    /// DOC DescribeAccountRequest.AccountId.
    pub account_id: AccountId,
}

/// DOC DescribeAccountResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeAccountResponse {
    /// DOC DescribeAccountResponse.Account.
    pub account: Option<Account>,
}

/// DOC ListAccountsRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsRequest {
    /// DOC ListAccountsRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListAccountsRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListAccountsResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsResponse {
    /// DOC ListAccountsResponse.Accounts.
    pub accounts: Option<Vec<Account>>,
    /// DOC ListAccountsResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListAccountsForParentRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsForParentRequest {
    /// DOC ListAccountsForParentRequest.ParentId.
    pub parent_id: ParentId,
    /// DOC ListAccountsForParentRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListAccountsForParentRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListAccountsForParentResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsForParentResponse {
    /// DOC ListAccountsForParentResponse.Accounts.
    pub accounts: Option<Vec<Account>>,
    /// DOC ListAccountsForParentResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC MoveAccountRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MoveAccountRequest {
    /// DOC MoveAccountRequest.AccountId.
    pub account_id: AccountId,
    /// DOC MoveAccountRequest.SourceParentId.
    pub source_parent_id: ParentId,
    /// DOC MoveAccountRequest.DestinationParentId.
    pub destination_parent_id: ParentId,
}

/// DOC RemoveAccountFromOrganizationRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RemoveAccountFromOrganizationRequest {
    /// DOC RemoveAccountFromOrganizationRequest.AccountId.
    pub account_id: AccountId,
}

/// DOC CloseAccountRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CloseAccountRequest {
    /// DOC CloseAccountRequest.AccountId.
    pub account_id: AccountId,
}

/// DOC Account.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Accounts")]
pub struct Account {
    /// DOC Account.Id.
    pub id: Option<AccountId>,
    /// DOC Account.Arn.
    pub arn: Option<AccountArn>,
    /// DOC Account.Email.
    pub email: Option<Email>,
    /// DOC Account.Name.
    pub name: Option<AccountName>,
    /// DOC Account.Status.
    pub status: Option<AccountStatus>,
    /// DOC Account.State.
    pub state: Option<AccountState>,
    /// DOC Account.Paths.
    pub paths: Option<Vec<Path>>,
    /// DOC Account.JoinedMethod.
    pub joined_method: Option<AccountJoinedMethod>,
    /// DOC Account.JoinedTimestamp.
    pub joined_timestamp: Option<Timestamp>,
}

/// DOC CreateAccountStatus.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "CreateAccountStatuses")]
pub struct CreateAccountStatus {
    /// DOC CreateAccountStatus.Id.
    pub id: Option<CreateAccountRequestId>,
    /// DOC CreateAccountStatus.AccountName.
    pub account_name: Option<CreateAccountName>,
    /// DOC CreateAccountStatus.State.
    pub state: Option<CreateAccountState>,
    /// DOC CreateAccountStatus.RequestedTimestamp.
    pub requested_timestamp: Option<Timestamp>,
    /// DOC CreateAccountStatus.CompletedTimestamp.
    pub completed_timestamp: Option<Timestamp>,
    /// DOC CreateAccountStatus.AccountId.
    pub account_id: Option<AccountId>,
    /// DOC CreateAccountStatus.GovCloudAccountId.
    pub gov_cloud_account_id: Option<AccountId>,
    /// DOC CreateAccountStatus.FailureReason.
    pub failure_reason: Option<CreateAccountFailureReason>,
}

/// DOC AccountJoinedMethod.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccountJoinedMethod {
    /// DOC AccountJoinedMethod.INVITED.
    Invited,
    /// DOC AccountJoinedMethod.CREATED.
    Created,
}

/// DOC AccountState.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccountState {
    /// DOC AccountState.PENDING_ACTIVATION.
    PendingActivation,
    /// DOC AccountState.ACTIVE.
    Active,
    /// DOC AccountState.SUSPENDED.
    Suspended,
    /// DOC AccountState.PENDING_CLOSURE.
    PendingClosure,
    /// DOC AccountState.CLOSED.
    Closed,
}

/// DOC AccountStatus.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccountStatus {
    /// DOC AccountStatus.ACTIVE.
    Active,
    /// DOC AccountStatus.SUSPENDED.
    Suspended,
    /// DOC AccountStatus.PENDING_CLOSURE.
    PendingClosure,
}

/// DOC CreateAccountFailureReason.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CreateAccountFailureReason {
    /// DOC CreateAccountFailureReason.ACCOUNT_LIMIT_EXCEEDED.
    AccountLimitExceeded,
    /// DOC CreateAccountFailureReason.EMAIL_ALREADY_EXISTS.
    EmailAlreadyExists,
    /// DOC CreateAccountFailureReason.INVALID_ADDRESS.
    InvalidAddress,
    /// DOC CreateAccountFailureReason.INVALID_EMAIL.
    InvalidEmail,
    /// DOC CreateAccountFailureReason.CONCURRENT_ACCOUNT_MODIFICATION.
    ConcurrentAccountModification,
    /// DOC CreateAccountFailureReason.INTERNAL_FAILURE.
    InternalFailure,
    /// DOC CreateAccountFailureReason.GOVCLOUD_ACCOUNT_ALREADY_EXISTS.
    GovcloudAccountAlreadyExists,
    /// DOC CreateAccountFailureReason.MISSING_BUSINESS_VALIDATION.
    MissingBusinessValidation,
    /// DOC CreateAccountFailureReason.FAILED_BUSINESS_VALIDATION.
    FailedBusinessValidation,
    /// DOC CreateAccountFailureReason.PENDING_BUSINESS_VALIDATION.
    PendingBusinessValidation,
    /// DOC CreateAccountFailureReason.INVALID_IDENTITY_FOR_BUSINESS_VALIDATION.
    InvalidIdentityForBusinessValidation,
    /// DOC CreateAccountFailureReason.UNKNOWN_BUSINESS_VALIDATION.
    UnknownBusinessValidation,
    /// DOC CreateAccountFailureReason.MISSING_PAYMENT_INSTRUMENT.
    MissingPaymentInstrument,
    /// DOC CreateAccountFailureReason.INVALID_PAYMENT_INSTRUMENT.
    InvalidPaymentInstrument,
    /// DOC CreateAccountFailureReason.UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED.
    UpdateExistingResourcePolicyWithTagsNotSupported,
}

/// DOC CreateAccountState.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[shape(list = "CreateAccountStates")]
pub enum CreateAccountState {
    /// DOC CreateAccountState.IN_PROGRESS.
    InProgress,
    /// DOC CreateAccountState.SUCCEEDED.
    Succeeded,
    /// DOC CreateAccountState.FAILED.
    Failed,
}

/// DOC IAMUserAccessToBilling.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IAMUserAccessToBilling {
    /// DOC IAMUserAccessToBilling.ALLOW.
    Allow,
    /// DOC IAMUserAccessToBilling.DENY.
    Deny,
}

texts! {
    /// DOC AccountArn.
    #[shape(pattern = patterns::ACCOUNT_ARN)]
    AccountArn,

    /// DOC AccountId.
    #[shape(max = 12, pattern = patterns::ACCOUNT_ID)]
    AccountId,

    /// DOC AccountName.
    #[shape(min = 1, max = 128, pattern = patterns::ANYTHING)]
    AccountName,

    /// DOC CreateAccountName.
    #[shape(min = 1, max = 50, pattern = patterns::PRINTABLE_ASCII)]
    CreateAccountName,

    /// DOC CreateAccountRequestId.
    #[shape(max = 36, pattern = patterns::CREATE_ACCOUNT_REQUEST_ID)]
    CreateAccountRequestId,

    /// DOC Email.
    #[shape(min = 6, max = 64, pattern = patterns::EMAIL)]
    Email,

    /// DOC Path.
    #[shape(list = "Paths", pattern = patterns::PATH)]
    Path,

    /// DOC RoleName.
    #[shape(max = 64, pattern = patterns::ROLE_NAME)]
    RoleName,
}
