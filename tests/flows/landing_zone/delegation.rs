//! What the account for audits may do for the organization.

use super::zone::{AUDIT, DENIED, SHOP, governed, must_be_refused, policy};
use crate::terminal::Terminal;

const GUARDDUTY: &str = "--service-principal guardduty.amazonaws.com";

/// What the account for audits is allowed, as it is given.
const GIVEN: &str = r#"{"Statement": [{
  "Sid": "TagPolicies",
  "Effect": "Allow",
  "Principal": {"AWS": "200000000002"},
  "Action": ["organizations:CreatePolicy", "organizations:AttachPolicy"],
  "Resource": "*",
  "Condition": {"StringEquals": {"organizations:PolicyType": "TAG_POLICY"}}
}]}"#;

/// The same, as the service keeps it: compact, with a version, and the account by its ARN.
const KEPT: &str = r#"{
    "ResourcePolicy": {
        "ResourcePolicySummary": {
            "Id": "rp-landingzone",
            "Arn": "arn:aws:organizations::111111111111:resourcepolicy/o-landingzone/rp-landingzone"
        },
        "Content": "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Sid\":\"TagPolicies\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::200000000002:root\"},\"Action\":[\"organizations:CreatePolicy\",\"organizations:AttachPolicy\"],\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"organizations:PolicyType\":\"TAG_POLICY\"}}}]}"
    }
}
"#;

fn with_an_auditor() -> Terminal {
    let world = governed();
    let register = format!("register-delegated-administrator --account-id {AUDIT} {GUARDDUTY}");
    must_be_refused(
        world.assert(&register),
        "ConstraintViolationException",
        "You must enable service access before you delegate an administrator for this service. \
         Call the AWS API EnableAWSServiceAccess first.",
    );
    let enable = format!("enable-aws-service-access {GUARDDUTY}");
    world.assert(&enable).success().stdout("");
    world.assert(&register).success().stdout("");
    world
}

#[test]
fn an_administrator_of_a_service_is_listed_with_the_date() {
    let world = with_an_auditor();
    world
        .assert("list-delegated-administrators")
        .success()
        .stdout(
            r#"{
    "DelegatedAdministrators": [
        {
            "Id": "200000000002",
            "Arn": "arn:aws:organizations::111111111111:account/o-landingzone/200000000002",
            "Email": "audit@example.com",
            "Name": "audit",
            "Status": "ACTIVE",
            "State": "ACTIVE",
            "JoinedMethod": "CREATED",
            "JoinedTimestamp": "2026-01-05T09:00:00+00:00",
            "DelegationEnabledDate": "2026-01-05T09:00:00+00:00"
        }
    ]
}
"#,
        );
}

#[test]
fn an_administrator_of_a_service_reads_and_a_plain_member_does_not() {
    let world = with_an_auditor();
    let count = "list-accounts --query length(Accounts)";
    world.assert_as(AUDIT, count).success().stdout("11\n");
    must_be_refused(
        world.assert_as(SHOP, count),
        "AccessDeniedException",
        DENIED,
    );
    let unknown = "describe-account --account-id 999999999999";
    must_be_refused(
        world.assert_as(SHOP, unknown),
        "AccessDeniedException",
        DENIED,
    );
}

#[test]
fn an_administrator_of_a_service_writes_nothing() {
    let world = with_an_auditor();
    let unit = "create-organizational-unit --parent-id r-land --name Mine";
    must_be_refused(
        world.assert_as(AUDIT, unit),
        "AccessDeniedException",
        DENIED,
    );
    policy(&world, "p-nothingyet", "TAG_POLICY", r#"{"tags": {}}"#);
    let attach = format!("attach-policy --policy-id p-nothingyet --target-id {AUDIT}");
    must_be_refused(
        world.assert_as(AUDIT, &attach),
        "AccessDeniedException",
        DENIED,
    );
}

#[test]
fn the_resource_policy_lets_a_member_write_what_it_says() {
    let world = with_an_auditor();
    world.write("given.json", GIVEN);
    world
        .assert("sim ids next resource-policy rp-landingzone")
        .success();
    world
        .assert("put-resource-policy --content file://given.json")
        .success()
        .stdout(KEPT);
    world.write("tags.json", r#"{"tags": {}}"#);
    world.assert("sim ids next policy p-auditortags").success();
    let create = "create-policy --description Tags --name Tags --content file://tags.json --type";
    world
        .assert_as(AUDIT, &format!("{create} TAG_POLICY"))
        .success();
    let attach = "attach-policy --target-id ou-land-production --policy-id";
    world
        .assert_as(AUDIT, &format!("{attach} p-auditortags"))
        .success();
    let others = format!("{create} SERVICE_CONTROL_POLICY");
    must_be_refused(
        world.assert_as(AUDIT, &others),
        "AccessDeniedException",
        DENIED,
    );
    let others = format!("{attach} p-FullAWSAccess");
    must_be_refused(
        world.assert_as(AUDIT, &others),
        "AccessDeniedException",
        DENIED,
    );
}

#[test]
fn neither_the_service_nor_the_account_goes_while_it_administers() {
    let world = with_an_auditor();
    must_be_refused(
        world.assert(&format!("disable-aws-service-access {GUARDDUTY}")),
        "ConstraintViolationException",
        "You have delegated administrator/s for this service. De-register them in order to \
         disable service access.",
    );
    let remove = format!("remove-account-from-organization --account-id {AUDIT}");
    must_be_refused(
        world.assert(&remove),
        "ConstraintViolationException",
        "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG",
    );
    let deregister = format!("deregister-delegated-administrator --account-id {AUDIT} {GUARDDUTY}");
    world.assert(&deregister).success().stdout("");
    world
        .assert(&format!("disable-aws-service-access {GUARDDUTY}"))
        .success()
        .stdout("");
    let list = "list-accounts";
    must_be_refused(
        world.assert_as(AUDIT, list),
        "AccessDeniedException",
        DENIED,
    );
}
