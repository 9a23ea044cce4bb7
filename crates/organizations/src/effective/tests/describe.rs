//! Describing: the checks in the service's order, and when what is told changed.

use serde_json::{Value, json};

use super::merge::effective;
use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, ROOT, STRANGER};

const DESCRIBE: &str = "DescribeEffectivePolicy";
const TAGS: &str = "TAG_POLICY";

fn of_type(of: &str) -> Value {
    json!({"PolicyType": of})
}

fn of_target(target: &str) -> Value {
    json!({"PolicyType": TAGS, "TargetId": target})
}

fn updated(org: &mut Org) -> Value {
    let answer = org.answer(MANAGEMENT, DESCRIBE, of_target(MEMBER));
    answer["EffectivePolicy"]["LastUpdatedTimestamp"].clone()
}

#[test]
fn a_policy_type_is_one_that_is_merged() {
    let mut org = Org::with_accounts(0);
    let error = org.error(MANAGEMENT, DESCRIBE, of_type("SERVICE_CONTROL_POLICY"));
    assert_eq!(error.reason.unwrap(), "INVALID_ENUM_POLICY_TYPE");
    assert_eq!(error.message, "You specified an invalid policy type.");
    for of in ["RESOURCE_CONTROL_POLICY", "MOON_POLICY"] {
        let error = org.error(MANAGEMENT, DESCRIBE, of_type(of));
        assert_eq!(error.reason.unwrap(), "INVALID_ENUM:POLICY_TYPE");
        assert_eq!(error.message, "You specified an invalid value.");
    }
    assert_eq!(
        org.refusal(MANAGEMENT, DESCRIBE, json!({})),
        "InvalidInputException INPUT_REQUIRED:POLICY_TYPE"
    );
}

#[test]
fn a_member_sees_its_own_and_no_others() {
    let mut org = Org::with_accounts(2);
    org.enable(TAGS);
    org.answer(MEMBER, DESCRIBE, of_type(TAGS));
    org.answer(MEMBER, DESCRIBE, of_target(MEMBER));
    for target in [OTHER, ROOT, STRANGER] {
        assert_eq!(
            org.refusal(MEMBER, DESCRIBE, of_target(target)),
            "AccessDeniedException"
        );
    }
    org.delegate(MEMBER, "guardduty.amazonaws.com");
    org.answer(MEMBER, DESCRIBE, of_target(OTHER));
}

#[test]
fn only_accounts_have_an_effective_policy() {
    let mut org = Org::with_accounts(0);
    let unit = org.unit(ROOT, "a");
    for target in [ROOT, &unit] {
        let error = org.error(MANAGEMENT, DESCRIBE, of_target(target));
        assert_eq!(error.reason.unwrap(), "TARGET_NOT_SUPPORTED");
        assert_eq!(
            error.message,
            "You specified a target that is not currently supported."
        );
    }
    assert_eq!(
        org.refusal(MANAGEMENT, DESCRIBE, of_target(STRANGER)),
        "TargetNotFoundException"
    );
}

#[test]
fn a_type_that_is_disabled_has_no_effective_policy() {
    let mut org = Org::with_accounts(1);
    let error = org.error(MANAGEMENT, DESCRIBE, of_target(MEMBER));
    assert_eq!(error.exception.name(), "EffectivePolicyNotFoundException");
    assert_eq!(
        error.message,
        "The specified policy type is not enabled. Enable that policy type on your organization root and then retry."
    );
}

#[test]
fn an_organization_for_billing_has_no_effective_policies() {
    let mut org = Org::for_billing(0);
    for (operation, input) in [
        (DESCRIBE, of_type(TAGS)),
        (
            "ListEffectivePolicyValidationErrors",
            json!({"PolicyType": TAGS, "AccountId": MANAGEMENT}),
        ),
        ("ListAccountsWithInvalidEffectivePolicy", of_type(TAGS)),
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input),
            "ConstraintViolationException ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
            "{operation}"
        );
    }
    assert_eq!(
        org.refusal(MANAGEMENT, DESCRIBE, of_target(STRANGER)),
        "TargetNotFoundException"
    );
}

