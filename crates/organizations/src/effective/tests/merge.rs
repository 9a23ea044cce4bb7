//! Merging: the worked example, as it was captured from the service, and more.

use serde_json::{Map, Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT};

const TAGS: &str = "TAG_POLICY";

/// Returns what the policies of a type make for an account.
pub(super) fn effective(org: &mut Org, of: &str, account: &str) -> Value {
    let input = json!({"PolicyType": of, "TargetId": account});
    let answer = org.answer(MANAGEMENT, "DescribeEffectivePolicy", input);
    let content = answer["EffectivePolicy"]["PolicyContent"].as_str().unwrap();
    serde_json::from_str(content).unwrap()
}

/// A key of the worked example: what three policies say of its values, and what comes of it.
type Row = (&'static str, Value, Value, Value, Value);

#[rustfmt::skip]
fn rows() -> Vec<Row> {
    let no = || json!({});
    let assign = |values: Value| json!({"@@assign": values});
    let append = |values: Value| json!({"@@append": values});
    let remove = |values: Value| json!({"@@remove": values});
    let lock = |mut operators: Value, to: &str| {
        operators["@@operators_allowed_for_child_policies"] = json!([to]);
        operators
    };
    let r = || json!(["red"]);
    let b = || json!(["blue"]);
    let g = || json!(["green"]);
    let rb = || json!(["red", "blue"]);
    vec![
        ("replace", assign(rb()), no(), assign(g()), g()),
        ("append", assign(rb()), no(), append(json!(["blue", "green"])), json!(["red", "blue", "green"])),
        ("remove", assign(rb()), no(), remove(json!(["red", "missing"])), b()),
        ("lock", lock(assign(r()), "@@none"), no(), assign(g()), r()),
        ("append_only", lock(assign(r()), "@@append"), no(), append(g()), json!(["red", "green"])),
        ("cannot_unlock", lock(assign(r()), "@@append"), no(), lock(assign(g()), "@@all"), r()),
        ("same_assign", assign(r()), assign(b()), no(), r()),
        ("same_remove", assign(rb()), remove(r()), no(), b()),
        ("same_append_remove", append(r()), remove(r()), no(), json!([])),
        ("same_remove_append", remove(r()), append(r()), no(), json!([])),
        ("same_append_assign", append(r()), assign(b()), no(), json!(["blue", "red"])),
        ("multi", json!({"@@assign": r(), "@@append": b(), "@@remove": r()}), no(), no(), b()),
        ("child_multi", assign(rb()), no(), json!({"@@assign": g(), "@@append": ["yellow"], "@@remove": g()}), json!(["yellow"])),
        ("intersection", lock(assign(r()), "@@append"), lock(no(), "@@remove"), append(g()), r()),
        ("empty_remove", assign(r()), no(), remove(r()), json!([])),
        ("orphan_remove", no(), no(), remove(r()), json!(["*"])),
        ("numeric", assign(json!([12, true, null])), no(), append(json!(["12", 13])), json!(["12", "true", "null", "13"])),
    ]
}

/// Returns the policy of a column: the keys of which it says something.
fn policy(operators: impl Fn(&Row) -> &Value) -> Map<String, Value> {
    let said = |row: &Row| {
        let operators = operators(row).clone();
        (operators != json!({})).then(|| (row.0.to_owned(), json!({"tag_value": operators})))
    };
    rows().iter().filter_map(said).collect()
}

/// Returns an organization with the policies of the worked example, and the first of them.
fn worked_example() -> (Org, String) {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let mut p0 = policy(|row| &row.1);
    let lock = json!(["@@none"]);
    p0.insert(
        "logical-lock".to_owned(),
        json!({
            "@@operators_allowed_for_child_policies": lock,
            "tag_value": {"@@assign": ["red"]},
        }),
    );
    p0.insert("Empty".to_owned(), json!({}));
    let mut p2 = policy(|row| &row.3);
    p2.insert(
        "logical-lock".to_owned(),
        json!({"tag_value": {"@@assign": ["blue"]}}),
    );
    let first = org.attached(TAGS, &json!({"tags": p0}), ROOT);
    org.attached(TAGS, &json!({"tags": policy(|row| &row.2)}), ROOT);
    org.attached(TAGS, &json!({"tags": p2}), MEMBER);
    (org, first)
}

#[test]
fn the_worked_example_comes_out_as_captured() {
    let (mut org, _) = worked_example();
    let found = effective(&mut org, TAGS, MEMBER);
    for (key, .., expected) in rows() {
        assert_eq!(found["tags"][key]["tag_value"], expected, "{key}");
        assert_eq!(found["tags"][key]["tag_key"], key);
    }
    assert_eq!(found["tags"]["logical-lock"]["tag_value"], json!(["blue"]));
    assert_eq!(
        found["tags"]["empty"],
        json!({"tag_key": "empty", "tag_value": ["*"]})
    );
    assert_eq!(found["tags"].as_object().unwrap().len(), rows().len() + 2);
}

#[test]
fn the_management_account_has_only_what_is_attached_to_the_root() {
    let (mut org, _) = worked_example();
    let found = effective(&mut org, TAGS, MANAGEMENT);
    assert_eq!(
        found["tags"]["replace"]["tag_value"],
        json!(["red", "blue"])
    );
    assert!(found["tags"].get("orphan_remove").is_none());
}

#[test]
fn a_policy_that_is_attached_again_comes_last() {
    let (mut org, first) = worked_example();
    let input = json!({"PolicyId": first, "TargetId": ROOT});
    org.answer(MANAGEMENT, "DetachPolicy", input);
    org.attach(&first, ROOT);
    let found = effective(&mut org, TAGS, MEMBER);
    assert_eq!(found["tags"]["same_assign"]["tag_value"], json!(["blue"]));
}

#[test]
fn the_example_of_the_guide_comes_out_as_told() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let unit = org.unit(ROOT, "a");
    let input = json!({
        "AccountId": MEMBER, "SourceParentId": ROOT, "DestinationParentId": unit,
    });
    org.answer(MANAGEMENT, "MoveAccount", input);
    let e = json!({"tags": {"project": {
        "tag_key": {"@@operators_allowed_for_child_policies": ["@@none"], "@@assign": "Project"},
        "tag_value": {
            "@@operators_allowed_for_child_policies": ["@@append"],
            "@@assign": ["Maintenance", "Escalations"],
        },
    }}});
    let f = json!({"tags": {"project": {
        "tag_key": {"@@assign": "PROJECT"},
        "tag_value": {"@@append": ["Escalations - research"]},
    }}});
    org.attached(TAGS, &e, ROOT);
    org.attached(TAGS, &f, &unit);
    assert_eq!(
        effective(&mut org, TAGS, MEMBER),
        json!({"tags": {"project": {
            "tag_key": "Project",
            "tag_value": ["Maintenance", "Escalations", "Escalations - research"],
        }}})
    );
}

