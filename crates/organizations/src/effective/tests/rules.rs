//! Settings of a backup rule that don't fit together, once policies are merged.

use serde_json::{Value, json};

use super::invalid::{BACKUP, ERRORS, of_account, plan, with_backup};
use crate::testing::{MANAGEMENT, MEMBER, ROOT};

const MONTHLY: &str = "cron(0 5 1 * ? *)";
const DAILY: &str = "cron(0 5 ? * * *)";
const VAULT: &str = "arn:aws:backup:us-east-1:$account:backup-vault:Vault";

/// Returns what each member sets.
fn assigned(settings: Value) -> Value {
    let Value::Object(settings) = settings else {
        return json!({"@@assign": settings});
    };
    let assigned = |(name, value)| (name, assigned(value));
    settings.into_iter().map(assigned).collect()
}

/// Returns a plan of which the rule says something more.
fn ruled(settings: Value) -> Value {
    let mut plan = plan();
    for (name, value) in assigned(settings).as_object().unwrap() {
        plan["rules"]["Hourly"][name] = value.clone();
    }
    json!({"plans": {"P": plan}})
}

/// Returns what is wrong where a parent `p` says something of a rule, and a child `c` something more:
/// the settings that don't fit together, and who made them.
fn wrong_with(parent: Value, child: Value) -> Value {
    let mut org = with_backup();
    let p = org.attached(BACKUP, &ruled(parent), ROOT);
    let child = json!({"plans": {"p": {"rules": {"hourly": assigned(child)}}}});
    let c = org.attached(BACKUP, &child, MEMBER);
    let answer = org.answer(MANAGEMENT, ERRORS, of_account(MEMBER));
    let errors = &answer["EffectivePolicyValidationErrors"];
    let told = |error: &Value| {
        assert_eq!(error["ErrorCode"], "CROSS_ATTRIBUTE_VALIDATION");
        assert_eq!(error["PathToError"], "plans/p/rules/hourly");
        let message = error["ErrorMessage"].as_str().unwrap();
        let fields = message.strip_prefix("Dependent fields ").unwrap();
        let end = " in policy block hourly are invalid when used together";
        let authors = &error["ContributingPolicies"];
        let has = |id: &str| authors.as_array().unwrap().contains(&json!(id));
        json!([fields.strip_suffix(end).unwrap(), has(&p), has(&c)])
    };
    errors.as_array().unwrap().iter().map(told).collect()
}

/// Returns a lifecycle that ends in an archive.
fn archive(cold: u64, deleted: u64) -> Value {
    json!({
        "opt_in_to_archive_for_supported_resources": true,
        "move_to_cold_storage_after_days": cold,
        "delete_after_days": deleted,
    })
}

fn copies(lifecycle: &Value) -> Value {
    let copy = json!({"target_backup_vault_arn": VAULT, "lifecycle": lifecycle});
    json!({VAULT: copy, format!("{VAULT}-second"): copy})
}

#[test]
fn continuous_backups_are_deleted_early() {
    let parent = json!({"enable_continuous_backup": true, "lifecycle": {"delete_after_days": 35}});
    let wrong = |days: u64| {
        wrong_with(
            parent.clone(),
            json!({"lifecycle": {"delete_after_days": days}}),
        )
    };
    assert_eq!(
        wrong(36),
        json!([[
            "enable_continuous_backup=true,delete_after_days=36",
            true,
            true
        ]])
    );
    assert_eq!(wrong(34), json!([]));
    let cold = json!({"lifecycle": {"move_to_cold_storage_after_days": 1}});
    assert_eq!(wrong_with(parent, cold), json!([]));
}

#[test]
fn archives_are_kept_long_and_made_rarely() {
    let parent = json!({"schedule_expression": MONTHLY, "lifecycle": archive(30, 120)});
    let opt_in = "opt_in_to_archive_for_supported_resources=true";
    let days = format!("{opt_in},delete_after_days=119,move_to_cold_storage_after_days=30");
    let schedule = format!("{opt_in},schedule_expression={DAILY}");
    let short = json!({"lifecycle": {"delete_after_days": 119}});
    assert_eq!(
        wrong_with(parent.clone(), short),
        json!([[days, true, true]])
    );
    let often = json!({"schedule_expression": DAILY});
    assert_eq!(
        wrong_with(parent.clone(), often),
        json!([[schedule, true, true]])
    );
    let both = json!({"schedule_expression": DAILY, "lifecycle": {"delete_after_days": 119}});
    assert_eq!(
        wrong_with(parent.clone(), both),
        json!([[days, true, true], [schedule, true, true]])
    );
    let late = json!({"lifecycle": {"delete_after_days": 121}});
    assert_eq!(wrong_with(parent, late), json!([]));
}

#[test]
fn copies_that_break_the_same_rule_are_told_once() {
    let parent = json!({"schedule_expression": MONTHLY, "copy_actions": copies(&archive(30, 120))});
    assert_eq!(
        wrong_with(parent, json!({"schedule_expression": DAILY})),
        json!([[
            format!("opt_in_to_archive_for_supported_resources=true,schedule_expression={DAILY}"),
            true,
            true
        ]])
    );
}

#[test]
fn backups_are_scanned_as_the_plan_says() {
    let scan = json!({"scan_actions": {"GUARDDUTY": {"scan_mode": "FULL_SCAN"}}});
    assert_eq!(
        wrong_with(json!({}), scan),
        json!([[
            "scan_actions(undefined),scan_settings(undefined)",
            false,
            true
        ]])
    );
}

#[test]
fn schedules_are_judged_when_policies_are_merged() {
    // Twice in the year of this world and never again.
    let parent = json!({
        "schedule_expression": "cron(0 5 1 2,3 ? 2026)",
        "lifecycle": archive(30, 120),
    });
    let mut org = with_backup();
    let policy = org.attached(BACKUP, &ruled(parent), ROOT);
    org.pass_days(90);
    let answer = org.answer(MANAGEMENT, ERRORS, of_account(MEMBER));
    assert_eq!(answer["EffectivePolicyValidationErrors"], json!([]));
    let input = json!({"PolicyId": policy, "TargetId": MEMBER});
    org.answer(MANAGEMENT, "AttachPolicy", input);
    let answer = org.answer(MANAGEMENT, ERRORS, of_account(MEMBER));
    assert_eq!(
        answer["EffectivePolicyValidationErrors"][0]["ErrorCode"],
        "CROSS_ATTRIBUTE_VALIDATION"
    );
}
