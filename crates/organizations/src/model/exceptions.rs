//! Exceptions: what the service answers when it refuses, and for four of them the reasons that tell
//! one rule from another.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{exceptions, strings};

/// Which permission of the caller was missing in another service.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccessDeniedForDependencyExceptionReason {
    /// The caller may not create the service-linked role that the organization needs.
    AccessDeniedDuringCreateServiceLinkedRole,
}

/// Which limit or rule a call would have broken. Those that depend on payment methods, addresses,
/// contracts and the like occur only when they are injected.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ConstraintViolationExceptionReason {
    /// The organization has as many accounts as its quota allows.
    AccountNumberLimitExceeded,
    /// Too many handshakes were sent in a day. Invitations that fail for this carry the reason in
    /// `HandshakeConstraintViolationException`.
    HandshakeRateLimitExceeded,
    /// The organization has as many organizational units as its quota allows.
    OuNumberLimitExceeded,
    /// The unit would be more than five levels below the root.
    OuDepthLimitExceeded,
    /// The organization has as many policies of the type as its quota allows.
    PolicyNumberLimitExceeded,
    /// The document is longer than its type allows.
    PolicyContentLimitExceeded,
    /// The target has as many policies of the type as it may have.
    MaxPolicyTypeAttachmentLimitExceeded,
    /// It is the last policy of the type on the target, which must have one.
    MinPolicyTypeAttachmentLimitExceeded,
    /// The account is closed or being closed, and leaves of itself.
    AccountCannotLeaveOrganization,
    /// The account lacks something that an account without an organization needs.
    AccountCannotLeaveWithoutEula,
    /// The telephone number of the account hasn't been verified.
    AccountCannotLeaveWithoutPhoneVerification,
    /// The management account has no payment method.
    MasterAccountPaymentInstrumentRequired,
    /// The account that would leave has no payment method.
    MemberAccountPaymentInstrumentRequired,
    /// Five requests to create accounts are in progress.
    AccountCreationRateLimitExceeded,
    /// The address of the management account belongs to another marketplace.
    MasterAccountAddressDoesNotMatchMarketplace,
    /// The management account lacks contact data.
    MasterAccountMissingContactInfo,
    /// The management account has no paired account in AWS GovCloud (US).
    MasterAccountNotGovcloudEnabled,
    /// The organization has consolidated billing only.
    OrganizationNotInAllFeaturesMode,
    /// Organizations with consolidated billing only can't be created in this region.
    CreateOrganizationInBillingModeUnsupportedRegion,
    /// The code that was to verify the email address has expired.
    EmailVerificationCodeExpired,
    /// The account was created in the organization less than four days ago.
    WaitPeriodActive,
    /// The resource would have more than 50 tags.
    MaxTagLimitExceeded,
    /// A tag policy that is enforced for the resource forbids one of the tags.
    TagPolicyViolation,
    /// The service has as many delegated administrators as it may have.
    MaxDelegatedAdministratorsForServiceLimitExceeded,
    /// The management account can't be a delegated administrator.
    CannotRegisterMasterAsDelegatedAdministrator,
    /// The account is a delegated administrator and must be deregistered before it leaves.
    CannotRemoveDelegatedAdministratorFromOrg,
    /// The service has delegated administrators, who must be deregistered first.
    DelegatedAdministratorExistsForThisService,
    /// The type of policy that needs the service is enabled.
    PolicyTypeEnabledForThisService,
    /// The management account lacks a business licence.
    MasterAccountMissingBusinessLicense,
    /// The management account can't be closed like a member.
    CannotCloseManagementAccount,
    /// Too many accounts were closed in the last 30 days.
    CloseAccountQuotaExceeded,
    /// Three accounts are being closed.
    CloseAccountRequestsLimitExceeded,
    /// The service isn't a trusted service of the organization.
    ServiceAccessNotEnabled,
    /// The payment method isn't valid.
    InvalidPaymentInstrument,
    /// The calling account isn't fully set up.
    AccountCreationNotComplete,
    /// The account isn't active.
    CannotRegisterSuspendedAccountAsDelegatedAdministrator,
    /// The organization has too many accounts to move to all features.
    AllFeaturesMigrationOrganizationSizeLimitExceeded,
    /// One organization would pay for another that pays for a third.
    ResponsibilityTransferMaxLevelViolation,
    /// The organization pays, or has offered to pay, for as many others as it may.
    ResponsibilityTransferMaxInboundQuotaViolation,
    /// The bill of the organization is paid by another already.
    ResponsibilityTransferMaxOutboundQuotaViolation,
    /// There would be too many transfers in the whole chain.
    ResponsibilityTransferMaxTransfersQuotaViolation,
    /// A transfer of the organization was asked for or still runs.
    ActiveResponsibilityTransferProcess,
    /// The organization that would pay is being deleted.
    TransferResponsibilityTargetDeletionInProgress,
    /// The organization whose bill would be paid is being deleted.
    TransferResponsibilitySourceDeletionInProgress,
    /// The pricing of an account doesn't allow a transfer.
    UnsupportedPricing,
    /// An account doesn't meet what billing asks for.
    UnmetBillingPrerequisite,
    /// An account of the transfer isn't active.
    AccountNotActiveForTransferResponsibility,
    /// The transfer is over, or never came about.
    TransferResponsibilityUpdateNotAllowed,
}

