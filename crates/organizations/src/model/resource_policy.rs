//! DOC MODULE resource_policy.

use shape::Shape;

use super::declare::{operation, texts};
use super::patterns;
use super::tag::Tag;

operation! {
    /// DOC PutResourcePolicy.
    pub struct PutResourcePolicy;
    input PutResourcePolicyRequest;
    output PutResourcePolicyResponse;
    errors [
        AccessDeniedException, ServiceException, UnsupportedAPIEndpointException,
        TooManyRequestsException, ConcurrentModificationException, InvalidInputException,
        ConstraintViolationException, AWSOrganizationsNotInUseException,
    ];
}

operation! {
    /// DOC DescribeResourcePolicy.
    pub struct DescribeResourcePolicy;
    output DescribeResourcePolicyResponse;
    errors [
        AccessDeniedException, ServiceException, UnsupportedAPIEndpointException,
        TooManyRequestsException, AWSOrganizationsNotInUseException,
        ResourcePolicyNotFoundException, ConstraintViolationException,
    ];
}

operation! {
    /// DOC DeleteResourcePolicy.
    pub struct DeleteResourcePolicy;
    errors [
        AccessDeniedException, ServiceException, UnsupportedAPIEndpointException,
        TooManyRequestsException, ConcurrentModificationException, ConstraintViolationException,
        AWSOrganizationsNotInUseException, ResourcePolicyNotFoundException,
    ];
}

/// DOC PutResourcePolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PutResourcePolicyRequest {
    /// DOC PutResourcePolicyRequest.Content.
    pub content: ResourcePolicyContent,
    /// DOC PutResourcePolicyRequest.Tags.
    pub tags: Option<Vec<Tag>>,
}

/// DOC PutResourcePolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PutResourcePolicyResponse {
    /// DOC PutResourcePolicyResponse.ResourcePolicy.
    pub resource_policy: Option<ResourcePolicy>,
}

/// DOC DescribeResourcePolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeResourcePolicyResponse {
    /// DOC DescribeResourcePolicyResponse.ResourcePolicy.
    pub resource_policy: Option<ResourcePolicy>,
}

/// DOC ResourcePolicy.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ResourcePolicy {
    /// DOC ResourcePolicy.ResourcePolicySummary.
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    /// DOC ResourcePolicy.Content.
    pub content: Option<ResourcePolicyContent>,
}

/// DOC ResourcePolicySummary.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ResourcePolicySummary {
    /// DOC ResourcePolicySummary.Id.
    pub id: Option<ResourcePolicyId>,
    /// DOC ResourcePolicySummary.Arn.
    pub arn: Option<ResourcePolicyArn>,
}

texts! {
    /// DOC ResourcePolicyArn.
    #[shape(pattern = patterns::RESOURCE_POLICY_ARN)]
    ResourcePolicyArn,

    /// DOC ResourcePolicyContent.
    #[shape(min = 1, max = 40_000, pattern = patterns::ANYTHING)]
    ResourcePolicyContent,

    /// DOC ResourcePolicyId.
    #[shape(max = 131, pattern = patterns::RESOURCE_POLICY_ID)]
    ResourcePolicyId,
}
