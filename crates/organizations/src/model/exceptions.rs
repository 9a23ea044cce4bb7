//! DOC MODULE exceptions.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{exceptions, texts};

/// DOC AccessDeniedForDependencyExceptionReason.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AccessDeniedForDependencyExceptionReason {
    /// DOC AccessDeniedForDependencyExceptionReason.ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE.
    AccessDeniedDuringCreateServiceLinkedRole,
}

/// DOC ConstraintViolationExceptionReason.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ConstraintViolationExceptionReason {
    /// DOC ConstraintViolationExceptionReason.ACCOUNT_NUMBER_LIMIT_EXCEEDED.
    AccountNumberLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.HANDSHAKE_RATE_LIMIT_EXCEEDED.
    HandshakeRateLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.OU_NUMBER_LIMIT_EXCEEDED.
    OuNumberLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.OU_DEPTH_LIMIT_EXCEEDED.
    OuDepthLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.POLICY_NUMBER_LIMIT_EXCEEDED.
    PolicyNumberLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.POLICY_CONTENT_LIMIT_EXCEEDED.
    PolicyContentLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED.
    MaxPolicyTypeAttachmentLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED.
    MinPolicyTypeAttachmentLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.ACCOUNT_CANNOT_LEAVE_ORGANIZATION.
    AccountCannotLeaveOrganization,
    /// DOC ConstraintViolationExceptionReason.ACCOUNT_CANNOT_LEAVE_WITHOUT_EULA.
    AccountCannotLeaveWithoutEula,
    /// DOC ConstraintViolationExceptionReason.ACCOUNT_CANNOT_LEAVE_WITHOUT_PHONE_VERIFICATION.
    AccountCannotLeaveWithoutPhoneVerification,
    /// DOC ConstraintViolationExceptionReason.MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED.
    MasterAccountPaymentInstrumentRequired,
    /// DOC ConstraintViolationExceptionReason.MEMBER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED.
    MemberAccountPaymentInstrumentRequired,
    /// DOC ConstraintViolationExceptionReason.ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED.
    AccountCreationRateLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.MASTER_ACCOUNT_ADDRESS_DOES_NOT_MATCH_MARKETPLACE.
    MasterAccountAddressDoesNotMatchMarketplace,
    /// DOC ConstraintViolationExceptionReason.MASTER_ACCOUNT_MISSING_CONTACT_INFO.
    MasterAccountMissingContactInfo,
    /// DOC ConstraintViolationExceptionReason.MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED.
    MasterAccountNotGovcloudEnabled,
    /// DOC ConstraintViolationExceptionReason.ORGANIZATION_NOT_IN_ALL_FEATURES_MODE.
    OrganizationNotInAllFeaturesMode,
    /// DOC ConstraintViolationExceptionReason.CREATE_ORGANIZATION_IN_BILLING_MODE_UNSUPPORTED_REGION.
    CreateOrganizationInBillingModeUnsupportedRegion,
    /// DOC ConstraintViolationExceptionReason.EMAIL_VERIFICATION_CODE_EXPIRED.
    EmailVerificationCodeExpired,
    /// DOC ConstraintViolationExceptionReason.WAIT_PERIOD_ACTIVE.
    WaitPeriodActive,
    /// DOC ConstraintViolationExceptionReason.MAX_TAG_LIMIT_EXCEEDED.
    MaxTagLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.TAG_POLICY_VIOLATION.
    TagPolicyViolation,
    /// DOC ConstraintViolationExceptionReason.MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED.
    MaxDelegatedAdministratorsForServiceLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR.
    CannotRegisterMasterAsDelegatedAdministrator,
    /// DOC ConstraintViolationExceptionReason.CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG.
    CannotRemoveDelegatedAdministratorFromOrg,
    /// DOC ConstraintViolationExceptionReason.DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE.
    DelegatedAdministratorExistsForThisService,
    /// DOC ConstraintViolationExceptionReason.POLICY_TYPE_ENABLED_FOR_THIS_SERVICE.
    PolicyTypeEnabledForThisService,
    /// DOC ConstraintViolationExceptionReason.MASTER_ACCOUNT_MISSING_BUSINESS_LICENSE.
    MasterAccountMissingBusinessLicense,
    /// DOC ConstraintViolationExceptionReason.CANNOT_CLOSE_MANAGEMENT_ACCOUNT.
    CannotCloseManagementAccount,
    /// DOC ConstraintViolationExceptionReason.CLOSE_ACCOUNT_QUOTA_EXCEEDED.
    CloseAccountQuotaExceeded,
    /// DOC ConstraintViolationExceptionReason.CLOSE_ACCOUNT_REQUESTS_LIMIT_EXCEEDED.
    CloseAccountRequestsLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.SERVICE_ACCESS_NOT_ENABLED.
    ServiceAccessNotEnabled,
    /// DOC ConstraintViolationExceptionReason.INVALID_PAYMENT_INSTRUMENT.
    InvalidPaymentInstrument,
    /// DOC ConstraintViolationExceptionReason.ACCOUNT_CREATION_NOT_COMPLETE.
    AccountCreationNotComplete,
    /// DOC ConstraintViolationExceptionReason.CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR.
    CannotRegisterSuspendedAccountAsDelegatedAdministrator,
    /// DOC ConstraintViolationExceptionReason.ALL_FEATURES_MIGRATION_ORGANIZATION_SIZE_LIMIT_EXCEEDED.
    AllFeaturesMigrationOrganizationSizeLimitExceeded,
    /// DOC ConstraintViolationExceptionReason.RESPONSIBILITY_TRANSFER_MAX_LEVEL_VIOLATION.
    ResponsibilityTransferMaxLevelViolation,
    /// DOC ConstraintViolationExceptionReason.RESPONSIBILITY_TRANSFER_MAX_INBOUND_QUOTA_VIOLATION.
    ResponsibilityTransferMaxInboundQuotaViolation,
    /// DOC ConstraintViolationExceptionReason.RESPONSIBILITY_TRANSFER_MAX_OUTBOUND_QUOTA_VIOLATION.
    ResponsibilityTransferMaxOutboundQuotaViolation,
    /// DOC ConstraintViolationExceptionReason.RESPONSIBILITY_TRANSFER_MAX_TRANSFERS_QUOTA_VIOLATION.
    ResponsibilityTransferMaxTransfersQuotaViolation,
    /// DOC ConstraintViolationExceptionReason.ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS.
    ActiveResponsibilityTransferProcess,
    /// DOC ConstraintViolationExceptionReason.TRANSFER_RESPONSIBILITY_TARGET_DELETION_IN_PROGRESS.
    TransferResponsibilityTargetDeletionInProgress,
    /// DOC ConstraintViolationExceptionReason.TRANSFER_RESPONSIBILITY_SOURCE_DELETION_IN_PROGRESS.
    TransferResponsibilitySourceDeletionInProgress,
    /// DOC ConstraintViolationExceptionReason.UNSUPPORTED_PRICING.
    UnsupportedPricing,
    /// DOC ConstraintViolationExceptionReason.UNMET_BILLING_PREREQUISITE.
    UnmetBillingPrerequisite,
    /// DOC ConstraintViolationExceptionReason.ACCOUNT_NOT_ACTIVE_FOR_TRANSFER_RESPONSIBILITY.
    AccountNotActiveForTransferResponsibility,
    /// DOC ConstraintViolationExceptionReason.TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED.
    TransferResponsibilityUpdateNotAllowed,
}

