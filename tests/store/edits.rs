//! Random edits of a state file, beside the same edits of a map in memory.

use organizations::state::{Kind, Memory, Record, State};

use crate::bench::{Bench, account, named, now, records, root};

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn id(&mut self) -> String {
        format!("{:012}", self.below(400) * 7)
    }

    /// Returns an account. One in ten has a line of several blocks.
    fn account(&mut self) -> Record {
        let length = match self.below(10) {
            0 => self.below(9_000),
            _ => self.below(60),
        };
        let letter = ["a", "\"", "é", "\n"][self.below(4)];
        named(&self.id(), &letter.repeat(length))
    }

    /// Makes the same random edit in two states.
    fn edit(&mut self, one: &mut impl State, other: &mut impl State) {
        let record = match self.below(5) {
            0 => root(&format!("r-{:04}", self.below(20))),
            _ => self.account(),
        };
        if self.below(3) == 0 {
            one.delete(record.kind(), record.id());
            other.delete(record.kind(), record.id());
        } else {
            one.put(record.clone());
            other.put(record);
        }
    }
}

fn assert_same(state: &impl State, model: &Memory, dice: &mut Dice) {
    for kind in [Kind::Account, Kind::Root] {
        assert_eq!(records(state, kind, None), records(model, kind, None));
    }
    for _ in 0..3 {
        let id = dice.id();
        let expected = model.get(Kind::Account, &id).unwrap();
        assert_eq!(state.get(Kind::Account, &id).unwrap(), expected);

        let address = format!("{id}@EXAMPLE.com");
        let mentioning = records(state, Kind::Account, Some(&address));
        assert!(expected.iter().all(|record| mentioning.contains(record)));
    }
}

#[test]
fn a_file_holds_what_a_map_would() {
    let bench = Bench::empty();
    let mut model = Memory::default();
    let mut dice = Dice(1);
    for _ in 0..60 {
        let mut locked = bench.store.lock(now()).unwrap();
        for _ in 0..dice.below(30) {
            dice.edit(&mut locked.state, &mut model);
        }
        assert_same(&locked.state, &model, &mut dice);
        locked.save("test", &[]).unwrap();
        assert_same(&bench.store.open().unwrap(), &model, &mut dice);
    }
    assert!(bench.text().len() > 100_000);
}

/// Returns the text of a state file without the line of the world's settings.
fn sections(bench: &Bench) -> String {
    let text = bench.text();
    let lines = text.lines().filter(|line| !line.starts_with("  \"world\""));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_few_edits_of_a_large_file_leave_it_as_if_it_were_written_anew() {
    let bench = Bench::empty();
    let mut model = Memory::default();
    let mut dice = Dice(2);
    bench.put((0..4_000).map(|number| {
        let account = account(&format!("{:012}", number * 7));
        model.put(account.clone());
        account
    }));
    for round in 0..200 {
        let mut locked = bench.store.lock(now()).unwrap();
        for _ in 0..=dice.below(2) {
            dice.edit(&mut locked.state, &mut model);
        }
        for edge in ["000000000000", "000000027993", "999999999999"] {
            match dice.below(6) {
                0 => {
                    locked.state.delete(Kind::Account, edge);
                    model.delete(Kind::Account, edge);
                }
                1 => {
                    let account = named(edge, &format!("In round {round}"));
                    locked.state.put(account.clone());
                    model.put(account);
                }
                _ => {}
            }
        }
        locked.save("test", &[]).unwrap();
        assert!(bench.text().len() > 300_000);
        let anew = Bench::empty();
        anew.put(
            Kind::ALL
                .iter()
                .flat_map(|kind| records(&model, *kind, None)),
        );
        assert_eq!(sections(&bench), sections(&anew));
    }
}

#[test]
fn a_visitor_that_breaks_off_sees_no_more() {
    let bench = Bench::with_accounts(["111111111111", "222222222222", "333333333333"]);
    let mut state = bench.store.open().unwrap();
    state.put(named("000000000001", "Put"));
    let mut seen = Vec::new();
    let visit = &mut |record: Record| {
        seen.push(record.id().to_owned());
        if seen.len() == 2 {
            return std::ops::ControlFlow::Break(());
        }
        std::ops::ControlFlow::Continue(())
    };
    state.scan(Kind::Account, None, visit).unwrap();
    assert_eq!(seen, ["000000000001", "111111111111"]);
}

#[test]
fn a_record_that_is_edited_is_seen_as_it_was_edited() {
    let bench = Bench::with_accounts(["111111111111", "222222222222", "333333333333"]);
    let mut state = bench.store.open().unwrap();
    state.delete(Kind::Account, "111111111111");
    state.put(named("222222222222", "Edited"));
    state.put(named("444444444444", "Put"));

    let accounts = records(&state, Kind::Account, None);
    assert_eq!(accounts[0], named("222222222222", "Edited"));
    assert_eq!(accounts[1].id(), "333333333333");
    assert_eq!(accounts[2], named("444444444444", "Put"));
    assert_eq!(state.get(Kind::Account, "111111111111").unwrap(), None);
}
