//! Policies that opt out of AI services.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

#[test]
fn ai_policies_speak_of_services() {
    let choice =
        |service: &str, choice: Value| json!({"services": {service: {"opt_out_policy": choice}}});
    check(
        PolicyType::AiservicesOptOutPolicy,
        &[
            choice("default", json!({"@@assign": "optOut"})),
            choice("connecthealth::operations", json!({"@@assign": "optIn"})),
            json!({"services": {"default": {"@@operators_allowed_for_child_policies": ["@@none"]}}}),
        ],
        &[
            choice("moon", json!({"@@assign": "optOut"})),
            choice("Default", json!({"@@assign": "optOut"})),
            choice("default", json!({"@@assign": "OptOut"})),
            choice("default", json!({"@@append": ["optOut"]})),
            choice("default", json!({"@@assign": true})),
            json!({"services": {"default": {"colour": {}}}}),
        ],
    );
}
