//! Policies that switch services on and off by Region, and others of few settings.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

#[test]
fn regional_policies_name_regions() {
    let both = json!({
        "enable_in_regions": {"@@assign": ["ALL_SUPPORTED"]}, "disable_in_regions": {"@@assign": []},
    });
    check(
        PolicyType::SecurityhubPolicy,
        &[
            json!({"securityhub": {}}),
            json!({"securityhub": both}),
            json!({"securityhub": {"features": {"Any": {"enable_in_regions": {"@@assign": ["us-east-1"]}}}}}),
        ],
        &[
            json!({"securityhub": {"enable_in_regions": {"@@assign": ["moon-1"]}, "disable_in_regions": {}}}),
        ],
    );
    check(
        PolicyType::InspectorPolicy,
        &[
            json!({"inspector": {"enablement": {"ec2_scanning": both, "ecr_scanning": both}}}),
            json!({"inspector": {"enablement": {"lambda_standard_scanning": {
                "enable_in_regions": {"@@assign": ["eu-west-1"]}, "lambda_code_scanning": both,
            }}}}),
        ],
        &[
            json!({"inspector": {"ec2_scanning": both}}),
            json!({"inspector": {"enablement": {"other_scanning": {}}}}),
            json!({"inspector": {"enablement": {"lambda_code_scanning": both}}}),
        ],
    );
    check(
        PolicyType::NetworkSecurityDirectorPolicy,
        &[json!({"network_security_director": {"enablement": {"network_security_scan": both}}})],
        &[json!({"network_security_director": {"enablement": {"other": both}}})],
    );
}

#[test]
fn the_other_known_policies_have_few_settings() {
    let order = |order: &str| json!({"patch_order": {"@@assign": order}});
    check(
        PolicyType::UpgradeRolloutPolicy,
        &[json!({"upgrade_rollout": {
            "default": order("last"), "tags": {"stage": {"tag_values": {"dev": order("first")}}},
        }})],
        &[json!({"upgrade_rollout": {"default": order("third")}})],
    );
    check(
        PolicyType::BedrockPolicy,
        &[
            json!({"bedrock": {"guardrail_inference": {"us-east-1": {"config_1": {
                "identifier": {"@@assign": "arn:x"}, "input_tags": {"@@assign": "honor"},
            }}}}}),
            json!({"bedrock": {"guardrail_inference": {"us-east-1": {"config_1": {
                "selective_content_guarding": {"messages": {"@@assign": "comprehensive"}},
                "model_enforcement": {"included_models": {"@@assign": ["ALL"]}},
            }}}}}),
        ],
        &[
            json!({"bedrock": {"guardrail_inference": {"moon-1": {}}}}),
            json!({"bedrock": {"guardrail_inference": {"us-east-1": {"config_1": {
                "selective_content_guarding": {"system": {"@@assign": "all"}},
            }}}}}),
        ],
    );
    check(
        PolicyType::S3Policy,
        &[
            json!({"s3_attributes": {"public_access_block_configuration": {"@@assign": "all"}}}),
            json!({"S3_Attributes": {"Public_Access_Block_Configuration": {"@@ASSIGN": "none"}}}),
        ],
        &[json!({"s3_attributes": {"public_access_block_configuration": {"@@assign": "some"}}})],
    );
}

#[test]
fn guardduty_policies_have_blocks_of_features() {
    let policy = |enablement: Value| json!({"guardduty": {"enablement": enablement}});
    let status = |status: &str| json!({"status": {"@@assign": status}});
    let (on, off) = (status("enabled"), status("disabled"));
    check(
        PolicyType::GuarddutyPolicy,
        &[
            json!({"guardduty": {}}),
            policy(json!({"default": {}})),
            policy(json!({"default": {"foundational": on, "s3_data_events": on}})),
            policy(json!({"eu-west-1": {"foundational": off, "ai_protection": off}})),
            policy(
                json!({"us-east-1": {"foundational": on, "runtime_monitoring": {
                    "status": {"@@assign": "enabled"},
                    "additional_configuration": {"eks_addon_management": on},
                }}}),
            ),
        ],
        &[
            policy(json!({})),
            policy(json!({"moon-1": {"foundational": on}})),
            policy(json!({"default": {"other": on}})),
            policy(json!({"default": {"foundational": status("on")}})),
            policy(json!({"default": {"s3_data_events": on}})),
            policy(json!({"default": {"foundational": off, "s3_data_events": on}})),
            policy(json!({"default": {"foundational": on}, "us-east-1": {"eks_audit_logs": on}})),
        ],
    );
}

#[test]
fn of_policies_that_are_not_known_only_the_grammar_is() {
    check(
        PolicyType::SecurityhubCspmPolicy,
        &[
            json!({"securityhub": {"default": {"features": {"@@assign": ["foundational"]}}}}),
            json!({"Security_Hub_CSPM": {}}),
        ],
        &[
            json!({}),
            json!({"guardduty": {}}),
            json!({"securityhub": {}, "security_hub": {}}),
            json!({"securityhub": "x"}),
            json!({"securityhub": {"default": {"@@assign": "x", "below": {}}}}),
        ],
    );
}
