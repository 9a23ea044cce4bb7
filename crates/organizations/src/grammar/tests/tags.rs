//! Tag policies.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

#[test]
fn tag_policies_speak_of_tags() {
    let of_key = |key: &str, settings: Value| json!({"tags": {key: settings}});
    let setting = |name: &str, operators: Value| of_key("CostCenter", json!({name: operators}));
    check(
        PolicyType::TagPolicy,
        &[
            of_key("a", json!({})),
            setting("tag_key", json!({"@@assign": "costCENTER"})),
            setting("tag_value", json!({"@@assign": ["a*", 1, true, null]})),
            setting(
                "enforced_for",
                json!({"@@assign": ["ecs:ALL_SUPPORTED", "sqs:queue", "ec2:image", "auditmanager:assessmentFramework"]}),
            ),
            setting(
                "report_required_tag_for",
                json!({"@@append": ["ec2:instance", "ec2:new-thing"]}),
            ),
        ],
        &[
            of_key("", json!({})),
            json!({"tags": {"a": {}, "A": {}}}),
            of_key("a", json!({"colour": {}})),
            setting("tag_key", json!({"@@assign": "other"})),
            setting("tag_key", json!({"@@assign": 1})),
            setting("tag_key", json!({"@@append": ["CostCenter"]})),
            setting("tag_value", json!({"@@assign": ["a*b*"]})),
            setting("tag_value", json!({"@@assign": [{}]})),
            setting("enforced_for", json!({"@@assign": ["ecs:*"]})),
            setting("enforced_for", json!({"@@assign": ["imaginary:thing"]})),
            setting("enforced_for", json!({"@@assign": ["ec2:imaginary"]})),
            setting(
                "enforced_for",
                json!({"@@assign": ["guardduty:ALL_SUPPORTED"]}),
            ),
            setting(
                "report_required_tag_for",
                json!({"@@assign": ["ec2:image"]}),
            ),
            setting(
                "report_required_tag_for",
                json!({"@@assign": ["imaginary:thing"]}),
            ),
        ],
    );
}
