//! `sim explain`: why a call was refused, and what leads out.

use std::num::NonZeroUsize;

use anyhow::bail;
use clap::Args;
use organizations::model::Timestamp;
use shape::Value;

use super::console::{Console, object};
use super::moments::{Moments, Seen};
use super::screen::Screen;
use crate::explain::{self, Asked, CommandLines, Way};
use crate::harmless;
use crate::world::{Known, on};

/// Explains the last refusal: who asked for what, which rule refused, why it applied, and what would help.
///
/// It looks at the world as it was at that moment, and changes and notes nothing. If it has changed since, that is
/// told; what helped then may be too late now. With `--output` or `--query` the same comes as data.
///
/// Example: after a refused `accept-handshake`, `orgsim sim explain`; `orgsim sim explain 2` tells of the
/// refusal before.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// Which refusal: 1 is the last one, 2 the one before.
    #[arg(default_value = "1")]
    number: NonZeroUsize,
}

/// What is told of a refusal of either kind.
struct Told {
    time: Timestamp,
    /// Who called, and which command that was; an error of the command line has none.
    asked: Option<(String, String)>,
    operation: String,
    /// The exception and its reason, or what the command said.
    refusal: String,
    /// What leads to the rule, and how much is known of it.
    rule: Option<(&'static str, &'static str)>,
    why: Vec<String>,
    ways: Vec<Way>,
    by: Seen,
}

impl Explain {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        let mut wanted = self.number.get();
        let mut moments = Moments::of(&world)?;
        while let Some(entry) = moments.next_entry()? {
            let Some(asked) = Asked::of(&entry) else {
                continue;
            };
            wanted -= 1;
            if wanted == 0 {
                let (present, by) = moments.world_at(&entry, &world)?;
                let known = Known::read(&present)?;
                let program = &console.session.environment.program;
                return Told::of(&asked, &known, program, by).show(console);
            }
        }
        match self.number.get() - wanted {
            0 => {
                let nothing = "No call was refused so far: there is nothing to explain.\n";
                Ok(console.streams.output.write_all(nothing.as_bytes())?)
            }
            1 => bail!("the history has one refusal only"),
            found => bail!("the history has only {found} refusals"),
        }
    }
}

impl Told {
    fn of(asked: &Asked, known: &Known, program: &str, by: Seen) -> Self {
        let commands = CommandLines { program };
        match asked {
            Asked::Refused(refused) => {
                let explanation = explain::explain(refused, known, &commands);
                let mark = explanation.mark.map(organizations::fidelity::Mark::meaning);
                Self {
                    time: refused.time,
                    operation: refused.operation.name().to_owned(),
                    asked: Some((explanation.caller, explanation.command)),
                    refusal: explanation.refusal,
                    rule: explanation.rule.zip(mark),
                    why: explanation.why,
                    ways: explanation.ways,
                    by,
                }
            }
            Asked::Misused {
                time,
                operation,
                words,
                message,
            } => {
                let usage = explain::explain_usage(operation, message, &commands);
                Self {
                    time: *time,
                    operation: operation.clone(),
                    asked: Some((String::new(), commands.as_typed(words))),
                    refusal: message.trim().lines().next().unwrap_or_default().to_owned(),
                    rule: None,
                    why: usage.why,
                    ways: usage.ways,
                    by: Seen::Present,
                }
            }
        }
    }

    fn show(&self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        if console.wants_data() {
            let data = self.data(console);
            return console.print("Explanation", data);
        }
        let mut screen = Screen::of(console);
        self.draw(&mut screen);
        console.show(&screen.finish())
    }

    fn data(&self, console: &Console<'_, '_>) -> Value {
        let texts = |texts: &[String]| texts.iter().map(String::as_str).collect::<Value>();
        let (caller, command) = self.asked.clone().unzip();
        let ways = self.ways.iter().map(|way| {
            object([
                ("Text", Some(way.text.as_str().into())),
                ("Commands", Some(texts(&way.commands))),
            ])
        });
        object([
            ("Time", Some(console.time(self.time))),
            ("Operation", Some(self.operation.as_str().into())),
            ("Caller", caller.map(Value::from)),
            ("Command", command.map(Value::from)),
            ("Refusal", Some(self.refusal.as_str().into())),
            ("Rule", self.rule.map(|(what, _)| what.into())),
            ("Known", self.rule.map(|(_, mark)| mark.into())),
            ("Why", Some(texts(&self.why))),
            ("Ways", Some(ways.collect())),
            ("World", Some(self.by.name().into())),
        ])
    }

    fn draw(&self, screen: &mut Screen) {
        let time = on(self.time);
        screen.heading(&format!("{} was refused, {time}", self.operation));
        if let Some((caller, command)) = &self.asked {
            if caller.is_empty() {
                screen.paragraph("The command line was:");
            } else {
                screen.paragraph(&format!("{caller} called:"));
            }
            screen.command(command);
        }
        screen.section("The rule");
        screen.paragraph(&harmless::one_line(&self.refusal));
        if let Some((what, mark)) = self.rule {
            screen.paragraph(&format!(
                "The case: {what}. How much is known of it: {mark}."
            ));
        }
        screen.section("Why");
        for why in &self.why {
            screen.paragraph(why);
        }
        match &self.by {
            Seen::Present => {}
            Seen::Past => screen.paragraph(
                "(This is by the world as it was then. It has changed since: `orgsim sim diff` and \
                 `orgsim sim history` tell how.)",
            ),
            Seen::Changed(why) => screen.paragraph(&format!(
                "(The world has changed since, and this is by the world as it is now: {why}.)"
            )),
        }
        screen.section("What helps");
        for way in &self.ways {
            screen.paragraph(&format!("{}:", way.text));
            for command in &way.commands {
                screen.command(command);
            }
        }
    }
}
