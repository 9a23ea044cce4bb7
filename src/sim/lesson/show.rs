//! `sim lesson show`: what is to be done.

use clap::Args;

use super::current::Current;
use super::page::Page;
use crate::sim::console::Console;
use crate::sim::misuse::Misuse;

/// Shows the lesson, its tasks, and the one at hand.
///
/// Example: `orgsim sim lesson show 2` shows the second task alone.
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The number of a task to show, instead of the one at hand.
    #[arg(value_name = "TASK")]
    task: Option<usize>,
}

impl Show {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let current = Current::of(console)?;
        let mut page = Page::of(console);
        match self.task {
            None => {
                page.introduction(&current);
                page.tasks(&current);
                page.at_hand(&current);
            }
            Some(number) => page.task(&current, index(number, &current)?),
        }
        page.print(console)
    }
}

/// Returns the index of the task that has a number.
pub(super) fn index(number: usize, current: &Current) -> Result<usize, Misuse> {
    let count = current.found.lesson.tasks.len();
    match number.checked_sub(1) {
        Some(index) if index < count => Ok(index),
        _ => Err(Misuse(format!(
            "there is no task {number}; the lesson has {count}"
        ))),
    }
}
