//! Policies that switch features of GuardDuty on and off, by Region (`semantics.md` section d.5.6).

use super::node::Node;
use super::regions::is_region;
use super::schema::{Case, Field, Names, Schema, field, is_switch};
use crate::model::Timestamp;

/// The feature without which no other is enabled.
const FOUNDATIONAL: &str = "foundational";

/// The features, wherever nothing else is said and by Region.
pub(crate) static GUARDDUTY: Schema = Schema::Fields(&[field(
    "enablement",
    Schema::FieldsAndEach(
        &[field("default", Schema::Fields(FEATURES))],
        Names {
            is_right: is_region,
            case: Case::Kept,
            node: &Schema::Fields(FEATURES),
        },
    ),
)]);

const FEATURES: &[Field] = &[
    field(FOUNDATIONAL, FEATURE),
    field("s3_data_events", FEATURE),
    field("eks_audit_logs", FEATURE),
    field("ebs_malware_protection", FEATURE),
    field("rds_login_events", FEATURE),
    field("lambda_network_logs", FEATURE),
    field(
        "runtime_monitoring",
        Schema::Fields(&[
            field("status", Schema::One(is_switch)),
            field(
                "additional_configuration",
                Schema::Fields(&[
                    field("eks_addon_management", FEATURE),
                    field("ec2_agent_management", FEATURE),
                    field("ecs_fargate_agent_management", FEATURE),
                ]),
            ),
        ]),
    ),
    field("ai_protection", FEATURE),
];

const FEATURE: Schema = Schema::Fields(&[field("status", Schema::One(is_switch))]);

/// Tells whether there is a block, and each that enables a feature enables the foundational one.
pub(crate) fn blocks_are_right(guardduty: &Node, _: Timestamp) -> bool {
    let Some(enablement) = guardduty.child("enablement") else {
        return true;
    };
    let is_right = |(_, block): &(String, Node)| {
        let mut features = block.children.iter();
        let is_enabled = |feature: &Node| feature.said("status") == Some("enabled");
        block.child(FOUNDATIONAL).is_some_and(is_enabled)
            || !features.any(|(_, feature)| is_enabled(feature))
    };
    !enablement.children.is_empty() && enablement.children.iter().all(is_right)
}
