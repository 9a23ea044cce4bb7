//! The types of policy.

use serde::{Deserialize, Serialize};
use shape::Shape;

/// A type of policy and whether it is enabled.
#[derive(Debug, Clone, PartialEq, Shape)]
#[shape(list = "PolicyTypes")]
pub struct PolicyTypeSummary {
    /// The type of policy.
    pub r#type: Option<PolicyType>,
    /// Whether the type is enabled. Types that are disabled aren't listed at all.
    pub status: Option<PolicyTypeStatus>,
}

/// What a policy is about, and so what its document may say.
///
/// Two types bound what is allowed in the accounts below:
///
/// * `SERVICE_CONTROL_POLICY`
/// * `RESOURCE_CONTROL_POLICY`
///
/// The others set something up there. What several policies of a type say is merged on the way from
/// the root down to an account:
///
/// * `DECLARATIVE_POLICY_EC2`
/// * `BACKUP_POLICY`
/// * `TAG_POLICY`
/// * `CHATBOT_POLICY`
/// * `AISERVICES_OPT_OUT_POLICY`
/// * `SECURITYHUB_POLICY`
/// * `UPGRADE_ROLLOUT_POLICY`
/// * `INSPECTOR_POLICY`
/// * `BEDROCK_POLICY`
/// * `S3_POLICY`
/// * `NETWORK_SECURITY_DIRECTOR_POLICY`
/// * `GUARDDUTY_POLICY`
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PolicyType {
    /// Bounds what the principals of member accounts may do. It grants nothing.
    ServiceControlPolicy,
    /// Bounds what may be done to the resources of member accounts, by whomever.
    ResourceControlPolicy,
    /// Says how tags are spelled and which values they may have.
    TagPolicy,
    /// Sets up backup plans in the accounts.
    BackupPolicy,
    /// Says which AI services may learn from the accounts' content.
    AiservicesOptOutPolicy,
    /// Says from which chat applications the accounts can be reached.
    ChatbotPolicy,
    /// Sets attributes of Amazon EC2 in the accounts.
    DeclarativePolicyEc2,
    /// Enables AWS Security Hub in regions of the accounts.
    SecurityhubPolicy,
    /// Enables AWS Security Hub CSPM in regions of the accounts.
    // The client that orgsim mirrors does not list it; the service knows it.
    #[shape(unlisted)]
    SecurityhubCspmPolicy,
    /// Enables the scans of Amazon Inspector in regions of the accounts.
    InspectorPolicy,
    /// Sets the order in which resources are upgraded.
    UpgradeRolloutPolicy,
    /// Sets the guardrails for inference with Amazon Bedrock.
    BedrockPolicy,
    /// Blocks public access to Amazon S3 in the accounts.
    S3Policy,
    /// Enables the scans of AWS Network Security Director in regions of the accounts.
    NetworkSecurityDirectorPolicy,
    /// Enables the features of Amazon GuardDuty in regions of the accounts.
    GuarddutyPolicy,
}

/// Whether a type of policy is enabled.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Shape,
)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PolicyTypeStatus {
    /// It is enabled.
    Enabled,
    /// It is being enabled. This is never seen, since a type is enabled at once.
    PendingEnable,
    /// It is being disabled. This is never seen, since a type is disabled at once.
    PendingDisable,
}
