//! The log since a lesson began: its calls, and the hints that were given.

use organizations::state::State;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::check::Outcome;
use crate::store::StoreError;
use crate::store::log::{Entry, Log};
use crate::world::World;

/// The command that starts a lesson.
pub const START: &str = "sim lesson start";

/// The command that restarts it.
pub const RESET: &str = "sim lesson reset";

/// The command that gives a hint.
pub const HINT: &str = "sim lesson hint";

/// The log since the lesson began, newest first.
#[derive(Debug, Default)]
pub struct Past {
    calls: Vec<Called>,
    /// The numbers of the tasks for which hints were given.
    hints: Vec<usize>,
}

/// A call, and how it ended.
#[derive(Debug)]
struct Called {
    operation: String,
    caller: Option<String>,
    outcome: Outcome,
}

/// An error in the log.
#[derive(Deserialize)]
struct Refusal {
    #[serde(rename = "__type", default)]
    code: String,
    #[serde(rename = "Reason", default)]
    reason: Option<String>,
}

/// A hint in the log.
#[derive(Deserialize)]
struct HintLine {
    #[serde(rename = "Task")]
    task: usize,
}

impl Past {
    /// Reads the log backwards to where the lesson began.
    ///
    /// That is at the newest start or reset among the ancestors of the current change (one that was undone
    /// counts for nothing), or at one that changed nothing, since nothing had been done. Refusals and reads have no
    /// place among the changes, so all since then count.
    pub fn read(world: &World) -> Result<Self, StoreError> {
        let mut next = world.as_saved()?.world().change;
        let mut past = Self::default();
        for entry in Log::of(&world.paths()?).newest_first()? {
            let entry = entry?;
            past.add(&entry);
            let is_ancestor = next.is_some() && entry.change == next;
            if begins(&entry) && (is_ancestor || entry.change.is_none()) {
                break;
            }
            if is_ancestor {
                next = entry.parent;
            }
        }
        Ok(past)
    }

    fn add(&mut self, entry: &Entry) {
        let is_command = entry.operation.starts_with("sim ");
        if entry.operation == HINT {
            let task = entry.input.as_deref().and_then(read::<HintLine>);
            self.hints.extend(task.map(|line| line.task));
        } else if !is_command && entry.moved.is_none() {
            self.calls.push(Called {
                operation: entry.operation.clone(),
                caller: entry.caller.clone(),
                outcome: outcome(entry.error.as_deref()),
            });
        }
    }

    /// Tells whether there was such a call.
    pub(super) fn has(
        &self,
        operation: Option<&str>,
        caller: Option<&str>,
        outcome: &Outcome,
    ) -> bool {
        self.calls.iter().any(|call| {
            operation.is_none_or(|operation| call.operation == operation)
                && caller.is_none_or(|caller| call.caller.as_deref() == Some(caller))
                && is_such(outcome, &call.outcome)
        })
    }

    /// Returns the number of hints that were given for a task, by the task's number.
    pub fn hints(&self, task: usize) -> usize {
        self.hints.iter().filter(|number| **number == task).count()
    }
}

/// Tells whether an entry starts or restarts a lesson.
fn begins(entry: &Entry) -> bool {
    entry.error.is_none() && [START, RESET].contains(&entry.operation.as_str())
}

fn outcome(error: Option<&RawValue>) -> Outcome {
    match error {
        None => Outcome::Answered,
        Some(error) => {
            let refusal = read::<Refusal>(error);
            let (code, reason) = refusal
                .map(|one| (one.code, one.reason))
                .unwrap_or_default();
            Outcome::Refused { code, reason }
        }
    }
}

/// Tells whether an outcome matches. Without a wanted reason, any reason matches.
fn is_such(wanted: &Outcome, found: &Outcome) -> bool {
    match (wanted, found) {
        (
            Outcome::Refused { code, reason: None },
            Outcome::Refused {
                code: found_code, ..
            },
        ) => code == found_code,
        (wanted, found) => wanted == found,
    }
}

fn read<'a, T: Deserialize<'a>>(json: &'a RawValue) -> Option<T> {
    serde_json::from_str(json.get()).ok()
}
