//! What the service says when it refuses: the sentence of each exception and of each reason.
//!
//! Sentences that were seen in real answers are kept byte for byte, odd grammar included. The
//! others are ours: short, and the same for good.

use shape::Choice;

use crate::error::{Constraint, DependencyDenial, HandshakeConstraint, InvalidInput};
use crate::model::Exception;

macro_rules! messages {
    ($of:ident: $($name:ident = $message:expr;)+) => {
        impl $of {
            /// Returns the sentence.
            pub(crate) fn message(self) -> &'static str {
                match self {
                    $(Self::$name => $message,)+
                }
            }
        }
    };
}

impl Exception {
    /// Returns the sentence of one of the exception's reasons, if it has that one.
    pub(crate) fn message_because(self, reason: &str) -> Option<&'static str> {
        match self {
            Self::AccessDeniedForDependencyException => {
                DependencyDenial::named(reason).map(DependencyDenial::message)
            }
            Self::ConstraintViolationException => {
                Constraint::named(reason).map(Constraint::message)
            }
            Self::HandshakeConstraintViolationException => {
                HandshakeConstraint::named(reason).map(HandshakeConstraint::message)
            }
            Self::InvalidInputException => {
                let (reason, _) = reason.split_once(':').unwrap_or((reason, ""));
                InvalidInput::named(reason).map(InvalidInput::message)
            }
            _ => None,
        }
    }
}

// An exception with reasons has a general sentence here, for a fault that names no reason.
messages! {
    Exception:
    AWSOrganizationsNotInUseException = "Your account is not a member of an organization.";
    AccessDeniedException = "You don't have permissions to access this resource.";
    AccessDeniedForDependencyException =
        DependencyDenial::AccessDeniedDuringCreateServiceLinkedRole.message();
    AccountAlreadyClosedException =
        "You attempted to close an account that is already closed.";
    AccountAlreadyRegisteredException =
        "The provided account is already a delegated administrator for your organization.";
    AccountNotFoundException = "You specified an account that doesn't exist.";
    AccountNotRegisteredException =
        "The provided account is not a registered delegated administrator for your organization.";
    AccountOwnerNotVerifiedException =
        "You must verify the email address of the management account before you can invite accounts.";
    AlreadyInOrganizationException = "The AWS account is already a member of an organization.";
    ChildNotFoundException = "You specified a child that doesn't exist.";
    ConcurrentModificationException =
        "AWS Organizations can't complete your request because it conflicts with another attempt to modify the same entity. Try again later.";
    ConflictException = "The request conflicts with the current state of the account.";
    ConstraintViolationException = "The request would break a rule of your organization.";
    CreateAccountStatusNotFoundException =
        "You specified an account creation request that doesn't exist.";
    DestinationParentNotFoundException = "You specified a destination parent that doesn't exist.";
    DuplicateAccountException = "The account is already in the specified destination.";
    DuplicateHandshakeException =
        "A handshake with the specified type and parameters already exists for the given parties.";
    DuplicateOrganizationalUnitException = "An OU with the same name already exists.";
    // The service says the same of an attachment as of a policy.
    DuplicatePolicyAttachmentException =
        "A policy with the specified name and type already exists.";
    DuplicatePolicyException = "A policy with the specified name and type already exists.";
    EffectivePolicyNotFoundException =
        "The specified policy type is not enabled. Enable that policy type on your organization root and then retry.";
    FinalizingOrganizationException =
        "You cannot add accounts to your organization while it is initializing. Try again later.";
    HandshakeAlreadyInStateException = "The handshake is already in the requested state.";
    HandshakeConstraintViolationException = "The request would break a rule of handshakes.";
    HandshakeNotFoundException = "You specified a handshake that doesn't exist.";
    InvalidHandshakeTransitionException =
        "You cannot perform this operation on a handshake in its current state, such as attempting to cancel a handshake that was previously accepted or attempting to accept a handshake that was declined.";
    InvalidInputException = "You provided an invalid value.";
    InvalidResponsibilityTransferTransitionException =
        "The transfer is not in a state that allows this operation.";
    MalformedPolicyDocumentException =
        "The provided policy document does not meet the requirements of the specified policy type.";
    MasterCannotLeaveOrganizationException =
        "The management account cannot leave; delete the organization instead.";
    OrganizationNotEmptyException =
        "To delete an organization you must first remove all member accounts (except the master).";
    OrganizationalUnitNotEmptyException = "The specified organizational unit is not empty.";
    OrganizationalUnitNotFoundException =
        "You specified an organizational unit that doesn't exist.";
    // The missing article is the service's.
    ParentNotFoundException = "You specified parent that doesn't exist.";
    PolicyChangesInProgressException = "Changes to the policy are in progress. Try again later.";
    PolicyInUseException = "The specified policy is in use and cannot be deleted.";
    PolicyNotAttachedException = "The specified policy is not attached to the target.";
    PolicyNotFoundException = "You specified a policy that doesn't exist.";
    PolicyTypeAlreadyEnabledException = "The specified policy type is already enabled.";
    PolicyTypeNotAvailableForOrganizationException =
        "The policy type is not available with the organization's feature set.";
    PolicyTypeNotEnabledException =
        "This operation can be performed only for enabled policy types.";
    ResourcePolicyNotFoundException = "No resource-based policy found.";
    ResponsibilityTransferAlreadyInStatusException =
        "The transfer is already in the requested status.";
    ResponsibilityTransferNotFoundException = "You specified a transfer that doesn't exist.";
    RootNotFoundException = "You specified a root that doesn't exist.";
    ServiceException = "An internal error occurred. Try again later.";
    SourceParentNotFoundException = "You specified a source parent that doesn't exist.";
    TargetNotFoundException = "You specified a target that doesn't exist.";
    TooManyRequestsException =
        "You have sent too many requests in too short a period of time. Try again later.";
    UnsupportedAPIEndpointException = "The operation is not offered by this endpoint.";
    AccessDenied = "The caller is not authorized to perform this.";
    NoSuchEntity = "There is no such entity.";
    ValidationError = "The input fails to satisfy the constraints.";
}

