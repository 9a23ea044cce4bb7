//! The command.

use std::ffi::OsString;

use anyhow::Context as _;
use clap::{Args, ValueEnum};

use super::script::{Step, steps};
use crate::sim::console::Console;
use crate::sim::screen::{Screen, painted};
use crate::sim::stage::{self, Stage};
use crate::{Environment, Exit, Streams};

/// What stands where `--step` waits.
const PROMPT: &str = "-- Enter goes on, q ends -- ";

/// Plays a short story in a world of its own, and shows each command and what it prints.
///
/// The world is gone afterwards, and no other is touched.
///
/// Example: `orgsim sim demo refusals --step`
#[derive(Debug, Args)]
pub(in crate::sim) struct Demo {
    /// What is played.
    #[arg(value_name = "NAME", value_enum, default_value = "invitation")]
    story: Story,
    /// Waits after each command that prints something: Enter goes on, q and the end of the input end it.
    #[arg(long)]
    step: bool,
}

/// A story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Story {
    /// Invitations are accepted, declined and cancelled, and one expires.
    Invitation,
    /// Calls are refused; the reasons, and what leads out.
    Refusals,
    /// An organization with one bill asks its members for all features.
    AllFeatures,
    /// An organization pays the bill of another.
    BillingTransfer,
}

impl Story {
    fn script(self) -> &'static str {
        match self {
            Self::Invitation => include_str!("invitation.txt"),
            Self::Refusals => include_str!("refusals.txt"),
            Self::AllFeatures => include_str!("all-features.txt"),
            Self::BillingTransfer => include_str!("billing-transfer.txt"),
        }
    }

    /// Returns the lessons in which somebody does what the story has shown, the first one first.
    fn lessons(self) -> impl Iterator<Item = &'static str> {
        let own = match self {
            Self::Invitation => None,
            Self::Refusals => Some("refusals"),
            Self::AllFeatures => Some("all-features"),
            Self::BillingTransfer => Some("billing-transfer"),
        };
        std::iter::once("first-invitation").chain(own)
    }
}

impl Demo {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let stage = Stage::new().context("cannot make a folder for the demo")?;
        for step in steps(self.story.script()) {
            match step {
                Step::Chapter(title) => {
                    tell(console, |screen| screen.section(&format!("== {title}")))?;
                }
                Step::Remark(text) => tell(console, |screen| {
                    screen.gap();
                    screen.remark(text);
                })?,
                Step::Command(line, words) => {
                    let has_printed = play(&stage, line, &words, console)?;
                    if self.step && has_printed && !goes_on(console)? {
                        return Ok(());
                    }
                }
            }
        }
        tell(console, |screen| {
            screen.gap();
            screen.remark("Now do it yourself:");
            for lesson in self.story.lessons() {
                screen.command(&format!("orgsim sim lesson start {lesson}"));
            }
        })
    }
}

/// Writes some lines between the commands.
fn tell(console: &mut Console<'_, '_>, write: impl FnOnce(&mut Screen)) -> anyhow::Result<()> {
    let mut screen = Screen::of(console);
    write(&mut screen);
    let text = screen.finish();
    Ok(console.streams.output.write_all(text.as_bytes())?)
}

/// Shows a command line as if it had been typed, and runs it; tells whether it has printed something.
fn play(
    stage: &Stage,
    line: &str,
    words: &[String],
    console: &mut Console<'_, '_>,
) -> anyhow::Result<bool> {
    let is_coloured = console.is_coloured();
    let outer = console.session.environment;
    let variable = |name: &str| {
        let own = variable(name, is_coloured, outer);
        own.or_else(|| stage.variable(name))
    };
    let environment = Environment {
        terminal: outer.terminal,
        ..stage.environment(outer, &variable)
    };
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        output: &mut output,
        errors: &mut errors,
    };
    let exit = stage::run(words, &environment, &mut streams);

    let out = &mut console.streams.output;
    writeln!(out, "\n{}", painted(is_coloured, "36", line))?;
    out.write_all(&output)?;
    out.write_all(&errors)?;
    if exit != Exit::Ok {
        writeln!(out, "(exit code {})", exit.code())?;
    }
    Ok(!output.is_empty() || exit != Exit::Ok)
}

/// Returns a variable with which a command prints as it would for whoever watches, but not through a pager.
fn variable(name: &str, is_coloured: bool, outer: &Environment<'_>) -> Option<OsString> {
    match name {
        "AWS_PAGER" => Some(OsString::new()),
        "NO_COLOR" if !is_coloured => Some("1".into()),
        "CLICOLOR_FORCE" if is_coloured => Some("1".into()),
        "TERM" => (outer.variable)(name),
        _ => None,
    }
}

/// Waits for Enter; tells whether the demo is to go on.
fn goes_on(console: &mut Console<'_, '_>) -> anyhow::Result<bool> {
    let output = &mut console.streams.output;
    write!(output, "\n{PROMPT}")?;
    output.flush()?;
    let Some(answer) = console.session.environment.input.line()? else {
        writeln!(output)?;
        return Ok(false);
    };
    Ok(!["q", "quit"].contains(&answer.trim().to_lowercase().as_str()))
}
