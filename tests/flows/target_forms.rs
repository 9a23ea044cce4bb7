//! One invitation, given in every form that the command line has for it.

use crate::terminal::{Terminal, printed};

const INVITE: &str = "invite-account-to-organization";

/// Returns the invitation that a command line sends, in a world with an organization only.
fn invitation(words: &[&str]) -> String {
    let world = Terminal::in_february();
    world.write(
        "target.json",
        r#"{"Type": "EMAIL", "Id": "juan@example.com"}"#,
    );
    world.write(
        "input.json",
        r#"{"Target": {"Id": "juan@example.com", "Type": "EMAIL"}}"#,
    );
    world.write(
        "input.yaml",
        "Target:\n  Id: juan@example.com\n  Type: EMAIL\n",
    );
    world.assert("create-organization").success();
    printed(&world.assert_words(&[&[INVITE], words].concat()))
}

#[test]
fn every_form_of_a_target_sends_the_same_request() {
    let shorthand = invitation(&["--target", "Id=juan@example.com,Type=EMAIL"]);
    assert!(
        shorthand.contains(r#""Id": "juan@example.com""#),
        "{shorthand}"
    );
    let json = r#"{"Type": "EMAIL", "Id": "juan@example.com"}"#;
    let document = r#"{"Target": {"Id": "juan@example.com", "Type": "EMAIL"}}"#;
    for words in [
        ["--target", json],
        ["--target", "file://target.json"],
        ["--cli-input-json", document],
        ["--cli-input-json", "file://input.json"],
        ["--cli-input-yaml", "file://input.yaml"],
    ] {
        assert_eq!(invitation(&words), shorthand, "{words:?}");
    }
}

#[test]
fn a_skeleton_that_was_filled_in_is_an_input() {
    let world = Terminal::in_february();
    let skeleton = printed(&world.assert_words(&[INVITE, "--generate-cli-skeleton"]));
    let filled = skeleton
        .replace(r#""Id": """#, r#""Id": "juan@example.com""#)
        .replace(r#""Type": "ACCOUNT""#, r#""Type": "EMAIL""#)
        .replace(r#""Key": """#, r#""Key": "team""#)
        .replace(r#""Value": """#, r#""Value": "blue""#);
    world.write("filled.json", &filled);
    world.assert("create-organization").success();
    let line = format!("{INVITE} --cli-input-json file://filled.json --query Handshake.State");
    world.assert(&line).success().stdout("\"OPEN\"\n");
}

#[test]
fn a_skeleton_in_yaml_that_was_filled_in_is_an_input() {
    let world = Terminal::in_february();
    let skeleton = printed(&world.assert_words(&[INVITE, "--generate-cli-skeleton", "yaml-input"]));
    let filled = skeleton
        .replace("Id: ''", "Id: '222222222222'")
        .replace("Key: ''", "Key: team")
        .replace("Value: ''", "Value: blue");
    world.write("filled.yaml", &filled);
    world.assert("create-organization").success();
    let line = format!("{INVITE} --cli-input-yaml file://filled.yaml --query Handshake.State");
    world.assert(&line).success().stdout("\"OPEN\"\n");
}
