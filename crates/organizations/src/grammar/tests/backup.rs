//! Backup policies: settings and their values.

use serde_json::{Value, json};

use super::check;
use crate::model::PolicyType;

const VAULT: &str = "arn:aws:backup:us-east-1:$account:backup-vault:Vault";

#[test]
fn backup_policies_speak_of_plans() {
    let plan = |plan: Value| json!({"plans": {"Daily": plan}});
    let rule =
        |name: &str, value: Value| plan(json!({"rules": {"Hourly": {name: {"@@assign": value}}}}));
    let lifecycle = |name: &str, value: Value| {
        plan(json!({"rules": {"Hourly": {"lifecycle": {name: {"@@assign": value}}}}}))
    };
    let tagged = |selection: Value| plan(json!({"selections": {"tags": {"S": selection}}}));
    let resources = |selection: Value| plan(json!({"selections": {"resources": {"S": selection}}}));
    let of = |value: Value| json!({"@@assign": value});
    check(
        PolicyType::BackupPolicy,
        &[
            json!({"plans": {}}),
            plan(json!({})),
            plan(json!({"regions": of(json!([])), "rules": {}, "selections": {}})),
            plan(json!({"regions": of(json!(["us-east-1", "eu-north-1"]))})),
            rule("schedule_expression", json!("cron(0 5/1 ? * * *)")),
            rule("target_backup_vault_name", json!("Fort-Knox")),
            rule("start_backup_window_minutes", json!(60)),
            rule("complete_backup_window_minutes", json!("10080")),
            rule("start_backup_window_minutes", json!("060")),
            rule("start_backup_window_minutes", json!("9007199254740992")),
            rule("enable_continuous_backup", json!(false)),
            lifecycle("delete_after_days", json!("270")),
            lifecycle("opt_in_to_archive_for_supported_resources", json!("false")),
            plan(json!({"rules": {"R": {"copy_actions": {VAULT: {
                "target_backup_vault_arn": of(json!(VAULT)),
                "lifecycle": {"delete_after_days": of(json!(1))},
            }}}}})),
            plan(
                json!({"rules": {"R": {"index_actions": {"resource_types": of(json!(["EBS"]))}}}}),
            ),
            plan(
                json!({"rules": {"R": {"scan_actions": {"GUARDDUTY": {"scan_mode": of(json!("FULL_SCAN"))}}}}}),
            ),
            plan(
                json!({"backup_plan_tags": {"Stage": {"tag_key": of(json!("stage")), "tag_value": of(json!(""))}}}),
            ),
            plan(
                json!({"advanced_backup_settings": {"ec2": {"windows_vss": of(json!("enabled"))}}}),
            ),
            plan(json!({"scan_settings": {"GUARDDUTY": {"resource_types": of(json!(["ALL"]))}}})),
            tagged(json!({
                "iam_role_arn": of(json!("arn:aws:iam::$account:role/Backup")),
                "tag_key": of(json!("type")),
                "tag_value": of(json!(["Gold", 1])),
                "conditions": {"string_like": {"c": {
                    "condition_key": of(json!("aws:ResourceTag/x")), "condition_value": of(json!("")),
                }}},
            })),
            resources(json!({"resource_types": of(json!(["*", "arn:aws:ec2:*:*:volume/*"]))})),
            resources(
                json!({"resource_types": of(json!(["arn:aws:s3:::*", "arn:aws:rds:*:*:db:*"]))}),
            ),
            resources(json!({"conditions": {}})),
        ],
        &[
            json!({"plans": {"a b": {}}}),
            json!({"plans": {"x".repeat(51): {}}}),
            plan(json!({"regions": of(json!(["moon-1"]))})),
            plan(json!({"regions": of(json!("us-east-1"))})),
            plan(json!({"colour": {}})),
            rule("schedule_expression", json!("hourly")),
            rule("schedule_expression", json!("cron(0/30 5 ? * * *)")),
            rule("schedule_expression", json!("rate(12 hours)")),
            rule("target_backup_vault_name", json!("Fort Knox")),
            rule(
                "target_logically_air_gapped_backup_vault_arn",
                json!("arn:x"),
            ),
            rule("start_backup_window_minutes", json!(59)),
            rule("start_backup_window_minutes", json!(true)),
            rule("start_backup_window_minutes", json!(60.0)),
            rule("start_backup_window_minutes", json!("60.5")),
            rule("start_backup_window_minutes", json!("+60")),
            rule("start_backup_window_minutes", json!("10000000000000000")),
            rule("enable_continuous_backup", json!("yes")),
            rule("colour", json!("blue")),
            lifecycle("delete_after_days", json!(0)),
            plan(json!({"rules": {"R": {"copy_actions": {"arn:x": {}}}}})),
            plan(json!({"rules": {"R": {"copy_actions": {VAULT: {}}}}})),
            plan(json!({"scan_settings": {"GUARDDUTY": {"resource_types": of(json!([]))}}})),
            plan(
                json!({"rules": {"R": {"index_actions": {"resource_types": of(json!(["EC2"]))}}}}),
            ),
            plan(
                json!({"backup_plan_tags": {"Stage": {"tag_key": of(json!("other")), "tag_value": of(json!(""))}}}),
            ),
            plan(json!({"backup_plan_tags": {"Stage": {"tag_key": of(json!("Stage"))}}})),
            plan(json!({"advanced_backup_settings": {"ec2": {"windows_vss": of(json!("on"))}}})),
            tagged(json!({"tag_key": of(json!("type"))})),
            tagged(json!({"tag_key": of(json!("type")), "tag_value": {"@@append": []}})),
            tagged(json!({
                "iam_role_arn": of(json!("arn:aws:iam::111111111111:role/Backup")),
                "tag_key": of(json!("type")),
                "tag_value": of(json!(["Gold"])),
            })),
            resources(json!({})),
            resources(json!({"resource_types": of(json!([]))})),
            resources(json!({"resource_types": of(json!(["arn:aws:sqs:*:*:*"]))})),
            resources(json!({"resource_types": of(json!(["arn:aws:ec2:*:*:snapshot/*"]))})),
            resources(json!({"resource_types": of(json!(["arn:aws:rds:*:*:db/*"]))})),
        ],
    );
}

#[test]
fn vaults_of_copies_are_in_a_region() {
    let copy = |key: &str, vault: &str| {
        json!({"plans": {"p": {"rules": {"r": {"copy_actions": {key: {
            "target_backup_vault_arn": {"@@assign": vault},
        }}}}}}})
    };
    let of_account = "arn:aws:backup:eu-west-1:123456789012:backup-vault:Vault";
    check(
        PolicyType::BackupPolicy,
        &[copy(VAULT, VAULT), copy(of_account, of_account)],
        &[
            copy("arn:aws:backup:moon-1:$account:backup-vault:Vault", VAULT),
            copy(VAULT, "arn:aws:backup:$region:$account:backup-vault:Vault"),
            copy(VAULT, "arn:aws:backup:us-east-1:12345:backup-vault:Vault"),
            copy(VAULT, "arn:aws:backup:us-east-1:$account:backup-vault:"),
            copy(VAULT, "arn:aws:backup:us-east-1:$account:backup-vault:a.b"),
            copy(VAULT, "arn:aws:backup:us-east-1:$account:plan:Vault"),
        ],
    );
}
