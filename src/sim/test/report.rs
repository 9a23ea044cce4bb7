//! What is told of files.

use std::borrow::Cow;

use anyhow::Context as _;

use super::accept::{self, Refusal};
use super::cases;
use super::command::Test;
use super::ending::ending;
use super::outcome::{Played, Verdict};
use super::plan::{Plan, Trouble};
use crate::sim::console::Console;
use crate::sim::junit::{Suite, document};
use crate::sim::screen::painted;
use crate::transcript::{End, Named, rewritten, unified};
use crate::{Exit, harmless};

const RED: &str = "31";
const GREEN: &str = "32";
const YELLOW: &str = "33";
const CYAN: &str = "36";

/// What was told so far.
pub(super) struct Report<'a> {
    test: &'a Test,
    is_coloured: bool,
    /// Whether it is shown on a terminal, which no file may control.
    is_shown: bool,
    passed: usize,
    failed: usize,
    skipped: usize,
    commands: usize,
    exit: Exit,
    suites: Vec<Suite>,
}

impl<'a> Report<'a> {
    /// Begins a report.
    pub(super) fn of(test: &'a Test, console: &Console<'_, '_>) -> Self {
        Self {
            test,
            is_coloured: console.is_coloured(),
            is_shown: console.session.environment.terminal.is_some(),
            passed: 0,
            failed: 0,
            skipped: 0,
            commands: 0,
            exit: Exit::Ok,
            suites: Vec::new(),
        }
    }

    /// Tells of a file that can't be played.
    pub(super) fn tell_trouble(
        &mut self,
        name: &str,
        trouble: &Trouble,
        console: &mut Console<'_, '_>,
    ) -> anyhow::Result<()> {
        let (what, exit) = match trouble {
            Trouble::Unread(what) => (what, Exit::General),
            Trouble::Mistaken(what) => (what, Exit::Usage),
        };
        self.failed += 1;
        self.fail(exit);
        self.suites.push(cases::trouble(name, what));
        let name = harmless::one_line(name);
        let failed = self.painted(RED, "failed");
        writeln!(console.streams.output, "{name}: {failed}, it can't be run")?;
        let program = &console.session.environment.program;
        let what = harmless::text(what);
        Ok(writeln!(console.streams.errors, "{program}: {what}")?)
    }

    /// Tells of a file that was played, and rewrites it if that is wanted.
    pub(super) fn tell(
        &mut self,
        plan: &Plan<'_>,
        played: &Played,
        console: &mut Console<'_, '_>,
    ) -> anyhow::Result<()> {
        self.commands += played.commands.len();
        let is_accepted = self.test.accept
            && played.verdict() == Verdict::Failed
            && self.accept(plan, played, console)?;
        let (word, colour) = match played.verdict() {
            Verdict::Passed => ("passed", GREEN),
            Verdict::Skipped => ("skipped", YELLOW),
            Verdict::Failed if is_accepted => ("accepted", GREEN),
            Verdict::Failed => ("failed", RED),
        };
        match played.verdict() {
            Verdict::Skipped => self.skipped += 1,
            Verdict::Failed if !is_accepted => {
                self.failed += 1;
                self.fail(Exit::No);
            }
            _ => self.passed += 1,
        }
        let out = &mut *console.streams.output;
        let name = harmless::one_line(&plan.found.name);
        let word = self.painted(colour, word);
        writeln!(out, "{name}: {word}{}", counts(played, is_accepted))?;
        if let Some(home) = &played.home {
            writeln!(out, "{name}: its folder is `{}`", home.display())?;
        }
        if played.verdict() == Verdict::Failed {
            if let Some((line, what)) = ending(plan, played, self.test.timeout) {
                writeln!(out, "{name}:{line}: {}", harmless::one_line(&what))?;
            }
            for line in difference(plan, played) {
                out.write_all(&self.shown(&line))?;
                out.write_all(b"\n")?;
            }
        }
        self.suites
            .push(cases::suite(plan, played, self.test.timeout));
        Ok(())
    }

