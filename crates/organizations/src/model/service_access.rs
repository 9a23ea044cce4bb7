//! DOC MODULE service_access.

use shape::Shape;

use super::account::{
    AccountArn, AccountId, AccountJoinedMethod, AccountName, AccountState, AccountStatus, Email,
};
use super::declare::{operation, texts};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::timestamp::Timestamp;

operation! {
    /// DOC EnableAWSServiceAccess.
    pub struct EnableAWSServiceAccess;
    input EnableAWSServiceAccessRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC DisableAWSServiceAccess.
    pub struct DisableAWSServiceAccess;
    input DisableAWSServiceAccessRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC ListAWSServiceAccessForOrganization.
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
    /// DOC RegisterDelegatedAdministrator.
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
    /// DOC DeregisterDelegatedAdministrator.
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
    /// DOC ListDelegatedAdministrators.
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
    /// DOC ListDelegatedServicesForAccount.
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

/// DOC EnableAWSServiceAccessRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnableAWSServiceAccessRequest {
    /// DOC EnableAWSServiceAccessRequest.ServicePrincipal.
    pub service_principal: ServicePrincipal,
}

/// DOC DisableAWSServiceAccessRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DisableAWSServiceAccessRequest {
    /// DOC DisableAWSServiceAccessRequest.ServicePrincipal.
    pub service_principal: ServicePrincipal,
}

/// DOC ListAWSServiceAccessForOrganizationRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    /// DOC ListAWSServiceAccessForOrganizationRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListAWSServiceAccessForOrganizationRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListAWSServiceAccessForOrganizationResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    /// DOC ListAWSServiceAccessForOrganizationResponse.EnabledServicePrincipals.
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    /// DOC ListAWSServiceAccessForOrganizationResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC RegisterDelegatedAdministratorRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RegisterDelegatedAdministratorRequest {
    /// DOC RegisterDelegatedAdministratorRequest.AccountId.
    pub account_id: AccountId,
    /// DOC RegisterDelegatedAdministratorRequest.ServicePrincipal.
    pub service_principal: ServicePrincipal,
}

/// DOC DeregisterDelegatedAdministratorRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeregisterDelegatedAdministratorRequest {
    /// DOC DeregisterDelegatedAdministratorRequest.AccountId.
    pub account_id: AccountId,
    /// DOC DeregisterDelegatedAdministratorRequest.ServicePrincipal.
    pub service_principal: ServicePrincipal,
}

/// DOC ListDelegatedAdministratorsRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedAdministratorsRequest {
    /// DOC ListDelegatedAdministratorsRequest.ServicePrincipal.
    pub service_principal: Option<ServicePrincipal>,
    /// DOC ListDelegatedAdministratorsRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListDelegatedAdministratorsRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListDelegatedAdministratorsResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedAdministratorsResponse {
    /// DOC ListDelegatedAdministratorsResponse.DelegatedAdministrators.
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    /// DOC ListDelegatedAdministratorsResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListDelegatedServicesForAccountRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedServicesForAccountRequest {
    /// DOC ListDelegatedServicesForAccountRequest.AccountId.
    pub account_id: AccountId,
    /// DOC ListDelegatedServicesForAccountRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListDelegatedServicesForAccountRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListDelegatedServicesForAccountResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListDelegatedServicesForAccountResponse {
    /// DOC ListDelegatedServicesForAccountResponse.DelegatedServices.
    pub delegated_services: Option<Vec<DelegatedService>>,
    /// DOC ListDelegatedServicesForAccountResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC DelegatedAdministrator.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "DelegatedAdministrators")]
pub struct DelegatedAdministrator {
    /// DOC DelegatedAdministrator.Id.
    pub id: Option<AccountId>,
    /// DOC DelegatedAdministrator.Arn.
    pub arn: Option<AccountArn>,
    /// DOC DelegatedAdministrator.Email.
    pub email: Option<Email>,
    /// DOC DelegatedAdministrator.Name.
    pub name: Option<AccountName>,
    /// DOC DelegatedAdministrator.Status.
    pub status: Option<AccountStatus>,
    /// DOC DelegatedAdministrator.State.
    pub state: Option<AccountState>,
    /// DOC DelegatedAdministrator.JoinedMethod.
    pub joined_method: Option<AccountJoinedMethod>,
    /// DOC DelegatedAdministrator.JoinedTimestamp.
    pub joined_timestamp: Option<Timestamp>,
    /// DOC DelegatedAdministrator.DelegationEnabledDate.
    pub delegation_enabled_date: Option<Timestamp>,
}

/// DOC DelegatedService.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "DelegatedServices")]
pub struct DelegatedService {
    /// DOC DelegatedService.ServicePrincipal.
    pub service_principal: Option<ServicePrincipal>,
    /// DOC DelegatedService.DelegationEnabledDate.
    pub delegation_enabled_date: Option<Timestamp>,
}

/// DOC EnabledServicePrincipal.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "EnabledServicePrincipals")]
pub struct EnabledServicePrincipal {
    /// DOC EnabledServicePrincipal.ServicePrincipal.
    pub service_principal: Option<ServicePrincipal>,
    /// DOC EnabledServicePrincipal.DateEnabled.
    pub date_enabled: Option<Timestamp>,
}

texts! {
    /// DOC ServicePrincipal.
    #[shape(min = 1, max = 128, pattern = patterns::SERVICE_PRINCIPAL)]
    ServicePrincipal,
}
