//! Who may change the state when.

use std::fs::File;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use organizations::state::State;
use orgsim::store::Store;

use crate::bench::{Bench, account, settings};

#[test]
fn of_sixty_four_who_write_at_once_none_is_lost() {
    let bench = Bench::empty();
    thread::scope(|scope| {
        for n in 0..64 {
            let bench = &bench;
            scope.spawn(move || bench.put([account(&format!("{n:012}"))]));
        }
    });
    assert_eq!(bench.accounts().len(), 64);
}

#[test]
fn who_reads_while_others_write_sees_whole_states() {
    let bench = Bench::with_accounts(["999999999999"]);
    thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for n in 0..200 {
                bench.put([account(&format!("{n:012}"))]);
            }
        });
        let mut seen = 1;
        while !writer.is_finished() {
            let now = bench.accounts().len();
            assert!(now >= seen);
            seen = now;
        }
    });
    assert_eq!(bench.accounts().len(), 201);
}

#[test]
fn who_only_looks_waits_for_nobody() {
    let bench = Bench::with_accounts(["111111111111"]);
    let _locked = bench.store.lock().unwrap();
    assert_eq!(bench.accounts(), ["111111111111"]);
}

#[test]
fn a_lock_that_is_dropped_changes_nothing() {
    let bench = Bench::with_accounts(["111111111111"]);
    let before = bench.text();
    let mut locked = bench.store.lock().unwrap();
    locked.state.put(account("222222222222"));
    drop(locked);
    assert_eq!(bench.text(), before);
}

static SAID: Mutex<Vec<String>> = Mutex::new(Vec::new());

#[test]
fn who_waits_is_told_so_after_a_second_and_gives_up_in_the_end() {
    let bench = Bench::with_accounts(["111111111111"]);
    let _locked = bench.store.lock().unwrap();
    let mut impatient = settings(bench.path("state.json"));
    impatient.lock_timeout = Duration::from_millis(1200);
    impatient.notify = |text| SAID.lock().unwrap().push(text.to_owned());

    let start = Instant::now();
    let error = Store::new(impatient).lock().unwrap_err();
    let path = bench.path("state.json").display().to_string();
    assert!(start.elapsed() >= Duration::from_millis(1200));
    assert_eq!(
        error.to_string(),
        format!("the state file has been locked by another orgsim for 1.2 seconds: `{path}`")
    );
    assert_eq!(
        *SAID.lock().unwrap(),
        [format!(
            "waiting for another orgsim that has locked the state file: `{path}`"
        )]
    );
}

#[test]
fn who_waits_goes_on_as_soon_as_the_lock_is_free() {
    let bench = Bench::with_accounts(["111111111111"]);
    let held = File::open(bench.path("state.json.lock")).unwrap();
    held.lock().unwrap();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| bench.put([account("222222222222")]));
        thread::sleep(Duration::from_millis(50));
        drop(held);
        waiting.join().unwrap();
    });
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
}
