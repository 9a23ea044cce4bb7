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
        "h-open000001 (444444444444 is to join o-exampleorg1) is nearest to it.",
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

#[test]
fn a_key_given_twice_is_told_to_have_one_value_and_the_first_is_offered() {
    assert_told(
        "org",
        &["tag-resource --resource-id ou-root-unit0001 --tags Key=a,Value=b Key=a,Value=c"],
        &[
            "A thing has one tag of a key, with one value.",
            "with the value that it is to have, as here with the first",
            "--tags Key=a,Value=b --caller",
        ],
    );
}

#[test]
fn whoever_lacks_the_id_of_a_policy_is_led_to_a_list_that_has_ids() {
    let list = "list-policies --filter SERVICE_CONTROL_POLICY --caller 111111111111";
    assert_told("org", &["list-targets-for-policy --policy-id !"], &[list]);
    assert_told(
        "org",
        &["describe-policy --policy-id p-nosuch0001"],
        &[list],
    );
}

#[test]
fn a_handshake_that_is_offered_is_told_with_what_it_asks() {
    assert_told(
        "org",
        &["accept-handshake --handshake-id x --caller 444444444444"],
        &["as here h-open000001 (444444444444 is to join o-exampleorg1)"],
    );
}

#[test]
fn a_rate_is_told_in_words() {
    assert_told(
        "org",
        &[
            "sim quota set rate.ListRoots 0.001/1",
            "list-roots",
            "list-roots",
        ],
        &["is 0.001/1, which is 0.001 calls a second and 1 at once"],
    );
}

/// Returns a call with a backup policy that has a schedule.
fn scheduled(call: &str, schedule: &str) -> String {
    let schedule = format!(r#"{{"schedule_expression":{{"@@assign":"{schedule}"}}}}"#);
    format!(r#"{call} --content '{{"plans":{{"p":{{"rules":{{"r":{schedule}}}}}}}}}'"#)
}

#[test]
fn a_schedule_that_is_refused_is_told_from_one_that_passed_when_it_was_stored() {
    let create = "create-policy --type BACKUP_POLICY --name New --description d";
    let update = "update-policy --policy-id p-scene001";
    let twice = "cron(0 5 1 4,5 ? 2026)";
    let once = "cron(0 5 1 5 ? 2026)";
    let monthly = r#""schedule_expression": {"@@assign": "cron(0 5 1 * ? *)"}"#;
    let rule = "the next two runs must be there, an hour or more apart";
    let stored = "is what p-scene001 (New) holds already";
    let (create, again) = (scheduled(create, twice), scheduled(update, twice));
    let later = "sim clock advance 40d";
    assert_told("org", &[&create, later, &again], &[stored, rule, monthly]);
    let other = scheduled(update, once);
    assert_told("org", &[&create, later, &other], &[rule, monthly]);
    assert!(!told("org", &[&create, later, &other]).contains(stored));
}

#[test]
fn a_plain_member_is_led_to_a_delegate_where_one_may_call() {
    let targets = "list-targets-for-policy --policy-id p-policy01 --caller";
    assert_told(
        "org",
        &[&format!("{targets} 222222222222")],
        &[
            "is a plain member of o-exampleorg1 (of 111111111111), and as such it can't call ListTargetsForPolicy.",
            "Or call as 333333333333 (Carol), which administers a service",
            &format!("{targets} 333333333333"),
        ],
    );
    let create = "create-account --email new@example.com --account-name New";
    let told = told("org", &[&format!("{create} --caller 222222222222")]);
    assert!(!told.contains("which administers a service"), "{told}");
}

#[test]
fn the_nearest_account_is_not_offered_where_the_call_would_be_refused_with_it() {
    let close = "close-account --account-id 11111111111";
    let told = told("org", &[close]);
    assert!(!told.contains(&format!("{close}1 ")), "{told}");
    assert!(told.contains("it would be refused as well, with ConstraintViolationException"));
}

#[test]
fn a_transfer_that_begins_within_a_month_is_offered_to_begin_on_its_first() {
    let call = "invite-organization-to-transfer-responsibility --type BILLING --source-name Bill";
    let call = format!("{call} --target Id=777777777777,Type=ACCOUNT --start-timestamp");
    let told = told("org", &[&format!("{call} 2026-07-02T00:00:00Z")]);
    assert!(
        told.contains("--start-timestamp 2026-07-01T00:00:00Z"),
        "{told}"
    );
    assert!(!told.contains("Changed so"), "{told}");
}
