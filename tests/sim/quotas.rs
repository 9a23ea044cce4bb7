//! `sim quota`.

use predicates::str::contains;

use crate::terminal::Terminal;

#[test]
fn a_quota_has_its_default_value_until_it_is_set() {
    let terminal = Terminal::in_march();
    let quota = "sim quota list --output text --query Quotas[?Name=='ou-depth'].[Value,Default]";
    terminal.shows(quota, "5\t5\n");
    terminal.shows("sim quota set ou-depth 2 --query Value", "2\n");
    terminal.shows(quota, "2\t5\n");
}

#[test]
fn a_quota_that_nobody_knows_is_refused() {
    let terminal = Terminal::in_march();
    let refused = terminal.assert("sim quota set apples 2").code(252);
    refused
        .stdout("")
        .stderr(contains("there is no such quota"));
}

#[test]
fn a_quota_that_is_set_holds() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim quota set accounts 1");
    let invite = "invite-account-to-organization --target Id=222222222222,Type=ACCOUNT";
    let refused = terminal.assert(invite).code(254).stdout("");
    refused.stderr(contains("ACCOUNT_NUMBER_LIMIT_EXCEEDED"));
}

#[test]
fn a_rate_bounds_calls_by_the_clock_of_the_world() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim quota set rate.CreateAccount 0.1/3");
    let create = "create-account --account-name A --query CreateAccountStatus.State --email";
    for email in ["a@example.com", "b@example.com", "c@example.com"] {
        terminal.shows(&format!("{create} {email}"), "\"IN_PROGRESS\"\n");
    }
    let refusal = terminal.run(&format!("{create} d@example.com"));
    assert!(
        refusal.contains(
            "(TooManyRequestsException) when calling the CreateAccount operation (reached max retries: 2): \
             You have sent too many requests in too short a period of time. Try again later."
        ),
        "{refusal}"
    );
    assert!(refusal.ends_with("[254]"), "{refusal}");
    terminal.does("sim clock advance 10s");
    terminal.shows(&format!("{create} d@example.com"), "\"IN_PROGRESS\"\n");
    let refusal = terminal.run(&format!("{create} e@example.com"));
    assert!(refusal.contains("TooManyRequestsException"), "{refusal}");
}

#[test]
fn the_list_tells_of_rates_also_before_one_is_set() {
    let terminal = Terminal::in_march();
    let rates =
        "sim quota list --output text --query Quotas[?starts_with(Name,'rate.')].[Name,Value]";
    terminal.shows(rates, "rate.all\toff\n");
    terminal.does("sim quota set rate.CreateAccount 0.1/3");
    let set = "rate.CreateAccount\t0.1/3\nrate.all\tset for 1 of 63 operations\n";
    terminal.shows(rates, set);
}

#[test]
fn an_attempt_to_read_takes_a_token_also_if_it_is_refused() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("sim quota set rate.list-roots 0/1");
    let before = terminal.read("state.json");
    let refusal = terminal.run("list-roots --caller 222222222222");
    assert!(
        refusal.contains("AWSOrganizationsNotInUseException"),
        "{refusal}"
    );
    let refusal = terminal.run("list-roots --caller 222222222222");
    assert!(refusal.contains("TooManyRequestsException"), "{refusal}");
    let without = |state: &str| {
        state
            .lines()
            .filter(|line| !line.contains("\"world\""))
            .count()
    };
    assert_eq!(without(&terminal.read("state.json")), without(&before));
    assert!(!terminal.read("state.json").contains("Account 222222222222"));
    terminal.does("list-roots");
}

#[test]
fn the_published_rates_can_be_set_and_taken_away() {
    let terminal = Terminal::in_march();
    let set =
        "sim quota list --output text --query Quotas[?starts_with(Name,'rate.')].[Name,Value]";
    terminal.shows(set, "rate.all\toff\n");
    terminal.shows(
        "sim quota set rate.CloseAccount published --query Value",
        "\"0.05/1\"\n",
    );
    let one = "rate.CloseAccount\t0.05/1\nrate.all\tset for 1 of 63 operations\n";
    terminal.shows(set, one);
    terminal.shows(
        "sim quota set rate.all published --query length(Quotas)",
        "51\n",
    );
    terminal.does("sim quota set rate.all off");
    terminal.shows(set, "rate.all\toff\n");
    let refusal = terminal.run("sim quota set rate.PutResourcePolicy published");
    assert!(
        refusal.contains("no rate is published for the operation"),
        "{refusal}"
    );
}

#[test]
fn what_is_no_rate_or_no_number_is_a_wrong_word() {
    let terminal = Terminal::in_march();
    for words in [
        "rate.ListRoots 1",
        "rate.ListRoots 1/0",
        "rate.ListRoots many",
        "accounts published",
        "accounts 1/1",
        "rate.Nothing 1/1",
    ] {
        let refusal = terminal.run(&format!("sim quota set {words}"));
        assert!(refusal.starts_with("error: "), "{refusal}");
        assert!(refusal.ends_with("[252]"), "{refusal}");
    }
}

#[test]
fn a_quota_that_allows_a_state_which_can_not_be_read_is_refused() {
    let terminal = Terminal::in_march();
    terminal.shows(
        "sim quota set ou-depth 1000",
        "error: the quota ou-depth is at most 100\n[252]",
    );
    terminal.shows(
        "sim quota set accounts 18446744073709551615",
        "error: the quota accounts is at most 9007199254740992\n[252]",
    );
}

#[test]
fn as_deep_as_the_quota_allows_is_a_state_that_can_be_read() {
    let terminal = Terminal::in_march();
    terminal.does("sim quota set ou-depth 100");
    terminal.does("create-organization");
    let mut parent = terminal.run("list-roots --query Roots[0].Id --output text");
    for level in 0..=100 {
        let create = "create-organizational-unit --query OrganizationalUnit.Id --output text";
        let create = format!("{create} --name N --parent-id {}", parent.trim_end());
        let made = terminal.run(&create);
        assert_eq!(made.starts_with("ou-"), level < 100, "{level}: {made}");
        if level < 100 {
            parent = made;
        }
    }
    let root = terminal.run("list-roots --query Roots[0].Id --output text");
    let (root, unit) = (root.trim_end(), parent.trim_end());
    terminal.does("create-account --email a@example.com --account-name A");
    let account = terminal.run("list-accounts --query Accounts[1].Id --output text");
    terminal.does(&format!(
        "move-account --account-id {} --source-parent-id {root} --destination-parent-id {unit}",
        account.trim_end()
    ));
    // Without its stamp all of the state is checked.
    std::fs::remove_file(terminal.path("state.json.lock")).unwrap();
    terminal.shows("sim validate", "{\n    \"Problems\": []\n}\n");
    for line in [
        "sim tree",
        "sim tree --output json",
        "sim tree --output table",
    ] {
        terminal.does(line);
    }
}
