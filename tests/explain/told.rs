//! What is told of single refusals: the facts of the world at hand, and what is not told of it.

use crate::play::Stage;

/// Plays commands in a world, and returns what is told of the last.
fn told(world: &str, commands: &[&str]) -> String {
    let stage = Stage::of(world);
    for command in commands {
        stage.step(command);
    }
    let (_, told) = stage.run("sim explain");
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_told(world: &str, commands: &[&str], parts: &[&str]) {
    let told = told(world, commands);
    for part in parts {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn an_id_of_thirteen_digits_is_told_to_have_one_too_many_and_the_nearest_account_is_offered() {
    assert_told(
        "org",
        &["describe-account --account-id 2222222222222"],
        &[
            "this has 13 digits, one too many",
            "222222222222 (Bob) is nearest to it.",
            "describe-account --account-id 222222222222 --caller 111111111111",
        ],
    );
    assert_told(
        "org",
        &["invite-account-to-organization --target Id=5555-5555-5555,Type=ACCOUNT"],
        &[
            "twelve digits; this has `-` beside 12 digits",
            "--target Id=555555555555,Type=ACCOUNT",
        ],
    );
    assert_told(
        "org",
        &["list-accounts --caller 1111111111111"],
        &[
            "this has 13 digits, one too many",
            "Call as 111111111111 (Management), which is nearest to it: orgsim organizations list-accounts --caller 111111111111",
        ],
    );
}

#[test]
fn of_too_many_policies_those_are_offered_to_go_that_can() {
    let all = told(
        "org",
        &[
            "sim quota set policies.SERVICE_CONTROL_POLICY 1",
            "create-policy --type SERVICE_CONTROL_POLICY --name New --description d --content '{\"Version\":\"2012-10-17\",\"Statement\":[]}'",
            "create-policy --type SERVICE_CONTROL_POLICY --name New --description d --content '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}'",
        ],
    );
    assert!(
        all.contains("detach-policy --policy-id p-policy01"),
        "{all}"
    );
    assert!(
        all.contains("delete-policy --policy-id p-policy01"),
        "{all}"
    );
    assert!(!all.contains("p-FullAWSAccess"), "{all}");
    assert_told(
        "org",
        &[
            "sim quota set attachments.SERVICE_CONTROL_POLICY 1",
            "attach-policy --policy-id p-policy01 --target-id r-root",
        ],
        &["It can't be detached: one policy of the type has to stay."],
    );
}

#[test]
fn a_word_without_a_choice_is_no_list() {
    assert_told(
        "org",
        &["list-inbound-responsibility-transfers --type SOME"],
        &["It must be BILLING."],
    );
    assert_told(
        "org",
        &["list-children --parent-id r-root --child-type SOME"],
        &["It must be ACCOUNT or ORGANIZATIONAL_UNIT."],
    );
}

#[test]
fn a_case_has_the_quota_of_the_world() {
    let commands = [
        "sim jobs set account-closure 1d",
        "sim quota set account-closures 1",
        "close-account --account-id 222222222222",
        "close-account --account-id 888888888888",
    ];
    let told = told("org", &commands);
    assert!(
        told.contains("one more account while 1 may be closed at a time"),
        "{told}"
    );
    assert!(!told.contains("fourth"), "{told}");
}

#[test]
fn of_two_reasons_that_of_the_world_is_told() {
    let forgotten = [
        "decline-handshake --handshake-id h-open000001 --caller 444444444444",
        "sim clock advance 31d",
        "accept-handshake --handshake-id h-open000001 --caller 444444444444",
    ];
    assert_told(
        "org",
        &forgotten,
        &["It ended on 2026-03-01 09:00 UTC (DECLINED)"],
    );
    let misspelt = ["accept-handshake --handshake-id h-open000002 --caller 444444444444"];
    let parts = [
        "none ever had: the id is wrong",
        "h-open000001 is nearest to it.",
    ];
    assert_told("org", &misspelt, &parts);
    let no_member = "put-resource-policy --content '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"999999999999\"},\"Action\":\"organizations:ListAccounts\",\"Resource\":\"*\"}]}'";
    assert_told(
        "org",
        &[no_member],
        &["it names 999999999999 as a principal, which is no member"],
    );
}

#[test]
fn steps_are_numbered_and_each_alternative_begins_anew() {
    let told = told(
        "org",
        &[
            "sim quota set accounts 5",
            "create-account --email new@example.com --account-name New",
        ],
    );
    let steps = [
        "1. Take h-open000001 back:",
        "2. Call again:",
        "Or, in place of that: 1. Raise the quota:",
        "2. Call again:",
    ];
    let mut rest = told.as_str();
    for step in steps {
        let at = rest.find(step);
        assert!(at.is_some(), "{step}: {told}");
        rest = &rest[at.unwrap() + step.len()..];
    }
}

#[test]
fn where_another_account_would_be_refused_too_the_next_obstacle_is_told() {
    assert_told(
        "org",
        &["delete-policy --policy-id p-policy01 --caller 222222222222"],
        &[
            "Called by 111111111111 (Management), the management account, it would be refused as well, with PolicyInUseException.",
            "1. Detach it from ou-root-unit0001 (Dev):",
            "2. Delete it: orgsim organizations delete-policy --policy-id p-policy01 --caller 111111111111",
        ],
    );
}
