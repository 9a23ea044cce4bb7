//! Policies and the types of policy: writing them, attaching them to roots, units and accounts, and
//! enabling their types.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::declare::{booleans, operation, strings};
use super::organization::{Root, RootId};
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::policy_type::PolicyType;
use super::tag::Tag;

operation! {
    /// Create a policy, which is attached to nothing yet.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. The organization must have all features. The
    /// type needn't be enabled, but must be before the policy can be attached. The document is kept
    /// exactly as it is given, blanks included, and blanks count against its greatest size.
    ///
    /// `MalformedPolicyDocumentException` means that the document isn't valid JSON or breaks the
    /// rules of its type. `DuplicatePolicyException` means that a policy of the type has the name
    /// already. `ConstraintViolationException` means that the document is too long, that there are
    /// too many policies of the type, or that the tags aren't allowed.
    ///
    /// # Examples
    ///
    /// Create a service control policy from a file:
    ///
    /// ```console
    /// aws organizations create-policy --type SERVICE_CONTROL_POLICY \
    ///     --name StayInEurope --description "Deny other regions" \
    ///     --content file://stay-in-europe.json --query Policy.PolicySummary
    /// ```
    ///
    /// ```json
    /// {
    ///     "Id": "p-examplepolicyid111",
    ///     "Arn": "arn:aws:organizations::111111111111:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111",
    ///     "Name": "StayInEurope",
    ///     "Description": "Deny other regions",
    ///     "Type": "SERVICE_CONTROL_POLICY",
    ///     "AwsManaged": false
    /// }
    /// ```
    ///
    /// Create a tag policy that is spelled out on the command line:
    ///
    /// ```console
    /// aws organizations create-policy --type TAG_POLICY \
    ///     --name TeamTag --description "" \
    ///     --content '{"tags": {"team": {"tag_key": {"@@assign": "Team"}}}}'
    /// ```
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
    /// Change the name, the description or the document of a policy.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. What isn't given stays, and an empty
    /// description doesn't replace the one that there is. The policy stays attached where it is, so
    /// a new document takes effect at once. Policies that AWS manages can't be changed.
    ///
    /// In the answer the name and the description appear only if they were given; ask
    /// `describe-policy` for the whole.
    ///
    /// # Examples
    ///
    /// Rename a policy:
    ///
    /// ```console
    /// aws organizations update-policy --policy-id p-examplepolicyid111 \
    ///     --name EuropeOnly --query Policy.PolicySummary.Name
    /// ```
    ///
    /// ```json
    /// "EuropeOnly"
    /// ```
    ///
    /// Give it a new document:
    ///
    /// ```console
    /// aws organizations update-policy --policy-id p-examplepolicyid111 \
    ///     --content file://europe-only.json
    /// ```
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
    /// Show a policy with its document.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Policies that AWS manages are shown too.
    ///
    /// # Examples
    ///
    /// Print the document of a policy that AWS manages:
    ///
    /// ```console
    /// aws organizations describe-policy --policy-id p-FullAWSAccess \
    ///     --query Policy.Content --output text
    /// ```
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
    /// Delete a policy that is attached to nothing.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. Detach the policy everywhere first, otherwise
    /// the answer is `PolicyInUseException`; `list-targets-for-policy` tells where it is. Policies
    /// that AWS manages can't be deleted.
    ///
    /// # Examples
    ///
    /// Delete a policy; nothing is printed:
    ///
    /// ```console
    /// aws organizations delete-policy --policy-id p-examplepolicyid111
    /// ```
    pub struct DeletePolicy;
    input DeletePolicyRequest;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        InvalidInputException, PolicyInUseException, PolicyNotFoundException, ServiceException,
        TooManyRequestsException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List the policies of a type, attached or not.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. The policies that AWS manages come first. It doesn't matter
    /// whether the type is enabled.
    ///
    /// # Examples
    ///
    /// List the service control policies of one's own:
    ///
    /// ```console
    /// aws organizations list-policies --filter SERVICE_CONTROL_POLICY \
    ///     --query 'Policies[?!AwsManaged].[Id, Name]'
    /// ```
    ///
    /// ```json
    /// [
    ///     [
    ///         "p-examplepolicyid111",
    ///         "StayInEurope"
    ///     ]
    /// ]
    /// ```
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
    /// List the policies of a type that are attached directly to a root, unit or account.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Policies that the target has from further up aren't listed.
    /// A type that is disabled has no policies attached anywhere.
    ///
    /// `TargetNotFoundException` means that there is no such root, unit or account.
    ///
    /// # Examples
    ///
    /// List the service control policies that are attached to an account:
    ///
    /// ```console
    /// aws organizations list-policies-for-target --target-id 222222222222 \
    ///     --filter SERVICE_CONTROL_POLICY --query 'Policies[].Name'
    /// ```
    ///
    /// ```json
    /// [
    ///     "FullAWSAccess",
    ///     "StayInEurope"
    /// ]
    /// ```
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
    /// List the roots, units and accounts that a policy is attached to.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy.
    ///
    /// # Examples
    ///
    /// See where a policy is attached:
    ///
    /// ```console
    /// aws organizations list-targets-for-policy --policy-id p-examplepolicyid111
    /// ```
    ///
    /// ```json
    /// {
    ///     "Targets": [
    ///         {
    ///             "TargetId": "ou-examplerootid111-exampleouid111",
    ///             "Arn": "arn:aws:organizations::111111111111:ou/o-exampleorgid/ou-examplerootid111-exampleouid111",
    ///             "Name": "Development",
    ///             "Type": "ORGANIZATIONAL_UNIT"
    ///         }
    ///     ]
    /// }
    /// ```
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
    /// Attach a policy to a root, an organizational unit or an account.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. A member must be allowed it for the policy
    /// and for the target. The type of the policy must be enabled, otherwise the answer is
    /// `PolicyTypeNotEnabledException`.
    ///
    /// The policy holds for the target and everything in it. Service control policies and resource
    /// control policies have no effect on the management account. For the other types the order of
    /// attachment counts: it decides which of two policies on the same target wins.
    ///
    /// `DuplicatePolicyAttachmentException` means that the policy is attached there already.
    /// `ConstraintViolationException` means that the target has as many policies of the type as it
    /// may have.
    ///
    /// # Examples
    ///
    /// Attach a policy to a unit; nothing is printed:
    ///
    /// ```console
    /// aws organizations attach-policy --policy-id p-examplepolicyid111 \
    ///     --target-id ou-examplerootid111-exampleouid111
    /// ```
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
    /// Detach a policy from a root, an organizational unit or an account.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. A member must be allowed it for the policy
    /// and for the target.
    ///
    /// `PolicyNotAttachedException` means that the policy isn't attached to the target itself; what
    /// the target has from further up must be detached there. `ConstraintViolationException` means
    /// that it is the last service control policy of the target, of which there must always be one.
    /// The policy `RCPFullAWSAccess` can't be detached at all.
    ///
    /// # Examples
    ///
    /// Detach a policy from an account; nothing is printed:
    ///
    /// ```console
    /// aws organizations detach-policy --policy-id p-examplepolicyid111 \
    ///     --target-id 222222222222
    /// ```
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
    /// Enable a type of policy in the organization.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. Policies can be attached only while their
    /// type is enabled. The organization must have all features. When service control policies or
    /// resource control policies are enabled, the one that AWS manages, which allows everything, is
    /// attached to the root and to every unit and account, and later to new ones. Security Hub
    /// policies can be enabled only while Security Hub is a trusted service.
    ///
    /// `PolicyTypeAlreadyEnabledException` means that nothing had to be done.
    /// `PolicyTypeNotAvailableForOrganizationException` means that the organization lacks all
    /// features.
    ///
    /// # Examples
    ///
    /// Enable service control policies:
    ///
    /// ```console
    /// aws organizations enable-policy-type \
    ///     --root-id r-examplerootid111 --policy-type SERVICE_CONTROL_POLICY
    /// ```
    ///
    /// ```json
    /// {
    ///     "Root": {
    ///         "Id": "r-examplerootid111",
    ///         "Arn": "arn:aws:organizations::111111111111:root/o-exampleorgid/r-examplerootid111",
    ///         "Name": "Root",
    ///         "PolicyTypes": [
    ///             {
    ///                 "Type": "SERVICE_CONTROL_POLICY",
    ///                 "Status": "ENABLED"
    ///             }
    ///         ]
    ///     }
    /// }
    /// ```
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
    /// Disable a type of policy, and detach all its policies.
    ///
    /// The management account may call this, and so may members allowed by the resource policy.
    /// Being a delegated administrator is not enough. The policies stay, but what they were
    /// attached to is forgotten. If the type is enabled again, only the policy that AWS manages is
    /// attached, if the type has one; the others must be attached anew.
    ///
    /// `PolicyTypeNotEnabledException` means that the type is disabled already.
    ///
    /// # Examples
    ///
    /// Disable tag policies:
    ///
    /// ```console
    /// aws organizations disable-policy-type \
    ///     --root-id r-examplerootid111 --policy-type TAG_POLICY \
    ///     --query 'Root.PolicyTypes[].Type'
    /// ```
    ///
    /// ```json
    /// [
    ///     "SERVICE_CONTROL_POLICY"
    /// ]
    /// ```
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

/// The input of `CreatePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreatePolicyRequest {
    /// The document, in JSON. What it may say and how long it may be depends on the type.
    pub content: PolicyContent,
    /// A description for people. It must be given, but may be empty.
    pub description: PolicyDescription,
    /// The name of the new policy. No other policy of the type may have it.
    pub name: PolicyName,
    /// The type of the new policy. It can't be changed later.
    pub r#type: PolicyType,
    /// The tags of the new policy. If one of them isn't allowed, no policy is created.
    pub tags: Option<Vec<Tag>>,
}

