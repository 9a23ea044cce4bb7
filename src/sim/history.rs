//! `sim history`: every call so far.

use std::thread;
use std::time::Duration;

use clap::Args;
use organizations::model::Timestamp;
use organizations::state::State;

use super::console::{Console, list};
use super::past::{Selection, Told, cloud_trail, told_with_outcome};
use super::screen::Screen;
use super::{diagram, duration, operation};
use crate::store::log::{Entry, Follower, Log};

/// How often the log is looked at for new lines.
const PAUSE: Duration = Duration::from_millis(100);

/// Lists every call so far, the oldest first.
///
/// On a terminal, a line for each call: when it came by the world's clock, who called, what, the ids in it,
/// and what came of it: the change that it made, or the code of the refusal. Else, and with `--output` or
/// `--query`, records in the shape of `CloudTrail`'s. A change that was not saved, because something ended
/// the command that made it, is told as such.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  orgsim sim history --since 2d --refused\n  orgsim sim history --operation accept-handshake --limit 5"
)]
pub(super) struct History {
    /// Only calls since a time, as in 2026-03-01T12:00:00Z, or in the last days or hours, as in 2d.
    #[arg(long, value_name = "TIME", value_parser = since)]
    since: Option<Since>,
    /// Only calls of an operation, as in `accept-handshake`, or of a command, as in "sim use".
    #[arg(long, value_parser = operation_or_command)]
    operation: Option<String>,
    /// Only calls by an account: its id, address or name.
    #[arg(long, value_name = "ACCOUNT")]
    by: Option<String>,
    /// Only calls that were refused, or could not be understood.
    #[arg(long)]
    refused: bool,
    /// Only the newest calls, so many.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,
    /// Goes on with calls as they come, a line each, until it is interrupted. Of those so far it shows
    /// none, unless `--limit` asks for some.
    #[arg(long)]
    follow: bool,
    /// Draws what became of handshakes instead: a sequence diagram, on a terminal with lines, in a pipe for
    /// Mermaid.
    #[arg(long, conflicts_with = "follow")]
    diagram: bool,
}

/// Since when calls are wanted.
#[derive(Debug, Clone, Copy)]
enum Since {
    Time(Timestamp),
    Ago(jiff::SignedDuration),
}

impl History {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        let log = Log::of(&world.paths()?);
        let selection = self.selection(console)?;
        let follower = self.follow.then(|| Follower::of(&log)).transpose()?;
        let at = world.as_saved().ok().and_then(|state| state.world().change);
        let limit = match (self.limit, self.follow) {
            (None, true) => Some(0),
            (limit, _) => limit,
        };
        let calls = selection.newest(&log, at, limit)?;
        if self.diagram {
            return diagram::show(calls, &selection, &world, console);
        }
        let Some(follower) = follower else {
            return print_all(&calls, console);
        };
        for (entry, is_saved) in &calls {
            print_one(entry, *is_saved, console)?;
        }
        follow(follower, &selection, console)
    }

    fn selection(&self, console: &Console<'_, '_>) -> anyhow::Result<Selection> {
        let world = console.world()?;
        let since = match self.since {
            None => None,
            Some(Since::Time(time)) => Some(time),
            Some(Since::Ago(ago)) => {
                let Timestamp(now) = world.time(world.as_saved()?.world().clock)?;
                // Before the first time there is, nothing was.
                now.checked_sub(ago).ok().map(Timestamp)
            }
        };
        let by = match &self.by {
            None => None,
            Some(name) => Some(caller_named(name, console)?),
        };
        Ok(Selection {
            since,
            operation: self.operation.clone(),
            by,
            refused: self.refused,
        })
    }
}

/// Returns the id of the account that somebody names. One that is gone is named by its id.
fn caller_named(name: &str, console: &Console<'_, '_>) -> anyhow::Result<String> {
    let state = console.world()?.as_saved()?;
    match organizations::registry::account(&state, name) {
        Ok(account) => Ok(account.id.to_string()),
        Err(_) if organizations::state::Kind::Account.is_id(name) => Ok(name.to_owned()),
        Err(unknown) => Err(unknown.into()),
    }
}

fn since(text: &str) -> Result<Since, String> {
    if let Ok(time) = text.parse() {
        return Ok(Since::Time(time));
    }
    let ago = duration::read(text).map(Since::Ago);
    ago.map_err(|_| "a time is written as in `2026-03-01T12:00:00Z`, or as in `2d`".to_owned())
}

fn operation_or_command(text: &str) -> Result<String, String> {
    if text.starts_with("sim ") {
        return Ok(text.to_owned());
    }
    operation::of_any_api(text).map(|operation| operation.name().to_owned())
}

fn print_all(calls: &[(Entry, bool)], console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    if console.is_for_people() {
        let mut screen = Screen::of(console);
        if calls.is_empty() {
            screen.plain("There is no such call.");
        }
        for (entry, is_saved) in calls {
            write_line(entry, *is_saved, &mut screen);
        }
        return console.show(&screen.finish());
    }
    let records = calls.iter();
    let records = records.map(|(entry, is_saved)| cloud_trail(entry, *is_saved));
    console.print("Records", list("Records", records))
}

/// Writes a call, with what came of it in the end: red where that is nothing.
fn write_line(entry: &Entry, is_saved: bool, screen: &mut Screen) {
    let Told {
        line,
        outcome,
        failed,
    } = told_with_outcome(entry, is_saved);
    let line = format!("{line}  {outcome}");
    screen.entry(line.trim_end(), &outcome, if failed { "31" } else { "2" });
}

fn print_one(entry: &Entry, is_saved: bool, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    if console.is_for_people() {
        let mut screen = Screen::of(console);
        write_line(entry, is_saved, &mut screen);
        let output = &mut console.streams.output;
        output.write_all(screen.finish().as_bytes())?;
        return Ok(output.flush()?);
    }
    console.print_line("Record", cloud_trail(entry, is_saved))
}

/// Prints calls as they come. It ends when nobody reads them any more.
fn follow(
    mut follower: Follower,
    selection: &Selection,
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    loop {
        for entry in follower.new_entries()? {
            if selection.has(&entry) {
                print_one(&entry, true, console)?;
            }
        }
        thread::sleep(PAUSE);
    }
}
