//! Merged policies that are invalid: what is in force then, and what is told.

use serde_json::{Value, json};

use super::merge::effective;
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT, STRANGER};

const BACKUP: &str = "BACKUP_POLICY";
const ERRORS: &str = "ListEffectivePolicyValidationErrors";
const ACCOUNTS: &str = "ListAccountsWithInvalidEffectivePolicy";

fn of_account(account: &str) -> Value {
    json!({"AccountId": account, "PolicyType": BACKUP})
}

/// Returns a plan that lacks nothing.
fn plan() -> Value {
    json!({
        "regions": {"@@assign": ["us-east-1"]},
        "rules": {"Hourly": {"target_backup_vault_name": {"@@assign": "Vault"}}},
        "selections": {"tags": {"Gold": {
            "iam_role_arn": {"@@assign": "arn:aws:iam::$account:role/Backup"},
            "tag_key": {"@@assign": "type"},
            "tag_value": {"@@assign": ["Gold"]},
        }}},
    })
}

fn with_backup() -> Org {
    let mut org = Org::with_accounts(2);
    org.enable(BACKUP);
    org
}

/// Attaches a plan to a member, and returns what is wrong with it.
fn wrong_with(plan: &Value) -> Value {
    let mut org = with_backup();
    org.attached(BACKUP, &json!({"plans": {"P": plan}}), MEMBER);
    let answer = org.answer(MANAGEMENT, ERRORS, of_account(MEMBER));
    let errors = answer["EffectivePolicyValidationErrors"]
        .as_array()
        .unwrap();
    let told = |error: &Value| {
        json!([
            error["PathToError"],
            error["ErrorCode"],
            error["ErrorMessage"]
        ])
    };
    errors.iter().map(told).collect()
}

/// Returns a plan of which a rule says something more.
fn ruled(settings: &Value) -> Value {
    let mut plan = plan();
    for (name, value) in settings.as_object().unwrap() {
        plan["rules"]["Hourly"][name] = value.clone();
    }
    plan
}

#[test]
fn errors_are_of_accounts() {
    let mut org = with_backup();
    for input in [
        json!({"PolicyType": BACKUP}),
        json!({"AccountId": ROOT, "PolicyType": "x"}),
        json!({"AccountId": "ou-root-00000000", "PolicyType": BACKUP}),
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, ERRORS, input),
            "InvalidInputException TARGET_NOT_SUPPORTED"
        );
    }
    assert_eq!(
        org.refusal(MANAGEMENT, ERRORS, of_account("x")),
        "InvalidInputException INVALID_PATTERN:ACCOUNT_ID"
    );
    assert_eq!(
        org.refusal(MANAGEMENT, ERRORS, of_account(STRANGER)),
        "AccountNotFoundException"
    );
}

#[test]
fn errors_are_of_types_that_are_merged() {
    let mut org = with_backup();
    for of in ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "x"] {
        let input = json!({"AccountId": MEMBER, "PolicyType": of});
        for operation in [ERRORS, ACCOUNTS] {
            assert_eq!(
                org.refusal(MANAGEMENT, operation, input.clone()),
                "InvalidInputException INVALID_ENUM_POLICY_TYPE"
            );
        }
    }
}

#[test]
fn a_type_that_is_disabled_has_no_errors() {
    let mut org = Org::with_accounts(1);
    for operation in [ERRORS, ACCOUNTS] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, of_account(MEMBER)),
            "EffectivePolicyNotFoundException"
        );
    }
}

#[test]
fn a_valid_policy_has_no_errors_and_no_path() {
    let mut org = with_backup();
    org.attached(BACKUP, &json!({"plans": {"P": plan()}}), MEMBER);
    let answer = org.answer(MANAGEMENT, ERRORS, of_account(MEMBER));
    assert_eq!(
        answer,
        json!({
            "AccountId": MEMBER, "PolicyType": BACKUP, "EffectivePolicyValidationErrors": [],
        })
    );
}

#[test]
fn an_invalid_policy_is_told_whole() {
    let mut org = with_backup();
    let first = org.attached(BACKUP, &json!({"plans": {"P": {"rules": {}}}}), ROOT);
    let mut plan = plan();
    plan.as_object_mut().unwrap().remove("regions");
    let second = org.attached(BACKUP, &json!({"plans": {"P": plan}}), MEMBER);
    let answer = org.answer(MANAGEMENT, ERRORS, of_account(MEMBER));
    let mut policies = [first, second];
    policies.sort();
    assert_eq!(
        answer,
        json!({
            "AccountId": MEMBER,
            "PolicyType": BACKUP,
            "Path": format!("{ORGANIZATION}/{ROOT}/{MEMBER}/"),
            "EvaluationTimestamp": 1_767_225_600.0,
            "EffectivePolicyValidationErrors": [{
                "ErrorCode": "KEY_REQUIRED",
                "ErrorMessage": "'regions' is missing",
                "PathToError": "plans/P",
                "ContributingPolicies": policies,
            }],
        })
    );
}