/// The output of `CreatePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreatePolicyResponse {
    /// The new policy.
    pub policy: Option<Policy>,
}

/// The input of `UpdatePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdatePolicyRequest {
    /// The id of the policy to change.
    pub policy_id: PolicyId,
    /// The new name. No other policy of the type may have it. Without it, the policy keeps its
    /// name.
    pub name: Option<PolicyName>,
    /// The new description. Without it, or if it is empty, the policy keeps its description.
    pub description: Option<PolicyDescription>,
    /// The new document, in JSON. Without it, the policy keeps its document.
    pub content: Option<PolicyContent>,
}

/// The output of `UpdatePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct UpdatePolicyResponse {
    /// The policy as it is now. Its summary has the name and the description only if they were
    /// given.
    pub policy: Option<Policy>,
}

/// The input of `DescribePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribePolicyRequest {
    /// The id of the policy to show.
    pub policy_id: PolicyId,
}

/// The output of `DescribePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribePolicyResponse {
    /// The policy.
    pub policy: Option<Policy>,
}

/// The input of `DeletePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DeletePolicyRequest {
    /// The id of the policy to delete.
    pub policy_id: PolicyId,
}

/// The input of `ListPolicies`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesRequest {
    /// The type of the policies to list.
    pub filter: PolicyType,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListPolicies`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesResponse {
    /// The policies of the type, without their documents.
    pub policies: Option<Vec<PolicySummary>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListPoliciesForTarget`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesForTargetRequest {
    /// The id of the root, organizational unit or account.
    pub target_id: PolicyTargetId,
    /// The type of the policies to list.
    pub filter: PolicyType,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListPoliciesForTarget`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListPoliciesForTargetResponse {
    /// The policies attached to the target, in the order of attachment. Their documents aren't
    /// shown.
    pub policies: Option<Vec<PolicySummary>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `ListTargetsForPolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTargetsForPolicyRequest {
    /// The id of the policy whose targets to list.
    pub policy_id: PolicyId,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListTargetsForPolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListTargetsForPolicyResponse {
    /// The targets, in the order of attachment.
    pub targets: Option<Vec<PolicyTargetSummary>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// The input of `AttachPolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AttachPolicyRequest {
    /// The id of the policy to attach.
    pub policy_id: PolicyId,
    /// The id of the root, organizational unit or account to attach it to.
    pub target_id: PolicyTargetId,
}

/// The input of `DetachPolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DetachPolicyRequest {
    /// The id of the policy to detach.
    pub policy_id: PolicyId,
    /// The id of the root, organizational unit or account to detach it from.
    pub target_id: PolicyTargetId,
}

/// The input of `EnablePolicyType`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnablePolicyTypeRequest {
    /// The id of the root, which `list-roots` tells.
    pub root_id: RootId,
    /// The type to enable.
    pub policy_type: PolicyType,
}

