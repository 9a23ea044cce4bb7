//! Files that nobody should write.

use organizations::state::{Account, Kind, Readable, State};

use crate::people::{made, must_come_back};
use crate::terminal::Terminal;

#[test]
fn what_is_not_utf_8_is_told_with_its_place() {
    let terminal = Terminal::new();
    std::fs::write(terminal.path("odd.yaml"), b"accounts:\n  - name: a\xff\n").unwrap();
    terminal.shows(
        "sim import odd.yaml",
        "\norgsim: [ERROR]: nothing was imported:\nodd.yaml:2:12: not UTF-8\n[255]",
    );
    assert!(!terminal.path("state.json").exists());
}

#[test]
fn no_depth_and_no_alias_is_too_much() {
    let deep = "[".repeat(100_000);
    made(&deep).unwrap_err();
    let deep = "a: ".to_owned() + &"{b: ".repeat(20_000);
    made(&deep).unwrap_err();
    let block: String = (0..2000).map(|n| " ".repeat(n) + "a:\n").collect();
    made(&block).unwrap_err();
    let mut laughs = vec!["x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n".to_owned()];
    for n in 1..30 {
        let one = format!("*x{}", n - 1);
        laughs.push(format!("x{n}: &x{n} [{}]\n", [one.as_str(); 10].join(", ")));
    }
    made(&laughs.concat()).unwrap_err();
}

#[test]
fn an_alias_means_what_it_stands_for() {
    let text = "accounts:\n  - name: &same Twin\n    id: 111111111111\n  - name: *same\n    id: 222222222222\n";
    let state = made(text).unwrap();
    let account = state.get(Kind::Account, "222222222222").unwrap().unwrap();
    assert_eq!(Account::from_record(account).unwrap().name.as_str(), "Twin");
}

#[test]
fn names_with_anything_in_them_come_back() {
    let names = [
        "plain",
        "a: b",
        "a #b",
        "#",
        "- a",
        "'",
        "\"",
        "\\",
        "two\nlines",
        "\u{202e}gnp.exe",
        "true",
        "null",
        "~",
        "1",
        "012345678901",
        "123456789012",
        " lead",
        "trail ",
        "[x]",
        "{x}",
        "*",
        "&a",
        "!t",
        "|",
        "%",
        "@",
        "`",
        "\u{feff}",
        "\u{2028}",
        "\r\n",
        "\t",
        "😀",
        "p-denyall1",
        "FullAWSAccess",
    ];
    let quoted = |name: &str| {
        serde_json::to_string(name)
            .unwrap()
            .replace('\u{feff}', "\\ufeff")
    };
    let units: Vec<_> = names
        .iter()
        .map(|name| format!("      - name: {}\n", quoted(name)))
        .collect();
    let accounts: Vec<_> = names
        .iter()
        .map(|name| format!("      - name: {}\n", quoted(name)))
        .collect();
    let policies: Vec<_> = names
        .iter()
        .map(|name| {
            format!(
                "      - name: {}\n        document: {{\"a\": {}}}\n",
                quoted(name),
                quoted(name)
            )
        })
        .collect();
    let [units, accounts, policies] = [units, accounts, policies].map(|lines| lines.concat());
    let attached: Vec<_> = names
        .iter()
        .map(|name| quoted(name))
        .filter(|name| name != "\"FullAWSAccess\"")
        .collect();
    let text = format!(
        "world: {{quotas: {{accounts: 100, attachments.SERVICE_CONTROL_POLICY: 50}}}}
organization:
  management-account: plain
  root:
    policy-types: {{SERVICE_CONTROL_POLICY: }}
    policies: [{}]
    accounts:
{accounts}    units:
{units}  policies:
    SERVICE_CONTROL_POLICY:
{policies}",
        attached.join(", ")
    );
    let state = made(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    must_come_back(&state, "odd names");
}

#[test]
fn no_broken_file_does_harm() {
    let text = "\
organization:
  management-account: Main
  root:
    policy-types: {SERVICE_CONTROL_POLICY: 2026-01-01T00:00:00Z}
    accounts:
      - {name: Main, id: 111111111111, email: main@example.com}
  policies:
    SERVICE_CONTROL_POLICY:
      - name: Deny
        document: {Statement: []}
handshakes:
  - {action: INVITE, to: 222222222222}
";
    made(text).unwrap();
    // Every prefix, and every text with one letter replaced: none of it panics.
    for end in (0..text.len()).step_by(3) {
        drop(made(&text[..end]));
        for odd in ["\0", "\t", "[", "}", ":", "-", "&", "*", "\"", "\n"] {
            drop(made(&format!("{}{odd}{}", &text[..end], &text[end + 1..])));
        }
    }
}
