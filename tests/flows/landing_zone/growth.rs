//! How the landing zone comes to its units and accounts.

use super::zone::{SHOP, founded, move_from_the_root, must_be_refused, populated};

/// What is in the root, by the specification: creation order, each with its path.
const UNITS: &str = r#"{
    "OrganizationalUnits": [
        {
            "Id": "ou-land-security",
            "Arn": "arn:aws:organizations::111111111111:ou/o-landingzone/ou-land-security",
            "Name": "Security",
            "Path": "o-landingzone/r-land/ou-land-security/"
        },
        {
            "Id": "ou-land-workloads",
            "Arn": "arn:aws:organizations::111111111111:ou/o-landingzone/ou-land-workloads",
            "Name": "Workloads",
            "Path": "o-landingzone/r-land/ou-land-workloads/"
        }
    ]
}
"#;

/// What is in the unit for workloads.
const WORKLOADS: &str = r#"{
    "OrganizationalUnits": [
        {
            "Id": "ou-land-production",
            "Arn": "arn:aws:organizations::111111111111:ou/o-landingzone/ou-land-production",
            "Name": "Production",
            "Path": "o-landingzone/r-land/ou-land-workloads/ou-land-production/"
        },
        {
            "Id": "ou-land-development",
            "Arn": "arn:aws:organizations::111111111111:ou/o-landingzone/ou-land-development",
            "Name": "Development",
            "Path": "o-landingzone/r-land/ou-land-workloads/ou-land-development/"
        }
    ]
}
"#;

#[test]
fn units_are_listed_level_by_level() {
    let world = founded();
    let list = "list-organizational-units-for-parent --parent-id";
    world
        .assert(&format!("{list} r-land"))
        .success()
        .stdout(UNITS);
    world
        .assert(&format!("{list} ou-land-workloads"))
        .success()
        .stdout(WORKLOADS);
    must_be_refused(
        world.assert("create-organizational-unit --parent-id r-land --name Security"),
        "DuplicateOrganizationalUnitException",
        "An OU with the same name already exists.",
    );
}

#[test]
fn a_new_account_is_asked_for_and_then_there() {
    let mut world = founded();
    world
        .assert("sim ids next account-creation car-examplerequest1")
        .success();
    world.assert("sim ids next account 200000000001").success();
    world
        .assert("create-account --email logs@example.com --account-name logs")
        .success()
        .stdout(
            r#"{
    "CreateAccountStatus": {
        "Id": "car-examplerequest1",
        "AccountName": "logs",
        "State": "IN_PROGRESS",
        "RequestedTimestamp": "2026-01-05T09:00:00+00:00"
    }
}
"#,
        );
    world.at("2026-01-05T09:00:01.250Z");
    world
        .assert("describe-create-account-status --create-account-request-id car-examplerequest1")
        .success()
        .stdout(
            r#"{
    "CreateAccountStatus": {
        "Id": "car-examplerequest1",
        "AccountName": "logs",
        "State": "SUCCEEDED",
        "RequestedTimestamp": "2026-01-05T09:00:00+00:00",
        "CompletedTimestamp": "2026-01-05T09:00:00+00:00",
        "AccountId": "200000000001"
    }
}
"#,
        );
}

#[test]
fn a_second_account_with_an_address_fails_ignoring_case() {
    let world = populated();
    world
        .assert("create-account --email SHOP@example.com --account-name again")
        .success();
    let failed = "list-create-account-status --states FAILED";
    let query = "--query CreateAccountStatuses[].[AccountName,FailureReason,AccountId]";
    world
        .assert(&format!("{failed} {query} --output text"))
        .success()
        .stdout("again\tEMAIL_ALREADY_EXISTS\tNone\n");
}

#[test]
fn accounts_are_listed_in_the_order_in_which_they_came() {
    let world = populated();
    let query = "--query Accounts[].[Id,Name,Email,JoinedMethod] --output text";
    world
        .assert(&format!("list-accounts {query}"))
        .success()
        .stdout(
            "111111111111\tManagement\tmanagement@example.com\tINVITED\n\
         200000000001\tlogs\tlogs@example.com\tCREATED\n\
         200000000002\taudit\taudit@example.com\tCREATED\n\
         200000000003\tshop\tshop@example.com\tCREATED\n\
         200000000004\tsearch\tsearch@example.com\tCREATED\n\
         200000000005\ttests\ttests@example.com\tCREATED\n\
         200000000006\tsandbox\tsandbox@example.com\tCREATED\n\
         300000000001\tAccount 300000000001\t300000000001@example.com\tINVITED\n\
         300000000002\tAccount 300000000002\t300000000002@example.com\tINVITED\n\
         300000000003\tAccount 300000000003\t300000000003@example.com\tINVITED\n\
         300000000004\tAccount 300000000004\t300000000004@example.com\tINVITED\n",
        );
}

#[test]
fn an_account_tells_its_way_from_the_root() {
    let world = populated();
    let describe = format!("describe-account --account-id {SHOP}");
    world.assert(&describe).success().stdout(
        r#"{
    "Account": {
        "Id": "200000000003",
        "Arn": "arn:aws:organizations::111111111111:account/o-landingzone/200000000003",
        "Email": "shop@example.com",
        "Name": "shop",
        "Status": "ACTIVE",
        "State": "ACTIVE",
        "Paths": [
            "o-landingzone/r-land/ou-land-workloads/ou-land-production/200000000003/"
        ],
        "JoinedMethod": "CREATED",
        "JoinedTimestamp": "2026-01-05T09:00:00+00:00"
    }
}
"#,
    );
}

#[test]
fn an_account_moves_only_from_where_it_is() {
    let world = populated();
    must_be_refused(
        world.assert(&format!(
            "move-account --account-id {SHOP} --source-parent-id r-land --destination-parent-id ou-land-security"
        )),
        "AccountNotFoundException",
        "You specified an account that doesn't exist.",
    );
    move_from_the_root(&world, "300000000001", "ou-land-security");
    let parents = "list-parents --child-id 300000000001 --query Parents --output text";
    world
        .assert(parents)
        .success()
        .stdout("ou-land-security\tORGANIZATIONAL_UNIT\n");
    let children = "list-children --parent-id ou-land-security --child-type ACCOUNT";
    world
        .assert(&format!("{children} --query Children[].Id --output text"))
        .success()
        .stdout("200000000001\t200000000002\t300000000001\n");
    must_be_refused(
        world.assert("delete-organizational-unit --organizational-unit-id ou-land-security"),
        "OrganizationalUnitNotEmptyException",
        "The specified organizational unit is not empty.",
    );
}