/// The output of `EnablePolicyType`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnablePolicyTypeResponse {
    /// The root with all types that are enabled now.
    pub root: Option<Root>,
}

/// The input of `DisablePolicyType`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DisablePolicyTypeRequest {
    /// The id of the root, which `list-roots` tells.
    pub root_id: RootId,
    /// The type to disable.
    pub policy_type: PolicyType,
}

/// The output of `DisablePolicyType`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DisablePolicyTypeResponse {
    /// The root with the types that are still enabled.
    pub root: Option<Root>,
}

/// A policy with its document.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Policy {
    /// Everything about the policy but its document.
    pub policy_summary: Option<PolicySummary>,
    /// The document in JSON, exactly as it was given.
    pub content: Option<PolicyContent>,
}

/// A policy without its document.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Policies")]
pub struct PolicySummary {
    /// The id of the policy.
    pub id: Option<PolicyId>,
    /// The ARN of the policy. Where others name the management account, a policy that AWS manages
    /// has `aws`.
    pub arn: Option<PolicyArn>,
    /// The name of the policy, unique among those of its type.
    pub name: Option<PolicyName>,
    /// The description of the policy. It may be empty.
    pub description: Option<PolicyDescription>,
    /// The type of the policy.
    pub r#type: Option<PolicyType>,
    /// Whether AWS manages the policy. Such a policy can be attached and detached, but not changed.
    pub aws_managed: Option<AwsManagedPolicy>,
}

