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

const LIST: &str = "sim rcp-services list --output text --query RcpServices[].[Prefix,Origin]";

#[test]
fn services_that_support_rcps_are_listed_added_and_removed() {
    let terminal = Terminal::in_march();
    terminal.shows(LIST, "");
    terminal.does("sim rcp-services add SNS lambda sns");
    terminal.shows(LIST, "lambda\tadded\nsns\tadded\n");
    let all = terminal.run(&LIST.replace("list ", "list --all "));
    assert!(all.contains("\ns3\tlist of 2026-09-26\n"), "{all}");
    terminal.does("sim rcp-services remove sns");
    terminal.shows(LIST, "lambda\tadded\n");
    let refusal = terminal.run("sim rcp-services remove sns");
    assert!(
        refusal.contains("no such service was added: `sns`"),
        "{refusal}"
    );
    assert!(refusal.ends_with("[255]"), "{refusal}");
    for word in ["sns:Publish", "*", "sns.amazonaws.com"] {
        let refusal = terminal.run(&format!("sim rcp-services add {word}"));
        assert!(
            refusal.contains("the prefix of actions is written as in"),
            "{refusal}"
        );
        assert!(refusal.ends_with("[252]"), "{refusal}");
    }
}

#[test]
fn a_service_that_was_added_may_be_named_by_rcps_and_survives_an_export() {
    let terminal = Terminal::in_march();
    terminal.does("sim ids next root r-ab12");
    terminal.does("create-organization");
    terminal.does("enable-policy-type --root-id r-ab12 --policy-type RESOURCE_CONTROL_POLICY");
    terminal.write(
        "rcp.json",
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"sns:*","Resource":"*"}]}"#,
    );
    let create = "create-policy --type RESOURCE_CONTROL_POLICY --name Topics --description - --content file://rcp.json";
    let refusal = terminal.run(create);
    assert!(
        refusal.contains("MalformedPolicyDocumentException"),
        "{refusal}"
    );
    assert!(terminal.run("sim lint rcp.json").starts_with("L5 "));
    terminal.does("sim rcp-services add sns");
    terminal.does(create);
    terminal.shows("sim lint rcp.json", "");
    let portrait = terminal.run("sim export");
    assert!(portrait.contains("rcp-services:"), "{portrait}");
    terminal.write("world.yaml", &portrait);
    terminal.does("sim import world.yaml --state-file copy.json");
    terminal.shows(&format!("{LIST} --state-file copy.json"), "sns\tadded\n");
}
