//! Creating accounts.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::state::{Kind, Standing};
use crate::testing::{MANAGEMENT, MEMBER, ORGANIZATION, OTHER, Org, ROOT};

const CREATE: &str = "CreateAccount";
const CREATE_PAIR: &str = "CreateGovCloudAccount";
const DESCRIBE: &str = "DescribeCreateAccountStatus";

fn new(email: &str) -> Value {
    json!({"Email": email, "AccountName": "New"})
}

/// Asks for an account and returns the id of the request.
fn requested(org: &mut Org, email: &str) -> String {
    let answer = org.answer(MANAGEMENT, CREATE, new(email));
    answer["CreateAccountStatus"]["Id"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn status(org: &mut Org, id: &str) -> Value {
    let input = json!({"CreateAccountRequestId": id});
    org.answer(MANAGEMENT, DESCRIBE, input)["CreateAccountStatus"].take()
}

/// Lets the creation of an account take an hour.
fn slowly(org: &mut Org) {
    org.world().jobs.account_creation = 3_600_000;
}

#[test]
fn a_member_may_not_create_accounts() {
    let mut org = Org::with_accounts(1);
    assert_eq!(
        org.refusal(MEMBER, CREATE, new("new@example.com")),
        "AccessDeniedException"
    );
}

#[test]
fn the_address_of_a_new_account_must_be_one() {
    let mut org = Org::with_accounts(0);
    for (email, reason) in [
        ("a@b.c", "MIN_LENGTH_EXCEEDED:EMAIL"),
        ("nobody", "INVALID_PATTERN:EMAIL"),
    ] {
        let refusal = org.refusal(MANAGEMENT, CREATE, new(email));
        assert_eq!(refusal, format!("InvalidInputException {reason}"));
    }
}

#[test]
fn the_role_of_a_new_account_must_not_be_reserved() {
    let mut org = Org::with_accounts(0);
    let mut input = new("new@example.com");
    input["RoleName"] = "AWSServiceRoleForMe".into();
    for operation in [CREATE, CREATE_PAIR] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, input.clone()),
            "InvalidInputException INVALID_ROLE_NAME"
        );
    }
}

#[test]
fn five_accounts_are_created_at_a_time() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    for n in 0..5 {
        requested(&mut org, &format!("new{n}@example.com"));
    }
    for operation in [CREATE, CREATE_PAIR] {
        assert_eq!(
            org.refusal(MANAGEMENT, operation, new("new5@example.com")),
            "ConstraintViolationException ACCOUNT_CREATION_RATE_LIMIT_EXCEEDED"
        );
    }
}

#[test]
fn requests_and_invitations_take_a_place_in_the_organization() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    org.quota("accounts", 3);
    org.invited(MEMBER);
    requested(&mut org, "new@example.com");
    for operation in [CREATE, CREATE_PAIR] {
        let error = org.error(MANAGEMENT, operation, new("other@example.com"));
        assert_eq!(error.reason.unwrap(), "ACCOUNT_NUMBER_LIMIT_EXCEEDED");
        assert_eq!(
            error.message,
            "You have exceeded the allowed number of AWS accounts."
        );
    }
}

#[track_caller]
fn assert_goes_on_when_it_is_answered(operation: &str) {
    let mut org = Org::with_accounts(0);
    let answer = org.answer(MANAGEMENT, operation, new("new@example.com"));
    let id = &answer["CreateAccountStatus"]["Id"];
    assert_eq!(
        answer["CreateAccountStatus"],
        json!({
            "Id": id,
            "AccountName": "New",
            "State": "IN_PROGRESS",
            "RequestedTimestamp": 1_767_225_600.0,
        })
    );
}

#[test]
fn a_request_goes_on_when_it_is_answered() {
    assert_goes_on_when_it_is_answered(CREATE);
}

#[test]
fn a_created_account_is_shown_with_its_request() {
    let mut org = Org::with_accounts(0);
    org.queue(Kind::Account, OTHER);
    let id = requested(&mut org, "new@example.com");
    assert_eq!(
        status(&mut org, &id),
        json!({
            "Id": id,
            "AccountName": "New",
            "State": "SUCCEEDED",
            "RequestedTimestamp": 1_767_225_600.0,
            "CompletedTimestamp": 1_767_225_600.0,
            "AccountId": OTHER,
        })
    );
}

