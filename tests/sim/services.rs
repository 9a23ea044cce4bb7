//! `sim services`.

use crate::terminal::Terminal;

const NEWER: &str = "newer.amazonaws.com";

#[test]
fn a_service_that_was_added_works_with_an_organization() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does("create-account --email a@example.com --account-name A");
    let id = terminal.run("list-accounts --query Accounts[1].Id --output text");
    let id = id.trim();
    let enable = format!("enable-aws-service-access --service-principal {NEWER}");
    let refusal = terminal.run(&enable);
    assert!(
        refusal.contains("UNRECOGNIZED_SERVICE_PRINCIPAL"),
        "{refusal}"
    );
    terminal.does(&format!("sim services add {NEWER}"));
    terminal.shows(&enable, "");
    let register =
        format!("register-delegated-administrator --account-id {id} --service-principal {NEWER}");
    terminal.shows(&register, "");
}

#[test]
fn services_that_were_added_are_listed_and_removed() {
    let terminal = Terminal::in_march();
    let list = "sim services list --query Services[].ServicePrincipal";
    terminal.shows(list, "[]\n");
    terminal.does(&format!(
        "sim services add {NEWER} another.amazon.com {NEWER}"
    ));
    terminal.shows(
        list,
        "[\n    \"another.amazon.com\",\n    \"newer.amazonaws.com\"\n]\n",
    );
    terminal.does("sim services remove another.amazon.com");
    terminal.shows(list, "[\n    \"newer.amazonaws.com\"\n]\n");
    let refusal = terminal.run("sim services remove another.amazon.com");
    assert!(
        refusal.contains("no such service principal was added"),
        "{refusal}"
    );
}

#[test]
fn the_list_of_all_worlds_has_a_date() {
    let terminal = Terminal::in_march();
    terminal.shows(
        "sim services list --all --output text --query Services[?ServicePrincipal=='ram.amazonaws.com']",
        "False\tlist of September 2026\tram.amazonaws.com\n",
    );
    terminal.does("sim services add ram.amazonaws.com");
    terminal.shows(
        "sim services list --all --output text --query Services[?ServicePrincipal=='ram.amazonaws.com']",
        "True\tadded\tram.amazonaws.com\n",
    );
}

#[test]
fn a_service_that_an_organization_works_with_is_not_removed() {
    let terminal = Terminal::in_march();
    terminal.does("create-organization");
    terminal.does(&format!("sim services add {NEWER}"));
    terminal.does(&format!(
        "enable-aws-service-access --service-principal {NEWER}"
    ));
    let refusal = terminal.run(&format!("sim services remove {NEWER}"));
    assert!(refusal.contains("disable that first"), "{refusal}");
    terminal.does(&format!(
        "disable-aws-service-access --service-principal {NEWER}"
    ));
    terminal.does(&format!("sim services remove {NEWER}"));
}

#[test]
fn what_is_no_service_principal_is_not_added() {
    let terminal = Terminal::in_march();
    for word in ["newer", "a..b", ".amazonaws.com", "newer.amazonaws.com/x"] {
        let refusal = terminal.run(&format!("sim services add {word}"));
        assert!(
            refusal.contains("a service principal is written as in"),
            "{refusal}"
        );
        assert!(refusal.ends_with("[252]"), "{refusal}");
    }
}
