//! The operation log: what a line of it holds, when it is written, and walks through it.

use std::fs::{self, OpenOptions};
use std::io::Write;

use organizations::state::{Kind, State};
use orgsim::store::log::{Base, Change, ChangeId, Entry, Log};

use crate::bench::{Bench, account, named, now};

const LOG: &str = "state.json.history.jsonl";

/// The size beyond which a log is cut.
const MOST: usize = 16 * 1024 * 1024;

fn log(bench: &Bench) -> Log {
    Log::of(&bench.store.paths().unwrap())
}

fn entries(bench: &Bench) -> Vec<Entry> {
    let mut entries = Vec::new();
    log(bench).each(&mut |entry| entries.push(entry)).unwrap();
    entries
}

/// Returns the change at which the state stands.
fn stands_at(bench: &Bench) -> ChangeId {
    bench.store.open().unwrap().world().change.unwrap()
}

/// Returns the numbers of the changes that led to where the state stands, and what is missing.
fn ancestors(bench: &Bench) -> (Vec<u64>, Option<ChangeId>) {
    let mut ancestors = log(bench).ancestors(stands_at(bench)).unwrap();
    let numbers = ancestors
        .by_ref()
        .map(|entry| entry.unwrap().change.unwrap().number);
    (numbers.collect(), ancestors.missing())
}

/// Returns what the last entry says that was changed, a line for each record.
fn last_changes(bench: &Bench) -> Vec<String> {
    let entry = entries(bench).pop().unwrap();
    let name = |record: Option<&serde_json::value::RawValue>| {
        record.map_or("-".to_owned(), |json| {
            let json: serde_json::Value = serde_json::from_str(json.get()).unwrap();
            json["Name"].as_str().unwrap().to_owned()
        })
    };
    let line = |change: &Change| {
        let (old, new) = (name(change.old.as_deref()), name(change.new.as_deref()));
        format!("{}.{}: {old} to {new}", change.section, change.id)
    };
    let records = entry.changes.iter();
    let records = records.filter(|change| change.kind().is_some());
    records.map(line).collect()
}

#[test]
fn a_change_holds_each_record_as_it_was_and_as_it_became() {
    let bench = Bench::empty();
    bench.put([
        named("111111111111", "One"),
        named("222222222222", "Two"),
        named("333333333333", "Three"),
    ]);
    let mut locked = bench.store.lock(now()).unwrap();
    locked.state.put(named("000000000001", "New"));
    locked.state.delete(Kind::Account, "111111111111");
    locked.state.put(named("222222222222", "Second"));
    locked.state.put(named("333333333333", "Three"));
    locked.state.delete(Kind::Account, "444444444444");
    locked.save("test", &[]).unwrap();

    assert_eq!(
        last_changes(&bench),
        [
            "accounts.000000000001: - to New",
            "accounts.111111111111: One to -",
            "accounts.222222222222: Two to Second",
        ]
    );
    let changes = entries(&bench).pop().unwrap().changes;
    let put = changes.iter().find(|change| change.id == "222222222222");
    let records = put.unwrap().records().unwrap();
    let two = |name| Some(named("222222222222", name));
    assert_eq!(records, (two("Two"), two("Second")));
}

#[test]
fn the_same_is_noted_when_the_file_was_read_as_a_whole() {
    let bench = Bench::empty();
    bench.put([named("111111111111", "One"), named("222222222222", "Two")]);
    fs::remove_file(bench.path("state.json.lock")).unwrap();
    bench.put([
        named("000000000001", "New"),
        named("111111111111", "First"),
        named("222222222222", "Two"),
    ]);
    assert_eq!(
        last_changes(&bench),
        [
            "accounts.000000000001: - to New",
            "accounts.111111111111: One to First",
        ]
    );
}

