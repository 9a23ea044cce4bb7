//! Who calls, and keys to call with.

use serde_json::{Value as Json, json};

use crate::api::Api;
use crate::context::Context;
use crate::error::{ApiError, Error};
use crate::model::Timestamp;
use crate::session::{KeyError, KeyOwner, Role, Session, owner_of_key};
use crate::testing::{MANAGEMENT, MEMBER, OTHER, Org, STRANGER, json as values};
use crate::{due, registry};

/// A time of the machine.
const NOW: &str = "2026-11-30T06:41:07.25Z";

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

/// Calls an operation of STS or IAM as an account, or in a session.
fn call(
    org: &mut Org,
    caller: &str,
    session: Option<&Session>,
    name: &str,
    input: &Json,
) -> Result<Json, ApiError> {
    let mut operations = Api::Sts.operations().iter().chain(Api::Iam.operations());
    let operation = operations.find(|operation| operation.name() == name);
    let now = org.now();
    let mut cx = Context {
        caller: caller.into(),
        session,
        now,
        machine_time: at(NOW),
        bits: &|n| Ok(u128::from(n) + 7),
        state: &mut org.state,
    };
    due::catch_up(&mut cx).unwrap();
    match operation.unwrap().call(&mut cx, &values::value(input)) {
        Ok(answer) => Ok(values::json(&answer)),
        Err(Error::Refused(error)) => Err(*error),
        Err(error) => panic!("{error}"),
    }
}

fn assume(org: &mut Org, caller: &str, arn: &str) -> Result<Json, ApiError> {
    let input = json!({"RoleArn": arn, "RoleSessionName": "audit"});
    call(org, caller, None, "AssumeRole", &input)
}

fn arn(account: &str, role: &str) -> String {
    format!("arn:aws:iam::{account}:role/{role}")
}

/// An organization that has created an account, perhaps with a role of its own; and the account.
fn with_created(role: Option<&str>) -> (Org, String) {
    let mut org = Org::with_accounts(1);
    let mut input = json!({"Email": "new@example.com", "AccountName": "New"});
    if let Some(role) = role {
        input["RoleName"] = role.into();
    }
    org.answer(MANAGEMENT, "CreateAccount", input);
    let accounts = org.answer(MANAGEMENT, "ListAccounts", json!({}));
    let created = accounts["Accounts"].as_array().unwrap().last().unwrap();
    let id = created["Id"].as_str().unwrap().to_owned();
    (org, id)
}

/// Returns the owner of the keys in an answer, some time after they were given.
fn owner(answer: &Json, time: &str) -> Result<KeyOwner, KeyError> {
    let credentials = &answer["Credentials"];
    let text = |name: &str| credentials[name].as_str();
    owner_of_key(text("AccessKeyId").unwrap(), text("SessionToken"), at(time))
}

#[test]
fn an_account_calls_as_its_root_user() {
    let mut org = Org::nowhere();
    let answer = call(&mut org, MEMBER, None, "GetCallerIdentity", &json!({}));
    let expected = json!({
        "UserId": MEMBER,
        "Account": MEMBER,
        "Arn": "arn:aws:iam::222222222222:root",
    });
    assert_eq!(answer.unwrap(), expected);
}

#[test]
fn a_session_calls_as_its_role() {
    let mut org = Org::nowhere();
    let role = Role::read(&arn(MEMBER, "team/Deploy")).unwrap();
    let session = Session::in_role(role.clone(), "ci").unwrap();
    let answer = call(
        &mut org,
        MEMBER,
        Some(&session),
        "GetCallerIdentity",
        &json!({}),
    );
    let expected = json!({
        "UserId": format!("{}:ci", role.id()),
        "Account": MEMBER,
        "Arn": "arn:aws:sts::222222222222:assumed-role/Deploy/ci",
    });
    assert_eq!(answer.unwrap(), expected);
}

#[test]
fn the_id_of_a_role_is_always_the_same() {
    let role = Role::read(&arn(MEMBER, "OrganizationAccountAccessRole")).unwrap();
    assert_eq!(role.id(), "AROASLYEB7W6KG46GNHNX");
}

