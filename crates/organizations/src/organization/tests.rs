//! The rules of organizations and roots.

use jiff::SignedDuration;
use serde_json::json;

use crate::state::Standing;
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, Org, ROOT, STRANGER};

#[test]
fn a_feature_set_is_one_of_two() {
    let mut org = Org::nowhere();
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "CreateOrganization",
            json!({"FeatureSet": "FULL"})
        ),
        "InvalidInputException INVALID_ENUM:FEATURE_SET"
    );
}

#[test]
fn an_account_has_one_organization() {
    let mut org = Org::with_accounts(1);
    for caller in [MANAGEMENT, MEMBER] {
        let error = org.error(caller, "CreateOrganization", json!({}));
        assert_eq!(error.exception.name(), "AlreadyInOrganizationException");
        assert_eq!(
            error.message,
            "The AWS account is already a member of an organization."
        );
    }
}

#[test]
fn an_account_that_cannot_pay_creates_no_organization() {
    let mut org = Org::with_accounts(0);
    org.invited(MEMBER);
    org.standing(
        MEMBER,
        Standing {
            no_payment_method: true,
            ..Standing::default()
        },
    );
    assert_eq!(
        org.refusal(MEMBER, "CreateOrganization", json!({})),
        "ConstraintViolationException MASTER_ACCOUNT_PAYMENT_INSTRUMENT_REQUIRED"
    );
}

#[test]
fn an_account_that_is_not_complete_creates_no_organization() {
    let mut org = Org::with_accounts(0);
    org.invited(MEMBER);
    org.standing(
        MEMBER,
        Standing {
            incomplete: true,
            ..Standing::default()
        },
    );
    assert_eq!(
        org.refusal(MEMBER, "CreateOrganization", json!({})),
        "ConstraintViolationException ACCOUNT_CREATION_NOT_COMPLETE"
    );
}

#[test]
fn a_new_organization_has_all_features_unless_asked_otherwise() {
    let mut org = Org::nowhere();
    org.queue(crate::state::Kind::Organization, ORGANIZATION);
    let answer = org.answer(MANAGEMENT, "CreateOrganization", json!({}));
    assert_eq!(
        answer["Organization"],
        json!({
            "Id": ORGANIZATION,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:organization/{ORGANIZATION}"),
            "FeatureSet": "ALL",
            "MasterAccountArn": format!("arn:aws:organizations::{MANAGEMENT}:account/{ORGANIZATION}/{MANAGEMENT}"),
            "MasterAccountId": MANAGEMENT,
            "MasterAccountEmail": "management@example.com",
            "AvailablePolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}],
        })
    );
}

#[test]
fn an_organization_for_billing_has_no_policy_types() {
    let mut org = Org::nowhere();
    let input = json!({"FeatureSet": "CONSOLIDATED_BILLING"});
    let answer = org.answer(MANAGEMENT, "CreateOrganization", input);
    assert_eq!(answer["Organization"]["AvailablePolicyTypes"], json!([]));
}

#[test]
fn the_management_account_of_a_new_organization_is_under_its_root() {
    let mut org = Org::with_accounts(0);
    let answer = org.answer(MANAGEMENT, "ListAccounts", json!({}));
    assert_eq!(answer["Accounts"][0]["JoinedMethod"], "INVITED");
    assert_eq!(
        answer["Accounts"][0]["Paths"],
        json!([format!("{ORGANIZATION}/{ROOT}/{MANAGEMENT}/")])
    );
}

#[test]
fn a_standalone_account_has_no_organization_to_describe() {
    let mut org = Org::nowhere();
    assert_eq!(
        org.refusal(STRANGER, "DescribeOrganization", json!({})),
        "AWSOrganizationsNotInUseException"
    );
}

#[test]
fn a_plain_member_may_describe_its_organization() {
    let mut org = Org::with_accounts(1);
    let seen_by_member = org.answer(MEMBER, "DescribeOrganization", json!({}));
    let seen_by_manager = org.answer(MANAGEMENT, "DescribeOrganization", json!({}));
    assert_eq!(seen_by_member, seen_by_manager);
}

#[test]
fn a_member_may_not_delete_its_organization() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "DeleteOrganization", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn an_organization_with_members_is_not_deleted() {
    let mut org = Org::with_accounts(1);
    let error = org.error(MANAGEMENT, "DeleteOrganization", json!({}));
    assert_eq!(error.exception.name(), "OrganizationNotEmptyException");
    assert_eq!(
        error.message,
        "To delete an organization you must first remove all member accounts (except the master)."
    );
}

