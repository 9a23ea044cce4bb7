//! Documents that are nested so deeply that no stack could follow them.

use crate::terminal::Terminal;

const LEVELS: usize = 100_000;

fn nested(open: &str, inner: &str, close: &str) -> String {
    [&open.repeat(LEVELS), inner, &close.repeat(LEVELS)].concat()
}

/// Runs a command line in which `file://deep` has a text; returns the end of what it says.
fn refusal(line: &str, text: &str) -> String {
    let terminal = Terminal::new();
    terminal.write("deep", text);
    let said = terminal.run(line);
    // Some messages repeat the text, which is of no interest here.
    let end = said.char_indices().rev().nth(120);
    said[end.map_or(0, |(at, _)| at)..].to_owned()
}

#[track_caller]
fn assert_ends(line: &str, text: &str, expected: &str) {
    let refusal = refusal(line, text);
    assert!(refusal.ends_with(expected), "{refusal}");
}

#[test]
fn a_document_in_json() {
    let line = "describe-handshake --cli-input-json file://deep";
    let refused = "'cli-input-json': Invalid JSON received.\n[252]";
    assert_ends(line, &nested("[", "", "]"), refused);
    assert_ends(line, &nested("{\"a\":", "1", "}"), refused);
    assert_ends(line, &"[".repeat(LEVELS), refused);
}

#[test]
fn a_document_in_yaml() {
    let line = "describe-handshake --cli-input-yaml file://deep";
    let refused = "[ERROR]: maximum recursion depth exceeded\n[255]";
    assert_ends(line, &nested("[", "", "]"), refused);
    assert_ends(line, &nested("{a: ", "1", "}"), refused);
    assert_ends(line, &nested("- ", "x", ""), refused);
    assert_ends(line, &nested("? ", "x", ""), refused);
}

#[test]
fn a_value_in_json() {
    let line = "tag-resource --resource-id x --tags file://deep";
    assert_ends(
        line,
        &nested("[", "", "]"),
        "maximum recursion depth exceeded while decoding a JSON array from a unicode string\n[255]",
    );
    let line = "invite-account-to-organization --target file://deep";
    assert_ends(
        line,
        &nested("{\"a\":", "1", "}"),
        "maximum recursion depth exceeded while decoding a JSON object from a unicode string\n[255]",
    );
}

#[test]
fn a_value_in_shorthand() {
    let line = "invite-account-to-organization --target file://deep";
    let refused = "orgsim: [ERROR]: maximum recursion depth exceeded\n[255]";
    assert_ends(line, &format!("Id={}", nested("[", "a", "]")), refused);
    assert_ends(line, &format!("Id={}", nested("{a=", "1", "}")), refused);
}

#[test]
fn a_query() {
    let terminal = Terminal::new();
    for piece in ["[", "(", "!", "{a:", "a[?", "a|", "a||", "a.", "a=="] {
        let query = piece.repeat(LEVELS / piece.len() / 2);
        let said = terminal.run(&format!("list-roots --query {query}"));
        assert!(said.contains("Bad value for --query"), "{piece}");
        assert!(said.ends_with("[252]"), "{piece}");
    }
}

#[test]
fn a_policy() {
    let terminal = Terminal::new();
    terminal.does("create-organization");
    let deep = [&"{\"a\":".repeat(6_000), "1", &"}".repeat(6_000)].concat();
    terminal.write("deep", &deep);
    let said = terminal.run("put-resource-policy --content file://deep");
    assert!(said.contains("INVALID_RESOURCE_POLICY_JSON"), "{said}");
    terminal.write("deep", &deep[..5_000]);
    let line = "create-policy --type TAG_POLICY --name a --description b --content file://deep";
    let said = terminal.run(line);
    assert!(
        said.contains("(MalformedPolicyDocumentException)"),
        "{said}"
    );
}

#[test]
fn a_starting_token() {
    use base64::Engine;

    let terminal = Terminal::new();
    terminal.does("create-organization");
    let token = base64::engine::general_purpose::STANDARD.encode(nested("[", "", "]"));
    terminal.write("deep", &token);
    let said = terminal.run("list-accounts --starting-token file://deep");
    assert!(said.contains("MAX_LENGTH_EXCEEDED:NEXT_TOKEN"), "{said}");
}

#[test]
fn a_state_file() {
    let terminal = Terminal::new();
    let deep = nested("[", "", "]");
    for text in [
        deep.clone(),
        format!(r#"{{"format":"orgsim-state","version":1,"world":{deep}}}"#),
        format!(r#"{{"format":"orgsim-state","version":1,"world":{{"NextDue":{deep}}}}}"#),
        format!(
            r#"{{"format":"orgsim-state","version":1,"world":{{}},"accounts":{{"1":{deep}}}}}"#
        ),
    ] {
        terminal.write("state.json", &text);
        let said = terminal.run("list-accounts");
        assert!(
            said.starts_with("\norgsim: [ERROR]: the state file is unsound"),
            "{said}"
        );
        assert!(said.ends_with("[255]"), "{said}");
    }
}