/// Which limit or rule a handshake would have broken. Those that depend on payment, contracts and
/// verified addresses occur only when they are injected.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakeConstraintViolationExceptionReason {
    /// The inviting organization has as many accounts as its quota allows.
    AccountNumberLimitExceeded,
    /// Too many invitations were sent in a day.
    HandshakeRateLimitExceeded,
    /// The account is a member of the inviting organization already.
    AlreadyInAnOrganization,
    /// The organization has all features already.
    OrganizationAlreadyHasAllFeatures,
    /// The organization is moving to all features already.
    OrganizationIsAlreadyPendingAllFeaturesMigration,
    /// No account can be invited while the organization is moving to all features.
    InviteDisabledDuringEnableAllFeatures,
    /// The account has no payment method.
    PaymentInstrumentRequired,
    /// Account and organization have contracts with different sellers.
    OrganizationFromDifferentSellerOfRecord,
    /// The account has changed its organization too often.
    OrganizationMembershipChangeRateLimitExceeded,
    /// The email address of the management account hasn't been verified.
    ManagementAccountEmailNotVerified,
    /// A transfer between the two organizations was accepted and isn't over.
    ResponsibilityTransferAlreadyExists,
    /// Both sides of the transfer are the same organization.
    SourceAndTargetCannotMatch,
    /// An account has prepaid money that isn't used up.
    UnusedPrepaymentBalance,
    /// An account still uses permissions of the old kind.
    LegacyPermissionsStillInUse,
    /// An account has an invoice that is overdue.
    PastDueInvoice,
    /// The invited account isn't a management account.
    TargetAccountValidationFailure,
}

