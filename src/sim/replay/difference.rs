//! What is other than it was the first time.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use shape::Value;

use crate::harmless;
use crate::sim::console::object;
use crate::sim::past::{call_data, told_call};
use crate::store::log::{Change, Entry};

/// How many records are named one by one.
const MOST_NAMED: usize = 5;

/// A change that came to something else than the first time, or a state that was edited after its last change.
pub(super) struct Difference {
    /// The line of the log, and the change that it tells of; none if only the state is another.
    call: Option<(u64, Box<Entry>)>,
    /// What is other.
    why: Vec<String>,
}

impl Difference {
    /// Returns how a change differs from what is recorded of it: `now` is what it came to, `said` why it could not
    /// be made.
    pub(super) fn of(line: u64, entry: Entry, now: Option<Entry>, said: Option<String>) -> Self {
        let why = match (said, now) {
            (Some(said), _) => vec![said.split_whitespace().collect::<Vec<_>>().join(" ")],
            (None, None) => vec!["it changes nothing now".to_owned()],
            (None, Some(now)) => compared(&entry, &now),
        };
        Self {
            call: Some((line, Box::new(entry))),
            why,
        }
    }

    /// Returns how a state differs from what its history made.
    pub(super) fn of_state(changes: &[Change]) -> Self {
        let mut why = vec!["the state file was edited by hand".to_owned()];
        why.extend(named(changes.iter().map(|change| {
            format!("{}: another than the history made", called(change))
        })));
        Self { call: None, why }
    }

    /// Returns it as data.
    pub(super) fn data(&self) -> Value {
        let call = self.call.as_ref();
        let line = call.and_then(|(line, _)| i64::try_from(*line).ok());
        object([
            ("Line", line.map(Value::Integer)),
            ("Call", call.map(|(_, entry)| call_data(entry))),
            ("Why", Some(self.why.iter().map(String::as_str).collect())),
        ])
    }

    /// Returns it in lines for people.
    pub(super) fn text(&self) -> String {
        let head = match &self.call {
            None => "the state is another:\n".to_owned(),
            Some((line, entry)) => format!(
                "line {line} of the history answers differently:\n  {}\n",
                told_call(entry)
            ),
        };
        let why = self.why.iter();
        let why = why.map(|why| format!("  {}\n", harmless::one_line(why)));
        head + &why.collect::<String>()
    }
}

/// Returns what is other in what a change did.
fn compared(then: &Entry, now: &Entry) -> Vec<String> {
    let told = |entry: &Entry| {
        entry.code().map_or("answered".to_owned(), |code| {
            format!("refused with `{code}`")
        })
    };
    let (first, second) = (told(then), told(now));
    if first != second {
        return vec![format!("it was {first}, and is {second} now")];
    }
    let mut records: BTreeMap<String, (Option<&Change>, Option<&Change>)> = BTreeMap::new();
    for change in &then.changes {
        records.entry(called(change)).or_default().0 = Some(change);
    }
    for change in &now.changes {
        records.entry(called(change)).or_default().1 = Some(change);
    }
    let records = records.into_iter();
    let others = records.filter_map(|(called, (then, now))| {
        let what = match (then, now) {
            (Some(_), None) => "not changed now",
            (None, Some(_)) => "changed now, too",
            (Some(then), Some(now)) if !is_same(then.old.as_deref(), now.old.as_deref()) => {
                "another before it"
            }
            (Some(then), Some(now)) if !is_same(then.new.as_deref(), now.new.as_deref()) => {
                "another after it"
            }
            _ => return None,
        };
        Some(format!("{called}: {what}"))
    });
    let why = named(others);
    if why.is_empty() {
        return vec!["the states that are kept of it are others".to_owned()];
    }
    why
}

fn is_same(one: Option<&RawValue>, other: Option<&RawValue>) -> bool {
    one.map(RawValue::get) == other.map(RawValue::get)
}

/// Returns the first few of many, and how many there are besides.
fn named(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<_> = all.collect();
    let more = all.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        all.truncate(MOST_NAMED);
        all.push(format!("and {more} more"));
    }
    all
}

fn called(change: &Change) -> String {
    match change.kind() {
        Some(kind) => format!("the {} `{}`", kind.name(), change.id),
        None => "the settings of the world".to_owned(),
    }
}