#[test]
fn the_keys_of_a_role_are_its_session_until_they_expire() {
    let (mut org, created) = with_created(None);
    let role = arn(&created, "OrganizationAccountAccessRole");
    let answer = assume(&mut org, MANAGEMENT, &role).unwrap();
    let credentials = &answer["Credentials"];
    assert_eq!(credentials["Expiration"], "2026-11-30T07:41:07Z");
    assert_eq!(credentials["SecretAccessKey"].as_str().unwrap().len(), 40);
    assert_eq!(
        answer["AssumedRoleUser"]["Arn"],
        format!("arn:aws:sts::{created}:assumed-role/OrganizationAccountAccessRole/audit")
    );

    let session = Session::in_role(Role::read(&role).unwrap(), "audit").unwrap();
    assert_eq!(
        answer["AssumedRoleUser"]["AssumedRoleId"],
        session.user_id()
    );
    let owner_then = Ok(KeyOwner::Session(session));
    assert_eq!(owner(&answer, "2026-11-30T07:41:06.999Z"), owner_then);
    let expired = owner(&answer, "2026-11-30T07:41:07.25Z");
    assert_eq!(expired, Err(KeyError::Expired));
}

#[test]
fn the_role_of_a_created_account_trusts_its_creator_and_itself() {
    for (role, other) in [
        (None, "Other"),
        (Some("Vendor"), "OrganizationAccountAccessRole"),
    ] {
        let (mut org, created) = with_created(role);
        let role = arn(&created, role.unwrap_or("OrganizationAccountAccessRole"));
        assume(&mut org, MANAGEMENT, &role).unwrap();
        assume(&mut org, &created, &role).unwrap();
        let error = assume(&mut org, MEMBER, &role).unwrap_err();
        assert_eq!(
            error.message,
            format!(
                "User: arn:aws:iam::222222222222:root is not authorized to perform: \
                 sts:AssumeRole on resource: {role}"
            )
        );
        assert_eq!(
            (error.exception.name(), error.status()),
            ("AccessDenied", 403)
        );
        let is_given = assume(&mut org, MANAGEMENT, &arn(&created, other)).is_ok();
        assert_eq!(is_given, other == "Other");
    }
}

#[test]
fn the_creator_may_enter_an_account_that_has_left() {
    let (mut org, created) = with_created(None);
    org.pass_days(5);
    org.answer(
        MANAGEMENT,
        "RemoveAccountFromOrganization",
        json!({"AccountId": created}),
    );
    let role = arn(&created, "OrganizationAccountAccessRole");
    assume(&mut org, MANAGEMENT, &role).unwrap();
}

#[test]
fn invited_accounts_have_no_access_role_and_nobody_has_those_of_services() {
    let mut org = Org::with_accounts(2);
    for role in [
        "OrganizationAccountAccessRole",
        "AWSServiceRoleForOrganizations",
        "aws-service-role/organizations.amazonaws.com/Any",
    ] {
        let error = assume(&mut org, MANAGEMENT, &arn(OTHER, role)).unwrap_err();
        assert_eq!(error.exception.name(), "AccessDenied", "{role}");
    }
}

#[test]
fn any_other_role_is_there_unless_the_world_is_strict() {
    let mut org = Org::with_accounts(1);
    assume(&mut org, MANAGEMENT, &arn(MEMBER, "path/Any")).unwrap();
    assume(&mut org, MANAGEMENT, &arn(STRANGER, "Any")).unwrap();
    assert!(registry::account(&org.state, STRANGER).is_err());
    org.world().strict = true;
    for account in [MEMBER, STRANGER] {
        let error = assume(&mut org, MANAGEMENT, &arn(account, "Any")).unwrap_err();
        assert_eq!(error.exception.name(), "AccessDenied");
    }
}

