//! Policies that switch services on and off by Region, and others of few settings.

use super::schema::{Field, Schema, field, is_name, is_text, required, spelled};
use crate::document::Json;

/// Security Hub: both lists must be there, though they may be empty.
pub(super) static SECURITY_HUB: Schema = Schema::Fields(&[
    required("enable_in_regions", Schema::Many(is_region_or_all)),
    required("disable_in_regions", Schema::Many(is_region_or_all)),
    field(
        "features",
        Schema::Each {
            name: is_name,
            node: &SWITCHES,
        },
    ),
]);

/// Inspector: the Regions of each kind of scan.
pub(super) static INSPECTOR: Schema = Schema::Fields(&[field(
    "enablement",
    Schema::Each {
        name: is_name,
        node: &SWITCHES,
    },
)]);

/// Network Security Director: the Regions of its one scan.
pub(super) static NETWORK_SECURITY_DIRECTOR: Schema = Schema::Fields(&[field(
    "enablement",
    Schema::Fields(&[field("network_security_scan", Schema::Fields(REGIONS))]),
)]);

/// The order in which upgrades reach resources.
pub(super) static UPGRADE_ROLLOUT: Schema = Schema::Fields(&[
    field("default", Schema::Fields(PATCH_ORDER)),
    field(
        "tags",
        Schema::Each {
            name: is_name,
            node: &TAG_VALUES,
        },
    ),
]);

/// Bedrock: the guardrails of each Region.
pub(super) static BEDROCK: Schema = Schema::Fields(&[field(
    "guardrail_inference",
    Schema::Each {
        name: is_region,
        node: &GUARDRAILS,
    },
)]);

/// S3: whether all public access is blocked.
pub(super) static S3_ATTRIBUTES: Schema = Schema::Fields(&[field(
    "public_access_block_configuration",
    Schema::One(is_block),
)]);

static SWITCHES: Schema = Schema::Fields(REGIONS);

const REGIONS: &[Field] = &[
    field("enable_in_regions", Schema::Many(is_region_or_all)),
    field("disable_in_regions", Schema::Many(is_region_or_all)),
];

static TAG_VALUES: Schema = Schema::Fields(&[field(
    "tag_values",
    Schema::Each {
        name: is_name,
        node: &Schema::Fields(PATCH_ORDER),
    },
)]);

const PATCH_ORDER: &[Field] = &[field("patch_order", Schema::One(is_patch_order))];

static GUARDRAILS: Schema = Schema::Each {
    name: is_name,
    node: &GUARDRAIL,
};

static GUARDRAIL: Schema = Schema::Fields(&[
    field("identifier", Schema::One(is_text)),
    field("input_tags", Schema::One(is_text)),
]);

fn is_patch_order(value: &Json) -> bool {
    matches!(spelled(value), "first" | "second" | "last")
}

fn is_block(value: &Json) -> bool {
    matches!(spelled(value), "all" | "none")
}

fn is_region_or_all(value: &Json) -> bool {
    spelled(value) == "ALL_SUPPORTED" || is_region(spelled(value))
}

/// Tells whether a Region has a name.
pub(super) fn is_region(name: &str) -> bool {
    NAMES.contains(&name)
}

const NAMES: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];