#[test]
fn a_created_account_is_a_member() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    org.queue(Kind::Account, OTHER);
    requested(&mut org, "new@example.com");
    org.pass(SignedDuration::from_hours(2));
    let answer = org.answer(MANAGEMENT, "DescribeAccount", json!({"AccountId": OTHER}));
    assert_eq!(
        answer["Account"],
        json!({
            "Id": OTHER,
            "Arn": format!("arn:aws:organizations::{MANAGEMENT}:account/{ORGANIZATION}/{OTHER}"),
            "Email": "new@example.com",
            "Name": "New",
            "Status": "ACTIVE",
            "State": "ACTIVE",
            "Paths": [format!("{ORGANIZATION}/{ROOT}/{OTHER}/")],
            "JoinedMethod": "CREATED",
            "JoinedTimestamp": 1_767_229_200.0,
        })
    );
}

#[test]
fn who_looks_twice_sees_the_same_account() {
    let mut org = Org::with_accounts(0);
    let id = requested(&mut org, "new@example.com");
    assert_eq!(status(&mut org, &id), status(&mut org, &id));
}

#[test]
fn a_created_account_gets_its_tags() {
    let mut org = Org::with_accounts(0);
    org.queue(Kind::Account, OTHER);
    let mut input = new("new@example.com");
    input["Tags"] = json!([{"Key": "team", "Value": "blue"}]);
    org.answer(MANAGEMENT, CREATE, input.clone());
    let resource = json!({"ResourceId": OTHER});
    let answer = org.answer(MANAGEMENT, "ListTagsForResource", resource);
    assert_eq!(answer["Tags"], input["Tags"]);
}

#[test]
fn accounts_come_in_the_order_of_their_requests() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    org.queue(Kind::Account, OTHER);
    org.queue(Kind::Account, MEMBER);
    requested(&mut org, "first@example.com");
    requested(&mut org, "second@example.com");
    org.pass_days(1);
    let answer = org.answer(MANAGEMENT, "ListAccounts", json!({}));
    assert_eq!(answer["Accounts"][1]["Id"], OTHER);
    assert_eq!(answer["Accounts"][2]["Id"], MEMBER);
}

#[test]
fn an_address_that_an_account_has_fails() {
    let mut org = Org::with_accounts(1);
    let id = requested(&mut org, "222222222222@Example.com");
    assert_eq!(
        status(&mut org, &id),
        json!({
            "Id": id,
            "AccountName": "New",
            "State": "FAILED",
            "RequestedTimestamp": 1_767_225_600.0,
            "CompletedTimestamp": 1_767_225_600.0,
            "FailureReason": "EMAIL_ALREADY_EXISTS",
        })
    );
}

#[test]
fn an_address_that_is_being_used_fails() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    requested(&mut org, "new@example.com");
    org.world().jobs.account_creation = 0;
    let id = requested(&mut org, "new@example.com");
    assert_eq!(
        status(&mut org, &id)["FailureReason"],
        "CONCURRENT_ACCOUNT_MODIFICATION"
    );
}

#[test]
fn an_address_that_mail_does_not_reach_fails() {
    let mut org = Org::with_accounts(0);
    let id = requested(&mut org, "a&b@example.com");
    assert_eq!(status(&mut org, &id)["FailureReason"], "INVALID_EMAIL");
}

#[test]
fn an_organization_that_is_full_meanwhile_fails() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    let id = requested(&mut org, "new@example.com");
    org.quota("accounts", 1);
    org.pass_days(1);
    assert_eq!(
        status(&mut org, &id)["FailureReason"],
        "ACCOUNT_LIMIT_EXCEEDED"
    );
}

#[test]
fn other_failures_come_from_faults() {
    let mut org = Org::with_accounts(0);
    org.fault(CREATE, "INTERNAL_FAILURE", None);
    let failed = requested(&mut org, "new@example.com");
    assert_eq!(
        status(&mut org, &failed)["FailureReason"],
        "INTERNAL_FAILURE"
    );
    let succeeded = requested(&mut org, "new@example.com");
    assert_eq!(status(&mut org, &succeeded)["State"], "SUCCEEDED");
}

#[test]
fn an_account_that_came_by_the_chosen_id_is_left_alone() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    org.queue(Kind::Account, OTHER);
    let id = requested(&mut org, "new@example.com");
    org.answer(OTHER, "CreateOrganization", json!({}));
    org.pass_days(1);
    assert_ne!(status(&mut org, &id)["AccountId"], OTHER);
}