#[test]
fn what_is_malformed_is_told_all_at_once() {
    let mut org = Org::nowhere();
    let long = "x".repeat(65);
    for (input, message) in [
        (
            json!({}),
            "2 validation errors detected: Value null at 'roleArn' failed to satisfy constraint: \
             Member must not be null; Value null at 'roleSessionName' failed to satisfy \
             constraint: Member must not be null"
                .to_owned(),
        ),
        (
            json!({"RoleArn": arn(MEMBER, "R"), "RoleSessionName": "a"}),
            "1 validation error detected: Value 'a' at 'roleSessionName' failed to satisfy \
             constraint: Member must have length greater than or equal to 2"
                .to_owned(),
        ),
        (
            json!({"RoleArn": arn(MEMBER, "R"), "RoleSessionName": long, "DurationSeconds": 899}),
            format!(
                "2 validation errors detected: Value '{long}' at 'roleSessionName' failed to \
                 satisfy constraint: Member must have length less than or equal to 64; Value \
                 '899' at 'durationSeconds' failed to satisfy constraint: Member must have value \
                 greater than or equal to 900"
            ),
        ),
        (
            json!({"RoleArn": arn(MEMBER, "R"), "RoleSessionName": "a b"}),
            "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*"
                .to_owned(),
        ),
        (
            json!({"RoleArn": "arn:aws:iam::22222222222:role/R", "RoleSessionName": "ci"}),
            "arn:aws:iam::22222222222:role/R is invalid".to_owned(),
        ),
        (
            json!({"RoleArn": arn(MEMBER, "R"), "RoleSessionName": "ci", "Tags": [{"Key": "k"}]}),
            "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member \
             must be well-formed"
                .to_owned(),
        ),
        (
            json!({"RoleArn": arn(MEMBER, "R"), "RoleSessionName": "ci", "DurationSeconds": 3601}),
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
                .to_owned(),
        ),
    ] {
        let error = call(&mut org, MANAGEMENT, None, "AssumeRole", &input).unwrap_err();
        assert_eq!(error.exception.name(), "ValidationError");
        assert_eq!(error.message, message);
    }
}

#[test]
fn a_session_of_an_account_stays_the_account() {
    let mut org = Org::nowhere();
    let input = json!({"DurationSeconds": 900});
    let answer = call(&mut org, MEMBER, None, "GetSessionToken", &input).unwrap();
    let session = Session::of_account(MEMBER.into());
    assert_eq!(session.arn(), "arn:aws:iam::222222222222:root");
    let owner = owner(&answer, NOW);
    assert_eq!(owner, Ok(KeyOwner::Session(session.clone())));

    let again = call(&mut org, MEMBER, Some(&session), "GetSessionToken", &input);
    assert_eq!(
        again.unwrap_err().message,
        "Cannot call GetSessionToken with session credentials"
    );
}

#[test]
fn a_token_is_as_large_as_it_is_to_be_at_least() {
    let mut org = Org::nowhere();
    for (size, length) in [(0, 48), (48, 48), (49, 52), (4096, 4096)] {
        let input = json!({"MinimumSessionTokenSize": size});
        let answer = call(&mut org, MEMBER, None, "GetSessionToken", &input).unwrap();
        let token = answer["Credentials"]["SessionToken"].as_str().unwrap();
        assert_eq!(token.len(), length, "{size}");
        let session = Session::of_account(MEMBER.into());
        assert_eq!(owner(&answer, NOW), Ok(KeyOwner::Session(session)));
    }
}

#[test]
fn keys_say_whose_they_are() {
    let now = at(NOW);
    let account = |id: &str| Ok(KeyOwner::Account(id.into()));
    for (key, owner) in [
        ("222222222222", account(MEMBER)),
        ("22222222222", Ok(KeyOwner::Unsaid)),
        ("２２２２", Ok(KeyOwner::Unsaid)),
        ("test", Ok(KeyOwner::Unsaid)),
        ("AKIA2HPDC7PDQAAAAAAA", Ok(KeyOwner::Unsaid)),
        // The account 000000000000, then 222222222222.
        ("LKIAQAAAAAAAAAAAAAAA", account("000000000000")),
        ("LKIADHPL2AOHAAAAAAAA", account(MEMBER)),
        ("LKIAdhpl2aohaaaaaaaa", Ok(KeyOwner::Unsaid)),
        ("LKIADHPL2AOHAAAAAAA", Ok(KeyOwner::Unsaid)),
        ("LSIADHPL2AOHAAAAAAAA", Err(KeyError::Unrecognized)),
        // More than twelve digits.
        ("LKIA7777777777777777", Err(KeyError::Unrecognized)),
    ] {
        assert_eq!(owner_of_key(key, None, now), owner, "{key}");
    }
}

