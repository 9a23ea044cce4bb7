//! DOC MODULE policy.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{operation, texts, truths};
use super::organization::{Root, RootId};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::tag::Tag;

operation! {
    /// DOC CreatePolicy.
    pub struct CreatePolicy;
    input CreatePolicyRequest;
    output CreatePolicyResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, DuplicatePolicyException, InvalidInputException,
        MalformedPolicyDocumentException, PolicyTypeNotAvailableForOrganizationException,
        ServiceException, TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC UpdatePolicy.
    pub struct UpdatePolicy;
    input UpdatePolicyRequest;
    output UpdatePolicyResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, DuplicatePolicyException, InvalidInputException,
        MalformedPolicyDocumentException, PolicyNotFoundException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
        PolicyChangesInProgressException,
    ];
}

operation! {
    /// DOC DescribePolicy.
    pub struct DescribePolicy;
    input DescribePolicyRequest;
    output DescribePolicyResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        PolicyNotFoundException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC DeletePolicy.
    pub struct DeletePolicy;
    input DeletePolicyRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        InvalidInputException, PolicyInUseException, PolicyNotFoundException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC ListPolicies.
    pub struct ListPolicies;
    input ListPoliciesRequest;
    output ListPoliciesResponse;
    pages "Policies";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ServiceException, TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC ListPoliciesForTarget.
    pub struct ListPoliciesForTarget;
    input ListPoliciesForTargetRequest;
    output ListPoliciesForTargetResponse;
    pages "Policies";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ServiceException, TargetNotFoundException, TooManyRequestsException,
        UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC ListTargetsForPolicy.
    pub struct ListTargetsForPolicy;
    input ListTargetsForPolicyRequest;
    output ListTargetsForPolicyResponse;
    pages "Targets";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        PolicyNotFoundException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// DOC AttachPolicy.
    pub struct AttachPolicy;
    input AttachPolicyRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, DuplicatePolicyAttachmentException, InvalidInputException,
        PolicyNotFoundException, PolicyTypeNotEnabledException, ServiceException,
        TargetNotFoundException, TooManyRequestsException, UnsupportedAPIEndpointException,
        PolicyChangesInProgressException,
    ];
}

operation! {
    /// DOC DetachPolicy.
    pub struct DetachPolicy;
    input DetachPolicyRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, PolicyNotAttachedException,
        PolicyNotFoundException, ServiceException, TargetNotFoundException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
        PolicyChangesInProgressException,
    ];
}

operation! {
    /// DOC EnablePolicyType.
    pub struct EnablePolicyType;
    input EnablePolicyTypeRequest;
    output EnablePolicyTypeResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, PolicyTypeAlreadyEnabledException,
        RootNotFoundException, ServiceException, TooManyRequestsException,
        PolicyTypeNotAvailableForOrganizationException, UnsupportedAPIEndpointException,
        PolicyChangesInProgressException,
    ];
}

operation! {
    /// DOC DisablePolicyType.
    pub struct DisablePolicyType;
    input DisablePolicyTypeRequest;
    output DisablePolicyTypeResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, PolicyTypeNotEnabledException,
        RootNotFoundException, ServiceException, TooManyRequestsException,
        UnsupportedAPIEndpointException, PolicyChangesInProgressException,
    ];
}

/// DOC CreatePolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreatePolicyRequest {
    /// DOC CreatePolicyRequest.Content.
    pub content: PolicyContent,
    /// DOC CreatePolicyRequest.Description.
    pub description: PolicyDescription,
    /// DOC CreatePolicyRequest.Name.
    pub name: PolicyName,
    /// DOC CreatePolicyRequest.Type.
    pub r#type: PolicyType,
    /// DOC CreatePolicyRequest.Tags.
    pub tags: Option<Vec<Tag>>,
}

/// DOC CreatePolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreatePolicyResponse {
    /// DOC CreatePolicyResponse.Policy.
    pub policy: Option<Policy>,
}

/// DOC UpdatePolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdatePolicyRequest {
    /// DOC UpdatePolicyRequest.PolicyId.
    pub policy_id: PolicyId,
    /// DOC UpdatePolicyRequest.Name.
    pub name: Option<PolicyName>,
    /// DOC UpdatePolicyRequest.Description.
    pub description: Option<PolicyDescription>,
    /// DOC UpdatePolicyRequest.Content.
    pub content: Option<PolicyContent>,
}