messages! {
    DependencyDenial:
    AccessDeniedDuringCreateServiceLinkedRole =
        "You don't have permissions to create the service-linked role.";
}

messages! {
    Constraint:
    AccountCannotLeaveOrganization =
        "The account cannot be removed from the organization while it is being closed.";
    AccountCannotLeaveWithoutEula =
        "The member account is missing one or more of the prerequisites required to operate as a standalone account. To add what is missing, sign-in to the member account using the AWS Organizations console, then select to leave the organization. You will then be prompted to enter any missing information.";
    AccountCannotLeaveWithoutPhoneVerification =
        "The member account must have a verified phone number to leave the organization.";
    AccountCreationNotComplete = "The sign-up of the account is not complete.";
    AccountCreationRateLimitExceeded =
        "You have exceeded the number of accounts that can be created at a time.";
    AccountNotActiveForTransferResponsibility =
        "The account is not active for responsibility transfers.";
    AccountNumberLimitExceeded = "You have exceeded the allowed number of AWS accounts.";
    ActiveResponsibilityTransferProcess =
        "The organization has a responsibility transfer that has not ended.";
    AllFeaturesMigrationOrganizationSizeLimitExceeded =
        "The organization has too many accounts to enable all features.";
    CannotCloseManagementAccount = "The management account cannot be closed.";
    CannotRegisterMasterAsDelegatedAdministrator =
        "You cannot register management account/yourself as delegated administrator for your organization.";
    CannotRegisterSuspendedAccountAsDelegatedAdministrator =
        "An account that is not active cannot be registered as a delegated administrator.";
    CannotRemoveDelegatedAdministratorFromOrg =
        "A delegated administrator cannot leave the organization; deregister it first.";
    CloseAccountQuotaExceeded = "You have exceeded close account quota for the past 30 days.";
    CloseAccountRequestsLimitExceeded =
        "You have exceeded the number of accounts that can be closed at a time.";
    CreateOrganizationInBillingModeUnsupportedRegion =
        "An organization for consolidated billing cannot be created in this Region.";
    DelegatedAdministratorExistsForThisService =
        "You have delegated administrator/s for this service. De-register them in order to disable service access.";
    EmailVerificationCodeExpired = "The email verification code has expired.";
    HandshakeRateLimitExceeded = INVITATIONS_EXCEEDED;
    InvalidPaymentInstrument = "The payment method of the account is not valid.";
    MasterAccountAddressDoesNotMatchMarketplace =
        "The address of the management account does not match its marketplace.";
    MasterAccountMissingBusinessLicense = "The management account lacks a business license.";
    MasterAccountMissingContactInfo = "The management account lacks contact information.";
    MasterAccountNotGovcloudEnabled =
        "The management account has no account in the AWS GovCloud (US) Region.";
    MasterAccountPaymentInstrumentRequired =
        "The management account must have a valid payment method.";
    MaxDelegatedAdministratorsForServiceLimitExceeded =
        "The service has the maximum number of delegated administrators.";
    MaxPolicyTypeAttachmentLimitExceeded =
        "You have attached the maximum number of policies to the specified target.";
    MaxTagLimitExceeded = "The resource would have more tags than allowed.";
    MemberAccountPaymentInstrumentRequired =
        "The member account must be configured with a valid payment method, such as a credit card.";
    MinPolicyTypeAttachmentLimitExceeded =
        "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.";
    OrganizationNotInAllFeaturesMode =
        "The request failed because the organization does not have all features enabled. Please enable all features in your organization and then retry.";
    OuDepthLimitExceeded =
        "You cannot add an organizational unit to the specified parent because it would exceed the max depth allowed.";
    OuNumberLimitExceeded = "You have exceeded the allowed number of organizational units.";
    PolicyContentLimitExceeded = "You have exceeded the maximum policy size.";
    PolicyNumberLimitExceeded = "You have exceeded the allowed number of policies.";
    PolicyTypeEnabledForThisService =
        "The policy type of this service is enabled. Disable it in order to disable service access.";
    ResponsibilityTransferMaxInboundQuotaViolation =
        "You have exceeded the allowed number of inbound transfers.";
    ResponsibilityTransferMaxLevelViolation =
        "The transfer would make a chain of transfers that is too long.";
    ResponsibilityTransferMaxOutboundQuotaViolation =
        "You have exceeded the allowed number of outbound transfers.";
    ResponsibilityTransferMaxTransfersQuotaViolation =
        "The chain of transfers would have too many transfers.";
    ServiceAccessNotEnabled =
        "You must enable service access before you delegate an administrator for this service. Call the AWS API EnableAWSServiceAccess first.";
    TagPolicyViolation = "The tag policy does not allow the specified tags.";
    TransferResponsibilitySourceDeletionInProgress =
        "The organization that hands its bill over is being deleted.";
    TransferResponsibilityTargetDeletionInProgress =
        "The organization that pays the bill is being deleted.";
    TransferResponsibilityUpdateNotAllowed = "A transfer that is over cannot be changed.";
    UnmetBillingPrerequisite = "The account does not meet the prerequisites of a billing transfer.";
    UnsupportedPricing = "The pricing of the account does not support a billing transfer.";
    // Two spaces, as the service writes it.
    WaitPeriodActive = "This operation requires a wait period.  Try again later.";
}