#[test]
fn a_locked_container_takes_no_new_keys() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let locked = json!({"tags": {
        "@@operators_allowed_for_child_policies": ["@@none"],
        "old": {"tag_value": {"@@assign": ["a"]}},
    }});
    org.attached(TAGS, &locked, ROOT);
    let below = json!({"tags": {
        "old": {"tag_value": {"@@append": ["b"]}},
        "new": {"tag_value": {"@@assign": ["c"]}},
    }});
    org.attached(TAGS, &below, MEMBER);
    assert_eq!(
        effective(&mut org, TAGS, MEMBER),
        json!({"tags": {"old": {"tag_key": "old", "tag_value": ["a", "b"]}}})
    );
}

#[test]
fn keys_of_tags_are_one_in_any_case() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let upper = json!({"tags": {"CostCenter": {"tag_key": {"@@assign": "CostCenter"}}}});
    org.attached(TAGS, &upper, ROOT);
    let lower = json!({"tags": {"costcenter": {"enforced_for": {"@@assign": ["sqs:queue"]}}}});
    org.attached(TAGS, &lower, MEMBER);
    assert_eq!(
        effective(&mut org, TAGS, MEMBER),
        json!({"tags": {"costcenter": {
            "tag_key": "CostCenter", "tag_value": ["*"], "enforced_for": ["sqs:queue"],
        }}})
    );
}

#[test]
fn keys_of_chat_policies_are_in_lower_case() {
    let mut org = Org::with_accounts(1);
    org.enable("CHATBOT_POLICY");
    let policy = json!({"Chatbot": {
        "Platforms": {"Slack": {"Workspaces": {"@@Assign": ["T0123ABCD"]}, "Overrides": {}}},
    }});
    org.attached("CHATBOT_POLICY", &policy, MEMBER);
    assert_eq!(
        effective(&mut org, "CHATBOT_POLICY", MEMBER),
        json!({"chatbot": {"platforms": {"slack": {"workspaces": ["T0123ABCD"]}}}})
    );
}

#[test]
fn other_types_are_rendered_without_operators() {
    let mut org = Org::with_accounts(1);
    org.enable("AISERVICES_OPT_OUT_POLICY");
    let all = json!({"services": {
        "default": {"opt_out_policy": {"@@assign": "optOut"}},
        "lex": {"opt_out_policy": {"@@assign": "optIn"}},
    }});
    org.attached("AISERVICES_OPT_OUT_POLICY", &all, ROOT);
    assert_eq!(
        effective(&mut org, "AISERVICES_OPT_OUT_POLICY", MEMBER),
        json!({"services": {
            "default": {"opt_out_policy": "optOut"},
            "lex": {"opt_out_policy": "optIn"},
        }})
    );
}
