//! Backup policies: settings that must fit together in one document.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

const MONTHLY: &str = "cron(0 5 1 * ? *)";
const VAULT: &str = "arn:aws:backup:us-east-1:$account:backup-vault:Vault";

fn assign(value: impl Into<Value>) -> Value {
    json!({"@@assign": value.into()})
}

fn rule(rule: &Value) -> Value {
    json!({"plans": {"p": {"rules": {"r": rule}}}})
}

/// Returns a rule with a schedule, unless there is none, and a lifecycle that ends in an archive.
fn archive(schedule: Option<&str>, cold: u64, deleted: u64) -> Value {
    let mut archive = json!({"lifecycle": {
        "opt_in_to_archive_for_supported_resources": assign("true"),
        "move_to_cold_storage_after_days": assign(cold),
        "delete_after_days": assign(deleted),
    }});
    if let Some(schedule) = schedule {
        archive["schedule_expression"] = assign(schedule);
    }
    archive
}

#[test]
fn backups_are_an_hour_apart() {
    let every = |cron: &str| rule(&json!({"schedule_expression": assign(format!("cron({cron})"))}));
    check(
        PolicyType::BackupPolicy,
        &[
            every("0 0/1 ? * * *"),
            // Only the next two runs count: at 07:59 today and 07:00 tomorrow.
            every("0,59 7 ? * * *"),
        ],
        &[
            every("0,59 8 ? * * *"),
            every("0/30 * ? * * *"),
            // Once, and never.
            every("0 5 1 JAN ? 2030"),
            every("0 5 31 FEB ? *"),
        ],
    );
}

#[test]
fn continuous_backups_are_deleted_early_and_never_cold() {
    let continuous = |lifecycle: Value| {
        rule(&json!({"enable_continuous_backup": assign(true), "lifecycle": lifecycle}))
    };
    check(
        PolicyType::BackupPolicy,
        &[continuous(json!({"delete_after_days": assign("35")}))],
        &[
            rule(&json!({"enable_continuous_backup": assign("true")})),
            continuous(json!({})),
            continuous(json!({"delete_after_days": assign(36)})),
            continuous(json!({
                "delete_after_days": assign(35), "move_to_cold_storage_after_days": assign(1),
            })),
        ],
    );
}

#[test]
fn archives_are_kept_long_and_made_rarely() {
    let opt_in = "opt_in_to_archive_for_supported_resources";
    check(
        PolicyType::BackupPolicy,
        &[
            rule(&archive(Some(MONTHLY), 30, 120)),
            rule(&json!({"lifecycle": {opt_in: assign("false")}})),
        ],
        &[
            rule(&archive(Some(MONTHLY), 30, 119)),
            rule(&archive(Some("cron(0 5 1,15 * ? *)"), 30, 120)),
            rule(&archive(None, 30, 120)),
            rule(&json!({
                "schedule_expression": assign(MONTHLY), "lifecycle": {opt_in: assign(true)},
            })),
        ],
    );
}

#[test]
fn copies_are_archived_as_rules_are() {
    let copied = |schedule: &str, deleted: u64| {
        let mut copy = archive(None, 30, deleted);
        copy["target_backup_vault_arn"] = assign(VAULT);
        rule(&json!({"schedule_expression": assign(schedule), "copy_actions": {VAULT: copy}}))
    };
    check(
        PolicyType::BackupPolicy,
        &[copied(MONTHLY, 120)],
        &[copied(MONTHLY, 119), copied("cron(0 5 ? * * *)", 120)],
    );
}