#[test]
fn a_token_is_of_one_account_and_of_no_other_text() {
    let mut org = Org::nowhere();
    let answer = assume(&mut org, MANAGEMENT, &arn(MEMBER, "R")).unwrap();
    let other = assume(&mut org, MANAGEMENT, &arn(OTHER, "R")).unwrap();
    let key = answer["Credentials"]["AccessKeyId"].as_str().unwrap();
    let other = other["Credentials"]["SessionToken"].as_str().unwrap();
    for token in [other, "", "no token", "b3Jnc2ltMQ=="] {
        let owner = owner_of_key(key, Some(token), at(NOW));
        assert_eq!(owner, Err(KeyError::Unrecognized), "{token}");
    }
    // What is cut off may end within the time, which then is long ago.
    let token = answer["Credentials"]["SessionToken"].as_str().unwrap();
    for place in 0..token.len() {
        let token = &token[..place];
        owner_of_key(key, Some(token), at(NOW)).expect_err(token);
    }
}

#[test]
fn the_account_of_a_key_is_told() {
    let mut org = Org::nowhere();
    org.world().caller = Some(OTHER.into());
    for (key, account) in [
        ("LSIADHPL2AOHAAAAAAAA", MEMBER),
        ("LKIADHPL2AOHAAAAAAAA", MEMBER),
        ("AKIAIOSFODNN7EXAMPLE", OTHER),
    ] {
        let input = json!({"AccessKeyId": key});
        let answer = call(&mut org, MANAGEMENT, None, "GetAccessKeyInfo", &input);
        assert_eq!(answer.unwrap(), json!({"Account": account}));
    }
}

#[test]
fn iam_tells_who_the_caller_is() {
    let (mut org, created) = with_created(None);
    let aliases = call(&mut org, &created, None, "ListAccountAliases", &json!({}));
    let none = json!({"AccountAliases": [], "IsTruncated": false});
    assert_eq!(aliases.unwrap(), none);

    let user = call(&mut org, &created, None, "GetUser", &json!({})).unwrap();
    assert_eq!(user["User"]["Arn"], format!("arn:aws:iam::{created}:root"));
    assert_eq!(user["User"]["UserName"], Json::Null);
    let input = json!({"UserName": "bob"});
    let error = call(&mut org, &created, None, "GetUser", &input).unwrap_err();
    assert_eq!(
        (error.exception.name(), error.status()),
        ("NoSuchEntity", 404)
    );

    let input = json!({"RoleName": "OrganizationAccountAccessRole"});
    let role = call(&mut org, &created, None, "GetRole", &input).unwrap();
    assert_eq!(
        role["Role"]["Arn"],
        arn(&created, "OrganizationAccountAccessRole")
    );
    let error = call(&mut org, MEMBER, None, "GetRole", &input).unwrap_err();
    assert_eq!(
        error.message,
        "The role with name OrganizationAccountAccessRole cannot be found."
    );
}

#[test]
fn what_the_log_has_of_a_session_is_read_back() {
    let role = Role::read(&arn(MEMBER, "a/b/Role")).unwrap();
    let session = Session::in_role(role, "ci").unwrap();
    assert_eq!(session.logged().as_deref(), Some("a/b/Role/ci"));
    assert_eq!(Session::read(MEMBER, "a/b/Role/ci"), Some(session));
    for text in ["", "ci", "/ci", "Role/c", "Ro le/ci"] {
        assert_eq!(Session::read(MEMBER, text), None, "{text}");
    }
}