    /// Rewrites a file. Tells whether nothing is left to be wished for.
    fn accept(
        &mut self,
        plan: &Plan<'_>,
        played: &Played,
        console: &mut Console<'_, '_>,
    ) -> anyhow::Result<bool> {
        let edits = played.edits();
        let lines = &plan.transcript.lines;
        let new = rewritten(lines, &edits);
        let is_all = played.is_whole() && played.end == End::Whole;
        let what = match accept::replace(&plan.found.path, plan.text, &new) {
            Ok(()) => return Ok(is_all),
            Err(Refusal::Changed) => "it was changed meanwhile".to_owned(),
            Err(Refusal::Failed(error)) => {
                self.fail(Exit::General);
                error.to_string()
            }
        };
        let program = &console.session.environment.program;
        let name = harmless::one_line(&plan.found.name);
        writeln!(
            console.streams.errors,
            "{program}: `{name}` is left as it is: {what}"
        )?;
        Ok(false)
    }

    /// Tells what came of all, and writes the file for others.
    pub(super) fn end(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let Self {
            passed,
            failed,
            skipped,
            commands,
            ..
        } = self;
        let skips = match skipped {
            0 => String::new(),
            _ => format!(", {skipped} skipped"),
        };
        let out = &mut console.streams.output;
        writeln!(
            out,
            "{passed} passed, {failed} failed{skips} ({commands} commands)"
        )?;
        console.exit = self.exit;
        if let Some(file) = &self.test.junit {
            let path = console.session.environment.folder.join(file);
            std::fs::write(path, document(&self.suites))
                .with_context(|| format!("cannot write `{}`", file.display()))?;
        }
        Ok(())
    }

    /// Notes how the command ends, if nothing worse is known yet.
    fn fail(&mut self, exit: Exit) {
        if exit.code() > self.exit.code() {
            self.exit = exit;
        }
    }

    fn painted(&self, colour: &str, text: &str) -> String {
        painted(self.is_coloured, colour, text)
    }

    /// Returns a line of a diff as it is shown: byte for byte, for `patch`, but on a terminal.
    fn shown<'b>(&self, line: &'b [u8]) -> Cow<'b, [u8]> {
        if !self.is_shown && !self.is_coloured {
            return Cow::Borrowed(line);
        }
        let text = String::from_utf8_lossy(line);
        let text = harmless::text(text.trim_end_matches('\r'));
        let colour = match line.first() {
            Some(b'@') => CYAN,
            Some(b'-') => RED,
            Some(b'+') => GREEN,
            _ => return Cow::Owned(text.into_owned().into_bytes()),
        };
        Cow::Owned(self.painted(colour, &text).into_bytes())
    }
}

fn counted(commands: usize) -> String {
    match commands {
        1 => "1 command".to_owned(),
        _ => format!("{commands} commands"),
    }
}

/// Returns what the line of a file says behind the word.
fn counts(played: &Played, is_accepted: bool) -> String {
    let all = counted(played.count);
    match (played.verdict(), played.differing()) {
        (Verdict::Failed, number) if is_accepted => {
            format!(", {number} of {all} rewritten")
        }
        (Verdict::Passed, _) => format!(", {all}"),
        (Verdict::Skipped, _) | (Verdict::Failed, 0) => String::new(),
        (Verdict::Failed, 1) => format!(", 1 of {all} differs"),
        (Verdict::Failed, differing) => format!(", {differing} of {all} differ"),
    }
}

fn difference(plan: &Plan<'_>, played: &Played) -> Vec<Vec<u8>> {
    let edits = played.edits();
    if edits.is_empty() {
        return Vec::new();
    }
    let of = |first: usize| {
        let mut commands = plan.transcript.commands();
        let command = commands.find(|command| command.first == first);
        let command = command.map(crate::transcript::Command::headline);
        format!("line {}: $ {}", first + 1, command.unwrap_or_default())
    };
    let named = Named {
        file: &plan.found.name,
        command: &of,
    };
    unified(&named, &plan.transcript.lines, &edits)
}