#[test]
fn a_plan_needs_regions_rules_and_selections() {
    assert_eq!(
        wrong_with(&json!({})),
        json!([
            ["plans/P", "KEY_REQUIRED", "'regions' is missing"],
            ["plans/P", "KEY_REQUIRED", "'rules' is missing"],
            ["plans/P", "KEY_REQUIRED", "'selections' is missing"],
        ])
    );
    assert_eq!(
        wrong_with(&json!({
            "regions": {"@@assign": []}, "rules": {}, "selections": {"tags": {}},
        })),
        json!([
            [
                "plans/P/regions",
                "ELEMENTS_TOO_FEW",
                "'regions' is less than the allowed minimum limit 1"
            ],
            [
                "plans/P/rules",
                "ELEMENTS_TOO_FEW",
                "'rules' is less than the allowed minimum limit 1"
            ],
            [
                "plans/P/selections",
                "ELEMENTS_TOO_FEW",
                "'selections' is less than the allowed minimum limit 1"
            ],
        ])
    );
}

#[test]
fn a_rule_needs_a_vault() {
    let mut plan = plan();
    plan["rules"] = json!({"Daily": {}});
    assert_eq!(
        wrong_with(&plan),
        json!([[
            "plans/P/rules/Daily",
            "KEY_REQUIRED",
            "'target_backup_vault_name' is missing"
        ]])
    );
}

#[test]
fn a_selection_needs_a_role_and_what_it_selects() {
    let mut plan = plan();
    plan["selections"] = json!({
        "tags": {"T": {"tag_key": {"@@assign": "k"}, "tag_value": {"@@remove": ["x"]}}},
        "resources": {"R": {"resource_types": {"@@assign": []}}},
    });
    assert_eq!(
        wrong_with(&plan),
        json!([
            [
                "plans/P/selections/resources/R",
                "KEY_REQUIRED",
                "'iam_role_arn' is missing"
            ],
            [
                "plans/P/selections/resources/R/resource_types",
                "ELEMENTS_TOO_FEW",
                "'resource_types' is less than the allowed minimum limit 1"
            ],
            [
                "plans/P/selections/tags/T",
                "KEY_REQUIRED",
                "'iam_role_arn' is missing"
            ],
            [
                "plans/P/selections/tags/T",
                "KEY_REQUIRED",
                "'tag_value' is missing"
            ],
        ])
    );
}

#[test]
fn a_plan_has_at_most_ten_rules() {
    let mut plan = plan();
    let rule = json!({"target_backup_vault_name": {"@@assign": "Vault"}});
    for n in 0..11 {
        plan["rules"][format!("R{n}")] = rule.clone();
    }
    assert_eq!(
        wrong_with(&plan),
        json!([[
            "plans/P/rules",
            "ELEMENTS_TOO_MANY",
            "'rules' exceeds the allowed maximum limit 10"
        ]])
    );
}

