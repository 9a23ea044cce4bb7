//! DOC MODULE effective_policy.

use serde::{Deserialize, Serialize};
use shape::Shape;

use super::account::{Account, AccountId, Path};
use super::declare::{operation, texts};
use super::paging::{MaxResults, NextToken};
use super::policy::{PolicyContent, PolicyId, PolicyTargetId};
use super::timestamp::Timestamp;

operation! {
    /// DOC DescribeEffectivePolicy.
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
    /// DOC ListEffectivePolicyValidationErrors.
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
    /// DOC ListAccountsWithInvalidEffectivePolicy.
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

/// DOC DescribeEffectivePolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeEffectivePolicyRequest {
    /// DOC DescribeEffectivePolicyRequest.PolicyType.
    pub policy_type: EffectivePolicyType,
    /// DOC DescribeEffectivePolicyRequest.TargetId.
    pub target_id: Option<PolicyTargetId>,
}

/// DOC DescribeEffectivePolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DescribeEffectivePolicyResponse {
    /// DOC DescribeEffectivePolicyResponse.EffectivePolicy.
    pub effective_policy: Option<EffectivePolicy>,
}

/// DOC ListEffectivePolicyValidationErrorsRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListEffectivePolicyValidationErrorsRequest {
    /// DOC ListEffectivePolicyValidationErrorsRequest.AccountId.
    pub account_id: AccountId,
    /// DOC ListEffectivePolicyValidationErrorsRequest.PolicyType.
    pub policy_type: EffectivePolicyType,
    /// DOC ListEffectivePolicyValidationErrorsRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListEffectivePolicyValidationErrorsRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListEffectivePolicyValidationErrorsResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListEffectivePolicyValidationErrorsResponse {
    /// DOC ListEffectivePolicyValidationErrorsResponse.AccountId.
    pub account_id: Option<AccountId>,
    /// DOC ListEffectivePolicyValidationErrorsResponse.PolicyType.
    pub policy_type: Option<EffectivePolicyType>,
    /// DOC ListEffectivePolicyValidationErrorsResponse.Path.
    pub path: Option<Path>,
    /// DOC ListEffectivePolicyValidationErrorsResponse.EvaluationTimestamp.
    pub evaluation_timestamp: Option<Timestamp>,
    /// DOC ListEffectivePolicyValidationErrorsResponse.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListEffectivePolicyValidationErrorsResponse.EffectivePolicyValidationErrors.
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}

/// DOC ListAccountsWithInvalidEffectivePolicyRequest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsWithInvalidEffectivePolicyRequest {
    /// DOC ListAccountsWithInvalidEffectivePolicyRequest.PolicyType.
    pub policy_type: EffectivePolicyType,
    /// DOC ListAccountsWithInvalidEffectivePolicyRequest.NextToken.
    pub next_token: Option<NextToken>,
    /// DOC ListAccountsWithInvalidEffectivePolicyRequest.MaxResults.
    pub max_results: Option<MaxResults>,
}

/// DOC ListAccountsWithInvalidEffectivePolicyResponse.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ListAccountsWithInvalidEffectivePolicyResponse {
    /// DOC ListAccountsWithInvalidEffectivePolicyResponse.Accounts.
    pub accounts: Option<Vec<Account>>,
    /// DOC ListAccountsWithInvalidEffectivePolicyResponse.PolicyType.
    pub policy_type: Option<EffectivePolicyType>,
    /// DOC ListAccountsWithInvalidEffectivePolicyResponse.NextToken.
    pub next_token: Option<NextToken>,
}

/// DOC EffectivePolicy.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EffectivePolicy {
    /// DOC EffectivePolicy.PolicyContent.
    pub policy_content: Option<PolicyContent>,
    /// DOC EffectivePolicy.LastUpdatedTimestamp.
    pub last_updated_timestamp: Option<Timestamp>,
    /// DOC EffectivePolicy.TargetId.
    pub target_id: Option<PolicyTargetId>,
    /// DOC EffectivePolicy.PolicyType.
    pub policy_type: Option<EffectivePolicyType>,
}

/// DOC EffectivePolicyValidationError.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "EffectivePolicyValidationErrors")]
pub struct EffectivePolicyValidationError {
    /// DOC EffectivePolicyValidationError.ErrorCode.
    pub error_code: Option<ErrorCode>,
    /// DOC EffectivePolicyValidationError.ErrorMessage.
    pub error_message: Option<ErrorMessage>,
    /// DOC EffectivePolicyValidationError.PathToError.
    pub path_to_error: Option<PathToError>,
    /// DOC EffectivePolicyValidationError.ContributingPolicies.
    pub contributing_policies: Option<Vec<PolicyId>>,
}

/// DOC EffectivePolicyType.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EffectivePolicyType {
    /// DOC EffectivePolicyType.TAG_POLICY.
    TagPolicy,
    /// DOC EffectivePolicyType.BACKUP_POLICY.
    BackupPolicy,
    /// DOC EffectivePolicyType.AISERVICES_OPT_OUT_POLICY.
    AiservicesOptOutPolicy,
    /// DOC EffectivePolicyType.CHATBOT_POLICY.
    ChatbotPolicy,
    /// DOC EffectivePolicyType.DECLARATIVE_POLICY_EC2.
    DeclarativePolicyEc2,
    /// DOC EffectivePolicyType.SECURITYHUB_POLICY.
    SecurityhubPolicy,
    /// DOC EffectivePolicyType.SECURITYHUB_CSPM_POLICY.
    SecurityhubCspmPolicy,
    /// DOC EffectivePolicyType.INSPECTOR_POLICY.
    InspectorPolicy,
    /// DOC EffectivePolicyType.UPGRADE_ROLLOUT_POLICY.
    UpgradeRolloutPolicy,
    /// DOC EffectivePolicyType.BEDROCK_POLICY.
    BedrockPolicy,
    /// DOC EffectivePolicyType.S3_POLICY.
    S3Policy,
    /// DOC EffectivePolicyType.NETWORK_SECURITY_DIRECTOR_POLICY.
    NetworkSecurityDirectorPolicy,
    /// DOC EffectivePolicyType.GUARDDUTY_POLICY.
    GuarddutyPolicy,
}

texts! {
    /// DOC ErrorCode.
    ErrorCode,

    /// DOC ErrorMessage.
    ErrorMessage,

    /// DOC PathToError.
    PathToError,
}
