//! Policies that switch services on and off by Region, and others of few settings (`semantics.md` section d.5.6).

use super::node::spelled;
use super::regions::is_region;
use super::schema::{Field, Schema, each_as_written, field, is_name, is_text};
use crate::document::Json;

/// Security Hub: the Regions of the service and of its features. That both lists are there is asked
/// of the merged policy.
pub(crate) static SECURITY_HUB: Schema = Schema::Fields(&[
    field("enable_in_regions", REGION_LIST),
    field("disable_in_regions", REGION_LIST),
    field("features", each_as_written(is_name, &SWITCHES)),
]);

/// Inspector: the Regions of each kind of scan.
pub(crate) static INSPECTOR: Schema = Schema::Fields(&[field(
    "enablement",
    Schema::Fields(&[
        field("lambda_standard_scanning", Schema::Fields(LAMBDA_SCANS)),
        field("ec2_scanning", Schema::Fields(REGIONS)),
        field("ecr_scanning", Schema::Fields(REGIONS)),
        field("code_repository_scanning", Schema::Fields(REGIONS)),
    ]),
)]);

const LAMBDA_SCANS: &[Field] = &[
    field("enable_in_regions", REGION_LIST),
    field("disable_in_regions", REGION_LIST),
    field("lambda_code_scanning", Schema::Fields(REGIONS)),
];

/// Network Security Director: the Regions of its one scan.
pub(crate) static NETWORK_SECURITY_DIRECTOR: Schema = Schema::Fields(&[field(
    "enablement",
    Schema::Fields(&[field("network_security_scan", Schema::Fields(REGIONS))]),
)]);

/// The order in which upgrades reach resources.
pub(crate) static UPGRADE_ROLLOUT: Schema = Schema::Fields(&[
    field("default", Schema::Fields(PATCH_ORDER)),
    field("tags", each_as_written(is_name, &TAG_VALUES)),
]);

/// Bedrock: the guardrails of each Region.
pub(crate) static BEDROCK: Schema = Schema::Fields(&[field(
    "guardrail_inference",
    each_as_written(is_region, &GUARDRAILS),
)]);

/// S3: whether all public access is blocked.
pub(crate) static S3_ATTRIBUTES: Schema = Schema::Fields(&[field(
    "public_access_block_configuration",
    Schema::One(is_block),
)]);

static SWITCHES: Schema = Schema::Fields(REGIONS);

const REGIONS: &[Field] = &[
    field("enable_in_regions", REGION_LIST),
    field("disable_in_regions", REGION_LIST),
];

const REGION_LIST: Schema = Schema::Many(is_region_or_all);

static TAG_VALUES: Schema = Schema::Fields(&[field(
    "tag_values",
    each_as_written(is_name, &Schema::Fields(PATCH_ORDER)),
)]);

const PATCH_ORDER: &[Field] = &[field("patch_order", Schema::One(is_patch_order))];

static GUARDRAILS: Schema = Schema::Fields(&[field("config_1", Schema::Fields(GUARDRAIL))]);

const GUARDRAIL: &[Field] = &[
    field("identifier", Schema::One(is_text)),
    field("input_tags", Schema::One(is_text)),
    field(
        "selective_content_guarding",
        Schema::Fields(&[
            field("system", Schema::One(is_guarding)),
            field("messages", Schema::One(is_guarding)),
        ]),
    ),
    field(
        "model_enforcement",
        Schema::Fields(&[
            field("included_models", Schema::Many(is_text)),
            field("excluded_models", Schema::Many(is_text)),
        ]),
    ),
];

fn is_guarding(value: &Json) -> bool {
    matches!(spelled(value), "selective" | "comprehensive")
}

fn is_patch_order(value: &Json) -> bool {
    matches!(spelled(value), "first" | "second" | "last")
}

fn is_block(value: &Json) -> bool {
    matches!(spelled(value), "all" | "none")
}

fn is_region_or_all(value: &Json) -> bool {
    spelled(value) == "ALL_SUPPORTED" || is_region(spelled(value))
}
