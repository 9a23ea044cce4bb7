//! `sim lesson hint`: help, a little at a time.

use clap::Args;
use shape::{Map, Value};

use super::current::Current;
use super::page::Page;
use crate::lesson::HINT;
use crate::sim::console::Console;

/// Gives the next hint for the task at hand: first a nudge, in the end the command.
///
/// Which hints were given is in the history, and nowhere else.
#[derive(Debug, Args)]
pub(super) struct Hint;

impl Hint {
    #[expect(clippy::unused_self, reason = "all commands run alike")]
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let current = Current::of(console)?;
        let mut page = Page::of(console);
        let Some(index) = current.at_hand() else {
            page.at_hand(&current);
            return page.print(console);
        };
        let hints = &current.found.lesson.tasks[index].hints;
        let given = current.past.hints(index + 1);
        page.heading(&current, index);
        match hints.get(given) {
            Some(hint) => {
                page.markdown(hint);
                let left = hints.len() - given - 1;
                page.paragraph(&match left {
                    0 => {
                        "That was the last hint; `orgsim sim lesson solution` shows how it is done."
                            .to_owned()
                    }
                    1 => "There is one more hint.".to_owned(),
                    left => format!("There are {left} more hints."),
                });
                note(console, index + 1)?;
            }
            None => {
                for hint in hints {
                    page.markdown(hint);
                }
                page.paragraph(
                    "There are no other hints; `orgsim sim lesson solution` shows how it is done.",
                );
            }
        }
        page.print(console)
    }
}

/// Notes in the log that a hint was given.
fn note(console: &Console<'_, '_>, task: usize) -> anyhow::Result<()> {
    let words: Value = console.words.iter().map(String::as_str).collect();
    let task = i64::try_from(task).unwrap_or(i64::MAX);
    let input: Map = [("Arguments", words), ("Task", task.into())]
        .into_iter()
        .collect();
    Ok(console.world()?.note(HINT, &input.into())?)
}
