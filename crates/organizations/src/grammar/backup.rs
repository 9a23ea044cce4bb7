//! Backup policies. What a plan needs to work is asked of the merged policy only; here a document
//! must have known settings and right values.

use super::node::Node;
use super::regional::is_region;
use super::schema::{Field, Schema, field, required, spelled};
use crate::document::Json;

/// The plans.
pub(super) static PLANS: Schema = Schema::Each {
    name: is_name,
    node: &PLAN,
};

static PLAN: Schema = Schema::Fields(&[
    field("regions", Schema::Many(is_region_value)),
    field(
        "rules",
        Schema::Each {
            name: is_name,
            node: &RULE,
        },
    ),
    field("selections", Schema::Fields(SELECTIONS)),
    field("backup_plan_tags", TAGS),
    field("advanced_backup_settings", Schema::Fields(ADVANCED)),
    field(
        "scan_settings",
        Schema::Fields(&[field("GUARDDUTY", Schema::Fields(SCAN_SETTINGS))]),
    ),
]);

static RULE: Schema = Schema::Fields(&[
    field("schedule_expression", Schema::One(is_schedule)),
    field("target_backup_vault_name", Schema::One(is_vault_name)),
    field(
        "target_logically_air_gapped_backup_vault_arn",
        Schema::One(is_air_gapped_vault),
    ),
    field("start_backup_window_minutes", Schema::One(is_window)),
    field("complete_backup_window_minutes", Schema::One(is_window)),
    field("enable_continuous_backup", Schema::One(is_truth)),
    field("lifecycle", Schema::Fields(LIFECYCLE)),
    field(
        "copy_actions",
        Schema::Each {
            name: is_arn,
            node: &COPY_ACTION,
        },
    ),
    field("recovery_point_tags", TAGS),
    field(
        "index_actions",
        Schema::Fields(&[field("resource_types", Schema::Many(is_indexed))]),
    ),
    field(
        "scan_actions",
        Schema::Fields(&[field(
            "GUARDDUTY",
            Schema::Fields(&[field("scan_mode", Schema::One(is_scan_mode))]),
        )]),
    ),
]);

const LIFECYCLE: &[Field] = &[
    field("move_to_cold_storage_after_days", Schema::One(is_days)),
    field("delete_after_days", Schema::One(is_days)),
    field(
        "opt_in_to_archive_for_supported_resources",
        Schema::One(is_truth),
    ),
];

static COPY_ACTION: Schema = Schema::Fields(&[
    required("target_backup_vault_arn", Schema::One(is_arn_value)),
    field("lifecycle", Schema::Fields(LIFECYCLE)),
]);

const SELECTIONS: &[Field] = &[
    field(
        "tags",
        Schema::Each {
            name: is_name,
            node: &TAG_SELECTION,
        },
    ),
    field(
        "resources",
        Schema::Each {
            name: is_name,
            node: &RESOURCE_SELECTION,
        },
    ),
];

static TAG_SELECTION: Schema = Schema::Fields(&[
    field("iam_role_arn", Schema::One(is_role)),
    required("tag_key", Schema::One(is_tag_key)),
    required("tag_value", Schema::Filled(is_anything)),
    field("conditions", Schema::Fields(CONDITIONS)),
]);

static RESOURCE_SELECTION: Schema = Schema::Fields(&[
    field("iam_role_arn", Schema::One(is_role)),
    field("resource_types", Schema::Many(is_resource_type)),
    field("not_resource_types", Schema::Many(is_resource_type)),
    field("conditions", Schema::Fields(CONDITIONS)),
]);

const CONDITIONS: &[Field] = &[
    field("string_equals", EACH_CONDITION),
    field("string_not_equals", EACH_CONDITION),
    field("string_like", EACH_CONDITION),
    field("string_not_like", EACH_CONDITION),
];

const EACH_CONDITION: Schema = Schema::Each {
    name: is_name,
    node: &CONDITION,
};

static CONDITION: Schema = Schema::Fields(&[
    required("condition_key", Schema::One(is_tag_key)),
    required("condition_value", Schema::One(is_tag_value)),
]);

const TAGS: Schema = Schema::Each {
    name: is_tag_name,
    node: &TAG,
};

static TAG: Schema = Schema::Fields(&[
    required("tag_key", Schema::One(is_tag_key)),
    required("tag_value", Schema::One(is_tag_value)),
]);

const ADVANCED: &[Field] = &[
    field("ec2", Schema::Fields(&[field("windows_vss", SWITCH)])),
    field(
        "s3",
        Schema::Fields(&[
            field("backup_acls", SWITCH),
            field("backup_object_tags", SWITCH),
        ]),
    ),
];

const SWITCH: Schema = Schema::One(super::schema::is_switch);

const SCAN_SETTINGS: &[Field] = &[
    field("resource_types", Schema::Many(is_scanned)),
    field("scanner_role_arn", Schema::One(is_arn_value)),
];