#[test]
fn a_change_of_the_settings_is_noted_without_the_change_at_which_they_stand() {
    let bench = Bench::with_accounts(["111111111111"]);
    let mut locked = bench.store.lock(now()).unwrap();
    locked.state.world_mut().caller = Some("111111111111".into());
    let words = ["use", "111111111111"].map(str::to_owned);
    locked.save("sim use", &words).unwrap();

    let entry = entries(&bench).pop().unwrap();
    let [change] = &entry.changes[..] else {
        panic!("{entry:?}")
    };
    assert_eq!(entry.operation, "sim use");
    assert_eq!(
        entry.input.as_ref().unwrap().get(),
        r#"{"Arguments":["use","111111111111"]}"#
    );
    assert_eq!(change.section, "world");
    assert_eq!(
        change.old.as_ref().unwrap().get(),
        r#"{"LastChange":{"At":"2026-03-01T12:00:00Z","By":"own clock"},"Drawn":0,"Sequence":0}"#
    );
    assert_eq!(
        change.new.as_ref().unwrap().get(),
        r#"{"Caller":"111111111111","LastChange":{"At":"2026-03-01T12:00:00Z","By":"own clock"},"Drawn":0,"Sequence":0}"#
    );
    let (old, new) = change.worlds().unwrap();
    assert_eq!(
        (old.caller, new.caller),
        (None, Some("111111111111".into()))
    );
}

#[test]
fn equal_paths_have_equal_identities_and_others_differ() {
    let [one, same, other] = [(); 3].map(|()| Bench::with_accounts(["111111111111"]));
    assert_eq!(stands_at(&one), stands_at(&same));
    one.put([account("222222222222")]);
    same.put([account("222222222222")]);
    other.put([account("333333333333")]);
    assert_eq!(stands_at(&one), stands_at(&same));
    assert_ne!(stands_at(&one), stands_at(&other));
    assert_eq!(stands_at(&one).number, stands_at(&other).number);
}

#[test]
fn what_changes_nothing_has_no_number() {
    let bench = Bench::with_accounts(["111111111111"]);
    let before = stands_at(&bench);
    bench.put([account("111111111111")]);
    assert_eq!(stands_at(&bench), before);
    let changes: Vec<_> = entries(&bench).iter().map(|entry| entry.change).collect();
    assert_eq!(changes, [Some(before), None]);
}

#[test]
fn a_walk_goes_from_where_the_state_stands_to_the_first_change() {
    let bench = Bench::with_accounts(["111111111111"]);
    bench.put([account("222222222222")]);
    bench.put([account("222222222222")]);
    bench.put([account("333333333333")]);
    assert_eq!(ancestors(&bench), (vec![3, 2, 1], None));
    let mut newest_first = log(&bench).newest_first().unwrap();
    let newest = newest_first.next().unwrap().unwrap();
    assert_eq!(newest.change, Some(stands_at(&bench)));
    assert_eq!(newest_first.count(), 3);
}

#[test]
fn a_line_whose_change_was_not_saved_is_not_on_the_walk() {
    let bench = Bench::with_accounts(["111111111111"]);
    bench.put([account("222222222222")]);
    let log = fs::read_to_string(bench.path(LOG)).unwrap();
    let state = bench.text();
    bench.put([account("333333333333")]);
    let unsaved = fs::read_to_string(bench.path(LOG))
        .unwrap()
        .split_off(log.len());
    // As after a kill between the line and the rename.
    fs::write(bench.path("state.json"), state).unwrap();
    bench.put([account("444444444444")]);
    let lines = fs::read_to_string(bench.path(LOG)).unwrap();
    assert!(lines.contains(&unsaved));
    assert_eq!(ancestors(&bench), (vec![3, 2, 1], None));
}

#[test]
fn a_log_of_another_state_is_noticed() {
    let bench = Bench::with_accounts(["111111111111"]);
    let other = Bench::with_accounts(["999999999999"]);
    fs::copy(other.path(LOG), bench.path(LOG)).unwrap();
    assert_eq!(ancestors(&bench), (vec![], Some(stands_at(&bench))));
}