/// DOC HandshakeConstraintViolationExceptionReason.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HandshakeConstraintViolationExceptionReason {
    /// DOC HandshakeConstraintViolationExceptionReason.ACCOUNT_NUMBER_LIMIT_EXCEEDED.
    AccountNumberLimitExceeded,
    /// DOC HandshakeConstraintViolationExceptionReason.HANDSHAKE_RATE_LIMIT_EXCEEDED.
    HandshakeRateLimitExceeded,
    /// DOC HandshakeConstraintViolationExceptionReason.ALREADY_IN_AN_ORGANIZATION.
    AlreadyInAnOrganization,
    /// DOC HandshakeConstraintViolationExceptionReason.ORGANIZATION_ALREADY_HAS_ALL_FEATURES.
    OrganizationAlreadyHasAllFeatures,
    /// DOC HandshakeConstraintViolationExceptionReason.ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION.
    OrganizationIsAlreadyPendingAllFeaturesMigration,
    /// DOC HandshakeConstraintViolationExceptionReason.INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES.
    InviteDisabledDuringEnableAllFeatures,
    /// DOC HandshakeConstraintViolationExceptionReason.PAYMENT_INSTRUMENT_REQUIRED.
    PaymentInstrumentRequired,
    /// DOC HandshakeConstraintViolationExceptionReason.ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD.
    OrganizationFromDifferentSellerOfRecord,
    /// DOC HandshakeConstraintViolationExceptionReason.ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED.
    OrganizationMembershipChangeRateLimitExceeded,
    /// DOC HandshakeConstraintViolationExceptionReason.MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED.
    ManagementAccountEmailNotVerified,
    /// DOC HandshakeConstraintViolationExceptionReason.RESPONSIBILITY_TRANSFER_ALREADY_EXISTS.
    ResponsibilityTransferAlreadyExists,
    /// DOC HandshakeConstraintViolationExceptionReason.SOURCE_AND_TARGET_CANNOT_MATCH.
    SourceAndTargetCannotMatch,
    /// DOC HandshakeConstraintViolationExceptionReason.UNUSED_PREPAYMENT_BALANCE.
    UnusedPrepaymentBalance,
    /// DOC HandshakeConstraintViolationExceptionReason.LEGACY_PERMISSIONS_STILL_IN_USE.
    LegacyPermissionsStillInUse,
    /// DOC HandshakeConstraintViolationExceptionReason.PAST_DUE_INVOICE.
    PastDueInvoice,
    /// DOC HandshakeConstraintViolationExceptionReason.TARGET_ACCOUNT_VALIDATION_FAILURE.
    TargetAccountValidationFailure,
}