#[test]
fn an_empty_organization_can_be_deleted() {
    let mut org = Org::with_accounts(0);
    let id = org.invited(MEMBER);
    let answer = org.answer(MANAGEMENT, "DeleteOrganization", json!({}));
    assert_eq!(answer, json!({}));
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribeOrganization", json!({})),
        "AWSOrganizationsNotInUseException"
    );
    let answer = org.answer(MEMBER, "DescribeHandshake", json!({"HandshakeId": id}));
    assert_eq!(answer["Handshake"]["State"], "CANCELED");
    org.answer(MANAGEMENT, "CreateOrganization", json!({}));
}

#[test]
fn what_an_organization_had_goes_with_it() {
    let mut org = Org::with_accounts(0);
    org.policy("TAG_POLICY", &json!({"tags": {}}));
    let service = json!({"ServicePrincipal": "config.amazonaws.com"});
    org.answer(MANAGEMENT, "EnableAWSServiceAccess", service);
    let document = json!({"Statement": {
        "Effect": "Allow",
        "Principal": "*",
        "Action": "organizations:ListRoots",
        "Resource": "*",
    }});
    let input = json!({"Content": document.to_string()});
    org.answer(MANAGEMENT, "PutResourcePolicy", input);
    let tags = json!({"ResourceId": MANAGEMENT, "Tags": [{"Key": "a", "Value": ""}]});
    org.answer(MANAGEMENT, "TagResource", tags);
    org.answer(MANAGEMENT, "DeleteOrganization", json!({}));

    org.answer(MANAGEMENT, "CreateOrganization", json!({}));
    let answer = org.answer(MANAGEMENT, "ListPolicies", json!({"Filter": "TAG_POLICY"}));
    assert_eq!(answer, json!({"Policies": []}));
    let services = "ListAWSServiceAccessForOrganization";
    let answer = org.answer(MANAGEMENT, services, json!({}));
    assert_eq!(answer, json!({"EnabledServicePrincipals": []}));
    let input = json!({"ResourceId": MANAGEMENT});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", input);
    assert_eq!(answer, json!({"Tags": []}));
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribeResourcePolicy", json!({})),
        "ResourcePolicyNotFoundException"
    );
}

#[test]
fn a_new_root_has_no_policy_types() {
    let mut org = Org::with_accounts(0);
    let answer = org.answer(MANAGEMENT, "ListRoots", json!({}));
    assert_eq!(
        answer,
        json!({"Roots": [{
            "Id": ROOT,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:root/{ORGANIZATION}/{ROOT}"),
            "Name": "Root",
            "PolicyTypes": [],
        }]})
    );
}

#[test]
fn a_plain_member_may_not_list_roots() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, "ListRoots", json!({})),
        "AccessDeniedException"
    );
}

#[test]
fn a_young_organization_takes_no_accounts_while_it_is_initialized() {
    let mut org = Org::with_accounts(0);
    org.world().jobs.organization_initialization = 3_600_000;
    let account = json!({"Email": "a@example.com", "AccountName": "A", "Tags": []});
    let invitation = json!({"Target": {"Id": MEMBER, "Type": "ACCOUNT"}});
    let calls = [
        ("CreateAccount", account.clone()),
        ("CreateGovCloudAccount", account),
        ("InviteAccountToOrganization", invitation),
    ];
    for (operation, input) in &calls {
        let error = org.error(MANAGEMENT, operation, input.clone());
        assert_eq!(error.exception.name(), "FinalizingOrganizationException");
        assert_eq!(
            error.message,
            "You cannot add accounts to your organization while it is initializing. Try again later."
        );
    }
    org.pass(SignedDuration::from_mins(59));
    assert_eq!(
        org.refusal(MANAGEMENT, "CreateAccount", calls[0].1.clone()),
        "FinalizingOrganizationException"
    );
    org.pass(SignedDuration::from_mins(1));
    for (index, (operation, input)) in calls.into_iter().enumerate() {
        let mut input = input;
        if input.get("Email").is_some() {
            input["Email"] = format!("a{index}@example.com").into();
        }
        org.answer(MANAGEMENT, operation, input);
    }
}

#[test]
fn the_initialization_is_asked_for_before_anything_else_about_the_accounts() {
    let mut org = Org::with_accounts(0);
    org.world().jobs.organization_initialization = 1;
    org.quota("tags", 0);
    let input = json!({
        "Target": {"Id": MANAGEMENT, "Type": "ACCOUNT"},
        "Tags": [{"Key": "a", "Value": "b"}],
    });
    assert_eq!(
        org.refusal(MANAGEMENT, "InviteAccountToOrganization", input),
        "FinalizingOrganizationException"
    );
}
