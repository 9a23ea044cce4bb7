//! A landing zone of twenty policies like those that people write, and what it promises.

use std::fs;
use std::path::{Path, PathBuf};

use predicates::prelude::*;
use predicates::str::contains;

use crate::terminal::Terminal;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verdict/zone")
}

/// Makes the organization, with everything attached.
fn zone() -> Terminal {
    let terminal = Terminal::in_march();
    for line in [
        "sim ids next organization o-landingzone",
        "sim ids next root r-land",
        "sim ids next organizational-unit ou-land-security ou-land-workload ou-land-prod0000 ou-land-devel000 ou-land-sandbox0",
        "sim ids next account 200000000002 200000000003 200000000004 200000000005 200000000006",
        "create-organization",
        "enable-policy-type --root-id r-land --policy-type SERVICE_CONTROL_POLICY",
        "enable-policy-type --root-id r-land --policy-type RESOURCE_CONTROL_POLICY",
        "create-organizational-unit --parent-id r-land --name Security",
        "create-organizational-unit --parent-id r-land --name Workloads",
        "create-organizational-unit --parent-id ou-land-workload --name Production",
        "create-organizational-unit --parent-id ou-land-workload --name Development",
        "create-organizational-unit --parent-id ou-land-workload --name Sandboxes",
    ] {
        terminal.does(line);
    }
    for (id, name, unit) in [
        ("200000000002", "audit", "ou-land-security"),
        ("200000000003", "shop", "ou-land-prod0000"),
        ("200000000004", "tests", "ou-land-devel000"),
        ("200000000005", "play", "ou-land-sandbox0"),
        ("200000000006", "sandbox", "ou-land-sandbox0"),
    ] {
        terminal.does(&format!(
            "create-account --email {name}@example.com --account-name {name}"
        ));
        terminal.does(&format!(
            "move-account --account-id {id} --source-parent-id r-land --destination-parent-id {unit}"
        ));
    }
    attach(&terminal);
    terminal
}

fn attach(terminal: &Terminal) {
    let attachments = fs::read_to_string(folder().join("attachments.txt")).unwrap();
    for line in attachments.lines().filter(|line| !line.starts_with('#')) {
        let [name, of, target] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("not a line of three: {line}");
        };
        let of = match of {
            "SCP" => "SERVICE_CONTROL_POLICY",
            _ => "RESOURCE_CONTROL_POLICY",
        };
        let id = format!("p-{:0<10}", name.to_lowercase());
        let id = if of.starts_with("SERVICE") {
            &id[..10]
        } else {
            &id[..12]
        };
        terminal.does(&format!("sim ids next policy {id}"));
        let file = folder().join(format!("policies/{name}.json"));
        terminal.does(&format!(
            "create-policy --type {of} --name {name} --description - --content file://{}",
            file.display()
        ));
        terminal.does(&format!(
            "attach-policy --policy-id {id} --target-id {target}"
        ));
    }
    // Here an Allow of few services takes its place.
    terminal.does("detach-policy --policy-id p-FullAWSAccess --target-id ou-land-sandbox0");
}

#[test]
fn the_landing_zone_keeps_its_promises() {
    let terminal = zone();
    let suite = folder().join("suite.yaml");
    terminal
        .assert(&format!("sim can --tests {} --coverage", suite.display()))
        .stdout(contains(
            "100 met, 0 not met, 0 depend on keys that are not given\n",
        ))
        .stdout(contains("never met").not())
        .success();
}

#[test]
fn what_lints_find_in_the_landing_zone_is_known() {
    let terminal = zone();
    let found = terminal.run("sim lint --query Findings[].[Lint,PolicyName,Sid] --output text");
    assert_eq!(found, FINDINGS);
}

/// That requests without tags get through is meant so: others refuse what has no tag that must be there.
const FINDINGS: &str = "L2\tTags\tKnownTags\n[1]";