#[test]
fn an_unknown_request_is_not_found() {
    let mut org = Org::with_accounts(0);
    let input = json!({"CreateAccountRequestId": "car-00000000"});
    assert_eq!(
        org.refusal(MANAGEMENT, DESCRIBE, input),
        "CreateAccountStatusNotFoundException"
    );
}

#[test]
fn requests_are_listed_by_state() {
    let mut org = Org::with_accounts(1);
    let failed = requested(&mut org, "222222222222@example.com");
    let succeeded = requested(&mut org, "new@example.com");
    let list = |org: &mut Org, input| {
        let answer = org.answer(MANAGEMENT, "ListCreateAccountStatus", input);
        let statuses = answer["CreateAccountStatuses"].as_array().unwrap().clone();
        statuses
            .into_iter()
            .map(|status| status["Id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        list(&mut org, json!({})),
        [failed.clone(), succeeded.clone()]
    );
    assert_eq!(
        list(&mut org, json!({"States": []})),
        [failed.clone(), succeeded]
    );
    assert_eq!(list(&mut org, json!({"States": ["FAILED"]})), [failed]);
    assert_eq!(
        org.refusal(
            MANAGEMENT,
            "ListCreateAccountStatus",
            json!({"States": ["DONE"]})
        ),
        "InvalidInputException INVALID_ENUM:STATES_1_MEMBER"
    );
}

#[test]
fn a_partner_in_govcloud_has_an_id_of_its_own() {
    let mut org = Org::with_accounts(0);
    org.queue(Kind::Account, MEMBER);
    org.queue(Kind::Account, OTHER);
    let answer = org.answer(MANAGEMENT, CREATE_PAIR, new("new@example.com"));
    let id = answer["CreateAccountStatus"]["Id"].as_str().unwrap();
    let status = status(&mut org, id);
    assert_eq!(status["GovCloudAccountId"], MEMBER);
    assert_eq!(status["AccountId"], OTHER);
    assert_eq!(
        org.refusal(MANAGEMENT, "DescribeAccount", json!({"AccountId": MEMBER})),
        "AccountNotFoundException"
    );
}

#[test]
fn a_request_for_govcloud_goes_on_when_it_is_answered() {
    assert_goes_on_when_it_is_answered(CREATE_PAIR);
}

#[test]
fn the_tags_of_a_pair_go_to_the_commercial_account() {
    let mut org = Org::with_accounts(0);
    org.queue(Kind::Account, MEMBER);
    org.queue(Kind::Account, OTHER);
    let mut input = new("new@example.com");
    input["Tags"] = json!([{"Key": "team", "Value": "blue"}]);
    org.answer(MANAGEMENT, CREATE_PAIR, input.clone());
    let tags = "ListTagsForResource";
    let answer = org.answer(MANAGEMENT, tags, json!({"ResourceId": OTHER}));
    assert_eq!(answer["Tags"], input["Tags"]);
    assert_eq!(
        org.refusal(MANAGEMENT, tags, json!({"ResourceId": MEMBER})),
        "TargetNotFoundException"
    );
}

#[test]
fn a_failed_partner_comes_from_a_fault() {
    let mut org = Org::with_accounts(0);
    org.fault(CREATE_PAIR, "GOVCLOUD_ACCOUNT_ALREADY_EXISTS", None);
    let answer = org.answer(MANAGEMENT, CREATE_PAIR, new("new@example.com"));
    let id = answer["CreateAccountStatus"]["Id"].as_str().unwrap();
    let status = status(&mut org, id);
    assert_eq!(status["FailureReason"], "GOVCLOUD_ACCOUNT_ALREADY_EXISTS");
    assert_eq!(status["GovCloudAccountId"], Value::Null);
}

#[test]
fn a_management_account_without_a_partner_creates_none() {
    let mut org = Org::with_accounts(0);
    org.standing(
        MANAGEMENT,
        Standing {
            no_govcloud: true,
            ..Standing::default()
        },
    );
    assert_eq!(
        org.refusal(MANAGEMENT, CREATE_PAIR, new("new@example.com")),
        "ConstraintViolationException MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED"
    );
}

#[test]
fn requests_go_with_their_organization() {
    let mut org = Org::with_accounts(0);
    slowly(&mut org);
    requested(&mut org, "new@example.com");
    org.answer(MANAGEMENT, "DeleteOrganization", json!({}));
    org.pass_days(1);
    org.answer(MANAGEMENT, "CreateOrganization", json!({}));
    let answer = org.answer(MANAGEMENT, "ListCreateAccountStatus", json!({}));
    assert_eq!(answer, json!({"CreateAccountStatuses": []}));
}
