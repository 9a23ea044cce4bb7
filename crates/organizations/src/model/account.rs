//! Accounts: creating them, finding them, moving them between parents, removing and closing them.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, strings};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;
use super::timestamp::Timestamp;
use super::unit::{ParentId, Path};

operation! {
    /// Create an account that is a member of the organization.
    ///
    /// Only the management account may call this. The answer doesn't wait for the account: it is a
    /// request in the state `IN_PROGRESS`. Ask `describe-create-account-status` how the request
    /// ended. Much that can go wrong shows only there, such as `EMAIL_ALREADY_EXISTS` when another
    /// account has the same email address.
    ///
    /// The account appears directly under the root, and `move-account` takes it elsewhere. It can't
    /// leave the organization in its first four days, and an account can't be deleted, only closed.
    /// Calling again makes another request, also with the same input.
    ///
    /// `ConstraintViolationException` means that the quota of accounts is used up (10 unless it was
    /// changed; open invitations and requests in progress count), that five requests are in
    /// progress, or that the tags aren't allowed.
    ///
    /// # Examples
    ///
    /// Create an account:
    ///
    /// ```console
    /// aws organizations create-account \
    ///     --email juan@example.com --account-name "Developer Account"
    /// ```
    ///
    /// ```json
    /// {
    ///     "CreateAccountStatus": {
    ///         "Id": "car-examplecreateaccountrequestid111",
    ///         "AccountName": "Developer Account",
    ///         "State": "IN_PROGRESS",
    ///         "RequestedTimestamp": "2026-01-05T10:00:00+00:00"
    ///     }
    /// }
    /// ```
    ///
    /// Create a tagged account that is entered through a role named `Admin`:
    ///
    /// ```console
    /// aws organizations create-account \
    ///     --email juan@example.com --account-name "Test Account" --role-name Admin \
    ///     --tags Key=team,Value=blue Key=stage,Value=test
    /// ```
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
    /// Create a member account together with a paired account in AWS GovCloud (US).
    ///
    /// Only the management account may call this. It works like `create-account` and makes two
    /// accounts. The ordinary one joins the organization and gets the tags; the paired one doesn't
    /// join, and only its id is shown. Both ids stand in the status of the request once it has
    /// succeeded.
    ///
    /// The management account must have a paired account of its own, otherwise the answer is
    /// `ConstraintViolationException`.
    ///
    /// # Examples
    ///
    /// Create a pair of accounts:
    ///
    /// ```console
    /// aws organizations create-gov-cloud-account \
    ///     --email juan@example.com --account-name "Government Account"
    /// ```
    ///
    /// Ask for the two ids:
    ///
    /// ```console
    /// aws organizations describe-create-account-status \
    ///     --create-account-request-id car-examplecreateaccountrequestid111 \
    ///     --query 'CreateAccountStatus.[AccountId, GovCloudAccountId]'
    /// ```
    ///
    /// ```json
    /// [
    ///     "222222222222",
    ///     "333333333333"
    /// ]
    /// ```
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
    /// Show how far a request to create an account has come.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. A request that ended has a time of completion, and either
    /// the id of the new account or the reason why there is none.
    ///
    /// # Examples
    ///
    /// Look at a request that has succeeded:
    ///
    /// ```console
    /// aws organizations describe-create-account-status \
    ///     --create-account-request-id car-examplecreateaccountrequestid111
    /// ```
    ///
    /// ```json
    /// {
    ///     "CreateAccountStatus": {
    ///         "Id": "car-examplecreateaccountrequestid111",
    ///         "AccountName": "Developer Account",
    ///         "State": "SUCCEEDED",
    ///         "RequestedTimestamp": "2026-01-05T10:00:00+00:00",
    ///         "CompletedTimestamp": "2026-01-05T10:00:02.500000+00:00",
    ///         "AccountId": "222222222222"
    ///     }
    /// }
    /// ```
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
    /// List the requests to create accounts, oldest first.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Requests that failed stay in the list.
    ///
    /// # Examples
    ///
    /// List the requests that have succeeded:
    ///
    /// ```console
    /// aws organizations list-create-account-status --states SUCCEEDED
    /// ```
    ///
    /// ```json
    /// {
    ///     "CreateAccountStatuses": [
    ///         {
    ///             "Id": "car-examplecreateaccountrequestid111",
    ///             "AccountName": "Developer Account",
    ///             "State": "SUCCEEDED",
    ///             "RequestedTimestamp": "2026-01-05T10:00:00+00:00",
    ///             "CompletedTimestamp": "2026-01-05T10:00:02.500000+00:00",
    ///             "AccountId": "222222222222"
    ///         }
    ///     ]
    /// }
    /// ```
    ///
    /// Say why requests failed:
    ///
    /// ```console
    /// aws organizations list-create-account-status --states FAILED \
    ///     --query 'CreateAccountStatuses[].[AccountName, FailureReason]' --output text
    /// ```
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
    /// Show an account of the organization.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Other members can't, not even for themselves.
    ///
    /// `AccountNotFoundException` means that no account of this organization has the id.
    ///
    /// # Examples
    ///
    /// Show an account:
    ///
    /// ```console
    /// aws organizations describe-account --account-id 222222222222
    /// ```
    ///
    /// ```json
    /// {
    ///     "Account": {
    ///         "Id": "222222222222",
    ///         "Arn": "arn:aws:organizations::111111111111:account/o-exampleorgid/222222222222",
    ///         "Email": "juan@example.com",
    ///         "Name": "Developer Account",
    ///         "Status": "ACTIVE",
    ///         "State": "ACTIVE",
    ///         "Paths": [
    ///             "o-exampleorgid/r-examplerootid111/222222222222/"
    ///         ],
    ///         "JoinedMethod": "INVITED",
    ///         "JoinedTimestamp": "2026-01-05T10:00:00+00:00"
    ///     }
    /// }
    /// ```
    pub struct DescribeAccount;
    input DescribeAccountRequest;
    output DescribeAccountResponse;
    errors [
        AccessDeniedException, AccountNotFoundException, AWSOrganizationsNotInUseException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// List all accounts of the organization, the management account first.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Closed accounts are listed until they are gone; look at
    /// `State` to tell them apart.
    ///
    /// # Examples
    ///
    /// List the names of the accounts that are in use:
    ///
    /// ```console
    /// aws organizations list-accounts --query "Accounts[?State=='ACTIVE'].Name"
    /// ```
    ///
    /// ```json
    /// [
    ///     "Management",
    ///     "Developer Account"
    /// ]
    /// ```
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
    /// List the accounts that are directly in a root or an organizational unit.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Accounts in units further down aren't listed. For the root
    /// this means the accounts that are in no unit.
    ///
    /// `ParentNotFoundException` means that there is no such root or unit.
    ///
    /// # Examples
    ///
    /// List the ids of the accounts in a unit:
    ///
    /// ```console
    /// aws organizations list-accounts-for-parent \
    ///     --parent-id ou-examplerootid111-exampleouid111 --query 'Accounts[].Id'
    /// ```
    ///
    /// ```json
    /// [
    ///     "222222222222"
    /// ]
    /// ```
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
    /// Move an account to another organizational unit, or to the root.
    ///
    /// Only the management account may call this. You name the parent that the account leaves as
    /// well as the new one; `list-parents` tells where it is. The management account can be moved
    /// too. The account comes under the policies of its new place, and keeps its tags and the
    /// policies attached to itself.
    ///
    /// `AccountNotFoundException` is also the answer when the account isn't in the parent that it
    /// should leave. `DuplicateAccountException` means that both parents are the same.
    ///
    /// # Examples
    ///
    /// Move an account from the root to a unit; nothing is printed:
    ///
    /// ```console
    /// aws organizations move-account --account-id 222222222222 \
    ///     --source-parent-id r-examplerootid111 \
    ///     --destination-parent-id ou-examplerootid111-exampleouid111
    /// ```
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
    /// Remove a member account from the organization.
    ///
    /// Only the management account may call this. Afterwards the account stands alone and pays its
    /// own bill. It loses its place, its tags and the policies attached to it. To get it back you
    /// must invite it. A member may also go by itself, with `leave-organization`. The management
    /// account can't be removed; the answer is `MasterCannotLeaveOrganizationException`.
    ///
    /// `ConstraintViolationException` means that the account must stay for now:
    ///
    /// * it is a delegated administrator, or
    /// * it was created in the organization less than four days ago, or
    /// * it lacks what an account without an organization needs, such as a payment method, or
    /// * it is closed, or is being closed.
    ///
    /// # Examples
    ///
    /// Remove an account; nothing is printed:
    ///
    /// ```console
    /// aws organizations remove-account-from-organization --account-id 222222222222
    /// ```
    pub struct RemoveAccountFromOrganization;
    input RemoveAccountFromOrganizationRequest;
    errors [
        AccessDeniedException, AccountNotFoundException, AWSOrganizationsNotInUseException,
        ConcurrentModificationException, ConstraintViolationException, InvalidInputException,
        MasterCannotLeaveOrganizationException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Close a member account.
    ///
    /// Only the management account may call this. The organization must have all features. The
    /// account is in the state `PENDING_CLOSURE` at once and becomes `CLOSED` a little later. A
    /// closed account can't call anything. It keeps its place, its tags, its policies and its
    /// registrations as delegated administrator, and counts against the quota of accounts; after 90
    /// days it leaves the organization for good.
    ///
    /// `ConstraintViolationException` means that the account is the management account, that three
    /// closures are in progress, or that too many accounts were closed in the last 30 days.
    /// `AccountAlreadyClosedException` means that it was closed before, `ConflictException` that
    /// this is going on.
    ///
    /// # Examples
    ///
    /// Close an account; nothing is printed:
    ///
    /// ```console
    /// aws organizations close-account --account-id 222222222222
    /// ```
    ///
    /// See whether it is done:
    ///
    /// ```console
    /// aws organizations describe-account \
    ///     --account-id 222222222222 --query Account.State
    /// ```
    ///
    /// ```json
    /// "CLOSED"
    /// ```
    pub struct CloseAccount;
    input CloseAccountRequest;
    errors [
        AccessDeniedException, AccountAlreadyClosedException, AccountNotFoundException,
        AWSOrganizationsNotInUseException, ConcurrentModificationException, ConflictException,
        ConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

/// The input of `CreateAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateAccountRequest {
    /// The email address of the new account. No other account may have it, whether in this
    /// organization or elsewhere; upper and lower case make no difference.
    pub email: Email,
    /// The name of the new account.
    pub account_name: CreateAccountName,
    /// The name of the role through which the management account enters the new account. Without
    /// it, the role is named `OrganizationAccountAccessRole`. Names that begin with
    /// `AWSServiceRoleFor` are refused.
    pub role_name: Option<RoleName>,
    /// Whether IAM users of the new account may see its billing data. Without it, they may.
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// The tags of the new account. If one of them isn't allowed, no account is created.
    pub tags: Option<Vec<Tag>>,
}

/// The output of `CreateAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateAccountResponse {
    /// The request, which is in progress.
    pub create_account_status: Option<CreateAccountStatus>,
}

/// The input of `CreateGovCloudAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateGovCloudAccountRequest {
    /// The email address of the new account. No other account may have it; upper and lower case
    /// make no difference.
    pub email: Email,
    /// The name of the new accounts. Letters, digits, hyphens and dots are always safe.
    pub account_name: CreateAccountName,
    /// The name of the role through which the management account enters the new account. Without
    /// it, the role is named `OrganizationAccountAccessRole`. Names that begin with
    /// `AWSServiceRoleFor` are refused.
    pub role_name: Option<RoleName>,
    /// Whether IAM users of the new account may see its billing data. Without it, they may.
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    /// The tags of the account that joins the organization. The paired account gets none.
    pub tags: Option<Vec<Tag>>,
}

/// The output of `CreateGovCloudAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateGovCloudAccountResponse {
    /// The request, which is in progress.
    pub create_account_status: Option<CreateAccountStatus>,
}

