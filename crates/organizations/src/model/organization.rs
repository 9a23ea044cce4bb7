//! The organization and its root: founding it, asking about it, giving it all features, leaving it
//! and deleting it.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::account::{AccountArn, AccountId, Email};
use super::declare::{operation, strings};
use super::handshake::Handshake;
use super::paging::{MaxResults, NextToken};
use super::patterns;
use super::policy_type::PolicyTypeSummary;

operation! {
    /// Create an organization and make the calling account its management account.
    ///
    /// Any account that is in no organization may call this. The organization gets one root, named
    /// `Root`, with the calling account in it. Which account manages an organization can't be
    /// changed later.
    ///
    /// With all features, which is the default, no type of policy is enabled on the root yet.
    /// Enable those you need with `enable-policy-type`, service control policies included. With
    /// `CONSOLIDATED_BILLING` the members share one bill and there are no policies, trusted
    /// services or delegated administrators; `enable-all-features` goes from there to all features.
    ///
    /// `AlreadyInOrganizationException` means that the account already manages an organization or
    /// is a member of one. Invitations that wait for the account stay open, but as a management
    /// account it can't accept them.
    ///
    /// # Examples
    ///
    /// Create an organization with all features:
    ///
    /// ```console
    /// aws organizations create-organization
    /// ```
    ///
    /// ```json
    /// {
    ///     "Organization": {
    ///         "Id": "o-exampleorgid",
    ///         "Arn": "arn:aws:organizations::111111111111:organization/o-exampleorgid",
    ///         "FeatureSet": "ALL",
    ///         "MasterAccountArn": "arn:aws:organizations::111111111111:account/o-exampleorgid/111111111111",
    ///         "MasterAccountId": "111111111111",
    ///         "MasterAccountEmail": "management@example.com",
    ///         "AvailablePolicyTypes": [
    ///             {
    ///                 "Type": "SERVICE_CONTROL_POLICY",
    ///                 "Status": "ENABLED"
    ///             }
    ///         ]
    ///     }
    /// }
    /// ```
    ///
    /// Create one that shares its bill and nothing else:
    ///
    /// ```console
    /// aws organizations create-organization --feature-set CONSOLIDATED_BILLING
    /// ```
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
    /// Show the organization that the calling account belongs to.
    ///
    /// Every account of the organization may call this. In an account that is in no organization it
    /// fails with `AWSOrganizationsNotInUseException`.
    ///
    /// The answer doesn't tell which types of policy are enabled; `list-roots` does.
    ///
    /// # Examples
    ///
    /// Ask which account manages the organization:
    ///
    /// ```console
    /// aws organizations describe-organization --query Organization.MasterAccountId
    /// ```
    ///
    /// ```json
    /// "111111111111"
    /// ```
    pub struct DescribeOrganization;
    output DescribeOrganizationResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Delete the organization, which must have no member accounts left.
    ///
    /// Only the management account may call this. Remove all other accounts first, or have them
    /// leave; an account that was closed counts until it is gone, 90 days after its closure.
    /// Otherwise the answer is `OrganizationNotEmptyException`. A transfer of responsibility that
    /// was asked for, or that still runs, prevents the deletion too.
    ///
    /// The root, the organizational units, policies, tags, trusted services, delegated
    /// administrators and the resource policy go with the organization, and open handshakes are
    /// canceled. The management account stays as an account in no organization. None of this can be
    /// undone.
    ///
    /// # Examples
    ///
    /// Delete the organization; nothing is printed:
    ///
    /// ```console
    /// aws organizations delete-organization
    /// ```
    pub struct DeleteOrganization;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConcurrentModificationException,
        ConstraintViolationException, InvalidInputException, OrganizationNotEmptyException,
        ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// Begin to move an organization from consolidated billing to all features.
    ///
    /// Only the management account may call this. It cancels all open invitations to join, and
    /// opens a handshake `ENABLE_ALL_FEATURES` for the management account and a handshake
    /// `APPROVE_ALL_FEATURES` for each active member that joined by invitation. Members that were
    /// created in the organization aren't asked. Until the move ends you can't invite accounts, but
    /// you can create them.
    ///
    /// When all members asked have accepted, or have left, the handshake of the management account
    /// becomes `OPEN`. Accept it with `accept-handshake` to finish; the organization then has all
    /// features for good. Everything must be done within 90 days. A member that declines blocks the
    /// move until it is removed from the organization; you may also cancel the handshake and begin
    /// again.
    ///
    /// `HandshakeConstraintViolationException` means that the organization has all features
    /// already, or that a move is under way.
    ///
    /// # Examples
    ///
    /// Begin the move:
    ///
    /// ```console
    /// aws organizations enable-all-features --query 'Handshake.[Id, State]'
    /// ```
    ///
    /// ```json
    /// [
    ///     "h-examplehandshakeid111",
    ///     "REQUESTED"
    /// ]
    /// ```
    ///
    /// Look later which members have answered:
    ///
    /// ```console
    /// aws organizations list-handshakes-for-organization \
    ///     --filter ParentHandshakeId=h-examplehandshakeid111 \
    ///     --query 'Handshakes[].State'
    /// ```
    ///
    /// ```json
    /// [
    ///     "ACCEPTED",
    ///     "OPEN"
    /// ]
    /// ```
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
    /// Take the calling account out of its organization.
    ///
    /// Only a member may call this, for itself; the management account gets
    /// `MasterCannotLeaveOrganizationException`, since it can only delete the organization.
    /// Afterwards the account stands alone and pays its own bill. It loses its place, its tags and
    /// the policies attached to it.
    ///
    /// `ConstraintViolationException` means that the account must stay for now:
    ///
    /// * it is a delegated administrator, or
    /// * it was created in the organization less than four days ago, or
    /// * it lacks what an account without an organization needs, such as a payment method.
    ///
    /// # Examples
    ///
    /// Leave the organization; nothing is printed:
    ///
    /// ```console
    /// aws organizations leave-organization
    /// ```
    pub struct LeaveOrganization;
    errors [
        AccessDeniedException, AccountNotFoundException, AWSOrganizationsNotInUseException,
        ConcurrentModificationException, ConstraintViolationException, InvalidInputException,
        MasterCannotLeaveOrganizationException, ServiceException, TooManyRequestsException,
    ];
}

