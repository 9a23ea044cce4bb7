//! The order of refusals: each call has every fault at once, and one after the other is mended.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT, STRANGER};

const TAGS: &str = "TAG_POLICY";

fn new(name: &str, content: &str) -> Value {
    json!({
        "Type": TAGS,
        "Name": name,
        "Description": "",
        "Content": content,
        "Tags": [{"Key": "a", "Value": ""}],
    })
}

fn at(policy: &str, target: &str) -> Value {
    json!({"PolicyId": policy, "TargetId": target})
}

#[test]
fn the_refusals_of_a_new_policy_come_in_order() {
    let long = "x".repeat(10_001);
    assert_eq!(
        Org::for_billing(0).refusal(MANAGEMENT, "CreatePolicy", new("P", &long)),
        "PolicyTypeNotAvailableForOrganizationException"
    );
    let mut org = Org::with_accounts(0);
    org.answer(MANAGEMENT, "CreatePolicy", new("P", "{\"tags\":{}}"));
    org.quota("policies.TAG_POLICY", 1);
    org.quota("tags", 0);
    for (name, content, refusal) in [
        (
            "P",
            long.as_str(),
            "ConstraintViolationException POLICY_CONTENT_LIMIT_EXCEEDED",
        ),
        ("P", "{}", "MalformedPolicyDocumentException"),
        ("P", "{\"tags\":{}}", "DuplicatePolicyException"),
        (
            "Q",
            "{\"tags\":{}}",
            "ConstraintViolationException POLICY_NUMBER_LIMIT_EXCEEDED",
        ),
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, "CreatePolicy", new(name, content)),
            refusal
        );
    }
    org.quota("policies.TAG_POLICY", 2);
    assert_eq!(
        org.refusal(MANAGEMENT, "CreatePolicy", new("Q", "{\"tags\":{}}")),
        "ConstraintViolationException MAX_TAG_LIMIT_EXCEEDED"
    );
}

#[test]
fn the_refusals_of_an_attachment_come_in_order() {
    let mut org = Org::with_accounts(1);
    org.quota("attachments.TAG_POLICY", 1);
    let policy = org.policy(TAGS, &json!({"tags": {}}));
    let other = org.policy(TAGS, &json!({"tags": {"a": {}}}));
    for (policy, target, exception) in [
        ("p-00000000", STRANGER, "PolicyNotFoundException"),
        (policy.as_str(), STRANGER, "TargetNotFoundException"),
        (policy.as_str(), MEMBER, "PolicyTypeNotEnabledException"),
    ] {
        let refusal = org.refusal(MANAGEMENT, "AttachPolicy", at(policy, target));
        assert_eq!(refusal, exception);
    }
    org.enable(TAGS);
    org.attach(&policy, MEMBER);
    for (policy, refusal) in [
        (policy, "DuplicatePolicyAttachmentException"),
        (
            other,
            "ConstraintViolationException MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        ),
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, "AttachPolicy", at(&policy, MEMBER)),
            refusal
        );
    }
}

#[test]
fn the_refusals_of_a_detachment_come_in_order() {
    let mut org = Org::with_accounts(1);
    let managed = "p-RCPFullAWSAccess";
    for (policy, target, exception) in [
        ("p-00000000", STRANGER, "PolicyNotFoundException"),
        (managed, STRANGER, "TargetNotFoundException"),
        (managed, MEMBER, "PolicyNotAttachedException"),
    ] {
        let refusal = org.refusal(MANAGEMENT, "DetachPolicy", at(policy, target));
        assert_eq!(refusal, exception);
    }
    org.enable("RESOURCE_CONTROL_POLICY");
    assert_eq!(
        org.refusal(MANAGEMENT, "DetachPolicy", at(managed, MEMBER)),
        "InvalidInputException NON_DETACHABLE_POLICY"
    );
}

#[test]
fn the_refusals_of_enabling_a_type_come_in_order() {
    let of_root = |root: &str| json!({"RootId": root, "PolicyType": "SECURITYHUB_POLICY"});
    let mut org = Org::for_billing(0);
    for (root, exception) in [
        ("r-none", "RootNotFoundException"),
        (ROOT, "PolicyTypeNotAvailableForOrganizationException"),
    ] {
        let refusal = org.refusal(MANAGEMENT, "EnablePolicyType", of_root(root));
        assert_eq!(refusal, exception);
    }
}

#[test]
fn the_refusals_of_an_update_come_in_order() {
    let mut org = Org::with_accounts(0);
    org.answer(MANAGEMENT, "CreatePolicy", new("P", "{\"tags\":{}}"));
    let id = org.policy(TAGS, &json!({"tags": {}}));
    let update = |id: &str, content: &str| json!({"PolicyId": id, "Name": "P", "Content": content});
    let long = "x".repeat(10_001);
    for (id, content, refusal) in [
        ("p-00000000", long.as_str(), "PolicyNotFoundException"),
        (
            "p-FullAWSAccess",
            &long,
            "InvalidInputException IMMUTABLE_POLICY",
        ),
        (
            &id,
            &long,
            "ConstraintViolationException POLICY_CONTENT_LIMIT_EXCEEDED",
        ),
        (&id, "{}", "MalformedPolicyDocumentException"),
        (&id, "{\"tags\":{}}", "DuplicatePolicyException"),
    ] {
        assert_eq!(
            org.refusal(MANAGEMENT, "UpdatePolicy", update(id, content)),
            refusal
        );
    }
}
