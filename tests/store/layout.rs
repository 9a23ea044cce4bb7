//! What the state file looks like.

use std::fs;

use organizations::state::{ChangeId, Kind, State};

use crate::bench::{Bench, account, ids, named, now, root};

const TWO_ACCOUNTS: &str = r#"{
  "format": "orgsim-state",
  "version": 2,
  "world": {"LastChange":{"At":"2026-03-01T12:00:00Z","By":"own clock"},"Drawn":0,"Sequence":0},
  "organizations": {
  },
  "roots": {
  },
  "organizational-units": {
  },
  "accounts": {
    "111111111111": {"Id":"111111111111","Email":"111111111111@example.com","Name":"Account 111111111111","State":"ACTIVE"},
    "222222222222": {"Id":"222222222222","Email":"222222222222@example.com","Name":"Account 222222222222","State":"ACTIVE"}
  },
  "account-creations": {
  },
  "handshakes": {
  },
  "policies": {
  },
  "resource-policies": {
  },
  "responsibility-transfers": {
  }
}
"#;

/// Returns the state file without the change at which it stands.
fn text_at_no_change(bench: &Bench) -> String {
    let text = bench.text();
    let (before, change) = text.split_once("\"Change\":\"").unwrap();
    let (change, behind) = change.split_once("\",").unwrap();
    assert!(change.parse::<ChangeId>().is_ok(), "{change}");
    format!("{before}{behind}")
}

