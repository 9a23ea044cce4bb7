//! Declarative policies for EC2 (`semantics.md` section d.5.5).

use super::backup::whole_number;
use super::node::spelled;
use super::schema::{Field, Schema, each, field, is_switch, is_text};
use crate::document::Json;

/// The attributes of accounts that a policy may declare.
pub(crate) static ATTRIBUTES: Schema = Schema::Fields(&[
    field("exception_message", Schema::One(is_text)),
    field(
        "vpc_block_public_access",
        Schema::Fields(&[field(
            "internet_gateway_block",
            Schema::Fields(GATEWAY_BLOCK),
        )]),
    ),
    field(
        "serial_console_access",
        Schema::Fields(&[field("status", Schema::One(is_switch))]),
    ),
    field(
        "image_block_public_access",
        Schema::Fields(&[field("state", Schema::One(is_image_block))]),
    ),
    field(
        "snapshot_block_public_access",
        Schema::Fields(&[field("state", Schema::One(is_snapshot_block))]),
    ),
    field("allowed_images_settings", Schema::Fields(ALLOWED_IMAGES)),
    field("instance_metadata_defaults", Schema::Fields(METADATA)),
]);

const GATEWAY_BLOCK: &[Field] = &[
    field("mode", Schema::One(is_gateway_mode)),
    field("exclusions_allowed", Schema::One(is_switch)),
];

const ALLOWED_IMAGES: &[Field] = &[
    field("state", Schema::One(is_image_state)),
    field("image_criteria", each(is_criterion, &CRITERION)),
];

static CRITERION: Schema = Schema::Fields(&[
    field("allowed_image_providers", Schema::Many(is_text)),
    field("image_names", Schema::Many(is_text)),
    field("marketplace_product_codes", Schema::Many(is_text)),
    field(
        "creation_date_condition",
        Schema::Fields(&[field("maximum_days_since_created", Schema::One(is_count))]),
    ),
    field(
        "deprecation_time_condition",
        Schema::Fields(&[field(
            "maximum_days_since_deprecated",
            Schema::One(is_count),
        )]),
    ),
]);

const METADATA: &[Field] = &[
    field("http_tokens", Schema::One(is_token_use)),
    field("http_endpoint", Schema::One(is_preference)),
    field("instance_metadata_tags", Schema::One(is_preference)),
    field("http_put_response_hop_limit", Schema::One(is_hop_limit)),
];

fn is_gateway_mode(value: &Json) -> bool {
    matches!(
        spelled(value),
        "off" | "block_ingress" | "block_bidirectional"
    )
}

fn is_image_block(value: &Json) -> bool {
    matches!(spelled(value), "unblocked" | "block_new_sharing")
}

fn is_snapshot_block(value: &Json) -> bool {
    matches!(
        spelled(value),
        "unblocked" | "block_new_sharing" | "block_all_sharing"
    )
}

fn is_image_state(value: &Json) -> bool {
    matches!(spelled(value), "enabled" | "disabled" | "audit_mode")
}

fn is_criterion(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let number = name.strip_prefix("criteria_");
    number.is_some_and(|number| (1..=10).any(|known: u8| known.to_string() == number))
}

fn is_count(value: &Json) -> bool {
    whole_number(spelled(value)).is_some()
}

fn is_token_use(value: &Json) -> bool {
    matches!(spelled(value), "no_preference" | "required" | "optional")
}

fn is_preference(value: &Json) -> bool {
    matches!(spelled(value), "no_preference" | "enabled" | "disabled")
}

fn is_hop_limit(value: &Json) -> bool {
    let limit = spelled(value);
    limit == "-1" || whole_number(limit).is_some_and(|limit| limit <= 64)
}
