//! What the policies of the landing zone do.

use super::zone::{MANAGEMENT, SHOP, governed, must_be_refused, policy, populated};
use crate::terminal::Terminal;

const GUARDRAILS: &str = r#"{"Version": "2012-10-17", "Statement": [
  {"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"}
]}"#;

const COST_CENTERS: &str = r#"{"tags": {"CostCenter": {
  "tag_key": {"@@assign": "CostCenter"},
  "tag_value": {"@@assign": ["100", "200"]},
  "enforced_for": {"@@assign": ["organizations:account"]}
}}}"#;

/// Attaches a service control policy to the unit for workloads.
fn with_guardrails() -> Terminal {
    let world = governed();
    policy(&world, "p-guardrails", "SERVICE_CONTROL_POLICY", GUARDRAILS);
    world
        .assert("attach-policy --policy-id p-guardrails --target-id ou-land-workloads")
        .success()
        .stdout("");
    world
}

/// Attaches a tag policy to the root, which is enforced for accounts.
fn with_cost_centers() -> Terminal {
    let world = governed();
    policy(&world, "p-costcenters", "TAG_POLICY", COST_CENTERS);
    world
        .assert("attach-policy --policy-id p-costcenters --target-id r-land")
        .success();
    world
}

#[test]
fn an_enabled_type_is_told_with_the_root() {
    let world = populated();
    world
        .assert("enable-policy-type --root-id r-land --policy-type SERVICE_CONTROL_POLICY")
        .success()
        .stdout(
            r#"{
    "Root": {
        "Id": "r-land",
        "Arn": "arn:aws:organizations::111111111111:root/o-landingzone/r-land",
        "Name": "Root",
        "PolicyTypes": [
            {
                "Type": "SERVICE_CONTROL_POLICY",
                "Status": "ENABLED"
            }
        ]
    }
}
"#,
        );
    let attached = "list-policies-for-target --filter SERVICE_CONTROL_POLICY --target-id";
    world
        .assert(&format!(
            "{attached} {SHOP} --query Policies[].Id --output text"
        ))
        .success()
        .stdout("p-FullAWSAccess\n");
}

#[test]
fn an_attached_policy_is_told_from_both_ends() {
    let world = with_guardrails();
    world
        .assert("list-targets-for-policy --policy-id p-guardrails")
        .success()
        .stdout(
            r#"{
    "Targets": [
        {
            "TargetId": "ou-land-workloads",
            "Arn": "arn:aws:organizations::111111111111:ou/o-landingzone/ou-land-workloads",
            "Name": "Workloads",
            "Type": "ORGANIZATIONAL_UNIT"
        }
    ]
}
"#,
        );
    let attached = "list-policies-for-target --target-id ou-land-workloads";
    let query = "--filter SERVICE_CONTROL_POLICY --query Policies[].[Id,AwsManaged] --output text";
    world
        .assert(&format!("{attached} {query}"))
        .success()
        .stdout("p-FullAWSAccess\tTrue\np-guardrails\tFalse\n");
    must_be_refused(
        world.assert("delete-policy --policy-id p-guardrails"),
        "PolicyInUseException",
        "The specified policy is in use and cannot be deleted.",
    );
}

#[test]
fn a_target_keeps_its_last_service_control_policy() {
    let world = with_guardrails();
    let detach = "detach-policy --target-id ou-land-workloads --policy-id";
    world.assert(&format!("{detach} p-FullAWSAccess")).success();
    must_be_refused(
        world.assert(&format!("{detach} p-guardrails")),
        "ConstraintViolationException",
        "You cannot remove the last policy attached to the specified target. You must have at \
         least one attached at all times.",
    );
}

#[test]
fn an_account_inherits_the_tag_policy_of_the_root() {
    let world = with_cost_centers();
    let describe = "describe-effective-policy --policy-type TAG_POLICY";
    world.assert_as(SHOP, describe).success().stdout(
        r#"{
    "EffectivePolicy": {
        "PolicyContent": "{\"tags\":{\"costcenter\":{\"tag_value\":[\"100\",\"200\"],\"tag_key\":\"CostCenter\",\"enforced_for\":[\"organizations:account\"]}}}",
        "LastUpdatedTimestamp": "2026-01-05T09:00:00+00:00",
        "TargetId": "200000000003",
        "PolicyType": "TAG_POLICY"
    }
}
"#,
    );
}

#[test]
fn a_tag_policy_is_enforced_wherever_an_account_gets_tags() {
    let world = with_cost_centers();
    let wrong = "--tags Key=Owner,Value=nobody Key=CostCenter,Value=300";
    for line in [
        format!("tag-resource --resource-id {SHOP} {wrong}"),
        format!("create-account --email new@example.com --account-name new {wrong}"),
        format!("create-gov-cloud-account --email new@example.com --account-name new {wrong}"),
        format!("invite-account-to-organization --target Id=500000000001,Type=ACCOUNT {wrong}"),
    ] {
        must_be_refused(
            world.assert(&line),
            "ConstraintViolationException",
            "TAG_POLICY_VIOLATION",
        );
    }
    must_be_refused(
        world.assert(&format!(
            "tag-resource --resource-id {SHOP} --tags Key=costcenter,Value=100"
        )),
        "ConstraintViolationException",
        "The tag policy does not allow the specified value for the following tag key: \
         'costcenter'.",
    );
    let right = "--tags Key=CostCenter,Value=200 Key=Owner,Value=nobody";
    world
        .assert(&format!("tag-resource --resource-id {SHOP} {right}"))
        .success()
        .stdout("");
    let tags = format!("list-tags-for-resource --resource-id {SHOP} --query Tags --output text");
    world
        .assert(&tags)
        .success()
        .stdout("CostCenter\t200\nOwner\tnobody\n");
}

#[test]
fn a_tag_policy_leaves_alone_what_it_is_not_enforced_for() {
    let world = with_cost_centers();
    for resource in ["r-land", "ou-land-security", "p-costcenters"] {
        let line = format!("tag-resource --resource-id {resource} --tags Key=CostCenter,Value=300");
        world.assert(&line).success();
    }
    let describe = format!("list-tags-for-resource --resource-id {MANAGEMENT} --query Tags");
    world.assert(&describe).success().stdout("[]\n");
}
