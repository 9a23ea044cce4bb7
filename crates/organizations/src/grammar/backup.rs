//! Backup policies. What a plan needs to work is asked of the merged policy only; here a document
//! must have known settings and right values.

use super::node::spelled;
use super::regions::is_region;
use super::schema::{Field, Schema, each, each_as_written, field, is_text, required};
use crate::document::Json;
use crate::model::AccountId;

/// The plans.
pub(crate) static PLANS: Schema = each(is_name, &PLAN);

static PLAN: Schema = Schema::Fields(&[
    field("regions", Schema::Many(is_region_value)),
    field("rules", each(is_name, &RULE)),
    field("selections", Schema::Fields(SELECTIONS)),
    field("backup_plan_tags", TAGS),
    field("advanced_backup_settings", Schema::Fields(ADVANCED)),
    field(
        "scan_settings",
        Schema::Fields(&[field("guardduty", Schema::Fields(SCAN_SETTINGS))]),
    ),
]);

static RULE: Schema = Schema::Fields(&[
    // Whether it comes round as it should depends on the time of writing.
    field("schedule_expression", Schema::One(is_text)),
    field("target_backup_vault_name", Schema::One(is_vault_name)),
    field(
        "target_logically_air_gapped_backup_vault_arn",
        Schema::One(is_air_gapped_vault),
    ),
    field("start_backup_window_minutes", Schema::One(is_window)),
    field("complete_backup_window_minutes", Schema::One(is_window)),
    field("enable_continuous_backup", Schema::One(is_boolean)),
    field("lifecycle", Schema::Fields(LIFECYCLE)),
    field("copy_actions", each_as_written(is_vault, &COPY_ACTION)),
    field("recovery_point_tags", TAGS),
    field(
        "index_actions",
        Schema::Fields(&[field("resource_types", Schema::Many(is_indexed))]),
    ),
    field(
        "scan_actions",
        Schema::Fields(&[field(
            "guardduty",
            Schema::Fields(&[field("scan_mode", Schema::One(is_scan_mode))]),
        )]),
    ),
]);

const LIFECYCLE: &[Field] = &[
    field("move_to_cold_storage_after_days", Schema::One(is_days)),
    field("delete_after_days", Schema::One(is_days)),
    field(
        "opt_in_to_archive_for_supported_resources",
        Schema::One(is_boolean),
    ),
];

static COPY_ACTION: Schema = Schema::Fields(&[
    required("target_backup_vault_arn", Schema::One(is_vault_value)),
    field("lifecycle", Schema::Fields(LIFECYCLE)),
]);

const SELECTIONS: &[Field] = &[
    field("tags", each(is_name, &TAG_SELECTION)),
    field("resources", each(is_name, &RESOURCE_SELECTION)),
];

static TAG_SELECTION: Schema = Schema::Fields(&[
    field("iam_role_arn", Schema::One(is_role)),
    required("tag_key", Schema::One(is_tag_key)),
    required("tag_value", Schema::Filled(is_anything)),
    field("conditions", Schema::Fields(CONDITIONS)),
]);

static RESOURCE_SELECTION: Schema = Schema::Fields(&[
    field("iam_role_arn", Schema::One(is_role)),
    field("resource_types", Schema::Filled(is_resource_type)),
    field("not_resource_types", Schema::Many(is_resource_type)),
    field("conditions", Schema::Fields(CONDITIONS)),
]);

const CONDITIONS: &[Field] = &[
    field("string_equals", EACH_CONDITION),
    field("string_not_equals", EACH_CONDITION),
    field("string_like", EACH_CONDITION),
    field("string_not_like", EACH_CONDITION),
];

const EACH_CONDITION: Schema = each(is_name, &CONDITION);

static CONDITION: Schema = Schema::Fields(&[
    required("condition_key", Schema::One(is_tag_key)),
    required("condition_value", Schema::One(is_tag_value)),
]);

const TAGS: Schema = each(is_tag_name, &TAG);

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
    field("resource_types", Schema::Filled(is_scanned)),
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

fn is_vault_name(value: &Json) -> bool {
    is_name_of_vault(spelled(value))
}

fn is_name_of_vault(name: &str) -> bool {
    is_name(name) && !name.contains('.')
}

fn is_air_gapped_vault(value: &Json) -> bool {
    let name = spelled(value).strip_prefix("arn:aws:backup:$region:$account:backup-vault:");
    name.is_some_and(is_name_of_vault)
}

/// Tells whether a string is the ARN of a vault in a Region, of whichever account the policy is for
/// or of a certain one.
fn is_vault(arn: &str) -> bool {
    let parts: Vec<_> = arn.splitn(7, ':').collect();
    let [
        "arn",
        "aws",
        "backup",
        region,
        account,
        "backup-vault",
        name,
    ] = parts.as_slice()
    else {
        return false;
    };
    is_region(region) && is_account(account) && is_name_of_vault(name)
}

fn is_vault_value(value: &Json) -> bool {
    is_vault(spelled(value))
}

fn is_account(text: &str) -> bool {
    text == "$account" || AccountId::is_id(text)
}

fn is_window(value: &Json) -> bool {
    whole_number(spelled(value)).is_some_and(|minutes| minutes >= 60)
}

fn is_days(value: &Json) -> bool {
    whole_number(spelled(value)).is_some_and(|days| days >= 1)
}

/// Reads a whole number of at most sixteen digits.
pub(crate) fn whole_number(text: &str) -> Option<u64> {
    let is_number = text.len() <= 16 && text.bytes().all(|digit| digit.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

fn is_boolean(value: &Json) -> bool {
    matches!(spelled(value), "true" | "false")
}

fn is_arn_value(value: &Json) -> bool {
    spelled(value).starts_with("arn:")
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
    let text = spelled(value);
    if matches!(text, "*" | "arn:aws:s3:::*") {
        return true;
    }
    let kind = text
        .strip_prefix("arn:aws:")
        .and_then(|rest| rest.split_once(":*:*:"));
    kind.is_some_and(|kind| RESOURCE_TYPES.contains(&kind))
}

/// The services whose resources can be selected by their type, and how their types are written.
const RESOURCE_TYPES: &[(&str, &str)] = &[
    ("backup-gateway", "vm/*"),
    ("cloudformation", "stack/*"),
    ("dsql", "cluster/*"),
    ("dynamodb", "table/*"),
    ("ec2", "instance/*"),
    ("ec2", "volume/*"),
    ("eks", "cluster/*"),
    ("elasticfilesystem", "file-system/*"),
    ("fsx", "file-system/*"),
    ("fsx", "volume/*"),
    ("rds", "cluster:*"),
    ("rds", "db:*"),
    ("redshift", "cluster:*"),
    ("redshift-serverless", "namespace/*"),
    ("ssm-sap", "HANA/*"),
    ("storagegateway", "gateway/*"),
    ("timestream", "database/*"),
];
