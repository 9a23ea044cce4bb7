//! Effective policies: what all policies of a type, merged on the way from the root down to an
//! account, say in the end.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::account::{Account, AccountId};
use super::declare::{operation, strings};
use super::paging::{MaxResults, NextToken};
use super::policy::{PolicyContent, PolicyId, PolicyTargetId};
use super::timestamp::Timestamp;
use super::unit::Path;

operation! {
    /// Show what all policies of a type together say for an account.
    ///
    /// The policies attached to the root, to the units above the account and to the account itself
    /// are merged into one document. Every account may ask for itself; the management account,
    /// delegated administrators and members allowed by the resource policy may ask for any. Service
    /// control policies and resource control policies aren't merged and have no effective policy.
    ///
    /// `EffectivePolicyNotFoundException` means that the type isn't enabled. An enabled type of
    /// which nothing is attached gives the document `{}`. If the merged document is invalid, the
    /// answer is the last valid one; `list-effective-policy-validation-errors` tells what is wrong.
    ///
    /// # Examples
    ///
    /// Show the tag policy that holds for an account:
    ///
    /// ```console
    /// aws organizations describe-effective-policy \
    ///     --policy-type TAG_POLICY --target-id 222222222222
    /// ```
    ///
    /// ```json
    /// {
    ///     "EffectivePolicy": {
    ///         "PolicyContent": "{\"tags\":{\"costcenter\":{\"tag_value\":[\"*\"],\"tag_key\":\"CostCenter\"}}}",
    ///         "LastUpdatedTimestamp": "2026-01-05T10:00:00+00:00",
    ///         "TargetId": "222222222222",
    ///         "PolicyType": "TAG_POLICY"
    ///     }
    /// }
    /// ```
    pub struct DescribeEffectivePolicy;
    input DescribeEffectivePolicyRequest;
    output DescribeEffectivePolicyResponse;
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConstraintViolationException,
        ServiceException, TooManyRequestsException, TargetNotFoundException,
        EffectivePolicyNotFoundException, InvalidInputException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List what is wrong with the merged policy of an account.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. Documents that are valid one by one may give an invalid
    /// whole, such as a backup plan without regions. As long as there are errors, the last valid
    /// effective policy stays in force.
    ///
    /// `EffectivePolicyNotFoundException` means that the type isn't enabled.
    ///
    /// # Examples
    ///
    /// List the errors in the backup policy of an account:
    ///
    /// ```console
    /// aws organizations list-effective-policy-validation-errors \
    ///     --account-id 222222222222 --policy-type BACKUP_POLICY
    /// ```
    ///
    /// ```json
    /// {
    ///     "EffectivePolicyValidationErrors": [
    ///         {
    ///             "ErrorCode": "KEY_REQUIRED",
    ///             "ErrorMessage": "'regions' is missing",
    ///             "PathToError": "plans/daily",
    ///             "ContributingPolicies": [
    ///                 "p-examplepolicyid111"
    ///             ]
    ///         }
    ///     ],
    ///     "PolicyType": "BACKUP_POLICY",
    ///     "AccountId": "222222222222",
    ///     "EvaluationTimestamp": "2026-01-05T10:00:00+00:00",
    ///     "Path": "o-exampleorgid/r-examplerootid111/222222222222/"
    /// }
    /// ```
    pub struct ListEffectivePolicyValidationErrors;
    input ListEffectivePolicyValidationErrorsRequest;
    output ListEffectivePolicyValidationErrorsResponse;
    pages "EffectivePolicyValidationErrors" once ["PolicyType", "AccountId", "EvaluationTimestamp", "Path"];
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConstraintViolationException,
        EffectivePolicyNotFoundException, ServiceException, TooManyRequestsException,
        AccountNotFoundException, InvalidInputException, UnsupportedAPIEndpointException,
    ];
}

operation! {
    /// List the accounts whose policies of a type merge into something invalid.
    ///
    /// The management account may call this, and so may delegated administrators and members
    /// allowed by the resource policy. What is wrong with an account's policy is told by
    /// `list-effective-policy-validation-errors`.
    ///
    /// `EffectivePolicyNotFoundException` means that the type isn't enabled.
    ///
    /// # Examples
    ///
    /// Find the accounts whose backup policy is invalid:
    ///
    /// ```console
    /// aws organizations list-accounts-with-invalid-effective-policy \
    ///     --policy-type BACKUP_POLICY --query 'Accounts[].Id'
    /// ```
    ///
    /// ```json
    /// [
    ///     "222222222222"
    /// ]
    /// ```
    pub struct ListAccountsWithInvalidEffectivePolicy;
    input ListAccountsWithInvalidEffectivePolicyRequest;
    output ListAccountsWithInvalidEffectivePolicyResponse;
    pages "Accounts" once ["PolicyType"];
    errors [
        AccessDeniedException, AWSOrganizationsNotInUseException, ConstraintViolationException,
        EffectivePolicyNotFoundException, ServiceException, TooManyRequestsException,
        InvalidInputException, UnsupportedAPIEndpointException,
    ];
}