fn is_name(name: &str) -> bool {
    let is_right = |letter: u8| letter.is_ascii_alphanumeric() || b"_.-".contains(&letter);
    (1..=50).contains(&name.len()) && name.bytes().all(is_right)
}

fn is_tag_name(name: &str) -> bool {
    (1..=128).contains(&name.chars().count())
}

fn is_region_value(value: &Json) -> bool {
    is_region(spelled(value))
}

/// Tells whether a schedule recurs at intervals of at least an hour.
fn is_schedule(value: &Json) -> bool {
    let inside = |prefix| spelled(value).strip_prefix(prefix)?.strip_suffix(')');
    if let Some(cron) = inside("cron(") {
        let fields: Vec<_> = cron.split_whitespace().collect();
        // More than one minute of an hour would be more often than that.
        return fields.len() == 6 && fields[0].bytes().all(|digit| digit.is_ascii_digit());
    }
    let rate = inside("rate(").and_then(|rate| rate.split_once(' '));
    rate.is_some_and(|(count, unit)| {
        let least = if unit.starts_with("minute") { 60 } else { 1 };
        let units = ["minute", "minutes", "hour", "hours", "day", "days"];
        units.contains(&unit) && count.parse::<u32>().is_ok_and(|count| count >= least)
    })
}

fn is_vault_name(value: &Json) -> bool {
    let name = spelled(value);
    is_name(name) && !name.contains('.')
}

fn is_air_gapped_vault(value: &Json) -> bool {
    let name = spelled(value).strip_prefix("arn:aws:backup:$region:$account:backup-vault:");
    name.is_some_and(|name| !name.is_empty())
}

fn is_window(value: &Json) -> bool {
    spelled(value)
        .parse::<u32>()
        .is_ok_and(|minutes| minutes >= 60)
}

fn is_days(value: &Json) -> bool {
    spelled(value).parse::<u32>().is_ok_and(|days| days >= 1)
}

fn is_truth(value: &Json) -> bool {
    matches!(spelled(value), "true" | "false")
}

fn is_arn(text: &str) -> bool {
    text.starts_with("arn:")
}

fn is_arn_value(value: &Json) -> bool {
    is_arn(spelled(value))
}

fn is_role(value: &Json) -> bool {
    let role = spelled(value).strip_prefix("arn:aws:iam::$account:role/");
    role.is_some_and(|role| !role.is_empty())
}

fn is_tag_key(value: &Json) -> bool {
    is_tag_name(spelled(value))
}

fn is_tag_value(value: &Json) -> bool {
    spelled(value).chars().count() <= 256
}

fn is_anything(_: &Json) -> bool {
    true
}

fn is_indexed(value: &Json) -> bool {
    matches!(spelled(value), "EBS" | "S3")
}

fn is_scan_mode(value: &Json) -> bool {
    matches!(spelled(value), "INCREMENTAL_SCAN" | "FULL_SCAN")
}

fn is_scanned(value: &Json) -> bool {
    matches!(spelled(value), "EBS" | "EC2" | "S3" | "ALL")
}

fn is_resource_type(value: &Json) -> bool {
    let service = spelled(value).strip_prefix("arn:aws:");
    let service = service.and_then(|rest| rest.split_once(':'));
    spelled(value) == "*" || service.is_some_and(|(service, _)| SERVICES.contains(&service))
}

/// The services whose resources can be selected by their type.
const SERVICES: &[&str] = &[
    "backup-gateway",
    "cloudformation",
    "dsql",
    "dynamodb",
    "ec2",
    "eks",
    "elasticfilesystem",
    "fsx",
    "rds",
    "redshift",
    "redshift-serverless",
    "s3",
    "ssm-sap",
    "storagegateway",
    "timestream",
];

/// Tells whether the key of each tag is its name, whatever the case, and each selection of
/// resources says which.
pub(super) fn tags_are_right(plans: &Node) -> bool {
    plans.children.iter().all(|(_, plan)| {
        let rules = below(plan, "rules").filter_map(|(_, rule)| rule.child("recovery_point_tags"));
        let mut tag_maps = plan.child("backup_plan_tags").into_iter().chain(rules);
        let resources = plan.child("selections").into_iter();
        let mut resources = resources.flat_map(|selections| below(selections, "resources"));
        tag_maps.all(|tags| tags.children.iter().all(is_named_by_key))
            && resources.all(|(_, selection)| {
                selection.child("resource_types").is_some()
                    || selection.child("conditions").is_some()
            })
    })
}

fn below<'a>(node: &'a Node, name: &str) -> impl Iterator<Item = &'a (String, Node)> {
    let child = node.child(name);
    child.into_iter().flat_map(|child| &child.children)
}

fn is_named_by_key((name, tag): &(String, Node)) -> bool {
    let key = tag.child("tag_key").and_then(|key| key.assign.as_ref());
    key.is_none_or(|key| spelled(key).to_lowercase() == name.to_lowercase())
}