operation! {
    /// List the roots of the organization, of which there is exactly one.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. The id of the root is needed to place organizational units
    /// and accounts at the top, and to enable types of policy.
    ///
    /// # Examples
    ///
    /// Show the root:
    ///
    /// ```console
    /// aws organizations list-roots
    /// ```
    ///
    /// ```json
    /// {
    ///     "Roots": [
    ///         {
    ///             "Id": "r-examplerootid111",
    ///             "Arn": "arn:aws:organizations::111111111111:root/o-exampleorgid/r-examplerootid111",
    ///             "Name": "Root",
    ///             "PolicyTypes": [
    ///                 {
    ///                     "Type": "SERVICE_CONTROL_POLICY",
    ///                     "Status": "ENABLED"
    ///                 }
    ///             ]
    ///         }
    ///     ]
    /// }
    /// ```
    ///
    /// Print its id alone:
    ///
    /// ```console
    /// aws organizations list-roots --query 'Roots[0].Id' --output text
    /// ```
    pub struct ListRoots;
    input ListRootsRequest;
    output ListRootsResponse;
    pages "Roots";
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, InvalidInputException,
        ServiceException, TooManyRequestsException,
    ];
}

/// The input of `CreateOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationRequest {
    /// What the organization can do. Without it, the organization has all features.
    pub feature_set: Option<OrganizationFeatureSet>,
}

/// The output of `CreateOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CreateOrganizationResponse {
    /// The new organization.
    pub organization: Option<Organization>,
}

/// The output of `DescribeOrganization`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeOrganizationResponse {
    /// The organization of the calling account.
    pub organization: Option<Organization>,
}

/// The input of `EnableAllFeatures`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnableAllFeaturesRequest {}

/// The output of `EnableAllFeatures`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EnableAllFeaturesResponse {
    /// The handshake that the management account accepts in the end. Its state is `REQUESTED` until
    /// no member is left to answer.
    pub handshake: Option<Handshake>,
}

/// The input of `ListRoots`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListRootsRequest {
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListRoots`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListRootsResponse {
    /// The roots. There is always one.
    pub roots: Option<Vec<Root>>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// An organization, as every account in it may see it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Organization {
    /// The id of the organization, with its `o-`.
    pub id: Option<OrganizationId>,
    /// The ARN of the organization.
    pub arn: Option<OrganizationArn>,
    /// What the organization can do. It stays `CONSOLIDATED_BILLING` until the move to all features
    /// is finished.
    pub feature_set: Option<OrganizationFeatureSet>,
    /// The ARN of the management account.
    pub master_account_arn: Option<AccountArn>,
    /// The id of the management account.
    pub master_account_id: Option<AccountId>,
    /// The email address of the management account.
    pub master_account_email: Option<Email>,
    /// An outdated member that doesn't tell which types of policy are enabled. With all features it
    /// always names service control policies, otherwise it is empty. Look at `PolicyTypes` of the
    /// root instead.
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

/// The container at the top of an organization. All accounts and organizational units are in it.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "Roots")]
pub struct Root {
    /// The id of the root, with its `r-`.
    pub id: Option<RootId>,
    /// The ARN of the root.
    pub arn: Option<RootArn>,
    /// The name of the root, which is always `Root`.
    pub name: Option<RootName>,
    /// The types of policy that are enabled, in alphabetical order. A type that isn't listed is
    /// disabled.
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

/// What an organization can do.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrganizationFeatureSet {
    /// Everything, policies, trusted services and delegated administrators included.
    All,
    /// The members share one bill, and nothing else.
    ConsolidatedBilling,
}

strings! {
    /// The ARN of an organization. It looks like
    /// `arn:aws:organizations::111111111111:organization/o-exampleorgid`.
    #[shape(pattern = patterns::ORGANIZATION_ARN)]
    OrganizationArn,

    /// The id of an organization, `o-` and 10 to 32 lower-case letters and digits.
    #[shape(pattern = patterns::ORGANIZATION_ID)]
    OrganizationId,

    /// The ARN of a root. It looks like
    /// `arn:aws:organizations::111111111111:root/o-exampleorgid/r-examplerootid111`.
    #[shape(pattern = patterns::ROOT_ARN)]
    RootArn,

    /// The id of a root, `r-` and 4 to 32 lower-case letters and digits.
    #[shape(max = 34, pattern = patterns::ROOT_ID)]
    RootId,

    /// The name of a root.
    #[shape(min = 1, max = 128)]
    RootName,
}
