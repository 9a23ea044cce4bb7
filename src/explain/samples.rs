//! A document of each kind of policy, to begin with: short, and taken by the service.

use organizations::model::PolicyType;

/// Returns a document of a type.
pub(super) fn sample(of: PolicyType) -> &'static str {
    match of {
        PolicyType::ServiceControlPolicy => {
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"*"}]}"#
        }
        PolicyType::ResourceControlPolicy => {
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"*"}]}"#
        }
        PolicyType::TagPolicy => r#"{"tags":{"Team":{"tag_value":{"@@assign":["Blue","Green"]}}}}"#,
        PolicyType::BackupPolicy => {
            r#"{"plans":{"Daily":{"regions":{"@@assign":["us-east-1"]},"rules":{},"selections":{}}}}"#
        }
        PolicyType::AiservicesOptOutPolicy => {
            r#"{"services":{"default":{"opt_out_policy":{"@@assign":"optOut"}}}}"#
        }
        PolicyType::ChatbotPolicy => {
            r#"{"chatbot":{"platforms":{"slack":{"workspaces":{"@@assign":["T0123ABCD"]}}}}}"#
        }
        PolicyType::DeclarativePolicyEc2 => {
            r#"{"ec2_attributes":{"serial_console_access":{"status":{"@@assign":"disabled"}}}}"#
        }
        PolicyType::SecurityhubPolicy => {
            r#"{"securityhub":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]},"disable_in_regions":{"@@assign":[]}}}"#
        }
        PolicyType::SecurityhubCspmPolicy => r#"{"securityhub_cspm":{}}"#,
        PolicyType::InspectorPolicy => {
            r#"{"inspector":{"enablement":{"ec2_scanning":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]},"disable_in_regions":{"@@assign":[]}}}}}"#
        }
        PolicyType::UpgradeRolloutPolicy => {
            r#"{"upgrade_rollout":{"default":{"patch_order":{"@@assign":"last"}}}}"#
        }
        PolicyType::BedrockPolicy => {
            r#"{"bedrock":{"guardrail_inference":{"us-east-1":{"config_1":{"identifier":{"@@assign":"arn:aws:bedrock:us-east-1:111111111111:guardrail/example"},"input_tags":{"@@assign":"honor"}}}}}}"#
        }
        PolicyType::S3Policy => {
            r#"{"s3_attributes":{"public_access_block_configuration":{"@@assign":"all"}}}"#
        }
        PolicyType::NetworkSecurityDirectorPolicy => {
            r#"{"network_security_director":{"enablement":{"network_security_scan":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]},"disable_in_regions":{"@@assign":[]}}}}}"#
        }
        PolicyType::GuarddutyPolicy => {
            r#"{"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}}}}}}"#
        }
    }
}

/// Returns a resource policy that lets an account list the accounts.
pub(super) fn resource_policy(account: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{account}:root"}},"Action":"organizations:ListAccounts","Resource":"*"}}]}}"#
    )
}
