//! What is noted of each change.

use std::fs;
use std::io::Write;

use organizations::state::{Kind, State};
use orgsim::store::history::{self, Entry};

use crate::bench::{Bench, account, named, now};

fn entries(bench: &Bench) -> Vec<Entry> {
    let mut entries = Vec::new();
    let place = bench.store.place().unwrap();
    history::each(&place, &mut |entry| entries.push(entry)).unwrap();
    entries
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
    let line = |change: &history::Change| {
        let (old, new) = (name(change.old.as_deref()), name(change.new.as_deref()));
        format!("{}.{}: {old} to {new}", change.section, change.id)
    };
    entry.changes.iter().map(line).collect()
}

#[test]
fn a_change_is_noted_with_each_record_as_it_was_and_as_it_became() {
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
    locked.save("test").unwrap();

    assert_eq!(
        last_changes(&bench),
        [
            "accounts.000000000001: - to New",
            "accounts.111111111111: One to -",
            "accounts.222222222222: Two to Second",
        ]
    );
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
fn a_change_of_the_settings_is_noted() {
    let bench = Bench::with_accounts(["111111111111"]);
    let mut locked = bench.store.lock(now()).unwrap();
    locked.state.world_mut().caller = Some("111111111111".into());
    locked.save("sim use").unwrap();

    let entry = entries(&bench).pop().unwrap();
    let [change] = &entry.changes[..] else {
        panic!("{entry:?}")
    };
    assert_eq!(entry.operation, "sim use");
    assert_eq!(change.section, "world");
    assert_eq!(
        change.old.as_ref().unwrap().get(),
        r#"{"LastChange":{"At":"2026-03-01T12:00:00Z","By":"own clock"},"Drawn":0,"Sequence":0}"#
    );
    assert_eq!(
        change.new.as_ref().unwrap().get(),
        r#"{"Caller":"111111111111","LastChange":{"At":"2026-03-01T12:00:00Z","By":"own clock"},"Drawn":0,"Sequence":0}"#
    );
}

#[test]
fn a_line_that_was_not_written_to_its_end_is_left_out() {
    let bench = Bench::with_accounts(["111111111111"]);
    let path = bench.path("state.json.history.jsonl");
    let mut file = fs::OpenOptions::new().append(true).open(path).unwrap();
    file.write_all(b"{\"Time\":\"20\n").unwrap();
    bench.put([account("222222222222")]);
    assert_eq!(entries(&bench).len(), 2);
}

#[test]
fn the_older_half_of_a_long_history_is_cut_off() {
    let bench = Bench::with_accounts(["111111111111"]);
    let path = bench.path("state.json.history.jsonl");
    let line = fs::read_to_string(&path).unwrap();
    let count = 17 * 1024 * 1024 / line.len();
    fs::write(&path, line.repeat(count)).unwrap();
    bench.put([account("222222222222")]);

    let entries = entries(&bench);
    assert!(fs::metadata(&path).unwrap().len() < 9 * 1024 * 1024);
    assert!(entries.len() < count);
    assert_eq!(entries.last().unwrap().changes[0].id, "222222222222");
    assert_eq!(bench.names().len(), 3);
}
