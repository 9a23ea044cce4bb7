//! Who may change the state when.

use std::fs::{self, File};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use organizations::state::State;
use orgsim::Obstacle;
use orgsim::store::Store;

use crate::bench::{Bench, account, now, settings};

#[test]
fn of_sixty_four_who_write_at_once_none_is_lost() {
    let bench = Bench::empty();
    let start = Barrier::new(64);
    thread::scope(|scope| {
        for n in 0..64 {
            let (bench, start) = (&bench, &start);
            scope.spawn(move || {
                start.wait();
                bench.put([account(&format!("{n:012}"))]);
            });
        }
    });
    assert_eq!(bench.accounts().len(), 64);
}

#[test]
fn who_reads_while_others_write_sees_whole_states() {
    let bench = Bench::with_accounts(["999999999999"]);
    let mut seen = vec![1];
    thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for n in 0..200 {
                bench.put([account(&format!("{n:012}"))]);
            }
        });
        while !writer.is_finished() {
            seen.push(bench.accounts().len());
        }
    });
    assert!(seen.is_sorted(), "{seen:?}");
    let is_in_between = |count: &&usize| (2..201).contains(*count);
    assert!(seen.iter().find(is_in_between).is_some(), "{seen:?}");
    assert_eq!(bench.accounts().len(), 201);
}

#[test]
fn who_only_looks_waits_for_nobody() {
    let bench = Bench::with_accounts(["111111111111"]);
    let _locked = bench.store.lock(now()).unwrap();
    assert_eq!(bench.accounts(), ["111111111111"]);
}

#[test]
fn a_lock_that_is_dropped_changes_nothing() {
    let bench = Bench::with_accounts(["111111111111"]);
    let before = bench.text();
    let mut locked = bench.store.lock(now()).unwrap();
    locked.state.put(account("222222222222"));
    drop(locked);
    assert_eq!(bench.text(), before);
}

static SAID: Mutex<Vec<(Instant, String)>> = Mutex::new(Vec::new());

#[test]
fn who_waits_is_told_so_after_a_second_and_gives_up_in_the_end() {
    let bench = Bench::with_accounts(["111111111111"]);
    let _locked = bench.store.lock(now()).unwrap();
    let mut impatient = settings(bench.path("state.json"));
    impatient.lock_timeout = Duration::from_millis(1200);
    impatient.notify = |text| SAID.lock().unwrap().push((Instant::now(), text.to_owned()));

    let start = Instant::now();
    let error = Store::new(impatient).lock(now()).unwrap_err();
    let path = bench.path("state.json").display().to_string();
    assert!(start.elapsed() >= Duration::from_millis(1200));
    assert_eq!(
        error.to_string(),
        format!("the state file has been locked by another orgsim for 1.2 seconds: `{path}`")
    );
    let said = SAID.lock().unwrap();
    let [(told, text)] = &said[..] else {
        panic!("{said:?}")
    };
    assert!(told.duration_since(start) >= Duration::from_secs(1));
    assert_eq!(
        *text,
        format!("waiting for another orgsim that has locked the state file: `{path}`")
    );
}

#[test]
fn who_waits_goes_on_as_soon_as_the_lock_is_free() {
    let bench = Bench::with_accounts(["111111111111"]);
    let held = hold(&bench);
    let waited = thread::scope(|scope| {
        let waiting = scope.spawn(|| bench.put([account("222222222222")]));
        thread::sleep(Duration::from_millis(50));
        assert!(!waiting.is_finished());
        drop(held);
        let freed = Instant::now();
        waiting.join().unwrap();
        freed.elapsed()
    });
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
    // Whoever asks for the lock now and then, a second apart, is seldom as fast.
    assert!(waited < Duration::from_millis(800), "{waited:?}");
}

/// Locks the state as another process would.
fn hold(bench: &Bench) -> File {
    let held = File::open(bench.path("state.json.lock")).unwrap();
    held.lock().unwrap();
    held
}

