//! `sim explain`: why a call was refused, and what leads out.

use std::num::NonZeroUsize;

use anyhow::bail;
use clap::Args;
use organizations::fidelity::Mark;
use organizations::model::Timestamp;
use organizations::state::{Handshake, Kind, Readable as _};
use shape::Value;

use super::console::{Console, object};
use super::moments::{Moment, Moments, Seen};
use super::screen::Screen;
use crate::explain::{self, Asked, CommandLines, Line, Rehearsal, Way};
use crate::harmless;
use crate::store::StoreError;
use crate::store::log::Log;
use crate::world::{Known, World, on};

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
    /// What led to the rule in this world.
    case: Option<String>,
    /// What leads to the rule, as the table of fidelity has it, and how much is known of it.
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
                let moment = moments.world_at(&entry, &world)?;
                return tell(asked, moment, &world, console);
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

/// Tells of a refusal by the world as it was.
fn tell(
    mut asked: Asked,
    moment: Moment,
    world: &World,
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    if let Asked::Refused(refused) = &mut asked
        && let Some(id) = refused.unknown_handshake()
    {
        refused.forgotten = last_seen(id, world)?.map(Box::new);
    }
    let known = Known::read(&moment.present)?;
    let program = &console.session.environment.program;
    let world_at = |now| moment.again(world, now);
    let rehearsal = Rehearsal::new(&world_at);
    let mut told = Told::of(&asked, &known, program, rehearsal);
    if let Asked::Refused(_) = asked {
        told.by = moment.seen;
    }
    told.show(console)
}

/// Returns a handshake as the log has it last.
fn last_seen(id: &str, world: &World) -> Result<Option<Handshake>, StoreError> {
    for entry in Log::of(&world.paths()?).newest_first()? {
        let mut changes = entry?.changes.into_iter();
        let change = changes.find(|one| one.kind() == Some(Kind::Handshake) && one.id == id);
        if let Some((old, new)) = change.and_then(|change| change.records().ok()) {
            return Ok(new.or(old).and_then(Handshake::from_record));
        }
    }
    Ok(None)
}

impl Told {
    fn of(asked: &Asked, known: &Known, program: &str, rehearsal: Rehearsal<'_>) -> Self {
        let by = Seen::Present;
        let commands = CommandLines { program };
        match asked {
            Asked::Refused(refused) => {
                let explanation = explain::explain(refused, known, &commands, Some(rehearsal));
                let mark = explanation.mark.map(Mark::meaning);
                Self {
                    time: refused.time,
                    operation: refused.operation.name().to_owned(),
                    asked: Some((explanation.caller, explanation.command)),
                    refusal: explanation.refusal,
                    case: explanation.case,
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
                let line = Line {
                    operation,
                    words,
                    message,
                };
                let usage = explain::explain_usage(&line, Some(known), &commands);
                Self {
                    time: *time,
                    operation: operation.clone(),
                    asked: Some((String::new(), commands.as_typed(words))),
                    refusal: message.trim().lines().next().unwrap_or_default().to_owned(),
                    case: None,
                    rule: None,
                    why: usage.why,
                    ways: usage.ways,
                    by,
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
        let ways = explain::alternatives(&self.ways).flat_map(|ways| {
            ways.iter().zip(1i64..).map(|(way, step)| {
                object([
                    ("Step", (ways.len() > 1).then(|| step.into())),
                    ("Text", Some(way.text.as_str().into())),
                    ("Commands", Some(texts(&way.commands))),
                ])
            })
        });
        object([
            ("Time", Some(console.time(self.time))),
            ("Operation", Some(self.operation.as_str().into())),
            ("Caller", caller.map(Value::from)),
            ("Command", command.map(Value::from)),
            ("Refusal", Some(self.refusal.as_str().into())),
            ("Case", self.case.as_deref().map(Value::from)),
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
        if let (Some(case), Some((_, mark))) = (&self.case, self.rule) {
            screen.paragraph(&format!(
                "The case: {case}. How much is known of it: {mark}."
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
        for (index, ways) in explain::alternatives(&self.ways).enumerate() {
            draw_ways(ways, index == 0, screen);
        }
    }
}

/// Draws ways that are done one after another, with their numbers if they are several.
fn draw_ways(ways: &[Way], are_first: bool, screen: &mut Screen) {
    if ways.len() > 1 && !are_first {
        screen.paragraph("Or, in place of that:");
    }
    for (index, way) in ways.iter().enumerate() {
        if ways.len() > 1 {
            screen.paragraph(&format!("{}. {}:", index + 1, way.as_step()));
        } else {
            screen.paragraph(&format!("{}:", way.text));
        }
        for command in &way.commands {
            screen.command(command);
        }
    }
}
