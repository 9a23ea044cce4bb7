//! Going a way, and what is told of it.

use shape::Value;

use super::call;
use super::refusal::refusal;
use crate::sim::console::{Console, object};
use crate::store::Locked;
use crate::store::log::{ChangeId, Entry, Way};

/// Goes a way, saves the state as it then is, and tells what was undone and redone.
pub(super) fn go(
    console: &mut Console<'_, '_>,
    locked: Locked,
    way: Way,
    redo: Option<ChangeId>,
    command: &str,
) -> anyhow::Result<()> {
    let text = if console.is_for_people() {
        told(&way).into_bytes()
    } else {
        console.data_text("Changes", data(&way))?
    };
    locked
        .go(way, redo, command, console.words)
        .map_err(refusal)?;
    console.write_saved(&text)
}

fn data(way: &Way) -> Value {
    let calls = |entries: &[Entry]| {
        let calls: Value = entries.iter().map(call::data).collect();
        (!entries.is_empty()).then_some(calls)
    };
    object([
        ("Undone", calls(&way.undone)),
        ("Redone", calls(&way.redone)),
        (
            "Change",
            Some(way.to.map_or(Value::Null, |to| to.to_string().into())),
        ),
    ])
}

fn told(way: &Way) -> String {
    let lines = |what: &'static str, entries: &[Entry]| {
        let lines = entries.iter();
        let lines = lines.map(move |entry| format!("{what}  {}\n", call::line(entry)));
        lines.collect::<String>()
    };
    let end = match way.to {
        Some(to) => format!("the world is as it was after change {to}\n"),
        None => "the world is as it was before its first change\n".to_owned(),
    };
    lines("undone", &way.undone) + &lines("redone", &way.redone) + &end
}
