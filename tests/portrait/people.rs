//! There and back, in memory.

use organizations::StateError;
use organizations::model::Timestamp;
use organizations::state::{Kind, Memory, Record, State, WorldSettings};
use orgsim::portrait::{Beginning, NotImported, export, import};
use std::ops::ControlFlow;

/// A time at which things are imported that nothing else happens at.
pub(crate) fn now() -> Timestamp {
    "2031-05-06T07:08:09Z".parse().unwrap()
}

/// Makes a world of a text.
pub(crate) fn made(text: &str) -> Result<Memory, NotImported> {
    made_of(&[text])
}

/// Makes a world of several texts.
pub(crate) fn made_of(texts: &[&str]) -> Result<Memory, NotImported> {
    let files: Vec<_> = texts
        .iter()
        .zip(["a.yaml", "b.yaml"])
        .map(|(text, name)| (name.to_owned(), text.as_bytes().to_vec()))
        .collect();
    let beginning = Beginning {
        settings: WorldSettings::default(),
        time: Box::new(|_| Some(now())),
        bits: Box::new(bits),
    };
    import(files, &beginning)
}

/// Returns the bits of the n-th id that is drawn.
#[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
pub(crate) fn bits(_seed: Option<u64>, n: u64) -> Result<u128, StateError> {
    Ok(u128::from(n).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c834))
}

/// Makes a world of what another one is exported as.
#[track_caller]
pub(crate) fn again(state: &dyn State) -> (Memory, String) {
    let text = export(state).unwrap();
    match made(&text) {
        Ok(made) => (made, text),
        Err(error) => panic!("{error}\n{text}"),
    }
}

/// Returns all records.
pub(crate) fn records(state: &dyn State) -> Vec<Record> {
    let mut records = Vec::new();
    for kind in Kind::ALL {
        let visit = &mut |record| {
            records.push(record);
            ControlFlow::Continue(())
        };
        state.scan(*kind, None, visit).unwrap();
    }
    records
}

/// Checks that a world comes back as it was, to the last place in the order of creation; returns what came back.
#[track_caller]
pub(crate) fn must_come_back(state: &dyn State, what: &str) -> Memory {
    let (made, text) = again(state);
    let (before, after) = (records(state), records(&made));
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before, after, "{what}\n{text}");
    }
    assert_eq!(before.len(), after.len(), "{what}\n{text}");
    let settings = |world: &WorldSettings| WorldSettings {
        change: None,
        last_change: None,
        next_due: None,
        drawn: world.seed.map_or(0, |_| world.drawn),
        ..world.clone()
    };
    assert_eq!(
        settings(state.world()),
        settings(made.world()),
        "{what}\n{text}"
    );
    assert_eq!(export(&made).unwrap(), text, "{what}");
    made
}
