//! Trusted services and delegated administrators: AWS services that may work across the
//! organization, and members that run them.

use shape::Shape;

use super::account::{
    AccountArn, AccountId, AccountJoinedMethod, AccountName, AccountState, AccountStatus, Email,
};
use super::declare::{operation, strings};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::timestamp::Timestamp;

operation! {
    /// Make an AWS service a trusted service of the organization.
    ///
    /// Only the management account may call this. The organization must have all features. The
    /// service may then work across the accounts of the organization. Enabling a service again
    /// changes nothing.
    ///
    /// `InvalidInputException` means that no service with this name works with organizations.
    ///
    /// # Examples
    ///
    /// Trust AWS Config; nothing is printed:
    ///
    /// ```console
    /// aws organizations enable-aws-service-access \
    ///     --service-principal config.amazonaws.com
    /// ```
    pub struct EnableAWSServiceAccess;
    input EnableAWSServiceAccessRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// End the trust in an AWS service.
    ///
    /// Only the management account may call this. Disabling a service that isn't trusted changes
    /// nothing.
    ///
    /// `ConstraintViolationException` means that the service still has a delegated administrator,
    /// or that the type of policy that needs the service is enabled. Deregister the administrator
    /// or disable the type first.
    ///
    /// # Examples
    ///
    /// End the trust in AWS Config; nothing is printed:
    ///
    /// ```console
    /// aws organizations disable-aws-service-access \
    ///     --service-principal config.amazonaws.com
    /// ```
    pub struct DisableAWSServiceAccess;
    input DisableAWSServiceAccessRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List the trusted services of the organization.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. The organization must have all features.
    ///
    /// # Examples
    ///
    /// List the services with the dates since when they are trusted:
    ///
    /// ```console
    /// aws organizations list-aws-service-access-for-organization
    /// ```
    ///
    /// ```json
    /// {
    ///     "EnabledServicePrincipals": [
    ///         {
    ///             "ServicePrincipal": "config.amazonaws.com",
    ///             "DateEnabled": "2026-01-05T10:00:00+00:00"
    ///         }
    ///     ]
    /// }
    /// ```
    pub struct ListAWSServiceAccessForOrganization;
    input ListAWSServiceAccessForOrganizationRequest;
    output ListAWSServiceAccessForOrganizationResponse;
    pages "EnabledServicePrincipals";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConstraintViolationException,
        InvalidInputException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// Make a member account the administrator of a trusted service.
    ///
    /// Only the management account may call this. The service must be trusted, and the account
    /// active. The account may then run the service for the whole organization and also read the
    /// organization itself: its accounts, units, policies and handshakes. It may change nothing
    /// about them; for that it needs a resource policy. It can't leave the organization until it is
    /// deregistered. A service may have several administrators, and an account may administer
    /// several services.
    ///
    /// `ConstraintViolationException` means that the service isn't trusted, or that the account is
    /// the management account or isn't active. `AccountAlreadyRegisteredException` means that it
    /// administers this service already.
    ///
    /// # Examples
    ///
    /// Let an account administer AWS Config; nothing is printed:
    ///
    /// ```console
    /// aws organizations register-delegated-administrator \
    ///     --account-id 222222222222 --service-principal config.amazonaws.com
    /// ```
    pub struct RegisterDelegatedAdministrator;
    input RegisterDelegatedAdministratorRequest;
    errors [
        AccessDeniedException, AccountAlreadyRegisteredException, AccountNotFoundException,
        AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, TooManyRequestsException,
        ServiceException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// End a member account's administration of a service.
    ///
    /// Only the management account may call this. An account that administers no other service can
    /// no longer read the organization.
    ///
    /// `AccountNotRegisteredException` means that the account doesn't administer the service.
    ///
    /// # Examples
    ///
    /// End the administration of AWS Config; nothing is printed:
    ///
    /// ```console
    /// aws organizations deregister-delegated-administrator \
    ///     --account-id 222222222222 --service-principal config.amazonaws.com
    /// ```
    pub struct DeregisterDelegatedAdministrator;
    input DeregisterDelegatedAdministratorRequest;
    errors [
        AccessDeniedException, AccountNotFoundException, AccountNotRegisteredException,
        AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, TooManyRequestsException,
        ServiceException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List the member accounts that administer a service, or any service.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. An account appears once, however many services it
    /// administers.
    ///
    /// # Examples
    ///
    /// See who administers AWS Config:
    ///
    /// ```console
    /// aws organizations list-delegated-administrators \
    ///     --service-principal config.amazonaws.com
    /// ```
    ///
    /// ```json
    /// {
    ///     "DelegatedAdministrators": [
    ///         {
    ///             "Id": "222222222222",
    ///             "Arn": "arn:aws:organizations::111111111111:account/o-exampleorgid/222222222222",
    ///             "Email": "juan@example.com",
    ///             "Name": "Developer Account",
    ///             "Status": "ACTIVE",
    ///             "State": "ACTIVE",
    ///             "JoinedMethod": "INVITED",
    ///             "JoinedTimestamp": "2026-01-05T10:00:00+00:00",
    ///             "DelegationEnabledDate": "2026-01-12T10:00:00+00:00"
    ///         }
    ///     ]
    /// }
    /// ```
    pub struct ListDelegatedAdministrators;
    input ListDelegatedAdministratorsRequest;
    output ListDelegatedAdministratorsResponse;
    pages "DelegatedAdministrators";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConstraintViolationException,
        InvalidInputException, TooManyRequestsException, ServiceException,
        UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List the services that a member account administers.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy.
    ///
    /// `AccountNotRegisteredException` means that the account administers none.
    ///
    /// # Examples
    ///
    /// List the services of an account:
    ///
    /// ```console
    /// aws organizations list-delegated-services-for-account --account-id 222222222222
    /// ```
    ///
    /// ```json
    /// {
    ///     "DelegatedServices": [
    ///         {
    ///             "ServicePrincipal": "config.amazonaws.com",
    ///             "DelegationEnabledDate": "2026-01-12T10:00:00+00:00"
    ///         }
    ///     ]
    /// }
    /// ```
    pub struct ListDelegatedServicesForAccount;
    input ListDelegatedServicesForAccountRequest;
    output ListDelegatedServicesForAccountResponse;
    pages "DelegatedServices";
    errors [
        AccessDeniedException, AccountNotFoundException, AccountNotRegisteredException,
        AWSOrganizationsNotInUseException, ConstraintViolationException, InvalidInputException,
        TooManyRequestsException, ServiceException, UnsupportedAPIEndpointException,
    ];
}

/// The input of `EnableAWSServiceAccess`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnableAWSServiceAccessRequest {
    /// The principal of the service to trust. It looks like `config.amazonaws.com`.
    pub service_principal: ServicePrincipal,
}

/// The input of `DisableAWSServiceAccess`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DisableAWSServiceAccessRequest {
    /// The principal of the service to trust no longer.
    pub service_principal: ServicePrincipal,
}

/// The input of `ListAWSServiceAccessForOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListAWSServiceAccessForOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    /// The trusted services.
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `RegisterDelegatedAdministrator`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RegisterDelegatedAdministratorRequest {
    /// The id of the member account that becomes an administrator.
    pub account_id: AccountId,
    /// The principal of the service to administer. Not every trusted service can have
    /// administrators.
    pub service_principal: ServicePrincipal,
}

/// The input of `DeregisterDelegatedAdministrator`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeregisterDelegatedAdministratorRequest {
    /// The id of the member account that ceases to be an administrator.
    pub account_id: AccountId,
    /// The principal of the service that the account administers.
    pub service_principal: ServicePrincipal,
}

/// The input of `ListDelegatedAdministrators`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedAdministratorsRequest {
    /// The principal of the service whose administrators to list. Without it, the administrators of
    /// all services are listed.
    pub service_principal: Option<ServicePrincipal>,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListDelegatedAdministrators`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedAdministratorsResponse {
    /// The accounts that are administrators, each of them once.
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListDelegatedServicesForAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedServicesForAccountRequest {
    /// The id of the account whose services to list.
    pub account_id: AccountId,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListDelegatedServicesForAccount`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedServicesForAccountResponse {
    /// The services that the account administers.
    pub delegated_services: Option<Vec<DelegatedService>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// A member account that administers a service.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "DelegatedAdministrators")]
pub struct DelegatedAdministrator {
    /// The id of the account.
    pub id: Option<AccountId>,
    /// The ARN of the account.
    pub arn: Option<AccountArn>,
    /// The email address of the account.
    pub email: Option<Email>,
    /// The name of the account.
    pub name: Option<AccountName>,
    /// The state of the account as told in earlier times. Use `State`.
    pub status: Option<AccountStatus>,
    /// Where the account is in its life.
    pub state: Option<AccountState>,
    /// How the account came into the organization.
    pub joined_method: Option<AccountJoinedMethod>,
    /// When the account came into the organization.
    pub joined_timestamp: Option<Timestamp>,
    /// When the account became an administrator of the service that was asked for. If none was
    /// named, it is the first such time.
    pub delegation_enabled_date: Option<Timestamp>,
}

/// A service that a member account administers.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "DelegatedServices")]
pub struct DelegatedService {
    /// The principal of the service.
    pub service_principal: Option<ServicePrincipal>,
    /// When the account became an administrator of the service.
    pub delegation_enabled_date: Option<Timestamp>,
}

/// A trusted service.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "EnabledServicePrincipals")]
pub struct EnabledServicePrincipal {
    /// The principal of the service.
    pub service_principal: Option<ServicePrincipal>,
    /// When the service became trusted. Enabling it again doesn't change this.
    pub date_enabled: Option<Timestamp>,
}

strings! {
    /// The name that a service acts under. It looks like `config.amazonaws.com`.
    #[shape(min = 1, max = 128, pattern = patterns::SERVICE_PRINCIPAL)]
    ServicePrincipal,
}