/// The input of `DescribeCreateAccountStatus`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeCreateAccountStatusRequest {
    /// The id of the request, as `create-account` answered it.
    pub create_account_request_id: CreateAccountRequestId,
}

/// The output of `DescribeCreateAccountStatus`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeCreateAccountStatusResponse {
    /// The request as it stands.
    pub create_account_status: Option<CreateAccountStatus>,
}

/// The input of `ListCreateAccountStatus`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListCreateAccountStatusRequest {
    /// The states of the requests to list. Without it, or if it is empty, all requests are listed.
    pub states: Option<Vec<CreateAccountState>>,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListCreateAccountStatus`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListCreateAccountStatusResponse {
    /// The requests, oldest first.
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `DescribeAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeAccountRequest {
    /// The id of the account to show.
    pub account_id: AccountId,
}

/// The output of `DescribeAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeAccountResponse {
    /// The account.
    pub account: Option<Account>,
}

/// The input of `ListAccounts`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsRequest {
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListAccounts`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsResponse {
    /// The accounts, the management account first.
    pub accounts: Option<Vec<Account>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListAccountsForParent`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsForParentRequest {
    /// The id of the root or organizational unit whose accounts to list.
    pub parent_id: ParentId,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListAccountsForParent`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsForParentResponse {
    /// The accounts that are directly in the parent.
    pub accounts: Option<Vec<Account>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `MoveAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MoveAccountRequest {
    /// The id of the account to move.
    pub account_id: AccountId,
    /// The id of the root or organizational unit that the account is in now.
    pub source_parent_id: ParentId,
    /// The id of the root or organizational unit to move the account to.
    pub destination_parent_id: ParentId,
}

/// The input of `RemoveAccountFromOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RemoveAccountFromOrganizationRequest {
    /// The id of the member account to remove.
    pub account_id: AccountId,
}