#[test]
fn a_record_is_a_line_in_its_section_and_lines_are_in_the_order_of_ids() {
    let bench = Bench::empty();
    bench.put([account("222222222222"), account("111111111111")]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn what_is_put_later_comes_to_its_place() {
    let bench = Bench::empty();
    bench.put([account("222222222222")]);
    bench.put([account("111111111111")]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn what_is_put_at_once_comes_each_into_its_own_section() {
    let bench = Bench::empty();
    bench.put([root("r-bbbb"), account("222222222222")]);
    bench.put([root("r-aaaa"), account("111111111111")]);
    let roots = r#"  "roots": {
    "r-aaaa": {"Id":"r-aaaa","OrganizationId":"o-exampleorgid"},
    "r-bbbb": {"Id":"r-bbbb","OrganizationId":"o-exampleorgid"}
  },
"#;
    assert_eq!(
        text_at_no_change(&bench),
        TWO_ACCOUNTS.replace("  \"roots\": {\n  },\n", roots)
    );
}

#[test]
fn what_is_taken_out_leaves_no_trace() {
    let bench = Bench::with_accounts([
        "000000000001",
        "111111111111",
        "200000000000",
        "222222222222",
        "333333333333",
    ]);
    bench.delete(["000000000001", "200000000000", "333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn a_section_can_become_empty() {
    let bench = Bench::with_accounts(["111111111111"]);
    bench.delete(["111111111111"]);
    assert!(bench.text().contains("  \"accounts\": {\n  },\n"));
    assert_eq!(bench.accounts(), [""; 0]);
}

#[test]
fn a_name_with_quotes_and_line_ends_stays_on_its_line() {
    let bench = Bench::empty();
    let record = named("111111111111", "a \"b\"\n{c} \\ é \u{2028}");
    bench.put([record.clone()]);
    let state = bench.store.open().unwrap();
    assert_eq!(
        state.get(Kind::Account, "111111111111").unwrap(),
        Some(record)
    );
    assert_eq!(bench.text().lines().count(), 24);
}

#[test]
fn saving_what_nothing_changed_writes_nothing() {
    let bench = Bench::with_accounts(["111111111111", "222222222222"]);
    let before = fs::metadata(bench.path("state.json")).unwrap();
    bench.put([account("222222222222")]);
    let after = fs::metadata(bench.path("state.json")).unwrap();
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
    assert_eq!(after.modified().unwrap(), before.modified().unwrap());
}

#[test]
fn a_file_that_was_checked_out_anew_is_written_back_byte_for_byte() {
    let bench = Bench::with_file(TWO_ACCOUNTS);
    bench.put([account("333333333333")]);
    fs::remove_file(bench.path("state.json.lock")).unwrap();
    bench.delete(["333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn a_file_on_one_line_is_read_and_laid_out_at_the_next_commit() {
    let bench = Bench::with_file(TWO_ACCOUNTS.replace('\n', ""));
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
    bench.put([account("333333333333")]);
    bench.delete(["333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn a_file_with_other_line_ends_blanks_and_order_is_read_and_laid_out_at_the_next_commit() {
    let bench = Bench::with_file(
        "{ \"format\" : \"orgsim-state\",\r\n \"accounts\" : {\r\n\
         \"222222222222\":\r\n{\"State\":\"ACTIVE\", \"Id\":\"222222222222\",\r\n\
         \"Name\":\"Account 222222222222\",\"Email\":\"222222222222@example.com\"} },\r\n\
         \"version\":1}\r\n",
    );
    assert_eq!(bench.accounts(), ["222222222222"]);
    bench.put([account("111111111111")]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn a_file_that_begins_with_a_byte_order_mark_is_read_and_laid_out_at_the_next_commit() {
    let bench = Bench::with_file(format!("\u{feff}{TWO_ACCOUNTS}"));
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
    bench.put([account("333333333333")]);
    bench.delete(["333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn a_file_of_a_program_that_knew_fewer_kinds_is_read_and_gets_the_others() {
    let bench = Bench::with_file(TWO_ACCOUNTS.replace("  \"handshakes\": {\n  },\n", ""));
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
    bench.put([account("333333333333")]);
    bench.delete(["333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn a_missing_and_an_empty_file_are_an_empty_world() {
    assert_eq!(Bench::empty().accounts(), [""; 0]);
    assert_eq!(Bench::with_file("").accounts(), [""; 0]);
}

#[test]
fn looking_at_a_world_makes_no_file() {
    let bench = Bench::empty();
    assert_eq!(ids(&bench.store.open().unwrap(), Kind::Handshake), [""; 0]);
    assert_eq!(bench.names(), [""; 0]);
}

#[test]
fn settings_of_the_world_that_are_longer_than_a_block_are_read() {
    let bench = Bench::with_accounts(["111111111111"]);
    let mut locked = bench.store.lock(now()).unwrap();
    let queue = (0..500).map(|n| format!("h-{n:032}"));
    let queued = &mut locked.state.world_mut().queued_ids;
    queued.insert("handshake".to_owned(), queue.collect());
    locked.save("test", &[]).unwrap();

    let state = bench.store.open().unwrap();
    assert_eq!(state.world().queued_ids["handshake"].len(), 500);
    assert_eq!(ids(&state, Kind::Account), ["111111111111"]);
}

#[test]
fn a_world_begun_anew_is_written_even_if_nothing_is_in_it() {
    let bench = Bench::with_accounts(["111111111111"]);
    let anew = bench.store.lock_anew(now()).unwrap();
    anew.save("test", &[]).unwrap();
    assert_eq!(bench.accounts(), [""; 0]);
}

/// Rewrites a state file so that it looks untouched: the same inode, size and time.
pub(crate) fn tamper(bench: &Bench, text: &str) {
    let path = bench.path("state.json");
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    fs::write(&path, text).unwrap();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(modified).unwrap();
}

#[test]
fn a_line_that_is_laid_out_otherwise_is_read_though_the_file_looks_untouched() {
    let bench = Bench::with_accounts(["111111111111", "222222222222"]);
    tamper(&bench, &bench.text().replace("222\": {", "222\" :{"));
    let state = bench.store.open().unwrap();
    let found = state.get(Kind::Account, "222222222222").unwrap();
    assert_eq!(found, Some(account("222222222222")));
    assert_eq!(ids(&state, Kind::Account), ["111111111111", "222222222222"]);
    bench.put([account("333333333333")]);
    bench.delete(["333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn lines_of_a_small_file_in_the_wrong_order_are_sorted_though_it_looks_untouched() {
    let bench = Bench::with_accounts(["111111111111", "222222222222"]);
    let swapped = bench
        .text()
        .replace("111111111111", "?")
        .replace("222222222222", "111111111111")
        .replace('?', "222222222222");
    tamper(&bench, &swapped);
    bench.put([account("333333333333")]);
    bench.delete(["333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn a_small_file_that_is_broken_though_it_looks_untouched_is_refused_and_stays_as_it_is() {
    let bench = Bench::with_accounts(["111111111111", "222222222222"]);
    let broken = bench
        .text()
        .replace("{\n  },\n  \"accounts", "{\n   ,\n  \"accounts");
    assert_eq!(broken.len(), bench.text().len());
    tamper(&bench, &broken);
    let refusal = bench.try_put([account("333333333333")]).unwrap_err();
    assert!(
        refusal.to_string().contains("line 10 column 4"),
        "{refusal}"
    );
    assert_eq!(bench.text(), broken);
    assert!(!bench.path("state.json.tmp").exists());
}

/// Returns a file in which two accounts have one address, as long as that of a bench.
fn contradiction(bench: &Bench) -> String {
    bench.text().replace("\"222222222222@", "\"111111111111@")
}

#[test]
fn an_edit_in_the_moment_of_the_commit_is_noticed() {
    for _ in 0..20 {
        let bench = Bench::with_accounts(["111111111111", "222222222222"]);
        let contradiction = contradiction(&bench);
        assert_eq!(contradiction.len(), bench.text().len());
        fs::write(bench.path("state.json"), contradiction).unwrap();
        let refusal = bench.store.open().unwrap_err().to_string();
        assert!(refusal.contains("the same as"), "{refusal}");
    }
}

#[test]
fn a_stamp_as_young_as_the_file_is_not_trusted() {
    let bench = Bench::with_accounts(["111111111111", "222222222222"]);
    tamper(&bench, &contradiction(&bench));
    bench.store.open().unwrap();
    let modified = fs::metadata(bench.path("state.json")).unwrap();
    let lock = fs::File::options()
        .write(true)
        .open(bench.path("state.json.lock"))
        .unwrap();
    lock.set_modified(modified.modified().unwrap()).unwrap();
    let refusal = bench.store.open().unwrap_err().to_string();
    assert!(refusal.contains("the same as"), "{refusal}");
}

#[test]
fn a_file_of_the_version_before_is_read_and_gets_this_one_at_the_next_commit() {
    let before = TWO_ACCOUNTS.replace("\"version\": 2", "\"version\": 1");
    let bench = Bench::with_file(&before);
    assert_eq!(bench.accounts(), ["111111111111", "222222222222"]);
    assert_eq!(bench.text(), before);
    bench.put([account("333333333333")]);
    bench.delete(["333333333333"]);
    assert_eq!(text_at_no_change(&bench), TWO_ACCOUNTS);
}

#[test]
fn the_change_at_which_the_state_stands_is_the_last_of_the_log() {
    let bench = Bench::with_accounts(["111111111111"]);
    bench.put([account("222222222222")]);
    let world = bench.store.open().unwrap().world().clone();
    let log = fs::read_to_string(bench.path("state.json.history.jsonl")).unwrap();
    let change = world.change.unwrap();
    assert_eq!(change.number, 2);
    let last = format!("{{\"Change\":\"{change}\",\"Parent\":\"1-");
    assert!(log.lines().last().unwrap().starts_with(&last), "{log}");
    assert!(
        bench
            .text()
            .contains(&format!("\"world\": {{\"Change\":\"{change}\","))
    );
}
