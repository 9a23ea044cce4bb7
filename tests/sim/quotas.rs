//! `sim quota`.

use predicates::str::contains;

use crate::terminal::Terminal;

#[test]
fn a_quota_is_what_it_usually_is_until_it_is_set() {
    let terminal = Terminal::in_march();
    let quota = "sim quota list --output text --query Quotas[?Name=='ou-depth'].[Value,Usual]";
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
    terminal.shows(set, "");
    terminal.shows(
        "sim quota set rate.CloseAccount published --query Value",
        "\"0.05/1\"\n",
    );
    terminal.shows(set, "rate.CloseAccount\t0.05/1\n");
    terminal.shows(
        "sim quota set rate.all published --query length(Quotas)",
        "51\n",
    );
    terminal.does("sim quota set rate.all off");
    terminal.shows(set, "");
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
