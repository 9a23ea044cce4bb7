//! What commands about the past take: changes of the history, how many of them, saved states.

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
        (["sim", "undo"], "to") | (["sim", "replay"], "until") => Some(changes(open)),
        (["sim", "undo"], "count") => Some(last_changes("", open)),
        (["sim", "diff"], "old" | "new") => Some([saved(open), last_changes("@", open)].concat()),
        // Else it is the name of a file.
        (["sim", "replay"], "file") if cursor.begun.starts_with('@') => {
            Some(vec![Candidate::new("@", "the history of this world")])
        }
        (["sim", "load"] | ["sim", "saved", "delete"], "saved") => Some(saved(open)),
        _ => None,
    }
}

/// Returns how many of the last changes may be taken back, each with the change that is the last of them.
fn last_changes(prefix: &str, open: &mut dyn FnMut() -> Option<View>) -> Vec<Candidate> {
    let Some(ancestors) = open().and_then(|view| view.ancestors()) else {
        return Vec::new();
    };
    let ancestors = ancestors.flatten().take(MOST);
    let changes = ancestors.take_while(|entry| !entry.begins_world());
    let numbered = changes.zip(1..).map(|(entry, number)| {
        let about = format!("before {}", told_call(&entry));
        Candidate::new(&format!("{prefix}{number}"), &about)
    });
    numbered.collect()
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
