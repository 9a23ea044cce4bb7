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