/// DOC InvalidInputExceptionReason.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvalidInputExceptionReason {
    /// DOC InvalidInputExceptionReason.INVALID_PARTY_TYPE_TARGET.
    InvalidPartyTypeTarget,
    /// DOC InvalidInputExceptionReason.INVALID_SYNTAX_ORGANIZATION_ARN.
    InvalidSyntaxOrganizationArn,
    /// DOC InvalidInputExceptionReason.INVALID_SYNTAX_POLICY_ID.
    InvalidSyntaxPolicyId,
    /// DOC InvalidInputExceptionReason.INVALID_ENUM.
    InvalidEnum,
    /// DOC InvalidInputExceptionReason.INVALID_ENUM_POLICY_TYPE.
    InvalidEnumPolicyType,
    /// DOC InvalidInputExceptionReason.INVALID_LIST_MEMBER.
    InvalidListMember,
    /// DOC InvalidInputExceptionReason.MAX_LENGTH_EXCEEDED.
    MaxLengthExceeded,
    /// DOC InvalidInputExceptionReason.MAX_VALUE_EXCEEDED.
    MaxValueExceeded,
    /// DOC InvalidInputExceptionReason.MIN_LENGTH_EXCEEDED.
    MinLengthExceeded,
    /// DOC InvalidInputExceptionReason.MIN_VALUE_EXCEEDED.
    MinValueExceeded,
    /// DOC InvalidInputExceptionReason.IMMUTABLE_POLICY.
    ImmutablePolicy,
    /// DOC InvalidInputExceptionReason.INVALID_PATTERN.
    InvalidPattern,
    /// DOC InvalidInputExceptionReason.INVALID_PATTERN_TARGET_ID.
    InvalidPatternTargetId,
    /// DOC InvalidInputExceptionReason.INPUT_REQUIRED.
    InputRequired,
    /// DOC InvalidInputExceptionReason.INVALID_NEXT_TOKEN.
    InvalidNextToken,
    /// DOC InvalidInputExceptionReason.MAX_LIMIT_EXCEEDED_FILTER.
    MaxLimitExceededFilter,
    /// DOC InvalidInputExceptionReason.MOVING_ACCOUNT_BETWEEN_DIFFERENT_ROOTS.
    MovingAccountBetweenDifferentRoots,
    /// DOC InvalidInputExceptionReason.INVALID_FULL_NAME_TARGET.
    InvalidFullNameTarget,
    /// DOC InvalidInputExceptionReason.UNRECOGNIZED_SERVICE_PRINCIPAL.
    UnrecognizedServicePrincipal,
    /// DOC InvalidInputExceptionReason.INVALID_ROLE_NAME.
    InvalidRoleName,
    /// DOC InvalidInputExceptionReason.INVALID_SYSTEM_TAGS_PARAMETER.
    InvalidSystemTagsParameter,
    /// DOC InvalidInputExceptionReason.DUPLICATE_TAG_KEY.
    DuplicateTagKey,
    /// DOC InvalidInputExceptionReason.TARGET_NOT_SUPPORTED.
    TargetNotSupported,
    /// DOC InvalidInputExceptionReason.INVALID_EMAIL_ADDRESS_TARGET.
    InvalidEmailAddressTarget,
    /// DOC InvalidInputExceptionReason.INVALID_RESOURCE_POLICY_JSON.
    InvalidResourcePolicyJson,
    /// DOC InvalidInputExceptionReason.INVALID_PRINCIPAL.
    InvalidPrincipal,
    /// DOC InvalidInputExceptionReason.UNSUPPORTED_ACTION_IN_RESOURCE_POLICY.
    UnsupportedActionInResourcePolicy,
    /// DOC InvalidInputExceptionReason.UNSUPPORTED_POLICY_TYPE_IN_RESOURCE_POLICY.
    UnsupportedPolicyTypeInResourcePolicy,
    /// DOC InvalidInputExceptionReason.UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY.
    UnsupportedResourceInResourcePolicy,
    /// DOC InvalidInputExceptionReason.NON_DETACHABLE_POLICY.
    NonDetachablePolicy,
    /// DOC InvalidInputExceptionReason.CALLER_REQUIRED_FIELD_MISSING.
    CallerRequiredFieldMissing,
    /// DOC InvalidInputExceptionReason.UNSUPPORTED_ACTION_IN_RESPONSIBILITY_TRANSFER.
    UnsupportedActionInResponsibilityTransfer,
    /// DOC InvalidInputExceptionReason.START_DATE_NOT_BEGINNING_OF_MONTH.
    StartDateNotBeginningOfMonth,
    /// DOC InvalidInputExceptionReason.START_DATE_NOT_BEGINNING_OF_DAY.
    StartDateNotBeginningOfDay,
    /// DOC InvalidInputExceptionReason.START_DATE_TOO_EARLY.
    StartDateTooEarly,
    /// DOC InvalidInputExceptionReason.START_DATE_TOO_LATE.
    StartDateTooLate,
    /// DOC InvalidInputExceptionReason.INVALID_START_DATE.
    InvalidStartDate,
    /// DOC InvalidInputExceptionReason.END_DATE_NOT_END_OF_MONTH.
    EndDateNotEndOfMonth,
    /// DOC InvalidInputExceptionReason.END_DATE_TOO_EARLY.
    EndDateTooEarly,
    /// DOC InvalidInputExceptionReason.END_DATE_TOO_LATE.
    EndDateTooLate,
    /// DOC InvalidInputExceptionReason.INVALID_END_DATE.
    InvalidEndDate,
}