#[test]
fn with_nothing_attached_the_effective_policy_is_empty() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    org.pass_days(1);
    let answer = org.answer(MEMBER, DESCRIBE, of_type(TAGS));
    assert_eq!(
        answer["EffectivePolicy"],
        json!({
            "PolicyContent": "{}",
            "LastUpdatedTimestamp": 1_767_225_600.0,
            "TargetId": MEMBER,
            "PolicyType": TAGS,
        })
    );
}

#[test]
fn the_content_has_no_spaces() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    org.attached(TAGS, &json!({"tags": {"a": {}}}), ROOT);
    let answer = org.answer(MEMBER, DESCRIBE, of_type(TAGS));
    assert_eq!(
        answer["EffectivePolicy"]["PolicyContent"],
        "{\"tags\":{\"a\":{\"tag_value\":[\"*\"],\"tag_key\":\"a\"}}}"
    );
}

#[test]
fn whatever_feeds_it_updates_it() {
    let day = 86_400.0;
    let begin = 1_767_225_600.0;
    let mut org = Org::with_accounts(1);
    let unit = org.unit(ROOT, "a");
    org.pass_days(1);
    org.enable(TAGS);
    assert_eq!(updated(&mut org), begin + day);
    org.pass_days(1);
    let policy = org.attached(TAGS, &json!({"tags": {}}), ROOT);
    assert_eq!(updated(&mut org), begin + 2.0 * day);
    org.pass_days(1);
    let same = json!({"PolicyId": policy, "Content": "{\"tags\":{}}"});
    org.answer(MANAGEMENT, "UpdatePolicy", same);
    assert_eq!(updated(&mut org), begin + 3.0 * day);
    org.pass_days(1);
    let input = json!({
        "AccountId": MEMBER, "SourceParentId": ROOT, "DestinationParentId": unit,
    });
    org.answer(MANAGEMENT, "MoveAccount", input);
    assert_eq!(updated(&mut org), begin + 4.0 * day);
    org.pass_days(1);
    let input = json!({"PolicyId": policy, "TargetId": ROOT});
    org.answer(MANAGEMENT, "DetachPolicy", input);
    assert_eq!(updated(&mut org), begin + 5.0 * day);
    org.pass_days(1);
    org.policy(TAGS, &json!({"tags": {"unattached": {}}}));
    assert_eq!(updated(&mut org), begin + 5.0 * day);
}

#[test]
fn a_type_that_is_enabled_again_begins_anew() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    org.attached(TAGS, &json!({"tags": {"a": {}}}), ROOT);
    let input = json!({"RootId": ROOT, "PolicyType": TAGS});
    org.answer(MANAGEMENT, "DisablePolicyType", input);
    org.enable(TAGS);
    assert_eq!(effective(&mut org, TAGS, MEMBER), json!({}));
}

#[test]
fn the_refusals_come_in_order() {
    let mut org = Org::with_accounts(1);
    for (caller, of, target, refusal) in [
        (
            MEMBER,
            "SERVICE_CONTROL_POLICY",
            ROOT,
            "InvalidInputException INVALID_ENUM_POLICY_TYPE",
        ),
        (MEMBER, "TAG_POLICY", ROOT, "AccessDeniedException"),
        (
            MANAGEMENT,
            "TAG_POLICY",
            ROOT,
            "InvalidInputException TARGET_NOT_SUPPORTED",
        ),
        (
            MANAGEMENT,
            "TAG_POLICY",
            "999999999999",
            "TargetNotFoundException",
        ),
        (
            MANAGEMENT,
            "TAG_POLICY",
            MEMBER,
            "EffectivePolicyNotFoundException",
        ),
    ] {
        let input = json!({"PolicyType": of, "TargetId": target});
        assert_eq!(
            org.refusal(caller, "DescribeEffectivePolicy", input),
            refusal
        );
    }
}
