//! DOC MODULE organization.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::account::{AccountArn, AccountId, Email};
use super::declare::{operation, texts};
use super::handshake::Handshake;
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::policy::PolicyTypeSummary;

operation! {
    /// DOC CreateOrganization.
    pub struct CreateOrganization;
    input CreateOrganizationRequest;
    output CreateOrganizationResponse;
    errors [
        AccessDeniedException, AlreadyInOrganizationException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, ServiceException,
        TooManyRequestsException, AccessDeniedForDependencyException,
    ];
}

operation! {
    /// DOC DescribeOrganization.
    pub struct DescribeOrganization;
    output DescribeOrganizationResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC DeleteOrganization.
    pub struct DeleteOrganization;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, OrganizationNotEmptyException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC EnableAllFeatures.
    pub struct EnableAllFeatures;
    input EnableAllFeaturesRequest;
    output EnableAllFeaturesResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, HandshakeConstraintViolationException,
        InvalidInputException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC LeaveOrganization.
    pub struct LeaveOrganization;
    errors [
        AccessDeniedException, AccountNotFoundException, AWSOrganizationsNotInUseException,
        ConcurrentModificationException, ConstraintViolationException, InvalidInputException,
        MasterCannotLeaveOrganizationException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// DOC ListRoots.
    pub struct ListRoots;
    input ListRootsRequest;
    output ListRootsResponse;
    pages "Roots";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

/// DOC CreateOrganizationRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationRequest {
    /// DOC CreateOrganizationRequest.FeatureSet.
    pub feature_set: Option<OrganizationFeatureSet>,
}

/// DOC CreateOrganizationResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationResponse {
    /// DOC CreateOrganizationResponse.Organization.
    pub organization: Option<Organization>,
}

/// DOC DescribeOrganizationResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeOrganizationResponse {
    /// DOC DescribeOrganizationResponse.Organization.
    pub organization: Option<Organization>,
}

/// DOC EnableAllFeaturesRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnableAllFeaturesRequest {}

/// DOC EnableAllFeaturesResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnableAllFeaturesResponse {
    /// DOC EnableAllFeaturesResponse.Handshake.
    pub handshake: Option<Handshake>,
}

/// DOC ListRootsRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListRootsRequest {
    /// DOC ListRootsRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListRootsRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListRootsResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListRootsResponse {
    /// DOC ListRootsResponse.Roots.
    pub roots: Option<Vec<Root>>,
    /// DOC ListRootsResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC Organization.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Organization {
    /// DOC Organization.Id.
    pub id: Option<OrganizationId>,
    /// DOC Organization.Arn.
    pub arn: Option<OrganizationArn>,
    /// DOC Organization.FeatureSet.
    pub feature_set: Option<OrganizationFeatureSet>,
    /// DOC Organization.MasterAccountArn.
    pub master_account_arn: Option<AccountArn>,
    /// DOC Organization.MasterAccountId.
    pub master_account_id: Option<AccountId>,
    /// DOC Organization.MasterAccountEmail.
    pub master_account_email: Option<Email>,
    /// DOC Organization.AvailablePolicyTypes.
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

/// DOC Root.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Roots")]
pub struct Root {
    /// DOC Root.Id.
    pub id: Option<RootId>,
    /// DOC Root.Arn.
    pub arn: Option<RootArn>,
    /// DOC Root.Name.
    pub name: Option<RootName>,
    /// DOC Root.PolicyTypes.
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

/// DOC OrganizationFeatureSet.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrganizationFeatureSet {
    /// DOC OrganizationFeatureSet.ALL.
    All,
    /// DOC OrganizationFeatureSet.CONSOLIDATED_BILLING.
    ConsolidatedBilling,
}

texts! {
    /// DOC OrganizationArn.
    #[shape(pattern = patterns::ORGANIZATION_ARN)]
    OrganizationArn,

    /// DOC OrganizationId.
    #[shape(pattern = patterns::ORGANIZATION_ID)]
    OrganizationId,

    /// DOC RootArn.
    #[shape(pattern = patterns::ROOT_ARN)]
    RootArn,

    /// DOC RootId.
    #[shape(max = 34, pattern = patterns::ROOT_ID)]
    RootId,

    /// DOC RootName.
    #[shape(min = 1, max = 128)]
    RootName,
}