/// What is wrong with the input. Where a single member is to blame, what is sent has its path
/// behind a colon, as in `INVALID_PATTERN:HANDSHAKE_ID`.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvalidInputExceptionReason {
    /// The type of the invited party is neither `ACCOUNT` nor `EMAIL`.
    InvalidPartyTypeTarget,
    /// The ARN of an organization is malformed. It occurs only when it is injected.
    InvalidSyntaxOrganizationArn,
    /// The id of a policy is malformed. It occurs only when it is injected; a malformed id gives
    /// `INVALID_PATTERN`.
    InvalidSyntaxPolicyId,
    /// A value is none of the possible ones.
    InvalidEnum,
    /// Policies of the type aren't merged, or there is no such type.
    InvalidEnumPolicyType,
    /// An element of a list isn't valid. It occurs only when it is injected.
    InvalidListMember,
    /// A text is too long.
    MaxLengthExceeded,
    /// A number is too large.
    MaxValueExceeded,
    /// A text is too short.
    MinLengthExceeded,
    /// A number is too small.
    MinValueExceeded,
    /// AWS manages the policy, so it can't be changed or deleted.
    ImmutablePolicy,
    /// A text doesn't have the form that it must have.
    InvalidPattern,
    /// The id of a target is malformed. It occurs only when it is injected; a malformed id gives
    /// `INVALID_PATTERN`.
    InvalidPatternTargetId,
    /// A member that must be given is missing.
    InputRequired,
    /// The token isn't one that this operation gave for this input.
    InvalidNextToken,
    /// Two filters were given where only one may be.
    MaxLimitExceededFilter,
    /// The account would change its root. It occurs only when it is injected, since there is one
    /// root.
    MovingAccountBetweenDifferentRoots,
    /// The name of the invited owner isn't valid. It occurs only when it is injected.
    InvalidFullNameTarget,
    /// The service is unknown here, or can't have delegated administrators.
    UnrecognizedServicePrincipal,
    /// The name is reserved for service-linked roles.
    InvalidRoleName,
    /// The key of a tag begins with `aws:`.
    InvalidSystemTagsParameter,
    /// Two tags in the call have the same key.
    DuplicateTagKey,
    /// The target is no account, and only accounts have effective policies.
    TargetNotSupported,
    /// The email address of the invited account isn't valid.
    InvalidEmailAddressTarget,
    /// The document isn't a valid resource policy, or names an account outside the organization.
    InvalidResourcePolicyJson,
    /// A principal isn't valid. It occurs only when it is injected; such a document gives
    /// `INVALID_RESOURCE_POLICY_JSON`.
    InvalidPrincipal,
    /// The document names an operation that can't be allowed to members.
    UnsupportedActionInResourcePolicy,
    /// The document names an unknown type of policy. It occurs only when it is injected.
    UnsupportedPolicyTypeInResourcePolicy,
    /// The document names an unknown resource. It occurs only when it is injected.
    UnsupportedResourceInResourcePolicy,
    /// The policy `RCPFullAWSAccess` can't be detached.
    NonDetachablePolicy,
    /// The caller lacks something that a transfer needs. It occurs only when it is injected.
    CallerRequiredFieldMissing,
    /// The transfer doesn't allow the operation. It occurs only when it is injected.
    UnsupportedActionInResponsibilityTransfer,
    /// The start isn't on the first day of a month.
    StartDateNotBeginningOfMonth,
    /// The start isn't at midnight UTC.
    StartDateNotBeginningOfDay,
    /// The start is less than 24 hours ahead.
    StartDateTooEarly,
    /// The start is more than 12 months ahead.
    StartDateTooLate,
    /// The start isn't valid for another cause. It occurs only when it is injected.
    InvalidStartDate,
    /// The end isn't the last moment of a month in UTC.
    EndDateNotEndOfMonth,
    /// The end is in the past or before the start.
    EndDateTooEarly,
    /// The end is more than 12 months ahead.
    EndDateTooLate,
    /// The end isn't valid for another cause. It occurs only when it is injected.
    InvalidEndDate,
}

strings! {
    /// What went wrong, as a sentence.
    ExceptionMessage,

    /// What there was too much of.
    ExceptionType,
}

