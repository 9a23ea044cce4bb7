//! Input that is nested so deeply that recursive parsers would overflow the stack.

use crate::terminal::Terminal;

const DEPTH: usize = 100_000;

fn nested(open: &str, inner: &str, close: &str) -> String {
    [&open.repeat(DEPTH), inner, &close.repeat(DEPTH)].concat()
}

/// Runs a command line with a text in the file `deep`. Returns the last 120 characters of the output.
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
fn a_json_document_that_is_nested_too_deeply_is_invalid() {
    let line = "describe-handshake --cli-input-json file://deep";
    let refused = "'cli-input-json': Invalid JSON received.\n[252]";
    assert_ends(line, &nested("[", "", "]"), refused);
    assert_ends(line, &nested("{\"a\":", "1", "}"), refused);
    assert_ends(line, &"[".repeat(DEPTH), refused);
}

#[test]
fn a_yaml_document_that_is_nested_too_deeply_exceeds_the_recursion_depth() {
    let line = "describe-handshake --cli-input-yaml file://deep";
    let refused = "[ERROR]: maximum recursion depth exceeded\n[255]";
    assert_ends(line, &nested("[", "", "]"), refused);
    assert_ends(line, &nested("{a: ", "1", "}"), refused);
    assert_ends(line, &nested("- ", "x", ""), refused);
    assert_ends(line, &nested("? ", "x", ""), refused);
}

#[test]
fn a_json_value_that_is_nested_too_deeply_exceeds_the_recursion_depth() {
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
fn a_shorthand_value_that_is_nested_too_deeply_exceeds_the_recursion_depth() {
    let line = "invite-account-to-organization --target file://deep";
    let refused = "orgsim: [ERROR]: maximum recursion depth exceeded\n[255]";
    assert_ends(line, &format!("Id={}", nested("[", "a", "]")), refused);
    assert_ends(line, &format!("Id={}", nested("{a=", "1", "}")), refused);
}

#[test]
fn a_query_that_is_nested_too_deeply_is_refused() {
    let terminal = Terminal::new();
    for piece in ["[", "(", "!", "{a:", "a[?", "a|", "a||", "a.", "a=="] {
        let query = piece.repeat(DEPTH / piece.len() / 2);
        let said = terminal.run(&format!("list-roots --query {query}"));
        assert!(said.contains("Bad value for --query"), "{piece}");
        assert!(said.ends_with("[252]"), "{piece}");
    }
}

#[test]
fn a_policy_that_is_nested_too_deeply_is_malformed() {
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
fn a_starting_token_that_is_nested_too_deeply_is_too_long() {
    use base64::Engine;

    let terminal = Terminal::new();
    terminal.does("create-organization");
    let token = base64::engine::general_purpose::STANDARD.encode(nested("[", "", "]"));
    terminal.write("deep", &token);
    let said = terminal.run("list-accounts --starting-token file://deep");
    assert!(said.contains("MAX_LENGTH_EXCEEDED:NEXT_TOKEN"), "{said}");
}

#[test]
fn a_state_file_that_is_nested_too_deeply_is_unsound() {
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