#[test]
fn settings_of_a_rule_must_fit_together() {
    let assign = |value: Value| json!({"@@assign": value});
    let message = |fields: &str| {
        format!("Dependent fields {fields} in policy block Hourly are invalid when used together")
    };
    let wrong = |plan: &Value| wrong_with(plan)[0][2].clone();
    let continuous = ruled(&json!({
        "enable_continuous_backup": assign(json!(true)),
        "lifecycle": {"delete_after_days": assign(json!(36))},
    }));
    assert_eq!(
        wrong(&continuous),
        message("enable_continuous_backup=true,delete_after_days=36")
    );
    let archive = |cold: u32, deleted: u32, schedule: &str| {
        ruled(&json!({
            "schedule_expression": assign(json!(schedule)),
            "lifecycle": {
                "opt_in_to_archive_for_supported_resources": assign(json!(true)),
                "move_to_cold_storage_after_days": assign(json!(cold)),
                "delete_after_days": assign(json!(deleted)),
            },
        }))
    };
    assert_eq!(
        wrong(&archive(10, 99, "cron(0 5 1 * ? *)")),
        message(
            "opt_in_to_archive_for_supported_resources=true,move_to_cold_storage_after_days=10,delete_after_days=99"
        )
    );
    assert_eq!(
        wrong_with(&archive(10, 100, "cron(0 5 1 * ? *)")),
        json!([])
    );
    assert_eq!(
        wrong_with(&archive(10, 100, "rate(1 day)"))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let scanned =
        ruled(&json!({"scan_actions": {"GUARDDUTY": {"scan_mode": assign(json!("FULL_SCAN"))}}}));
    assert_eq!(wrong_with(&scanned)[0][1], "CROSS_ATTRIBUTE_VALIDATION");
}

#[test]
fn an_invalid_policy_leaves_the_one_before_in_force() {
    let mut org = with_backup();
    let valid = json!({"plans": {"P": plan()}});
    let policy = org.attached(BACKUP, &valid, ROOT);
    let before = effective(&mut org, BACKUP, MEMBER);
    assert_eq!(before["plans"]["P"]["regions"], json!(["us-east-1"]));

    org.pass_days(1);
    let invalid = json!({"plans": {"Q": {}}});
    let wrong = org.attached(BACKUP, &invalid, MEMBER);
    assert_eq!(effective(&mut org, BACKUP, MEMBER), before);
    let answer = org.answer(MANAGEMENT, ACCOUNTS, json!({"PolicyType": BACKUP}));
    assert_eq!(answer["PolicyType"], BACKUP);
    assert_eq!(answer["Accounts"].as_array().unwrap().len(), 1);
    assert_eq!(answer["Accounts"][0]["Id"], MEMBER);
    let input = json!({"PolicyType": BACKUP, "TargetId": MEMBER});
    let answer = org.answer(MANAGEMENT, "DescribeEffectivePolicy", input);
    assert_eq!(
        answer["EffectivePolicy"]["LastUpdatedTimestamp"],
        1_767_312_000.0
    );

    let changed = json!({"plans": {"P": plan(), "R": plan()}}).to_string();
    let input = json!({"PolicyId": policy, "Content": changed});
    org.answer(MANAGEMENT, "UpdatePolicy", input);
    assert_eq!(effective(&mut org, BACKUP, MEMBER), before);
    assert_ne!(effective(&mut org, BACKUP, OTHER), before);

    let input = json!({"PolicyId": wrong, "TargetId": MEMBER});
    org.answer(MANAGEMENT, "DetachPolicy", input);
    assert_eq!(
        effective(&mut org, BACKUP, MEMBER),
        effective(&mut org, BACKUP, OTHER)
    );
    let answer = org.answer(MANAGEMENT, ACCOUNTS, json!({"PolicyType": BACKUP}));
    assert_eq!(answer["Accounts"], json!([]));
}

#[test]
fn an_account_that_joins_an_invalid_policy_has_none() {
    let mut org = with_backup();
    org.attached(BACKUP, &json!({"plans": {"P": {}}}), ROOT);
    org.joined_by(STRANGER);
    assert_eq!(effective(&mut org, BACKUP, STRANGER), json!({}));
}

#[test]
fn an_account_that_is_moved_keeps_what_was_in_force() {
    let mut org = with_backup();
    let unit = org.unit(ROOT, "a");
    org.attached(BACKUP, &json!({"plans": {"P": plan()}}), ROOT);
    org.attached(BACKUP, &json!({"plans": {"Q": {}}}), &unit);
    let before = effective(&mut org, BACKUP, MEMBER);
    let input = json!({
        "AccountId": MEMBER, "SourceParentId": ROOT, "DestinationParentId": unit,
    });
    org.answer(MANAGEMENT, "MoveAccount", input);
    assert_eq!(effective(&mut org, BACKUP, MEMBER), before);
}

#[test]
fn more_than_fifty_tags_cannot_be_required() {
    let mut org = Org::with_accounts(1);
    org.quota("policy-size.TAG_POLICY", 100_000);
    org.enable("TAG_POLICY");
    let required = json!({"report_required_tag_for": {"@@assign": ["ec2:instance"]}});
    let tags: serde_json::Map<_, _> = (10..61)
        .map(|n| (format!("t{n}"), required.clone()))
        .collect();
    org.attached("TAG_POLICY", &json!({"tags": tags}), MEMBER);
    let input = json!({"AccountId": MEMBER, "PolicyType": "TAG_POLICY"});
    let answer = org.answer(MANAGEMENT, ERRORS, input);
    let error = &answer["EffectivePolicyValidationErrors"][0];
    assert_eq!(error["ErrorCode"], "ELEMENTS_TOO_MANY");
    assert_eq!(error["PathToError"], "tags");
    assert_eq!(
        error["ErrorMessage"],
        "Resource type 'ec2:instance' has 51 tags for 'report_required_tag_for', which exceeds the maximum limit of 50. Contributing tag keys include: t10, t11, t12, t13, t14 and 46 more"
    );
}

#[test]
fn an_effective_tag_policy_can_be_too_large() {
    let mut org = Org::with_accounts(1);
    org.quota("policy-size.TAG_POLICY", 1_000_000);
    org.enable("TAG_POLICY");
    let values = ["x".repeat(395_000)];
    let policy = json!({"tags": {"a": {"tag_value": {"@@assign": values}}}});
    org.attached("TAG_POLICY", &policy, MEMBER);
    let input = json!({"AccountId": MEMBER, "PolicyType": "TAG_POLICY"});
    let answer = org.answer(MANAGEMENT, ERRORS, input);
    assert_eq!(
        answer["EffectivePolicyValidationErrors"][0]["ErrorMessage"],
        "Effective policy size is 395047 bytes, which exceeds the maximum limit of 395000 bytes"
    );
}
