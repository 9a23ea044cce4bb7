//! Policies for chat applications.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

#[test]
fn chat_policies_speak_of_platforms() {
    let uuid = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";
    let slack = |settings: Value| json!({"chatbot": {"platforms": {"slack": settings}}});
    let teams = |settings: Value| json!({"chatbot": {"platforms": {"microsoft_teams": settings}}});
    check(
        PolicyType::ChatbotPolicy,
        &[
            json!({"ChatBot": {"Default": {"Client": {"@@Assign": "disabled"}}}}),
            slack(json!({"workspaces": {"@@assign": ["*", "T0123ABCD"]}})),
            slack(
                json!({"overrides": {"T0123ABCD": {"supported_channel_types": {"@@assign": ["public"]}}}}),
            ),
            slack(json!({"default": {"supported_role_settings": {"@@assign": ["user_role"]}}})),
            teams(json!({"tenants": {uuid: {"@@assign": [uuid, "*"]}}})),
            teams(
                json!({"overrides": {uuid: {uuid: {"supported_role_settings": {"@@assign": ["channel_role"]}}}}}),
            ),
            json!({"chatbot": {"platforms": {"chime": {"client": {"@@assign": "enabled"}}}}}),
            slack(json!({"workspaces": {"@@assign": [1, "T".repeat(255)]}})),
            teams(json!({"tenants": {"*": {"@@assign": ["*"]}}, "overrides": {uuid: {}}})),
        ],
        &[
            json!({"chatbot": {"default": {"client": {"@@assign": "on"}}}}),
            json!({"chatbot": {"platforms": {"irc": {}}}}),
            json!({"chatbot": {"default": {}, "Default": {}}}),
            slack(json!({"workspaces": {"@@assign": ["T-1"]}})),
            slack(json!({"default": {"supported_channel_types": {"@@assign": ["secret"]}}})),
            slack(json!({"workspaces": {"@@assign": ["T".repeat(256)]}})),
            slack(json!({"workspaces": {"@@assign": ["aBC"]}})),
            slack(json!({"workspaces": {"@@assign": [true]}})),
            slack(json!({"workspaces": {"@@assign": [null]}})),
            slack(json!({"overrides": {"T_A": {}}})),
            slack(json!({"overrides": {"*": {}}})),
            teams(json!({"tenants": {"x": {"@@assign": ["*"]}}})),
            teams(json!({"tenants": {uuid.to_uppercase(): {"@@assign": ["*"]}}})),
            teams(json!({"overrides": {"*": {}}})),
            teams(json!({"overrides": {uuid: {"*": {}}}})),
            teams(json!({"tenants": {uuid: {"@@assign": [uuid.to_uppercase()]}}})),
            teams(json!({"default": {"supported_channel_types": {}}})),
        ],
    );
}