/// Changes the state while something happens to the files, and returns why nothing was saved.
#[cfg(unix)]
fn interrupted(bench: &Bench, happens: impl FnOnce()) -> String {
    let mut locked = bench.store.lock(now()).unwrap();
    locked.state.put(account("222222222222"));
    happens();
    let refusal = locked.save("test", &[]).unwrap_err();
    assert_eq!(refusal.obstacle(), Obstacle::State);
    assert!(!bench.path("state.json.tmp").exists());
    refusal.to_string()
}

#[cfg(unix)]
#[test]
fn a_lock_file_that_is_deleted_or_replaced_while_it_is_held_is_noticed() {
    let bench = Bench::with_accounts(["111111111111"]);
    let lock = bench.path("state.json.lock");
    let said = format!(
        "the lock file was deleted or replaced meanwhile, and nothing was saved: `{}`",
        lock.display()
    );
    assert_eq!(
        interrupted(&bench, || fs::remove_file(&lock).unwrap()),
        said
    );
    let replace = || {
        fs::write(bench.path("other"), "").unwrap();
        fs::rename(bench.path("other"), &lock).unwrap();
    };
    assert_eq!(interrupted(&bench, replace), said);
    assert_eq!(bench.accounts(), ["111111111111"]);
}

#[cfg(unix)]
#[test]
fn who_waited_for_a_lock_file_that_was_replaced_waits_for_the_new_one() {
    let bench = Bench::with_accounts(["111111111111"]);
    let old = hold(&bench);
    thread::scope(|scope| {
        let waiting = scope.spawn(|| bench.put([account("222222222222")]));
        thread::sleep(Duration::from_millis(50));
        fs::write(bench.path("other"), "").unwrap();
        fs::rename(bench.path("other"), bench.path("state.json.lock")).unwrap();
        let new = hold(&bench);
        drop(old);
        thread::sleep(Duration::from_millis(50));
        assert!(!waiting.is_finished());
        drop(new);
        waiting.join().unwrap();
    });
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
}

#[cfg(unix)]
#[test]
fn a_state_that_an_editor_replaces_rewrites_or_truncates_meanwhile_is_left_to_it() {
    let edits: [fn(&Bench); 4] = [
        |bench| {
            fs::write(bench.path("other"), bench.text() + "\n").unwrap();
            fs::rename(bench.path("other"), bench.path("state.json")).unwrap();
        },
        |bench| fs::write(bench.path("state.json"), bench.text()).unwrap(),
        |bench| fs::write(bench.path("state.json"), "").unwrap(),
        |bench| fs::remove_file(bench.path("state.json")).unwrap(),
    ];
    for edit in edits {
        let bench = Bench::with_accounts(["111111111111"]);
        let said = interrupted(&bench, || {
            edit(&bench);
            fs::write(bench.path("copy"), read(&bench)).unwrap();
        });
        let path = bench.path("state.json").display().to_string();
        let ours = "the state file was changed by another program meanwhile, and nothing was saved";
        let cut = "cannot read the state file, it was cut short meanwhile";
        assert!(
            [format!("{ours}: `{path}`"), format!("{cut}: `{path}`")].contains(&said),
            "{said}"
        );
        assert_eq!(
            read(&bench),
            fs::read_to_string(bench.path("copy")).unwrap()
        );
    }
}

/// Returns the state file, or nothing if there is none.
#[cfg(unix)]
fn read(bench: &Bench) -> String {
    fs::read_to_string(bench.path("state.json")).unwrap_or_default()
}

#[cfg(unix)]
#[test]
fn a_state_that_somebody_makes_meanwhile_is_not_replaced() {
    let bench = Bench::empty();
    let theirs = Bench::with_accounts(["333333333333"]).text();
    let said = interrupted(&bench, || {
        fs::write(bench.path("state.json"), &theirs).unwrap();
    });
    assert!(
        said.starts_with("the state file was changed by another"),
        "{said}"
    );
    assert_eq!(bench.text(), theirs);
}
