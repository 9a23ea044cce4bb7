//! `sim lesson`: lessons, learned in a world.

mod beginning;
mod check;
mod current;
mod hint;
mod list;
mod markdown;
mod page;
mod reset;
mod show;
mod solution;
mod start;
mod told;
mod watch;

use clap::{Args, Subcommand};

use super::console::Console;

/// Learns how organizations and their handshakes work, task by task.
///
/// A lesson makes a world and sets tasks in it. They are done with ordinary commands, and judged by what has become
/// of the world, not by what was typed. Without a command, the lessons are listed.
///
/// Example: `orgsim sim lesson start first-invitation`, and then `orgsim sim lesson check` whenever something is
/// done.
#[derive(Debug, Args)]
pub(super) struct Lesson {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    List(list::List),
    Start(start::Start),
    Show(show::Show),
    Check(check::Check),
    Hint(hint::Hint),
    Solution(solution::Solution),
    Reset(reset::Reset),
}

impl Lesson {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self.command {
            None => list::List.run(console),
            Some(Command::List(list)) => list.run(console),
            Some(Command::Start(start)) => start.run(console),
            Some(Command::Show(show)) => show.run(console),
            Some(Command::Check(check)) => check.run(console),
            Some(Command::Hint(hint)) => hint.run(console),
            Some(Command::Solution(solution)) => solution.run(console),
            Some(Command::Reset(reset)) => reset.run(console),
        }
    }
}