const INVITATIONS_EXCEEDED: &str =
    "You have exceeded the number of invitations that can be sent in a day.";

messages! {
    HandshakeConstraint:
    // Without a full stop, as the service writes it here.
    AccountNumberLimitExceeded = "You have exceeded the allowed number of AWS accounts";
    AlreadyInAnOrganization = "The AWS account is already a member of an organization.";
    HandshakeRateLimitExceeded = INVITATIONS_EXCEEDED;
    InviteDisabledDuringEnableAllFeatures =
        "You cannot invite accounts while all features are being enabled.";
    LegacyPermissionsStillInUse = "The account still uses legacy permissions.";
    ManagementAccountEmailNotVerified =
        "The email address of the management account is not verified.";
    OrganizationAlreadyHasAllFeatures = "All features are already enabled on this organization.";
    OrganizationFromDifferentSellerOfRecord =
        "The account and the organization have different sellers of record.";
    OrganizationIsAlreadyPendingAllFeaturesMigration =
        "All features are already being enabled on this organization.";
    OrganizationMembershipChangeRateLimitExceeded =
        "The account changed its organization too often.";
    PastDueInvoice = "The account has an invoice that is past due.";
    PaymentInstrumentRequired = "The account must have a valid payment method.";
    ResponsibilityTransferAlreadyExists =
        "A responsibility transfer from this organization already exists.";
    SourceAndTargetCannotMatch = "An organization cannot transfer responsibility to itself.";
    TargetAccountValidationFailure = "The invited account is not a management account.";
    UnusedPrepaymentBalance = "The account has an unused prepayment balance.";
}

