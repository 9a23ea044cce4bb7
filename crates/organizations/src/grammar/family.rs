//! The types of management policies: the key at the top of each, and what may be below.

use super::node::Node;
use super::schema::Schema;
use super::{ai, backup, chat, ec2, regional, tags};
use crate::model::PolicyType;

/// Tells whether names and operators of a type are the same in any case.
pub(super) fn ignores_case(of: PolicyType) -> bool {
    matches!(of, PolicyType::ChatbotPolicy | PolicyType::S3Policy)
}

/// Tells whether a tree is a policy of a type.
pub(super) fn admits(of: PolicyType, tree: &Node) -> bool {
    let [(key, node)] = tree.children.as_slice() else {
        return false;
    };
    let Some((expected, schema)) = shape(of) else {
        return Schema::Anything.admits(node);
    };
    // The bare key is a policy, whatever would be required below it.
    let is_bare = node.children.is_empty() && !node.makes_value();
    key == expected && (is_bare || schema.admits(node)) && further_rules(of, node)
}

/// Returns the key at the top of a type, and what may be below; none if neither is known.
fn shape(of: PolicyType) -> Option<(&'static str, &'static Schema)> {
    Some(match of {
        PolicyType::TagPolicy => ("tags", &tags::TAGS),
        PolicyType::BackupPolicy => ("plans", &backup::PLANS),
        PolicyType::AiservicesOptOutPolicy => ("services", &ai::SERVICES),
        PolicyType::ChatbotPolicy => ("chatbot", &chat::CHATBOT),
        PolicyType::DeclarativePolicyEc2 => ("ec2_attributes", &ec2::ATTRIBUTES),
        PolicyType::SecurityhubPolicy => ("securityhub", &regional::SECURITY_HUB),
        PolicyType::InspectorPolicy => ("inspector", &regional::INSPECTOR),
        PolicyType::NetworkSecurityDirectorPolicy => (
            "network_security_director",
            &regional::NETWORK_SECURITY_DIRECTOR,
        ),
        PolicyType::UpgradeRolloutPolicy => ("upgrade_rollout", &regional::UPGRADE_ROLLOUT),
        PolicyType::BedrockPolicy => ("bedrock", &regional::BEDROCK),
        PolicyType::S3Policy => ("s3_attributes", &regional::S3_ATTRIBUTES),
        PolicyType::SecurityhubCspmPolicy
        | PolicyType::GuarddutyPolicy
        | PolicyType::ServiceControlPolicy
        | PolicyType::ResourceControlPolicy => return None,
    })
}

/// Tells whether a policy keeps the rules that its schema can't tell.
fn further_rules(of: PolicyType, node: &Node) -> bool {
    match of {
        PolicyType::TagPolicy => tags::keys_are_right(node),
        PolicyType::BackupPolicy => backup::tags_are_right(node),
        _ => true,
    }
}
