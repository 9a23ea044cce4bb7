//! Declarative policies for EC2.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

#[test]
fn ec2_policies_declare_attributes() {
    let attribute = |path: [&str; 2], value: Value| json!({"ec2_attributes": {path[0]: {path[1]: {"@@assign": value}}}});
    let criterion = |name: &str, settings: Value| json!({"ec2_attributes": {"allowed_images_settings": {"image_criteria": {name: settings}}}});
    check(
        PolicyType::DeclarativePolicyEc2,
        &[
            json!({"ec2_attributes": {"exception_message": {"@@assign": "Ask us."}}}),
            json!({"ec2_attributes": {"vpc_block_public_access": {"internet_gateway_block": {
                "mode": {"@@assign": "block_ingress"}, "exclusions_allowed": {"@@assign": "enabled"},
            }}}}),
            attribute(["serial_console_access", "status"], json!("disabled")),
            attribute(
                ["image_block_public_access", "state"],
                json!("block_new_sharing"),
            ),
            attribute(
                ["snapshot_block_public_access", "state"],
                json!("block_all_sharing"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_tokens"],
                json!("required"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_put_response_hop_limit"],
                json!(-1),
            ),
            criterion(
                "criteria_10",
                json!({"allowed_image_providers": {"@@append": ["amazon"]}}),
            ),
            criterion(
                "criteria_1",
                json!({"creation_date_condition": {"maximum_days_since_created": {"@@assign": 30}}}),
            ),
        ],
        &[
            json!({"ec2_attributes": {"colour": {}}}),
            attribute(["serial_console_access", "status"], json!("on")),
            attribute(
                ["image_block_public_access", "state"],
                json!("block_all_sharing"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_tokens"],
                json!("enabled"),
            ),
            attribute(
                ["instance_metadata_defaults", "http_put_response_hop_limit"],
                json!(65),
            ),
            attribute(
                ["instance_metadata_defaults", "http_put_response_hop_limit"],
                json!("+4"),
            ),
            criterion(
                "criteria_1",
                json!({"creation_date_condition": {"maximum_days_since_created": {"@@assign": "+30"}}}),
            ),
            criterion("criteria_11", json!({})),
            criterion("criteria_01", json!({})),
        ],
    );
}
