//! How accounts go from one organization to another.

use super::zone::{
    ACQUIRED, MANAGEMENT, SECOND, SHOP, invite, must_be_refused, with_a_second_organization,
};

const NEWCOMER: &str = "500000000001";

/// The invitations to an account, oldest first.
const INVITATIONS: &str =
    "list-handshakes-for-account --query Handshakes[].[State,Parties[0].Id] --output text";

#[test]
fn an_invited_account_leaves_and_joins_another_organization() {
    let world = with_a_second_organization();
    world
        .assert_as(ACQUIRED, "leave-organization")
        .success()
        .stdout("");
    must_be_refused(
        world.assert_as(ACQUIRED, "describe-organization"),
        "AWSOrganizationsNotInUseException",
        "Your account is not a member of an organization.",
    );
    let address = format!("Id={ACQUIRED}@example.com,Type=EMAIL");
    let handshake = invite(&world, SECOND, &address);
    let accept = format!("accept-handshake --handshake-id {handshake}");
    world.assert_as(ACQUIRED, &accept).success();
    let describe = format!("describe-account --account-id {ACQUIRED}");
    let query = "--query Account.[Arn,Paths[0],JoinedMethod] --output text";
    world
        .assert_as(SECOND, &format!("{describe} {query}"))
        .success()
        .stdout(
            "arn:aws:organizations::400000000001:account/o-secondcompany/300000000001\t\
             o-secondcompany/r-second/300000000001/\tINVITED\n",
        );
    must_be_refused(
        world.assert(&describe),
        "AccountNotFoundException",
        "You specified an account that doesn't exist.",
    );
}

#[test]
fn what_an_account_was_stays_behind() {
    let world = with_a_second_organization();
    let tag = format!("tag-resource --resource-id {ACQUIRED} --tags Key=team,Value=blue");
    world.assert(&tag).success();
    world.assert_as(ACQUIRED, "leave-organization").success();
    let handshake = invite(&world, MANAGEMENT, &format!("Id={ACQUIRED},Type=ACCOUNT"));
    let accept = format!("accept-handshake --handshake-id {handshake}");
    world.assert_as(ACQUIRED, &accept).success();
    let tags = format!("list-tags-for-resource --resource-id {ACQUIRED} --query Tags");
    world.assert(&tags).success().stdout("[]\n");
}

#[test]
fn a_created_account_stays_four_days() {
    let mut world = with_a_second_organization();
    let message = "This operation requires a wait period.  Try again later.";
    let handshake = invite(&world, SECOND, &format!("Id={SHOP},Type=ACCOUNT"));
    let accept = format!("accept-handshake --handshake-id {handshake}");
    world.at("2026-01-09T08:59:59Z");
    for line in ["leave-organization", &accept] {
        must_be_refused(
            world.assert_as(SHOP, line),
            "ConstraintViolationException",
            message,
        );
    }
    world.at("2026-01-09T09:00:00Z");
    world.assert_as(SHOP, &accept).success();
    let organization = "describe-organization --query Organization.Id";
    world
        .assert_as(SHOP, organization)
        .success()
        .stdout("\"o-secondcompany\"\n");
}

#[test]
fn an_account_invited_by_both_goes_from_one_to_the_other() {
    let mut world = with_a_second_organization();
    let target = format!("Id={NEWCOMER},Type=ACCOUNT");
    let first = invite(&world, MANAGEMENT, &target);
    world.at("2026-01-05T09:00:01Z");
    let second = invite(&world, SECOND, &target);
    world
        .assert_as(NEWCOMER, INVITATIONS)
        .success()
        .stdout("OPEN\tlandingzone\nOPEN\tsecondcompany\n");
    let accept = |id: &str| format!("accept-handshake --handshake-id {id}");
    world.assert_as(NEWCOMER, &accept(&first)).success();
    world
        .assert_as(NEWCOMER, INVITATIONS)
        .success()
        .stdout("ACCEPTED\tlandingzone\nOPEN\tsecondcompany\n");
    world.assert_as(NEWCOMER, &accept(&second)).success();
    let count = "list-accounts --query length(Accounts)";
    world.assert(count).success().stdout("11\n");
    world.assert_as(SECOND, count).success().stdout("2\n");
}

#[test]
fn a_management_account_joins_nobody() {
    let world = with_a_second_organization();
    let handshake = invite(&world, MANAGEMENT, &format!("Id={SECOND},Type=ACCOUNT"));
    let list = "list-handshakes-for-account --query Handshakes";
    world.assert_as(SECOND, list).success().stdout("[]\n");
    let accept = format!("accept-handshake --handshake-id {handshake}");
    must_be_refused(
        world.assert_as(SECOND, &accept),
        "MasterCannotLeaveOrganizationException",
        "The management account cannot leave; delete the organization instead.",
    );
    must_be_refused(
        world.assert("delete-organization"),
        "OrganizationNotEmptyException",
        "To delete an organization you must first remove all member accounts (except the master).",
    );
}
