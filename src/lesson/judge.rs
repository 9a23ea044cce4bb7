//! Evaluates which tasks are done.

use organizations::{Operation, Pages, registry};
use shape::{Map, Value};

use super::check::{Check, Question};
use super::past::Past;
use super::read::{Lesson, Task};
use crate::Caller;
use crate::store::StoreError;
use crate::wire::{self, Times};
use crate::world::World;

/// The progress of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// All its checks hold.
    Done,
    /// One does not, with this message.
    Missing(String),
}

impl Progress {
    /// Tells whether the task is done.
    pub fn is_done(&self) -> bool {
        *self == Self::Done
    }
}

/// Evaluates the tasks of a lesson. Timestamps in answers are compared in the format `times`.
pub fn judge(
    lesson: &Lesson,
    world: &World,
    past: &Past,
    times: Times<'_>,
) -> Result<Vec<Progress>, StoreError> {
    let court = Court { world, past, times };
    let tasks = lesson.tasks.iter();
    tasks.map(|task| court.progress(task)).collect()
}

struct Court<'a> {
    world: &'a World,
    past: &'a Past,
    times: Times<'a>,
}

impl Court<'_> {
    fn progress(&self, task: &Task) -> Result<Progress, StoreError> {
        for check in &task.checks {
            if !self.holds(check)? {
                return Ok(Progress::Missing(missing(check)));
            }
        }
        Ok(Progress::Done)
    }

    fn holds(&self, check: &Check) -> Result<bool, StoreError> {
        match &check.question {
            Question::Answer {
                operation,
                caller,
                input,
                query,
                expected,
            } => {
                let Some(answer) = self.answer(operation, caller, input) else {
                    return Ok(false);
                };
                Ok(match query {
                    None => expected.is(&answer),
                    Some(query) => query
                        .evaluate(&answer)
                        .is_ok_and(|found| expected.is(&found)),
                })
            }
            Question::Called {
                operation,
                caller,
                outcome,
            } => {
                let caller = caller
                    .as_deref()
                    .map(|caller| self.id(caller))
                    .transpose()?;
                let operation = operation.map(Operation::name);
                Ok(self.past.has(operation, caller.as_deref(), outcome))
            }
        }
    }

    /// Returns what an operation answers now, all pages in one; none if it is refused.
    fn answer(&self, operation: &Operation, caller: &str, input: &Map) -> Option<Value> {
        // In a strict world, an unknown account gets no answer.
        let caller = Caller::Named(caller.to_owned());
        let Ok(mut view) = self.world.seen_by(&caller) else {
            return None;
        };
        let mut input = input.clone();
        let mut whole: Option<Map> = None;
        while let Some(mut page) = view.answer(operation, &input) {
            let token = page.remove(Pages::TOKEN);
            match &mut whole {
                None => whole = Some(page),
                Some(whole) => append(whole, page),
            }
            match token {
                Some(token) if token != Value::Null => input.insert(Pages::TOKEN, token),
                _ => break,
            }
        }
        let whole = whole.map(Value::from)?;
        match operation.output() {
            Some(shape) => wire::reduce(whole, shape, self.times).ok(),
            None => Some(whole),
        }
    }

    /// Resolves an account's id, address or name to its id; returns it unchanged if there is no such account.
    fn id(&self, name: &str) -> Result<String, StoreError> {
        let present = self.world.look()?;
        let account = registry::account(&present.state, name);
        Ok(account.map_or_else(|_| name.to_owned(), |account| account.id.to_string()))
    }
}

/// Appends the lists of a page to those of the pages before.
fn append(whole: &mut Map, page: Map) {
    for (name, value) in page {
        match (whole.get_mut(&name), value) {
            (Some(Value::List(elements)), Value::List(more)) => elements.extend(more),
            (_, value) => whole.insert(name, value),
        }
    }
}

/// Returns the message of a check that does not hold.
fn missing(check: &Check) -> String {
    if let Some(otherwise) = &check.otherwise {
        return otherwise.clone();
    }
    let of = |operation: Option<&Operation>| match operation {
        Some(operation) => format!("`{}`", crate::command_tree::kebab(operation.name())),
        None => "a call".to_owned(),
    };
    let by = |caller: Option<&str>| caller.map_or(String::new(), |caller| format!(" by {caller}"));
    match &check.question {
        Question::Answer {
            operation, caller, ..
        } => format!(
            "{} by {caller} does not answer yet as it should.",
            of(Some(operation))
        ),
        Question::Called {
            operation,
            caller,
            outcome,
        } => {
            let operation = of(*operation);
            let caller = by(caller.as_deref());
            match outcome {
                super::Outcome::Answered => {
                    format!("{operation}{caller} has not been answered yet.")
                }
                super::Outcome::Refused { code, reason } => {
                    let reason = reason.as_ref().map(|reason| format!(" ({reason})"));
                    let reason = reason.unwrap_or_default();
                    format!("{operation}{caller} has not been refused yet with {code}{reason}.")
                }
            }
        }
    }
}