messages! {
    InvalidInput:
    CallerRequiredFieldMissing = "Your account lacks required information.";
    DuplicateTagKey = "Your request includes duplicate tag keys.";
    EndDateNotEndOfMonth = "The end date must be the end of a month.";
    EndDateTooEarly = "The end date is too early.";
    EndDateTooLate = "The end date is too late.";
    ImmutablePolicy = "A policy that AWS manages cannot be changed.";
    InputRequired = "You must provide a value for the parameter.";
    InvalidEmailAddressTarget =
        "You specified an invalid email address for the invited account owner.";
    InvalidEndDate = "The end date is not allowed.";
    InvalidEnum = "You specified an invalid value.";
    InvalidEnumPolicyType = "You specified an invalid policy type.";
    InvalidFullNameTarget = "You specified an invalid name for the invited account owner.";
    InvalidListMember = "You provided a list with an invalid member.";
    InvalidNextToken =
        "You specified an invalid value for nextToken. You must get the value from the response to a previous call to the API.";
    InvalidPartyTypeTarget = "You specified an invalid party type as the target parameter.";
    InvalidPattern = "You provided a value that does not match the required pattern.";
    InvalidPatternTargetId = "You provided a target id that does not match the required pattern.";
    InvalidPrincipal = "You specified an invalid principal.";
    InvalidResourcePolicyJson = "This resource-based policy contains invalid JSON.";
    InvalidRoleName = "You provided a role name that is reserved.";
    InvalidStartDate = "The start date is not allowed.";
    InvalidSyntaxOrganizationArn = "You provided an organization ARN with invalid syntax.";
    InvalidSyntaxPolicyId = "You provided a policy id with invalid syntax.";
    InvalidSystemTagsParameter = "You specified a tag key that is reserved for system tags.";
    MaxLengthExceeded = "You provided a string that exceeds that maximum length.";
    MaxLimitExceededFilter = "You specified too many filter parameters.";
    MaxValueExceeded = "You provided a value that exceeds the maximum allowed.";
    MinLengthExceeded = "You provided a string that is below the minimum length.";
    MinValueExceeded = "You provided a value that is below the minimum allowed.";
    MovingAccountBetweenDifferentRoots = "An account cannot be moved to another root.";
    NonDetachablePolicy = "The policy cannot be detached.";
    StartDateNotBeginningOfDay = "The start date must be the beginning of a day.";
    StartDateNotBeginningOfMonth = "The start date must be the beginning of a month.";
    StartDateTooEarly = "The start date is too early.";
    StartDateTooLate = "The start date is too late.";
    TargetNotSupported = "You specified a target that is not currently supported.";
    UnrecognizedServicePrincipal = "You specified an unrecognized service principal.";
    UnsupportedActionInResourcePolicy =
        "An action is not supported for this resource-based policy.";
    UnsupportedActionInResponsibilityTransfer =
        "The action is not supported for responsibility transfers.";
    UnsupportedPolicyTypeInResourcePolicy =
        "A policy type is not supported for this resource-based policy.";
    UnsupportedResourceInResourcePolicy =
        "A resource is not supported for this resource-based policy.";
}