#[test]
fn a_change_whose_line_can_not_be_written_is_refused() {
    let bench = Bench::with_accounts(["111111111111"]);
    let before = bench.text();
    fs::remove_file(bench.path(LOG)).unwrap();
    fs::create_dir(bench.path(LOG)).unwrap();
    let refusal = bench.try_put([account("222222222222")]).unwrap_err();
    assert_eq!(
        refusal.to_string(),
        format!(
            "cannot write the history, is a directory: `{}`",
            bench.path(LOG).display()
        )
    );
    assert_eq!(bench.text(), before);
    assert!(!bench.path("state.json.tmp").exists());
}

#[test]
fn a_torn_line_does_not_swallow_the_next() {
    let bench = Bench::with_accounts(["111111111111"]);
    let mut file = OpenOptions::new()
        .append(true)
        .open(bench.path(LOG))
        .unwrap();
    file.write_all(b"{\"Change\":\"2-00").unwrap();
    bench.put([account("222222222222")]);
    assert_eq!(entries(&bench).len(), 2);
    assert_eq!(ancestors(&bench), (vec![2, 1], None));
}

#[test]
fn a_new_world_begins_a_new_log() {
    let bench = Bench::with_accounts(["111111111111"]);
    bench.put([account("222222222222")]);
    bench
        .store
        .lock_anew(now())
        .unwrap()
        .save("sim init", &[])
        .unwrap();
    assert_eq!(entries(&bench).len(), 1);
    assert_eq!(ancestors(&bench), (vec![1], None));

    fs::remove_file(bench.path("state.json")).unwrap();
    bench.put([account("222222222222")]);
    assert_eq!(entries(&bench).len(), 1);
    assert_eq!(ancestors(&bench), (vec![1], None));
}

/// Returns a line of a read, so long.
fn read_of(length: usize) -> String {
    let frame = r#"{"Time":"2026-03-01T12:00:00Z","Operation":""}"#.len() + 1;
    let operation = "x".repeat(length - frame);
    format!("{{\"Time\":\"2026-03-01T12:00:00Z\",\"Operation\":\"{operation}\"}}\n")
}

/// Appends to the log of a bench.
fn append(bench: &Bench, lines: &str) {
    let mut file = OpenOptions::new()
        .append(true)
        .open(bench.path(LOG))
        .unwrap();
    file.write_all(lines.as_bytes()).unwrap();
}

fn length(bench: &Bench) -> usize {
    fs::metadata(bench.path(LOG))
        .unwrap()
        .len()
        .try_into()
        .unwrap()
}

#[test]
fn the_older_half_of_a_long_log_is_cut_off_and_a_base_line_says_so() {
    let bench = Bench::with_accounts(["111111111111"]);
    let first = stands_at(&bench);
    append(&bench, &read_of(MOST / 2));
    bench.put([account("222222222222")]);
    append(&bench, &read_of(MOST / 4));
    append(&bench, &read_of(MOST / 4));
    bench.put([account("333333333333")]);

    assert!(length(&bench) < MOST / 2 + 10_000);
    assert_eq!(ancestors(&bench), (vec![3, 2], Some(first)));
    assert_eq!(
        log(&bench).base().unwrap(),
        Some(Base { base: Some(first) })
    );
    assert_eq!(bench.names().len(), 3);
}

#[test]
fn the_newest_change_stays_whatever_comes_behind_it() {
    let bench = Bench::with_accounts(["111111111111"]);
    bench.put([account("222222222222")]);
    append(&bench, &read_of(MOST));
    append(&bench, &read_of(MOST / 4));
    bench.put([account("333333333333")]);
    assert!(length(&bench) < MOST / 2);
    let (numbers, missing) = ancestors(&bench);
    assert_eq!(numbers, [3, 2]);
    assert_eq!(missing.unwrap().number, 1);
}

#[test]
fn a_log_of_one_line_that_is_too_long_is_not_cut_to_nothing() {
    let bench = Bench::empty();
    bench.put([named("111111111111", &"n".repeat(MOST + 1))]);
    bench.put([account("222222222222")]);
    assert_eq!(ancestors(&bench), (vec![2, 1], None));
}