exceptions! {
    /// The calling account is in no organization.
    AWSOrganizationsNotInUseException,
    /// The calling account may not do this. It is also the answer to members who ask for something
    /// that doesn't exist.
    AccessDeniedException,
    /// The caller lacks a permission in another service. It occurs only when it is injected.
    AccessDeniedForDependencyException { reason: AccessDeniedForDependencyExceptionReason },
    /// The account is closed or suspended already.
    AccountAlreadyClosedException,
    /// The account is a delegated administrator for the service already.
    AccountAlreadyRegisteredException,
    /// The organization has no such account, or it isn't where it was said to be.
    AccountNotFoundException,
    /// The account isn't a delegated administrator, or not for the service.
    AccountNotRegisteredException,
    /// The email address of the management account isn't verified, so it can't invite. It occurs
    /// only when it is injected.
    AccountOwnerNotVerifiedException,
    /// The calling account is in an organization already.
    AlreadyInOrganizationException,
    /// The organization has no such account or organizational unit.
    ChildNotFoundException,
    /// Someone else is changing the same thing at the same time. Try again.
    ConcurrentModificationException,
    /// The account is being closed already.
    ConflictException,
    /// A limit or rule would be broken. The reason tells which.
    ConstraintViolationException { reason: ConstraintViolationExceptionReason },
    /// The organization has no such request to create an account.
    CreateAccountStatusNotFoundException,
    /// The root or organizational unit to move to doesn't exist.
    DestinationParentNotFoundException,
    /// The account is in the destination already.
    DuplicateAccountException,
    /// The same party has an open handshake of the same kind already.
    DuplicateHandshakeException,
    /// The parent has a unit of that name already.
    DuplicateOrganizationalUnitException,
    /// The policy is attached to the target already.
    DuplicatePolicyAttachmentException,
    /// A policy of the type has the name already.
    DuplicatePolicyException,
    /// The type of policy isn't enabled, so there is no effective policy.
    EffectivePolicyNotFoundException,
    /// The organization is still being set up. Try again later.
    FinalizingOrganizationException,
    /// The handshake is in that state already.
    HandshakeAlreadyInStateException,
    /// A limit or rule for handshakes would be broken. The reason tells which.
    HandshakeConstraintViolationException { reason: HandshakeConstraintViolationExceptionReason },
    /// There is no such handshake, or it is forgotten.
    HandshakeNotFoundException,
    /// The handshake isn't open, so it can't be answered or canceled.
    InvalidHandshakeTransitionException,
    /// The input isn't valid. The reason tells what is wrong with it.
    InvalidInputException { reason: InvalidInputExceptionReason },
    /// The transfer was never accepted, so it can't be ended.
    InvalidResponsibilityTransferTransitionException,
    /// The document isn't valid JSON, or breaks the rules of its type.
    MalformedPolicyDocumentException,
    /// The management account can't leave its organization, only delete it.
    MasterCannotLeaveOrganizationException,
    /// The organization still has member accounts.
    OrganizationNotEmptyException,
    /// The unit still contains accounts or other units.
    OrganizationalUnitNotEmptyException,
    /// The organization has no such unit.
    OrganizationalUnitNotFoundException,
    /// The organization has no such root or organizational unit.
    ParentNotFoundException,
    /// Changes to the policies are in progress. Try again later.
    PolicyChangesInProgressException,
    /// The policy is still attached to something.
    PolicyInUseException,
    /// The policy isn't attached to the target itself.
    PolicyNotAttachedException,
    /// The organization has no such policy.
    PolicyNotFoundException,
    /// The type of policy is enabled already.
    PolicyTypeAlreadyEnabledException,
    /// The organization lacks the features that policies need.
    PolicyTypeNotAvailableForOrganizationException,
    /// The type of policy isn't enabled.
    PolicyTypeNotEnabledException,
    /// The organization has no resource policy.
    ResourcePolicyNotFoundException,
    /// The transfer was ended already.
    ResponsibilityTransferAlreadyInStatusException,
    /// There is no such transfer, or the organization has no part in it.
    ResponsibilityTransferNotFoundException,
    /// The organization has no such root.
    RootNotFoundException,
    /// Something went wrong inside the service. Try again later.
    ServiceException,
    /// The root or organizational unit to move from doesn't exist.
    SourceParentNotFoundException,
    /// There is no such root, organizational unit, account or other resource.
    TargetNotFoundException,
    /// There were too many calls in a short time. Try again more slowly.
    TooManyRequestsException { r#type: ExceptionType },
    /// The operation isn't available at this endpoint.
    UnsupportedAPIEndpointException;
    others:
    /// STS: the role doesn't trust the caller.
    AccessDenied,
    /// IAM: there is no such role or user.
    NoSuchEntity,
    /// STS and IAM: the input is malformed.
    ValidationError,
}
