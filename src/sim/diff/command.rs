//! The command.

use std::{error, fmt};

use clap::Args;
use reference::json;
use serde_json::value::RawValue;
use shape::Value;

use super::names::Names;
use super::side;
use super::words::words;
use crate::harmless;
use crate::sim::console::{Console, list, object};
use crate::store::log::{Change, compare};

/// Tells two states apart: who joined and left, what moved, and what else became of each thing.
///
/// A state is named by `@N`, the world before its last N changes; by the name of a saved state; or by the
/// path of a state file, which has a "/" in it where a saved state has the name. Without NEW it is the world
/// as it is, and without OLD what its last change did. With `--output` or `--query` the same comes as data.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  orgsim sim diff\n  orgsim sim diff @5 @2\n  orgsim sim diff before-merger\n  orgsim sim diff ./old.json ./new.json --exit-code"
)]
pub(in crate::sim) struct Diff {
    /// The state before.
    #[arg(default_value = "@1")]
    old: String,
    /// The state after; the world as it is if this is not given.
    new: Option<String>,
    /// Ends with 1 if the states differ.
    #[arg(long)]
    exit_code: bool,
}

/// Two states differ, and somebody wants to be told so by the exit status.
#[derive(Debug)]
pub(in crate::sim) struct Different;

impl fmt::Display for Different {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the states differ")
    }
}

impl error::Error for Different {}

impl Diff {
    pub(in crate::sim) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let old = side::find(&self.old, console)?;
        let new = side::find(self.new.as_deref().unwrap_or("@0"), console)?;
        let names = Names {
            states: [&new, &old],
        };
        let changes = compare(&old, &new)?.into_iter();
        let told = changes.map(|change| (words(&change, &names), change));
        // What only keeps the books of the simulator is no difference between worlds.
        let told: Vec<_> = told.filter(|(words, _)| !words.is_empty()).collect();
        if console.wants_data() {
            let changes = told.iter().map(|(words, change)| data(words, change));
            console.print("Changes", list("Changes", changes))?;
        } else {
            let text: String = told
                .iter()
                .map(|(words, change)| text(words, change, &names))
                .collect();
            console.streams.output.write_all(text.as_bytes())?;
        }
        if self.exit_code && !told.is_empty() {
            return Err(Different.into());
        }
        Ok(())
    }
}

fn data(words: &[String], change: &Change) -> Value {
    let record = |json: &Option<Box<RawValue>>| json::parse(json.as_ref()?.get()).ok();
    object([
        ("Section", Some(change.section.as_str().into())),
        ("Id", Some(change.id.as_str().into())),
        ("Old", Some(record(&change.old).unwrap_or(Value::Null))),
        ("New", Some(record(&change.new).unwrap_or(Value::Null))),
        ("Words", Some(words.join("; ").into())),
    ])
}

fn text(words: &[String], change: &Change, names: &Names<'_>) -> String {
    let head = match change.kind() {
        Some(kind) => format!("{} {}", kind.name(), names.of(&change.id)),
        None => "settings".to_owned(),
    };
    let lines = words
        .iter()
        .map(|words| format!("\n  {}", harmless::one_line(words)));
    format!(
        "{}{}\n",
        harmless::one_line(&head),
        lines.collect::<String>()
    )
}
