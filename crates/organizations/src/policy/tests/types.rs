//! Enabling and disabling policy types.

use serde_json::{Value, json};

use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, ROOT};

const SCP: &str = "SERVICE_CONTROL_POLICY";
const RCP: &str = "RESOURCE_CONTROL_POLICY";
const TAGS: &str = "TAG_POLICY";

fn of_type(of: &str) -> Value {
    json!({"RootId": ROOT, "PolicyType": of})
}

fn attached(org: &mut Org, target: &str, of: &str) -> Value {
    let input = json!({"TargetId": target, "Filter": of});
    let answer = org.answer(MANAGEMENT, "ListPoliciesForTarget", input);
    let policies = answer["Policies"].as_array().unwrap().iter();
    policies.map(|policy| policy["Id"].clone()).collect()
}

#[test]
fn a_type_is_enabled_in_a_root() {
    let mut org = Org::with_accounts(0);
    let input = json!({"RootId": "r-none", "PolicyType": TAGS});
    for operation in ["EnablePolicyType", "DisablePolicyType"] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input.clone()),
            "RootNotFoundException"
        );
    }
}

#[test]
fn types_need_all_features() {
    let mut org = Org::for_billing(0);
    assert_eq!(
        org.refusal(MANAGEMENT, "EnablePolicyType", of_type(TAGS)),
        "PolicyTypeNotAvailableForOrganizationException"
    );
}

#[test]
fn a_type_is_enabled_once() {
    let mut org = Org::with_accounts(0);
    org.enable(TAGS);
    let error = org.error(MANAGEMENT, "EnablePolicyType", of_type(TAGS));
    assert_eq!(error.exception.name(), "PolicyTypeAlreadyEnabledException");
    assert_eq!(
        error.message,
        "The specified policy type is already enabled."
    );
}

#[test]
fn security_hub_policies_need_the_service() {
    let mut org = Org::with_accounts(0);
    let input = of_type("SECURITYHUB_POLICY");
    assert_eq!(
        org.refusal(MANAGEMENT, "EnablePolicyType", input.clone()),
        "ConstraintViolationException SERVICE_ACCESS_NOT_ENABLED"
    );
    let service = json!({"ServicePrincipal": "securityhub.amazonaws.com"});
    org.answer(MANAGEMENT, "EnableAWSServiceAccess", service);
    org.answer(MANAGEMENT, "EnablePolicyType", input);
}

#[test]
fn resource_control_policies_are_pending_in_the_answer_that_enables_them() {
    let mut org = Org::with_accounts(0);
    org.enable("TAG_POLICY");
    let answer = org.answer(MANAGEMENT, "EnablePolicyType", of_type(RCP));
    let tags = json!({"Type": "TAG_POLICY", "Status": "ENABLED"});
    assert_eq!(
        answer["Root"]["PolicyTypes"],
        json!([{"Type": RCP, "Status": "PENDING_ENABLE"}, tags])
    );
    let answer = org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(
        answer["Roots"][0]["PolicyTypes"],
        json!([{"Type": RCP, "Status": "ENABLED"}, tags])
    );
}

#[test]
fn enabled_types_are_sorted() {
    let mut org = Org::with_accounts(0);
    org.enable(TAGS);
    org.enable(SCP);
    let answer = org.answer(MANAGEMENT, "EnablePolicyType", of_type("BACKUP_POLICY"));
    assert_eq!(
        answer["Root"]["PolicyTypes"],
        json!([
            {"Type": "BACKUP_POLICY", "Status": "ENABLED"},
            {"Type": SCP, "Status": "ENABLED"},
            {"Type": TAGS, "Status": "ENABLED"},
        ])
    );
    let listed = org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(listed["Roots"][0], answer["Root"]);
}

#[test]
fn the_managed_policy_is_attached_to_everything_when_its_type_is_enabled() {
    let mut org = Org::with_accounts(1);
    let unit = org.unit(ROOT, "a");
    org.enable(SCP);
    for target in [ROOT, &unit, MANAGEMENT, MEMBER] {
        assert_eq!(attached(&mut org, target, SCP), json!(["p-FullAWSAccess"]));
    }
}

#[test]
fn the_managed_policy_is_attached_to_whatever_comes_later() {
    let mut org = Org::with_accounts(0);
    org.enable(SCP);
    org.enable(RCP);
    org.queue(crate::state::Kind::Account, OTHER);
    let input = json!({"Email": "new@example.com", "AccountName": "New"});
    org.answer(MANAGEMENT, "CreateAccount", input);
    org.joined_by(MEMBER);
    let unit = org.unit(ROOT, "a");
    for target in [&unit, MEMBER, OTHER] {
        assert_eq!(attached(&mut org, target, SCP), json!(["p-FullAWSAccess"]));
        assert_eq!(
            attached(&mut org, target, RCP),
            json!(["p-RCPFullAWSAccess"])
        );
    }
}

#[test]
fn a_type_that_is_not_enabled_is_not_disabled() {
    let mut org = Org::with_accounts(0);
    let error = org.error(MANAGEMENT, "DisablePolicyType", of_type(TAGS));
    assert_eq!(error.exception.name(), "PolicyTypeNotEnabledException");
    assert_eq!(
        error.message,
        "This operation can be performed only for enabled policy types."
    );
}

#[test]
fn disabling_detaches_and_enabling_again_attaches_the_managed_policy_only() {
    let mut org = Org::with_accounts(1);
    org.enable(SCP);
    org.enable(TAGS);
    let tags = org.attached(TAGS, &json!({"tags": {}}), MEMBER);
    let content = json!({"Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}});
    let scp = org.attached(SCP, &content, MEMBER);
    let answer = org.answer(MANAGEMENT, "DisablePolicyType", of_type(SCP));
    assert_eq!(
        answer["Root"]["PolicyTypes"],
        json!([{"Type": TAGS, "Status": "ENABLED"}])
    );
    assert_eq!(attached(&mut org, MEMBER, SCP), json!([]));
    assert_eq!(attached(&mut org, MEMBER, TAGS), json!([tags]));
    org.answer(MANAGEMENT, "DescribePolicy", json!({"PolicyId": scp}));

    org.enable(SCP);
    assert_eq!(attached(&mut org, MEMBER, SCP), json!(["p-FullAWSAccess"]));
}