/// The input of `CloseAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CloseAccountRequest {
    /// The id of the member account to close.
    pub account_id: AccountId,
}

/// An account of the organization, be it a member or the management account.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Accounts")]
pub struct Account {
    /// The id of the account.
    pub id: Option<AccountId>,
    /// The ARN of the account. It names the management account first, then the organization and the
    /// account itself.
    pub arn: Option<AccountArn>,
    /// The email address of the account.
    pub email: Option<Email>,
    /// The name of the account.
    pub name: Option<AccountName>,
    /// The state of the account as told in earlier times. It shows `SUSPENDED` for closed accounts
    /// and `ACTIVE` for those not activated yet; use `State`.
    pub status: Option<AccountStatus>,
    /// Where the account is in its life.
    pub state: Option<AccountState>,
    /// The way from the organization down to the account. The list has one entry, such as
    /// `o-exampleorgid/r-examplerootid111/222222222222/`.
    pub paths: Option<Vec<Path>>,
    /// How the account came into the organization.
    pub joined_method: Option<AccountJoinedMethod>,
    /// When the account came into the organization.
    pub joined_timestamp: Option<Timestamp>,
}

/// A request to create an account. Members that don't apply to its state are absent.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "CreateAccountStatuses")]
pub struct CreateAccountStatus {
    /// The id of the request.
    pub id: Option<CreateAccountRequestId>,
    /// The name that was asked for.
    pub account_name: Option<CreateAccountName>,
    /// How far the request has come.
    pub state: Option<CreateAccountState>,
    /// When the request was made.
    pub requested_timestamp: Option<Timestamp>,
    /// When the request succeeded or failed. It is absent while the request is in progress.
    pub completed_timestamp: Option<Timestamp>,
    /// The id of the new account. It is present only if the request succeeded.
    pub account_id: Option<AccountId>,
    /// The id of the paired account in AWS GovCloud (US). It is present only if the request asked
    /// for such an account and succeeded.
    pub gov_cloud_account_id: Option<AccountId>,
    /// Why there is no new account. It is present only if the request failed.
    pub failure_reason: Option<CreateAccountFailureReason>,
}

