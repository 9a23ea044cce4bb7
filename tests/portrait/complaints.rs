//! What is wrong with a file, and where it is told.

use crate::people::{made, made_of};

/// Checks what is told of a file.
#[track_caller]
fn told(text: &str, expected: &[&str]) {
    let error = made(text).unwrap_err().to_string();
    let lines: Vec<_> = error.lines().skip(1).collect();
    assert_eq!(lines, expected, "{text}");
}

const HEAD: &str = "organization:
  management-account: Main
  root:
";

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let text = "\
organization:
  managment-account: Main
  management-account: Main
  colour: red
  root:
    accounts:
      - name: Main
        id: 1111
        email: x
      - id: 222222222222
      - name: Second
        state: DEAD
        incomplete: maybe
        order: first
";
    told(
        text,
        &[
            "a.yaml:2:3: unknown key `managment-account`; did you mean `management-account`?",
            "a.yaml:4:3: unknown key `colour`; known here: `id`, `management-account`, `features`, `root`, `policies`, \
             `trusted-services`, `delegated-administrators`, `resource-policy`, `account-creations`",
            "a.yaml:8:13: `1111` does not match `^\\d{12}$`",
            "a.yaml:9:16: too short: 1 letters, and at least 6 are needed",
            "a.yaml:10:9: `name` is missing in an account in an organization",
            "a.yaml:12:16: `DEAD` is none of the choices; known here: `PENDING_ACTIVATION`, `ACTIVE`, `SUSPENDED`, \
             `PENDING_CLOSURE`, `CLOSED`",
            "a.yaml:13:21: `true` or `false` is expected, not `maybe`",
            "a.yaml:14:16: a whole number is expected, not `first`",
        ],
    );
}

#[test]
fn what_is_no_yaml_is_told_with_its_place() {
    for (text, expected) in [
        ("organization: [", "a.yaml:2:1: "),
        ("a: b: c\n", "a.yaml:1:5: "),
        ("\tx", "a.yaml:1:1: "),
        ("a: *nothing\n", "a.yaml:1:4: "),
        (
            "a: 1\n---\nb: 2\n",
            "a.yaml:2:1: a second document; a file has one",
        ),
        ("accounts: !odd []\n", "a.yaml:1:16: a tag"),
    ] {
        let error = made(text).unwrap_err().to_string();
        let line = error.lines().nth(1).unwrap();
        assert!(line.starts_with(expected.split_at(7).0), "{text:?}: {line}");
    }
}

#[test]
fn a_file_is_a_mapping() {
    told("- a\n", &["a.yaml:1:1: a mapping is expected, not a list"]);
    told("", &["a.yaml:1:1: a mapping is expected, not nothing"]);
    told(
        "accounts: none\n",
        &["a.yaml:1:11: a list is expected, not a text"],
    );
}

#[test]
fn a_key_stands_once() {
    told(
        "accounts: []\naccounts: []\n",
        &["a.yaml:2:1: `accounts` is there already, in line 1"],
    );
    told(
        &format!("{HEAD}    tags: {{a: 1, a: 2}}\n    accounts: [{{name: Main}}]\n"),
        &["a.yaml:4:18: `a` is there already, in line 4"],
    );
}

#[test]
fn names_must_mean_something_and_one_thing_only() {
    let text = format!(
        "{HEAD}    policies: [DenyAl]
    accounts:
      - name: Main
      - name: Twin
        id: 222222222222
      - name: Twin
        id: 333333333333
  policies:
    SERVICE_CONTROL_POLICY:
      - name: DenyAll
        document: {{Statement: []}}
  delegated-administrators:
    - {{account: Twin, service: config.amazonaws.com}}
    - {{account: Nobody, service: config.amazonaws.com}}
    - {{account: 444444444444, service: config.amazonaws.com}}
"
    );
    told(
        &text,
        &[
            "a.yaml:4:16: there is no policy `DenyAl`; did you mean `DenyAll`?",
            "a.yaml:16:17: several accounts are called `Twin`; give the id or the address of one",
            "a.yaml:17:17: there is no account `Nobody`",
            "a.yaml:18:17: there is no account `444444444444`",
        ],
    );
}

#[test]
fn two_accounts_have_no_address_or_id_in_common() {
    let text = format!(
        "{HEAD}    accounts:
      - name: Main
        id: 111111111111
        email: Main@example.com
      - name: Other
        id: 222222222222
        email: main@example.com
      - name: Third
        id: 111111111111
"
    );
    told(
        &text,
        &[
            "a.yaml:10:16: the same as in line 7",
            "a.yaml:12:13: the id is taken, in line 6",
        ],
    );
}

#[test]
fn an_organization_has_a_root_and_a_manager_below_it() {
    told(
        "organization:\n  management-account: Main\naccounts:\n  - name: Main\n",
        &["a.yaml:2:3: `root` is missing in an organization"],
    );
    let text = "organization:\n  management-account: Main\n  root: {}\naccounts:\n  - name: Main\n";
    told(
        text,
        &["a.yaml:2:23: the management account is none of the accounts below the root"],
    );
}

#[test]
fn documents_are_json_objects() {
    let text = format!(
        "{HEAD}    accounts: [{{name: Main}}]
  policies:
    TAG_POLICY:
      - name: a
        document: nonsense
      - name: b
        document: []
      - name: c
        document: {{a: 1, a: 2}}
"
    );
    told(
        &text,
        &[
            "a.yaml:8:19: no document: neither a mapping nor a text that is a JSON object",
            "a.yaml:10:19: no document: a mapping is expected",
            "a.yaml:12:26: a member of this name is there already",
        ],
    );
}

#[test]
fn more_than_a_quota_allows_is_wrong_unless_the_file_sets_the_quota() {
    let accounts: Vec<_> = (0..12).map(|n| format!("      - name: A{n}\n")).collect();
    let accounts = accounts.concat();
    let text =
        format!("organization:\n  management-account: A0\n  root:\n    accounts:\n{accounts}");
    told(
        &text,
        &[
            "a.yaml:4:5: 12, where the quota is 10 (accounts in an organization; open invitations, accounts being \
             created and closed ones count); `accounts` under `quotas` of `world` sets another",
        ],
    );
    made(&format!("world:\n  quotas:\n    accounts: 12\n{text}")).unwrap();
}

#[test]
fn settings_must_be_settings() {
    told(
        "world:\n  quotas:\n    acounts: 3\n  rates:\n    ListAccount: 1/2\n  clock: {}\n  faults:\n    - {operation: Foo, error: Bar}\n",
        &[
            "a.yaml:3:14: no such quota",
            "a.yaml:5:18: no such operation",
            "a.yaml:6:10: either `frozen` or `shifted` is expected",
            "a.yaml:8:19: no such operation",
            "a.yaml:8:31: no such exception",
        ],
    );
}

#[test]
fn several_files_are_one_and_each_complaint_names_its_own() {
    let error = made_of(&["accounts:\n  - name: A\n", "accounts:\n  - nam: B\n"]).unwrap_err();
    let told = error.to_string();
    assert!(told.contains("\nb.yaml:2:5: "), "{told}");
    made_of(&["accounts:\n  - name: A\n", "accounts:\n  - name: B\n"]).unwrap();
}
