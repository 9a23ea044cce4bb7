//! Attaching and detaching.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, Org, ROOT, STRANGER};

const SCP: &str = "SERVICE_CONTROL_POLICY";
const TAGS: &str = "TAG_POLICY";
const ATTACH: &str = "AttachPolicy";
const DETACH: &str = "DetachPolicy";

fn at(policy: &str, target: &str) -> Value {
    json!({"PolicyId": policy, "TargetId": target})
}

#[test]
fn a_service_delegate_may_not_attach() {
    let mut org = Org::with_accounts(1);
    org.delegate(MEMBER, "guardduty.amazonaws.com");
    assert_eq!(
        org.refusal(MEMBER, ATTACH, at("p-FullAWSAccess", MEMBER)),
        "AccessDeniedException"
    );
}

#[test]
fn what_is_attached_must_exist_and_where_too() {
    let mut org = Org::with_accounts(1);
    let policy = org.policy(TAGS, &json!({"tags": {}}));
    for operation in [ATTACH, DETACH] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, at("p-00000000", STRANGER)),
            "PolicyNotFoundException"
        );
        assert_eq!(
            org.refusal(MANAGEMENT, operation, at(&policy, STRANGER)),
            "TargetNotFoundException"
        );
    }
}

#[test]
fn only_policies_of_enabled_types_are_attached() {
    let mut org = Org::with_accounts(1);
    let policy = org.policy(TAGS, &json!({"tags": {}}));
    assert_eq!(
        org.refusal(MANAGEMENT, ATTACH, at(&policy, MEMBER)),
        "PolicyTypeNotEnabledException"
    );
}

#[test]
fn a_policy_is_attached_once() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let policy = org.attached(TAGS, &json!({"tags": {}}), MEMBER);
    let error = org.error(MANAGEMENT, ATTACH, at(&policy, MEMBER));
    assert_eq!(error.exception.name(), "DuplicatePolicyAttachmentException");
    assert_eq!(
        error.message,
        "A policy with the specified name and type already exists."
    );
    org.attach(&policy, ROOT);
}

#[test]
fn a_target_has_so_many_policies_of_a_type() {
    let mut org = Org::with_accounts(1);
    org.quota("attachments.TAG_POLICY", 1);
    org.enable(TAGS);
    org.attached(TAGS, &json!({"tags": {"a": {}}}), MEMBER);
    let policy = org.policy(TAGS, &json!({"tags": {"b": {}}}));
    let error = org.error(MANAGEMENT, ATTACH, at(&policy, MEMBER));
    assert_eq!(
        error.reason.unwrap(),
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
    );
    assert_eq!(
        error.message,
        "You have attached the maximum number of policies to the specified target."
    );
}

#[test]
fn the_managed_policy_counts_as_well() {
    let mut org = Org::with_accounts(1);
    org.quota("attachments.SERVICE_CONTROL_POLICY", 1);
    org.enable(SCP);
    let content = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    let policy = org.policy(SCP, &content);
    assert_eq!(
        org.refusal(MANAGEMENT, ATTACH, at(&policy, MEMBER)),
        "ConstraintViolationException MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
    );
}

#[test]
fn any_type_may_be_attached_to_the_management_account() {
    let mut org = Org::with_accounts(0);
    org.enable(SCP);
    let content = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    let policy = org.policy(SCP, &content);
    assert_eq!(
        org.answer(MANAGEMENT, ATTACH, at(&policy, MANAGEMENT)),
        json!({})
    );
}

#[test]
fn what_is_not_attached_itself_is_not_detached() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let policy = org.attached(TAGS, &json!({"tags": {}}), ROOT);
    assert_eq!(
        org.refusal(MANAGEMENT, DETACH, at(&policy, MEMBER)),
        "PolicyNotAttachedException"
    );
}

#[test]
fn the_managed_resource_control_policy_stays() {
    let mut org = Org::with_accounts(1);
    org.enable("RESOURCE_CONTROL_POLICY");
    assert_eq!(
        org.refusal(MANAGEMENT, DETACH, at("p-RCPFullAWSAccess", MEMBER)),
        "InvalidInputException NON_DETACHABLE_POLICY"
    );
}

#[test]
fn the_last_service_control_policy_stays() {
    let mut org = Org::with_accounts(1);
    org.enable(SCP);
    let error = org.error(MANAGEMENT, DETACH, at("p-FullAWSAccess", MEMBER));
    assert_eq!(
        error.reason.unwrap(),
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
    );
    assert_eq!(
        error.message,
        "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times."
    );
    let content = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    org.attached(SCP, &content, MEMBER);
    org.answer(MANAGEMENT, DETACH, at("p-FullAWSAccess", MEMBER));
}

#[test]
fn a_detached_policy_can_be_deleted() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let policy = org.attached(TAGS, &json!({"tags": {}}), MEMBER);
    assert_eq!(
        org.answer(MANAGEMENT, DETACH, at(&policy, MEMBER)),
        json!({})
    );
    org.answer(MANAGEMENT, "DeletePolicy", json!({"PolicyId": policy}));
}

#[test]
fn attachments_end_when_the_account_leaves() {
    let mut org = Org::with_accounts(1);
    org.enable(TAGS);
    let policy = org.attached(TAGS, &json!({"tags": {}}), MEMBER);
    org.answer(MEMBER, "LeaveOrganization", json!({}));
    let input = json!({"PolicyId": policy});
    let answer = org.answer(MANAGEMENT, "ListTargetsForPolicy", input);
    assert_eq!(answer, json!({"Targets": []}));
}
