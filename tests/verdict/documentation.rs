//! The examples of docs/verdicts.md: what they show is what the program says.

use std::fs;
use std::path::Path;

use crate::terminal::Terminal;

/// Makes the organization that the examples are asked of.
fn organization() -> Terminal {
    let terminal = Terminal::in_march();
    for line in [
        "sim ids next organization o-exampleorgid",
        "sim ids next root r-ab12",
        "sim ids next organizational-unit ou-ab12-workload ou-ab12-sandbox0",
        "sim ids next account 222222222222 333333333333",
        "sim ids next policy p-1a2b3c4d p-5e6f7a8b",
        "create-organization",
        "enable-policy-type --root-id r-ab12 --policy-type SERVICE_CONTROL_POLICY",
        "enable-policy-type --root-id r-ab12 --policy-type RESOURCE_CONTROL_POLICY",
        "create-organizational-unit --parent-id r-ab12 --name Workloads",
        "create-organizational-unit --parent-id r-ab12 --name Sandbox",
        "create-account --email dev@example.com --account-name dev",
        "create-account --email play@example.com --account-name play",
        "move-account --account-id 222222222222 --source-parent-id r-ab12 --destination-parent-id ou-ab12-workload",
        "move-account --account-id 333333333333 --source-parent-id r-ab12 --destination-parent-id ou-ab12-sandbox0",
    ] {
        terminal.does(line);
    }
    for (name, target, statement) in [
        (
            "Regions",
            "ou-ab12-workload",
            r#"{"Sid":"DenyOutsideEU","Effect":"Deny","NotAction":"iam:*","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"eu-west-1"}}}"#,
        ),
        (
            "AllowS3",
            "ou-ab12-sandbox0",
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#,
        ),
    ] {
        let document = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        terminal.does(&format!("create-policy --type SERVICE_CONTROL_POLICY --name {name} --description - --content {document}"));
        let id = match name {
            "Regions" => "p-1a2b3c4d",
            _ => "p-5e6f7a8b",
        };
        terminal.does(&format!(
            "attach-policy --policy-id {id} --target-id {target}"
        ));
    }
    terminal.does("detach-policy --policy-id p-FullAWSAccess --target-id ou-ab12-sandbox0");
    terminal
}

/// Returns the commands of the document, each with the lines that follow it.
fn examples(document: &str) -> Vec<(&str, Vec<&str>)> {
    let mut examples = Vec::new();
    let mut is_example = false;
    for line in document.lines().map(str::trim_start) {
        match (line, line.strip_prefix("$ ")) {
            ("```console", _) => is_example = true,
            (line, _) if line.starts_with("```") => is_example = false,
            (_, Some(command)) if is_example => examples.push((command, Vec::new())),
            (line, _) if is_example => {
                let (_, shown) = examples.last_mut().unwrap();
                shown.push(line);
            }
            _ => {}
        }
    }
    examples
}

/// Asserts that lines are shown, in their order; `…` stands for some that are left out.
#[track_caller]
fn assert_shown(command: &str, shown: &[&str], found: &str) {
    let mut found = found.lines().map(str::trim_start).peekable();
    let mut may_skip = false;
    for line in shown {
        if *line == "…" {
            may_skip = true;
            continue;
        }
        while may_skip && found.peek().is_some_and(|next| next != line) {
            found.next();
        }
        assert_eq!(found.next(), Some(*line), "{command}");
        may_skip = false;
    }
    assert!(may_skip || found.next().is_none(), "{command}");
}

#[test]
fn the_examples_show_what_the_program_says() {
    let terminal = organization();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/verdicts.md");
    let document = fs::read_to_string(path).unwrap();
    let mut asked = 0;
    for (command, shown) in examples(&document) {
        if let Some(file) = command.strip_prefix("cat ") {
            terminal.write(file, &shown.join("\n"));
            continue;
        }
        let found = terminal.run(command.strip_prefix("orgsim ").unwrap());
        let found = found.lines().filter(|line| !["[1]", "[2]"].contains(line));
        assert_shown(command, &shown, &found.collect::<Vec<_>>().join("\n"));
        asked += 1;
    }
    assert_eq!(asked, 8);
}
