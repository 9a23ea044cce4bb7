//! Merged policies that are invalid: what is in force then, and what is told.

use serde_json::{Value, json};

use super::merge::effective;
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT, STRANGER};

pub(super) const BACKUP: &str = "BACKUP_POLICY";
pub(super) const ERRORS: &str = "ListEffectivePolicyValidationErrors";
const ACCOUNTS: &str = "ListAccountsWithInvalidEffectivePolicy";

pub(super) fn of_account(account: &str) -> Value {
    json!({"AccountId": account, "PolicyType": BACKUP})
}

/// Returns a plan that lacks nothing.
pub(super) fn plan() -> Value {
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

pub(super) fn with_backup() -> Org {
    let mut org = Org::with_accounts(2);
    org.enable(BACKUP);
    org
}

/// Attaches a plan to a member, and returns what is wrong with it.
fn wrong_with(plan: &Value) -> Value {
    let mut org = with_backup();
    org.attached(BACKUP, &json!({"plans": {"p": plan}}), MEMBER);
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
    org.attached(BACKUP, &json!({"plans": {"p": plan()}}), MEMBER);
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
    org.attached(BACKUP, &json!({"plans": {"p": {"rules": {}}}}), ROOT);
    let mut plan = plan();
    plan.as_object_mut().unwrap().remove("regions");
    let second = org.attached(BACKUP, &json!({"plans": {"p": plan}}), MEMBER);
    let answer = org.answer(MANAGEMENT, ERRORS, of_account(MEMBER));
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
                "PathToError": "plans/p",
                // The first policy sets nothing there.
                "ContributingPolicies": [second],
            }],
        })
    );
}

#[test]
fn an_empty_plan_is_none_and_lacks_nothing() {
    let empty = json!({"rules": {"r": {}}, "selections": {"tags": {}}});
    for plan in [json!({}), empty] {
        assert_eq!(wrong_with(&plan), json!([]));
    }
}

#[test]
fn a_plan_needs_regions_rules_and_selections() {
    assert_eq!(
        wrong_with(&json!({"advanced_backup_settings": {"ec2": {
            "windows_vss": {"@@assign": "enabled"},
        }}})),
        json!([
            ["plans/p", "KEY_REQUIRED", "'regions' is missing"],
            ["plans/p", "KEY_REQUIRED", "'rules' is missing"],
            ["plans/p", "KEY_REQUIRED", "'selections' is missing"],
        ])
    );
    assert_eq!(
        wrong_with(&json!({
            "regions": {"@@assign": []}, "rules": {}, "selections": {"tags": {}},
        })),
        json!([
            ["plans/p", "KEY_REQUIRED", "'rules' is missing"],
            ["plans/p", "KEY_REQUIRED", "'selections' is missing"],
            [
                "plans/p/regions",
                "ELEMENTS_TOO_FEW",
                "'regions' is less than the allowed minimum limit 1"
            ],
        ])
    );
}

#[test]
fn a_rule_needs_a_vault() {
    let mut plan = plan();
    plan["rules"] = json!({"Daily": {"start_backup_window_minutes": {"@@assign": 60}}});
    assert_eq!(
        wrong_with(&plan),
        json!([[
            "plans/p/rules/daily",
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
        "resources": {
            "Emptied": {"resource_types": {"@@assign": ["*"], "@@remove": ["*"]}},
            "Other": {"resource_types": {}, "not_resource_types": {"@@assign": ["*"]}},
        },
    });
    let resources = "plans/p/selections/resources";
    assert_eq!(
        wrong_with(&plan),
        json!([
            [
                format!("{resources}/emptied"),
                "KEY_REQUIRED",
                "'iam_role_arn' is missing"
            ],
            [
                format!("{resources}/emptied/resource_types"),
                "ELEMENTS_TOO_FEW",
                "'resource_types' is less than the allowed minimum limit 1"
            ],
            [
                format!("{resources}/other"),
                "KEY_REQUIRED",
                "'iam_role_arn' is missing"
            ],
            [
                format!("{resources}/other"),
                "KEY_REQUIRED",
                "'resource_types' is missing"
            ],
            [
                "plans/p/selections/tags/t",
                "KEY_REQUIRED",
                "'iam_role_arn' is missing"
            ],
            [
                "plans/p/selections/tags/t",
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
            "plans/p/rules",
            "ELEMENTS_TOO_MANY",
            "'rules' exceeds the allowed maximum limit 10"
        ]])
    );
}

#[test]
fn an_invalid_policy_leaves_the_one_before_in_force() {
    let mut org = with_backup();
    let valid = json!({"plans": {"p": plan()}});
    let policy = org.attached(BACKUP, &valid, ROOT);
    let before = effective(&mut org, BACKUP, MEMBER);
    assert_eq!(before["plans"]["p"]["regions"], json!(["us-east-1"]));

    org.pass_days(1);
    let invalid = json!({"plans": {"q": {"regions": {"@@assign": []}}}});
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

    let changed = json!({"plans": {"p": plan(), "r": plan()}}).to_string();
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
    org.attached(
        BACKUP,
        &json!({"plans": {"p": {"regions": {"@@assign": []}}}}),
        ROOT,
    );
    org.joined_by(STRANGER);
    assert_eq!(effective(&mut org, BACKUP, STRANGER), json!({}));
}

#[test]
fn an_account_that_is_moved_keeps_what_was_in_force() {
    let mut org = with_backup();
    let unit = org.unit(ROOT, "a");
    org.attached(BACKUP, &json!({"plans": {"p": plan()}}), ROOT);
    org.attached(
        BACKUP,
        &json!({"plans": {"q": {"regions": {"@@assign": []}}}}),
        &unit,
    );
    let before = effective(&mut org, BACKUP, MEMBER);
    let input = json!({
        "AccountId": MEMBER, "SourceParentId": ROOT, "DestinationParentId": unit,
    });
    org.answer(MANAGEMENT, "MoveAccount", input);
    assert_eq!(effective(&mut org, BACKUP, MEMBER), before);
}