/// How an account came into its organization.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccountJoinedMethod {
    /// It accepted an invitation, or it is the management account.
    Invited,
    /// It was created in the organization.
    Created,
}

/// Where an account is in its life.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccountState {
    /// Its sign-up isn't finished, so it can't be used yet.
    PendingActivation,
    /// It is in use.
    Active,
    /// AWS has restricted it.
    Suspended,
    /// Its closure was asked for and isn't finished; it can still be used.
    PendingClosure,
    /// It is closed, and leaves the organization 90 days after its closure.
    Closed,
}

/// The state of an account as told in earlier times, with fewer distinctions.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccountStatus {
    /// It is in use, or its sign-up isn't finished.
    Active,
    /// It is closed, or AWS has restricted it.
    Suspended,
    /// Its closure was asked for and isn't finished.
    PendingClosure,
}

/// Why a request to create an account failed. Of itself only the quota of accounts, the email
/// address and two requests at once make one fail; the other reasons are there to be injected.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CreateAccountFailureReason {
    /// The organization's quota of accounts was used up in the meantime.
    AccountLimitExceeded,
    /// Another account has the email address, or an earlier request named it.
    EmailAlreadyExists,
    /// The postal address isn't valid.
    InvalidAddress,
    /// The email address isn't valid.
    InvalidEmail,
    /// Another request with the same email address is in progress.
    ConcurrentAccountModification,
    /// Something went wrong inside the service.
    InternalFailure,
    /// An account in AWS GovCloud (US) has the email address.
    GovcloudAccountAlreadyExists,
    /// The management account hasn't been validated as a business.
    MissingBusinessValidation,
    /// The management account didn't pass the validation as a business.
    FailedBusinessValidation,
    /// The validation of the management account as a business isn't finished.
    PendingBusinessValidation,
    /// The identity to be validated as a business isn't valid.
    InvalidIdentityForBusinessValidation,
    /// The validation as a business failed for an unknown reason.
    UnknownBusinessValidation,
    /// The management account has no payment method.
    MissingPaymentInstrument,
    /// The payment method of the management account isn't valid.
    InvalidPaymentInstrument,
    /// Has nothing to do with accounts; the model lists it all the same.
    UpdateExistingResourcePolicyWithTagsNotSupported,
}