/// The input of `DescribeEffectivePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeEffectivePolicyRequest {
    /// The type of the policies to merge.
    pub policy_type: EffectivePolicyType,
    /// The id of the account for which to merge them. Without it, it is the calling account. Roots
    /// and organizational units have no effective policy.
    pub target_id: Option<PolicyTargetId>,
}

/// The output of `DescribeEffectivePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeEffectivePolicyResponse {
    /// The effective policy of the account.
    pub effective_policy: Option<EffectivePolicy>,
}

/// The input of `ListEffectivePolicyValidationErrors`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListEffectivePolicyValidationErrorsRequest {
    /// The id of the account whose policies are merged.
    pub account_id: AccountId,
    /// The type of the policies that are merged.
    pub policy_type: EffectivePolicyType,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListEffectivePolicyValidationErrors`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListEffectivePolicyValidationErrorsResponse {
    /// The id of the account.
    pub account_id: Option<AccountId>,
    /// The type of policy.
    pub policy_type: Option<EffectivePolicyType>,
    /// The way from the organization down to the account. There is none if there are no errors.
    pub path: Option<Path>,
    /// When the policies were merged. There is none if there are no errors.
    pub evaluation_timestamp: Option<Timestamp>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
    /// The errors. The list is empty if the effective policy is valid.
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}

/// The input of `ListAccountsWithInvalidEffectivePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsWithInvalidEffectivePolicyRequest {
    /// The type of the policies that are merged.
    pub policy_type: EffectivePolicyType,
    /// Where to go on. Give the `NextToken` of the answer before, with otherwise the same input.
    pub next_token: Option<NextToken>,
    /// The most items that one page may hold. Without it a page holds up to 20.
    pub max_results: Option<MaxResults>,
}

/// The output of `ListAccountsWithInvalidEffectivePolicy`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsWithInvalidEffectivePolicyResponse {
    /// The accounts whose effective policy is invalid.
    pub accounts: Option<Vec<Account>>,
    /// The type of policy.
    pub policy_type: Option<EffectivePolicyType>,
    /// Where the next page begins. It is absent when this page is the last one.
    pub next_token: Option<NextToken>,
}

/// What all policies of a type together say for an account.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EffectivePolicy {
    /// The merged document, in JSON without blanks. It is `{}` if nothing is attached.
    pub policy_content: Option<PolicyContent>,
    /// When something last changed on which the document depends. Changes that don't alter the
    /// document count too.
    pub last_updated_timestamp: Option<Timestamp>,
    /// The id of the account.
    pub target_id: Option<PolicyTargetId>,
    /// The type of policy.
    pub policy_type: Option<EffectivePolicyType>,
}

/// Something that is wrong with a merged policy.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "EffectivePolicyValidationErrors")]
pub struct EffectivePolicyValidationError {
    /// The kind of error. It is `KEY_REQUIRED`, `ELEMENTS_TOO_FEW`, `ELEMENTS_TOO_MANY` or
    /// `CROSS_ATTRIBUTE_VALIDATION`.
    pub error_code: Option<ErrorCode>,
    /// What is wrong, as a sentence.
    pub error_message: Option<ErrorMessage>,
    /// Where in the merged document it is. The names are divided by slashes.
    pub path_to_error: Option<PathToError>,
    /// The ids of the policies that have a part in it.
    pub contributing_policies: Option<Vec<PolicyId>>,
}

/// A type whose policies are merged.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EffectivePolicyType {
    /// How tags are spelled and which values they may have.
    TagPolicy,
    /// Backup plans.
    BackupPolicy,
    /// Which AI services may learn from the account's content.
    AiservicesOptOutPolicy,
    /// From which chat applications the account can be reached.
    ChatbotPolicy,
    /// Attributes of Amazon EC2.
    DeclarativePolicyEc2,
    /// Where AWS Security Hub is enabled.
    SecurityhubPolicy,
    /// Where AWS Security Hub CSPM is enabled.
    // The client that orgsim mirrors does not list it; the service knows it.
    #[shape(unlisted)]
    SecurityhubCspmPolicy,
    /// Where the scans of Amazon Inspector are enabled.
    InspectorPolicy,
    /// The order in which resources are upgraded.
    UpgradeRolloutPolicy,
    /// The guardrails for inference with Amazon Bedrock.
    BedrockPolicy,
    /// Whether public access to Amazon S3 is blocked.
    S3Policy,
    /// Where the scans of AWS Network Security Director are enabled.
    NetworkSecurityDirectorPolicy,
    /// Where the features of Amazon GuardDuty are enabled.
    GuarddutyPolicy,
}

strings! {
    /// The kind of an error in a merged policy, in capitals.
    ErrorCode,

    /// What is wrong with a merged policy, as a sentence.
    ErrorMessage,

    /// A place in a merged document. It looks like `plans/daily/rules/nightly`.
    PathToError,
}
