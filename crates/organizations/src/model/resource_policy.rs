//! The resource policy: one document by which the management account lets members work on the
//! organization.

use shape::Shape;

use super::declare::{operation, strings};
use super::patterns;
use super::tag::Tag;

operation! {
    /// Create the resource policy of the organization, or replace it.
    ///
    /// Only the management account may call this. The organization must have all features. The
    /// resource policy is written in the language of IAM policies and allows members to call
    /// operations of AWS Organizations; there is at most one. Operations that read, those that
    /// manage policies, and those that set tags can be allowed, and nothing else; accounts and
    /// organizational units stay with the management account.
    ///
    /// `InvalidInputException` means that the document isn't a valid policy, that it names an
    /// operation that can't be allowed, or an account outside the organization.
    /// `ConstraintViolationException` also means that tags were given while a resource policy
    /// exists; use `tag-resource` instead.
    ///
    /// # Examples
    ///
    /// Let the account 222222222222 list the accounts and read about policies:
    ///
    /// ```console
    /// aws organizations put-resource-policy --content file://delegation.json
    /// ```
    ///
    /// The file holds the document:
    ///
    /// ```json
    /// {
    ///     "Version": "2012-10-17",
    ///     "Statement": [
    ///         {
    ///             "Sid": "Readers",
    ///             "Effect": "Allow",
    ///             "Principal": {
    ///                 "AWS": "arn:aws:iam::222222222222:root"
    ///             },
    ///             "Action": [
    ///                 "organizations:ListAccounts",
    ///                 "organizations:DescribePolicy"
    ///             ],
    ///             "Resource": "*"
    ///         }
    ///     ]
    /// }
    /// ```
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
    /// Show the resource policy of the organization.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. The document may look other than it was given: it is kept
    /// without blanks, with a version, and with account ids written as ARNs.
    ///
    /// `ResourcePolicyNotFoundException` means that the organization has no resource policy.
    ///
    /// # Examples
    ///
    /// Print the document:
    ///
    /// ```console
    /// aws organizations describe-resource-policy \
    ///     --query ResourcePolicy.Content --output text
    /// ```
    pub struct DescribeResourcePolicy;
    output DescribeResourcePolicyResponse;
    errors [
        AccessDeniedException, ServiceException, UnsupportedAPIEndpointException,
        TooManyRequestsException, AWSOrganizationsNotInUseException,
        ResourcePolicyNotFoundException, ConstraintViolationException,
    ];
}

operation! {
    /// Delete the resource policy of the organization.
    ///
    /// Only the management account may call this. Members can then call only what their account may
    /// call anyway. The tags of the resource policy go with it.
    ///
    /// `ResourcePolicyNotFoundException` means that there is none.
    ///
    /// # Examples
    ///
    /// Delete the resource policy; nothing is printed:
    ///
    /// ```console
    /// aws organizations delete-resource-policy
    /// ```
    pub struct DeleteResourcePolicy;
    errors [
        AccessDeniedException, ServiceException, UnsupportedAPIEndpointException,
        TooManyRequestsException, ConcurrentModificationException, ConstraintViolationException,
        AWSOrganizationsNotInUseException, ResourcePolicyNotFoundException,
    ];
}

/// The input of `PutResourcePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PutResourcePolicyRequest {
    /// The document, in JSON. Principals that are accounts must be members of the organization.
    pub content: ResourcePolicyContent,
    /// The tags of the new resource policy. They can't be given when one exists already.
    pub tags: Option<Vec<Tag>>,
}

/// The output of `PutResourcePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PutResourcePolicyResponse {
    /// The resource policy. One that was replaced keeps its id.
    pub resource_policy: Option<ResourcePolicy>,
}

/// The output of `DescribeResourcePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeResourcePolicyResponse {
    /// The resource policy.
    pub resource_policy: Option<ResourcePolicy>,
}

/// The resource policy of an organization.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ResourcePolicy {
    /// What names the resource policy.
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    /// The document in JSON, without blanks.
    pub content: Option<ResourcePolicyContent>,
}

/// What names a resource policy.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ResourcePolicySummary {
    /// The id of the resource policy. It can be given to `tag-resource`.
    pub id: Option<ResourcePolicyId>,
    /// The ARN of the resource policy.
    pub arn: Option<ResourcePolicyArn>,
}

strings! {
    /// The ARN of a resource policy. It looks like
    /// `arn:aws:organizations::111111111111:resourcepolicy/o-exampleorgid/rp-examplepolicyid111`.
    #[shape(pattern = patterns::RESOURCE_POLICY_ARN)]
    ResourcePolicyArn,

    /// The document of a resource policy, in JSON.
    #[shape(min = 1, max = 40_000, pattern = patterns::ANYTHING)]
    ResourcePolicyContent,

    /// The id of a resource policy, `rp-` and 4 to 128 letters, digits and underscores.
    #[shape(max = 131, pattern = patterns::RESOURCE_POLICY_ID)]
    ResourcePolicyId,
}
