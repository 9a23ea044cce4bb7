//! A state that looks untouched and contradicts itself all the same: never a panic, never a circle
//! without end.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::UNIX_EPOCH;

use orgsim::{Environment, Streams};

use crate::bench::Bench;
use crate::layout::tamper;

/// What makes a world in which much names something else.
const SCRIPT: &[&str] = &[
    "sim init --seed 5 --now 2026-03-01T09:00:00Z",
    "sim ids next organization o-exampleorgid",
    "sim ids next root r-root",
    "create-organization",
    "sim ids next account 222222222222 333333333333",
    "create-account --email a@example.com --account-name A",
    "create-account --email b@example.com --account-name B",
    "sim ids next organizational-unit ou-root-aaaaaaaa ou-root-bbbbbbbb",
    "create-organizational-unit --parent-id r-root --name A",
    "create-organizational-unit --parent-id ou-root-aaaaaaaa --name B",
    "move-account --account-id 222222222222 --source-parent-id r-root \
     --destination-parent-id ou-root-bbbbbbbb",
    "enable-policy-type --root-id r-root --policy-type TAG_POLICY",
    "sim ids next policy p-aaaaaaaaaa",
    "create-policy --type TAG_POLICY --name T --description T --content {\"tags\":{}}",
    "attach-policy --policy-id p-aaaaaaaaaa --target-id ou-root-aaaaaaaa",
    "enable-aws-service-access --service-principal config.amazonaws.com",
    "register-delegated-administrator --account-id 333333333333 \
     --service-principal config.amazonaws.com",
    "sim ids next handshake h-aaaaaaaaaa",
    "invite-account-to-organization --target Id=444444444444,Type=ACCOUNT",
];

/// What is asked of it.
const QUESTIONS: &[&str] = &[
    "describe-organization",
    "list-accounts",
    "list-accounts-for-parent --parent-id ou-root-bbbbbbbb",
    "list-parents --child-id 222222222222",
    "list-children --parent-id ou-root-aaaaaaaa --child-type ORGANIZATIONAL_UNIT",
    "list-roots",
    "describe-organizational-unit --organizational-unit-id ou-root-bbbbbbbb",
    "create-organizational-unit --parent-id ou-root-bbbbbbbb --name C",
    "describe-effective-policy --policy-type TAG_POLICY --target-id 222222222222",
    "list-targets-for-policy --policy-id p-aaaaaaaaaa",
    "list-policies-for-target --target-id ou-root-aaaaaaaa --filter TAG_POLICY",
    "list-delegated-administrators",
    "list-delegated-services-for-account --account-id 333333333333",
    "list-handshakes-for-organization",
    "accept-handshake --handshake-id h-aaaaaaaaaa --caller 444444444444",
    "list-accounts --caller 222222222222",
    "remove-account-from-organization --account-id 333333333333",
    "tag-resource --resource-id 222222222222 --tags Key=a,Value=b",
    "list-policies --filter TAG_POLICY",
    "delete-organizational-unit --organizational-unit-id ou-root-aaaaaaaa",
    "sim tree",
    "sim inbox",
    "sim whoami",
];

/// Runs a command line on a state; returns how it ends and what it says.
fn run(bench: &Bench, line: &str) -> (u8, String) {
    let state = bench.path("state.json");
    let variable = |name: &str| match name {
        "ORGSIM_STATE_FILE" => Some(state.clone().into()),
        "ORGSIM_NO_SYNC" => Some("1".into()),
        _ => None,
    };
    let environment = Environment {
        arguments: line.split_whitespace().map(Into::into).collect(),
        ..Environment::bare("orgsim", &variable)
    };
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    let exit = orgsim::run(&environment, &mut streams);
    (exit.code(), String::from_utf8(errors).unwrap())
}

fn world() -> Bench {
    let bench = Bench::empty();
    for line in SCRIPT {
        let (exit, errors) = run(&bench, line);
        assert_eq!(exit, 0, "{line}: {errors}");
    }
    bench
}

/// Rewrites a state file, and leaves the stamp as if we had written it.
fn disguise(bench: &Bench, tampered: &str) {
    tamper(bench, tampered);
    let lock = bench.path("state.json.lock");
    let stamp = fs::read_to_string(&lock).unwrap();
    let fields: Vec<_> = stamp.split_whitespace().collect();
    let metadata = fs::metadata(bench.path("state.json")).unwrap();
    let modified = metadata.modified().unwrap();
    let modified = modified.duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let (version, kinds) = (fields[0], fields[1]);
    let (number, length) = (metadata.ino(), metadata.len());
    let stamp = format!("{version} {kinds} {number} {length} {modified}\n");
    fs::write(&lock, stamp).unwrap();
}

/// Asks all questions of a world that was tampered with; returns what is said that is no refusal of the
/// service.
fn said(bench: &Bench, tampered: &str) -> Vec<String> {
    let questions = QUESTIONS.iter().filter_map(|question| {
        disguise(bench, tampered);
        let met = catch_unwind(AssertUnwindSafe(|| run(bench, question)));
        let (exit, errors) = met.unwrap_or_else(|_| panic!("{question} of {tampered}"));
        (exit == 255).then_some(errors)
    });
    questions.collect()
}

#[test]
fn units_in_themselves_are_an_error() {
    let bench = world();
    let parent = |parent| {
        format!("\"Name\":\"A\",\"OrganizationId\":\"o-exampleorgid\",\"ParentId\":\"{parent}\"")
    };
    let text = bench.text();
    assert!(text.contains(&parent("r-root")), "{text}");
    let circle = text.replacen(&parent("r-root"), &parent("ou-root-bbbbbbbb"), 1);
    let told = "the state file contradicts itself, organizational-units.";
    let said = said(&bench, &circle);
    assert!(said.iter().any(|said| said.contains(told)), "{said:?}");
}

#[test]
fn an_id_that_leads_nowhere_or_elsewhere_is_no_panic() {
    let bench = world();
    let text = bench.text();
    let mut told = 0;
    for (id, other) in [
        ("o-exampleorgid", "o-exampleorgie"),
        ("r-root", "r-rooz"),
        ("ou-root-aaaaaaaa", "ou-root-bbbbbbbb"),
        ("ou-root-bbbbbbbb", "ou-root-aaaaaaaa"),
        ("ou-root-bbbbbbbb", "ou-root-cccccccc"),
        ("111111111111", "333333333333"),
        ("222222222222", "111111111111"),
        ("333333333333", "555555555555"),
        ("p-aaaaaaaaaa", "p-bbbbbbbbbb"),
        ("h-aaaaaaaaaa", "h-bbbbbbbbbb"),
        ("TAG_POLICY", "TAG_POLICX"),
        ("Membership", "Membershix"),
        ("ACTIVE", "CLOSED"),
    ] {
        let places: Vec<_> = text.match_indices(id).map(|(place, _)| place).collect();
        assert!(!places.is_empty(), "{id}");
        for place in places {
            let mut tampered = text.clone();
            tampered.replace_range(place..place + id.len(), other);
            let said = said(&bench, &tampered);
            told += said.iter().filter(|said| said.contains("itself, ")).count();
        }
    }
    assert!(told > 30, "{told}");
}