/// DOC UpdatePolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdatePolicyResponse {
    /// DOC UpdatePolicyResponse.Policy.
    pub policy: Option<Policy>,
}

/// DOC DescribePolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribePolicyRequest {
    /// DOC DescribePolicyRequest.PolicyId.
    pub policy_id: PolicyId,
}

/// DOC DescribePolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribePolicyResponse {
    /// DOC DescribePolicyResponse.Policy.
    pub policy: Option<Policy>,
}

/// DOC DeletePolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeletePolicyRequest {
    /// DOC DeletePolicyRequest.PolicyId.
    pub policy_id: PolicyId,
}

/// DOC ListPoliciesRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesRequest {
    /// DOC ListPoliciesRequest.Filter.
    pub filter: PolicyType,
    /// DOC ListPoliciesRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListPoliciesRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListPoliciesResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesResponse {
    /// DOC ListPoliciesResponse.Policies.
    pub policies: Option<Vec<PolicySummary>>,
    /// DOC ListPoliciesResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListPoliciesForTargetRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesForTargetRequest {
    /// DOC ListPoliciesForTargetRequest.TargetId.
    pub target_id: PolicyTargetId,
    /// DOC ListPoliciesForTargetRequest.Filter.
    pub filter: PolicyType,
    /// DOC ListPoliciesForTargetRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListPoliciesForTargetRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListPoliciesForTargetResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesForTargetResponse {
    /// DOC ListPoliciesForTargetResponse.Policies.
    pub policies: Option<Vec<PolicySummary>>,
    /// DOC ListPoliciesForTargetResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC ListTargetsForPolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTargetsForPolicyRequest {
    /// DOC ListTargetsForPolicyRequest.PolicyId.
    pub policy_id: PolicyId,
    /// DOC ListTargetsForPolicyRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListTargetsForPolicyRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListTargetsForPolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTargetsForPolicyResponse {
    /// DOC ListTargetsForPolicyResponse.Targets.
    pub targets: Option<Vec<PolicyTargetSummary>>,
    /// DOC ListTargetsForPolicyResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC AttachPolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AttachPolicyRequest {
    /// DOC AttachPolicyRequest.PolicyId.
    pub policy_id: PolicyId,
    /// DOC AttachPolicyRequest.TargetId.
    pub target_id: PolicyTargetId,
}

/// DOC DetachPolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DetachPolicyRequest {
    /// DOC DetachPolicyRequest.PolicyId.
    pub policy_id: PolicyId,
    /// DOC DetachPolicyRequest.TargetId.
    pub target_id: PolicyTargetId,
}

/// DOC EnablePolicyTypeRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnablePolicyTypeRequest {
    /// DOC EnablePolicyTypeRequest.RootId.
    pub root_id: RootId,
    /// DOC EnablePolicyTypeRequest.PolicyType.
    pub policy_type: PolicyType,
}

/// DOC EnablePolicyTypeResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnablePolicyTypeResponse {
    /// DOC EnablePolicyTypeResponse.Root.
    pub root: Option<Root>,
}

/// DOC DisablePolicyTypeRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DisablePolicyTypeRequest {
    /// DOC DisablePolicyTypeRequest.RootId.
    pub root_id: RootId,
    /// DOC DisablePolicyTypeRequest.PolicyType.
    pub policy_type: PolicyType,
}

/// DOC DisablePolicyTypeResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DisablePolicyTypeResponse {
    /// DOC DisablePolicyTypeResponse.Root.
    pub root: Option<Root>,
}

/// DOC Policy.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Policy {
    /// DOC Policy.PolicySummary.
    pub policy_summary: Option<PolicySummary>,
    /// DOC Policy.Content.
    pub content: Option<PolicyContent>,
}

/// DOC PolicySummary.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Policies")]
pub struct PolicySummary {
    /// DOC PolicySummary.Id.
    pub id: Option<PolicyId>,
    /// DOC PolicySummary.Arn.
    pub arn: Option<PolicyArn>,
    /// DOC PolicySummary.Name.
    pub name: Option<PolicyName>,
    /// DOC PolicySummary.Description.
    pub description: Option<PolicyDescription>,
    /// DOC PolicySummary.Type.
    pub r#type: Option<PolicyType>,
    /// DOC PolicySummary.AwsManaged.
    pub aws_managed: Option<AwsManagedPolicy>,
}

