//! `sim lesson solution`: how it is done.

use clap::Args;

use super::current::Current;
use super::page::Page;
use super::show;
use crate::sim::console::Console;

/// Shows how the task at hand is done: the commands, and what they print.
///
/// It asks first. Example: `orgsim sim lesson solution 2 --yes`
#[derive(Debug, Args)]
pub(super) struct Solution {
    /// The number of a task, instead of the one at hand.
    #[arg(value_name = "TASK")]
    task: Option<usize>,
    /// Shows it without asking.
    #[arg(long)]
    yes: bool,
}

impl Solution {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let current = Current::of(console)?;
        let index = match self.task {
            Some(number) => Some(show::index(number, &current)?),
            None => current.at_hand(),
        };
        let indices: Vec<_> = match index {
            Some(index) => vec![index],
            None => (0..current.found.lesson.tasks.len()).collect(),
        };
        if !self.yes && !agrees(&question(index), console)? {
            return Ok(());
        }
        let mut page = Page::of(console);
        for index in indices {
            page.heading(&current, index);
            match current.found.lesson.tasks[index].solution.as_str() {
                "" => page.paragraph("The lesson has no solution for this task."),
                solution => page.transcript(solution),
            }
        }
        page.print(console)
    }
}

fn question(index: Option<usize>) -> String {
    match index {
        Some(index) => format!("Show the solution of task {}? [y/N] ", index + 1),
        None => "Show the solution of all tasks? [y/N] ".to_owned(),
    }
}

/// Asks whoever is there. Silence, and the end of the input, mean no.
fn agrees(question: &str, console: &mut Console<'_, '_>) -> anyhow::Result<bool> {
    console.streams.errors.write_all(question.as_bytes())?;
    console.streams.errors.flush()?;
    let answer = console.session.environment.input.line()?;
    if answer.is_none() {
        console.streams.errors.write_all(b"\n")?;
    }
    let answer = answer.unwrap_or_default().trim().to_lowercase();
    Ok(["y", "yes"].contains(&answer.as_str()))
}