texts! {
    /// DOC ExceptionMessage.
    ExceptionMessage,

    /// DOC ExceptionType.
    ExceptionType,
}

exceptions! {
    /// DOC AWSOrganizationsNotInUseException.
    AWSOrganizationsNotInUseException,
    /// DOC AccessDeniedException.
    AccessDeniedException,
    /// DOC AccessDeniedForDependencyException.
    AccessDeniedForDependencyException { reason: AccessDeniedForDependencyExceptionReason },
    /// DOC AccountAlreadyClosedException.
    AccountAlreadyClosedException,
    /// DOC AccountAlreadyRegisteredException.
    AccountAlreadyRegisteredException,
    /// DOC AccountNotFoundException.
    AccountNotFoundException,
    /// DOC AccountNotRegisteredException.
    AccountNotRegisteredException,
    /// DOC AccountOwnerNotVerifiedException.
    AccountOwnerNotVerifiedException,
    /// DOC AlreadyInOrganizationException.
    AlreadyInOrganizationException,
    /// DOC ChildNotFoundException.
    ChildNotFoundException,
    /// DOC ConcurrentModificationException.
    ConcurrentModificationException,
    /// DOC ConflictException.
    ConflictException,
    /// DOC ConstraintViolationException.
    ConstraintViolationException { reason: ConstraintViolationExceptionReason },
    /// DOC CreateAccountStatusNotFoundException.
    CreateAccountStatusNotFoundException,
    /// DOC DestinationParentNotFoundException.
    DestinationParentNotFoundException,
    /// DOC DuplicateAccountException.
    DuplicateAccountException,
    /// DOC DuplicateHandshakeException.
    DuplicateHandshakeException,
    /// DOC DuplicateOrganizationalUnitException.
    DuplicateOrganizationalUnitException,
    /// DOC DuplicatePolicyAttachmentException.
    DuplicatePolicyAttachmentException,
    /// DOC DuplicatePolicyException.
    DuplicatePolicyException,
    /// DOC EffectivePolicyNotFoundException.
    EffectivePolicyNotFoundException,
    /// DOC FinalizingOrganizationException.
    FinalizingOrganizationException,
    /// DOC HandshakeAlreadyInStateException.
    HandshakeAlreadyInStateException,
    /// DOC HandshakeConstraintViolationException.
    HandshakeConstraintViolationException { reason: HandshakeConstraintViolationExceptionReason },
    /// DOC HandshakeNotFoundException.
    HandshakeNotFoundException,
    /// DOC InvalidHandshakeTransitionException.
    InvalidHandshakeTransitionException,
    /// DOC InvalidInputException.
    InvalidInputException { reason: InvalidInputExceptionReason },
    /// DOC InvalidResponsibilityTransferTransitionException.
    InvalidResponsibilityTransferTransitionException,
    /// DOC MalformedPolicyDocumentException.
    MalformedPolicyDocumentException,
    /// DOC MasterCannotLeaveOrganizationException.
    MasterCannotLeaveOrganizationException,
    /// DOC OrganizationNotEmptyException.
    OrganizationNotEmptyException,
    /// DOC OrganizationalUnitNotEmptyException.
    OrganizationalUnitNotEmptyException,
    /// DOC OrganizationalUnitNotFoundException.
    OrganizationalUnitNotFoundException,
    /// DOC ParentNotFoundException.
    ParentNotFoundException,
    /// DOC PolicyChangesInProgressException.
    PolicyChangesInProgressException,
    /// DOC PolicyInUseException.
    PolicyInUseException,
    /// DOC PolicyNotAttachedException.
    PolicyNotAttachedException,
    /// DOC PolicyNotFoundException.
    PolicyNotFoundException,
    /// DOC PolicyTypeAlreadyEnabledException.
    PolicyTypeAlreadyEnabledException,
    /// DOC PolicyTypeNotAvailableForOrganizationException.
    PolicyTypeNotAvailableForOrganizationException,
    /// DOC PolicyTypeNotEnabledException.
    PolicyTypeNotEnabledException,
    /// DOC ResourcePolicyNotFoundException.
    ResourcePolicyNotFoundException,
    /// DOC ResponsibilityTransferAlreadyInStatusException.
    ResponsibilityTransferAlreadyInStatusException,
    /// DOC ResponsibilityTransferNotFoundException.
    ResponsibilityTransferNotFoundException,
    /// DOC RootNotFoundException.
    RootNotFoundException,
    /// DOC ServiceException.
    ServiceException,
    /// DOC SourceParentNotFoundException.
    SourceParentNotFoundException,
    /// DOC TargetNotFoundException.
    TargetNotFoundException,
    /// DOC TooManyRequestsException.
    TooManyRequestsException { r#type: ExceptionType },
    /// DOC UnsupportedAPIEndpointException.
    UnsupportedAPIEndpointException,
}
