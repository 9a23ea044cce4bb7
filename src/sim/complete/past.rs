//! What commands about the past take: changes of the history, saved states.

use clap::Arg;

use super::candidate::Candidate;
use super::cursor::Cursor;
use crate::sim::past::told_call;
use crate::world::View;

/// How many changes are offered at most: the newest.
const MOST: usize = 100;

/// Returns what an argument of a command about the past may be, if that is what it takes.
pub(super) fn of(
    cursor: &Cursor<'_>,
    argument: &Arg,
    open: &mut dyn FnMut() -> Option<View>,
) -> Option<Vec<Candidate>> {
    let path = cursor.path.iter().skip(1).map(|command| command.get_name());
    let path: Vec<_> = path.collect();
    match (&path[..], argument.get_id().as_str()) {
        (["sim", "undo"], "to") => Some(changes(open)),
        (["sim", "load"] | ["sim", "saved", "delete"], "saved")
        | (["sim", "diff"], "old" | "new") => Some(saved(open)),
        _ => None,
    }
}

/// Returns the names of saved states.
fn saved(open: &mut dyn FnMut() -> Option<View>) -> Vec<Candidate> {
    let names = open().and_then(|view| view.saved_states().names().ok());
    let names = names.unwrap_or_default();
    let names = names.iter().map(|name| Candidate::new(name.as_str(), ""));
    names.collect()
}

/// Returns the changes in the history, the newest first.
fn changes(open: &mut dyn FnMut() -> Option<View>) -> Vec<Candidate> {
    let Some(entries) = open().and_then(|view| view.log().newest_first().ok()) else {
        return Vec::new();
    };
    let mut found: Vec<Candidate> = Vec::new();
    for entry in entries.flatten() {
        let Some(change) = entry.change else { continue };
        let change = change.to_string();
        if found.iter().all(|other| other.text != change) {
            found.push(Candidate::new(&change, &told_call(&entry)));
        }
        if found.len() == MOST {
            break;
        }
    }
    found
}