/// How far a request to create an account has come.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[shape(list = "CreateAccountStates")]
pub enum CreateAccountState {
    /// The account is being created.
    InProgress,
    /// The account exists.
    Succeeded,
    /// There is no new account, for the reason given.
    Failed,
}

/// Whether IAM users may see the billing data of their account.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum IAMUserAccessToBilling {
    /// They may, if their permissions say so too.
    Allow,
    /// Only the root user may.
    Deny,
}

strings! {
    /// The ARN of an account. It looks like
    /// `arn:aws:organizations::111111111111:account/o-exampleorgid/222222222222`.
    #[shape(pattern = patterns::ACCOUNT_ARN)]
    AccountArn,

    /// The id of an account, 12 digits.
    #[shape(max = 12, pattern = patterns::ACCOUNT_ID)]
    AccountId,

    /// The name of an account.
    #[shape(min = 1, max = 128, pattern = patterns::ANYTHING)]
    AccountName,

    /// The name for a new account, of printable ASCII characters.
    #[shape(min = 1, max = 50, pattern = patterns::PRINTABLE_ASCII)]
    CreateAccountName,

    /// The id of a request to create an account. It is `car-` and 8 to 32 lower-case letters and
    /// digits.
    #[shape(max = 36, pattern = patterns::CREATE_ACCOUNT_REQUEST_ID)]
    CreateAccountRequestId,

    /// An email address, with one `@` and a dot behind it.
    #[shape(min = 6, max = 64, pattern = patterns::EMAIL)]
    Email,

    /// The name of an IAM role. It may have letters, digits and `_+=,.@-`.
    #[shape(max = 64, pattern = patterns::ROLE_NAME)]
    RoleName,
}

impl AccountId {
    /// Tells whether a text is spelled as the id of an account.
    pub fn is_id(text: &str) -> bool {
        text.len() == 12 && text.bytes().all(|digit| digit.is_ascii_digit())
    }
}