#[test]
fn reads_do_not_grow_a_log_without_limit() {
    let bench = Bench::with_accounts(["111111111111"]);
    append(&bench, &read_of(MOST));
    append(&bench, &read_of(100));
    let mut list = crate::processes::command(env!("CARGO_BIN_EXE_orgsim"), &bench);
    let output = list.args(["sts", "get-caller-identity"]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(length(&bench) < MOST / 2);
    assert_eq!(ancestors(&bench), (vec![1], None));
    assert_eq!(
        entries(&bench).last().unwrap().operation,
        "GetCallerIdentity"
    );
}

#[test]
fn the_drawn_bits_are_in_the_log() {
    let bench = Bench::empty();
    let mut create = crate::processes::command(env!("CARGO_BIN_EXE_orgsim"), &bench);
    let words = ["sim", "account", "create"];
    let output = create.args(words).env("ORGSIM_SEED", "7").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let entry = entries(&bench).pop().unwrap();
    let [bits] = entry.drawn[..] else {
        panic!("{entry:?}")
    };
    let account = (100_000_000_000 + bits % 900_000_000_000).to_string();
    assert_eq!(bench.accounts(), [account]);
    assert_eq!(
        entry.input.unwrap().get(),
        r#"{"Arguments":["account","create"]}"#
    );
}

/// Puts a world in the place of the whole one, in which is one account.
fn replace(bench: &Bench, id: &str) {
    let mut locked = bench.store.lock(now()).unwrap();
    let world = locked.state.world().clone();
    locked.replace_world(world, [account(id)]).unwrap();
    locked.save("test", &[]).unwrap();
}

/// Returns the names of the states that the log keeps.
fn kept(bench: &Bench) -> Vec<String> {
    let Ok(entries) = fs::read_dir(bench.path("state.json.saved/.log")) else {
        return Vec::new();
    };
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn a_world_that_takes_the_place_of_another_is_one_change_that_keeps_both_as_files() {
    let bench = Bench::with_accounts(["111111111111"]);
    let before = bench.text();
    replace(&bench, "222222222222");
    assert_eq!(bench.accounts(), ["222222222222"]);

    let entry = entries(&bench).pop().unwrap();
    let change = stands_at(&bench);
    assert_eq!(change.number, 2);
    assert_eq!(entry.change, Some(change));
    assert!(entry.changes.is_empty());
    let replaced = entry.replaced.unwrap();
    assert_eq!(replaced.old.as_ref(), Some(&format!("{change}.old.json")));
    assert_eq!(replaced.new, format!("{change}.new.json"));
    let file =
        |name: &str| fs::read_to_string(bench.path("state.json.saved/.log").join(name)).unwrap();
    assert_eq!(file(&replaced.old.unwrap()), before);
    assert_eq!(file(&replaced.new), bench.text());
}

#[test]
fn a_world_that_takes_the_place_of_none_keeps_what_it_became() {
    let bench = Bench::empty();
    replace(&bench, "222222222222");
    let change = stands_at(&bench);
    assert_eq!(kept(&bench), [format!("{change}.new.json")]);
    assert_eq!(entries(&bench).pop().unwrap().replaced.unwrap().old, None);
}

#[test]
fn a_world_that_is_replaced_by_the_same_one_is_not_changed() {
    let bench = Bench::with_accounts(["111111111111"]);
    let before = bench.text();
    replace(&bench, "111111111111");
    assert_eq!(bench.text(), before);
    assert_eq!(kept(&bench), [""; 0]);
}

#[test]
fn kept_states_go_with_the_line_that_names_them() {
    let bench = Bench::with_accounts(["111111111111"]);
    replace(&bench, "222222222222");
    assert_eq!(kept(&bench).len(), 2);
    bench.put([account("333333333333")]);
    append(&bench, &read_of(MOST / 2));
    bench.put([account("444444444444")]);
    append(&bench, &read_of(MOST / 2));
    bench.put([account("555555555555")]);
    assert!(length(&bench) < MOST);
    assert_eq!(kept(&bench), [""; 0]);
}