/// A root, organizational unit or account that a policy is attached to.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "PolicyTargets")]
pub struct PolicyTargetSummary {
    /// The id of the root, unit or account.
    pub target_id: Option<PolicyTargetId>,
    /// The ARN of the root, unit or account.
    pub arn: Option<GenericArn>,
    /// The name of the root, unit or account.
    pub name: Option<TargetName>,
    /// Which of the three it is.
    pub r#type: Option<TargetType>,
}

/// What a policy can be attached to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TargetType {
    /// An account.
    Account,
    /// An organizational unit.
    OrganizationalUnit,
    /// The root.
    Root,
}

strings! {
    /// The ARN of a root, organizational unit or account.
    #[shape(pattern = patterns::GENERIC_ARN)]
    GenericArn,

    /// The ARN of a policy. It looks like
    /// `arn:aws:organizations::111111111111:policy/o-exampleorgid/tag_policy/p-examplepolicyid111`.
    #[shape(pattern = patterns::POLICY_ARN)]
    PolicyArn,

    /// The document of a policy, in JSON.
    #[shape(min = 1, pattern = patterns::ANYTHING)]
    PolicyContent,

    /// The description of a policy.
    #[shape(max = 512, pattern = patterns::ANYTHING)]
    PolicyDescription,

    /// The id of a policy, `p-` and 8 to 128 letters, digits and underscores.
    #[shape(list = "PolicyIds", max = 130, pattern = patterns::POLICY_ID)]
    PolicyId,

    /// The name of a policy.
    #[shape(min = 1, max = 128, pattern = patterns::ANYTHING)]
    PolicyName,

    /// The id of a root, organizational unit or account.
    #[shape(max = 100, pattern = patterns::POLICY_TARGET_ID)]
    PolicyTargetId,

    /// The name of a root, organizational unit or account.
    #[shape(min = 1, max = 128)]
    TargetName,
}

booleans! {
    /// Whether AWS manages a policy.
    AwsManagedPolicy,
}