/// DOC PolicyTargetSummary.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "PolicyTargets")]
pub struct PolicyTargetSummary {
    /// DOC PolicyTargetSummary.TargetId.
    pub target_id: Option<PolicyTargetId>,
    /// DOC PolicyTargetSummary.Arn.
    pub arn: Option<GenericArn>,
    /// DOC PolicyTargetSummary.Name.
    pub name: Option<TargetName>,
    /// DOC PolicyTargetSummary.Type.
    pub r#type: Option<TargetType>,
}

/// DOC PolicyTypeSummary.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "PolicyTypes")]
pub struct PolicyTypeSummary {
    /// DOC PolicyTypeSummary.Type.
    pub r#type: Option<PolicyType>,
    /// DOC PolicyTypeSummary.Status.
    pub status: Option<PolicyTypeStatus>,
}

/// DOC PolicyType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PolicyType {
    /// DOC PolicyType.SERVICE_CONTROL_POLICY.
    ServiceControlPolicy,
    /// DOC PolicyType.RESOURCE_CONTROL_POLICY.
    ResourceControlPolicy,
    /// DOC PolicyType.TAG_POLICY.
    TagPolicy,
    /// DOC PolicyType.BACKUP_POLICY.
    BackupPolicy,
    /// DOC PolicyType.AISERVICES_OPT_OUT_POLICY.
    AiservicesOptOutPolicy,
    /// DOC PolicyType.CHATBOT_POLICY.
    ChatbotPolicy,
    /// DOC PolicyType.DECLARATIVE_POLICY_EC2.
    DeclarativePolicyEc2,
    /// DOC PolicyType.SECURITYHUB_POLICY.
    SecurityhubPolicy,
    /// DOC PolicyType.SECURITYHUB_CSPM_POLICY.
    SecurityhubCspmPolicy,
    /// DOC PolicyType.INSPECTOR_POLICY.
    InspectorPolicy,
    /// DOC PolicyType.UPGRADE_ROLLOUT_POLICY.
    UpgradeRolloutPolicy,
    /// DOC PolicyType.BEDROCK_POLICY.
    BedrockPolicy,
    /// DOC PolicyType.S3_POLICY.
    S3Policy,
    /// DOC PolicyType.NETWORK_SECURITY_DIRECTOR_POLICY.
    NetworkSecurityDirectorPolicy,
    /// DOC PolicyType.GUARDDUTY_POLICY.
    GuarddutyPolicy,
}

/// DOC PolicyTypeStatus.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PolicyTypeStatus {
    /// DOC PolicyTypeStatus.ENABLED.
    Enabled,
    /// DOC PolicyTypeStatus.PENDING_ENABLE.
    PendingEnable,
    /// DOC PolicyTypeStatus.PENDING_DISABLE.
    PendingDisable,
}

/// DOC TargetType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TargetType {
    /// DOC TargetType.ACCOUNT.
    Account,
    /// DOC TargetType.ORGANIZATIONAL_UNIT.
    OrganizationalUnit,
    /// DOC TargetType.ROOT.
    Root,
}

texts! {
    /// DOC GenericArn.
    #[shape(pattern = patterns::GENERIC_ARN)]
    GenericArn,

    /// DOC PolicyArn.
    #[shape(pattern = patterns::POLICY_ARN)]
    PolicyArn,

    /// DOC PolicyContent.
    #[shape(min = 1, pattern = patterns::ANYTHING)]
    PolicyContent,

    /// DOC PolicyDescription.
    #[shape(max = 512, pattern = patterns::ANYTHING)]
    PolicyDescription,

    /// DOC PolicyId.
    #[shape(list = "PolicyIds", max = 130, pattern = patterns::POLICY_ID)]
    PolicyId,

    /// DOC PolicyName.
    #[shape(min = 1, max = 128, pattern = patterns::ANYTHING)]
    PolicyName,

    /// DOC PolicyTargetId.
    #[shape(max = 100, pattern = patterns::POLICY_TARGET_ID)]
    PolicyTargetId,

    /// DOC TargetName.
    #[shape(min = 1, max = 128)]
    TargetName,
}

truths! {
    /// DOC AwsManagedPolicy.
    AwsManagedPolicy,
}
