//! What management policies have in common.

use serde_json::{Value, json};

use super::{admits_text, check};
use crate::model::PolicyType;

#[test]
fn a_member_is_there_once() {
    let twice = r#"{"tags": {"a": {}, "a": {}}}"#;
    assert!(!admits_text(PolicyType::TagPolicy, twice));
    assert!(!admits_text(PolicyType::TagPolicy, "{"));
}

#[test]
fn management_policies_have_one_key_at_the_top() {
    check(
        PolicyType::TagPolicy,
        &[
            json!({"tags": {}}),
            json!({"tags": {}, "@@assign": "x"}),
            json!({"tags": {}, "@@append": ["x"]}),
            json!({"tags": {}, "@@remove": null}),
            json!({"tags": {"@@operators_allowed_for_child_policies": ["@@none"]}}),
            json!({"tags": {}, "@@operators_allowed_for_child_policies": ["@@all"]}),
        ],
        &[
            json!({}),
            json!({"plans": {}}),
            json!({"tags": {}, "plans": {}}),
            json!({"tags": []}),
            json!({"tags": "x"}),
            json!({"tags": {}, "@@assign": {}}),
            json!({"tags": {}, "@@append": [{}]}),
            json!({"tags": {}, "@@remove": [["x"]]}),
            json!({"tags": {}, "@@other": 1}),
            json!({"tags": {"@@assign": "x"}}),
            json!({"tags": {"@@append": []}}),
        ],
    );
}

#[test]
fn operators_take_what_they_take() {
    let values = |operators: Value| json!({"tags": {"a": {"tag_value": operators}}});
    let lock = |names: Value| values(json!({"@@operators_allowed_for_child_policies": names}));
    check(
        PolicyType::TagPolicy,
        &[
            values(json!({})),
            values(json!({"@@assign": ["x"], "@@append": ["y"], "@@remove": ["x"]})),
            values(json!({"@@assign": []})),
            lock(json!(["@@assign", "@@append", "@@remove"])),
            lock(json!(["@@all", "@@assign"])),
            lock(json!(["@@none"])),
            lock(json!(["@@assign", "@@Assign"])),
        ],
        &[
            values(json!("x")),
            values(json!({"@@assign": "x"})),
            values(json!({"@@assign": null})),
            values(json!({"@@append": "x"})),
            values(json!({"@@assign": [{}]})),
            values(json!({"@@set": ["x"]})),
            values(json!({"below": {}})),
            lock(json!([])),
            lock(json!("@@all")),
            lock(json!(["@@none", "@@all"])),
            lock(json!(["@@None", "@@Assign"])),
            lock(json!(["@@none", "@@NONE"])),
            lock(json!(["@@assign", "@@assign"])),
            lock(json!(["@@other"])),
            lock(json!([1])),
        ],
    );
}

#[test]
fn names_of_fields_and_operators_ignore_case() {
    const LOCK: &str = "@@Operators_Allowed_For_Child_Policies";
    let lock = json!({"@@ASSIGN": "Key", LOCK: ["@@NONE"]});
    for (of, document) in [
        (
            PolicyType::TagPolicy,
            json!({"TAGS": {"Key": {"TAG_KEY": lock}}}),
        ),
        (
            PolicyType::BackupPolicy,
            json!({"PLANS": {"P": {"REGIONS": {"@@Append": ["us-east-1"]}}}}),
        ),
        (
            PolicyType::AiservicesOptOutPolicy,
            json!({"Services": {"lex": {"Opt_Out_Policy": {"@@Assign": "optIn"}}}}),
        ),
        (
            PolicyType::InspectorPolicy,
            json!({"Inspector": {"Enablement": {"EC2_scanning": {"Enable_in_regions": {}}}}}),
        ),
        (
            PolicyType::GuarddutyPolicy,
            json!({"GuardDuty": {"Enablement": {"Default": {"Foundational": {"Status": {}}}}}}),
        ),
    ] {
        check(of, &[document], &[]);
    }
}

#[test]
fn one_name_in_two_spellings_is_refused_and_one_operator_is_not() {
    check(
        PolicyType::S3Policy,
        &[
            json!({"s3_attributes": {"public_access_block_configuration": {
                "@@assign": "all", "@@ASSIGN": "none",
            }}}),
        ],
        &[
            json!({"s3_attributes": {"public_access_block_configuration": {
                "@@assign": "all", "@@ASSIGN": "some",
            }}}),
            json!({"s3_attributes": {
                "public_access_block_configuration": {}, "Public_Access_Block_Configuration": {},
            }}),
        ],
    );
    for (of, document) in [
        (PolicyType::TagPolicy, json!({"tags": {"a": {}, "A": {}}})),
        (
            PolicyType::BackupPolicy,
            json!({"plans": {"a": {}, "A": {}}}),
        ),
        (
            PolicyType::ChatbotPolicy,
            json!({"chatbot": {}, "Chatbot": {}}),
        ),
        (
            PolicyType::SecurityhubCspmPolicy,
            json!({"securityhub": {"a": {}, "A": {}}}),
        ),
    ] {
        check(of, &[], &[document]);
    }
    // Names that are no fields of these types stay as they were written.
    check(
        PolicyType::UpgradeRolloutPolicy,
        &[json!({"upgrade_rollout": {"tags": {"stage": {}, "Stage": {}}}})],
        &[],
    );
}
