//! What became of handshakes, and of the transfers that came of them, as a sequence diagram.

mod sequence;
mod steps;

use std::collections::BTreeSet;

use organizations::state::{ChangeId, State as _};

use super::console::Console;
use super::past::Selection;
use super::screen::Screen;
use crate::picture::Sequence;
use crate::store::StoreError;
use crate::store::log::{Entry, Log};
use crate::world::{Known, World};

/// Draws what calls did to handshakes, and what time has done since: on a terminal with lines, else for Mermaid.
///
/// What was undone is not drawn.
pub(super) fn show(
    calls: Vec<(Entry, bool)>,
    selection: &Selection,
    world: &World,
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    let known = Known::read(&world.look()?)?;
    let saved = world.as_saved()?;
    let calls = calls.into_iter().map(|(entry, _)| entry);
    let calls = in_force(calls.collect(), saved.world().change, world)?;
    let log = Log::of(&world.paths()?);
    let mut steps = Vec::new();
    for mut call in calls {
        steps.extend(steps::of_call(&mut call, &log)?);
    }
    let due = steps::due(&saved, &known)?.into_iter();
    steps.extend(due.filter(|step| selection.has_time(step.time)));
    let sequence = sequence::sequence(&steps, &known);
    if console.is_for_people() {
        return console.show(&drawn(&sequence, console));
    }
    Ok(console
        .streams
        .output
        .write_all(sequence.mermaid().as_bytes())?)
}

/// Returns the calls that made the world what it is, in their order.
fn in_force(
    calls: Vec<Entry>,
    change: Option<ChangeId>,
    world: &World,
) -> Result<Vec<Entry>, StoreError> {
    let mut ids = BTreeSet::new();
    if let Some(change) = change {
        for entry in Log::of(&world.paths()?).ancestors(change)? {
            ids.extend(entry?.change);
        }
    }
    // A change that was undone and then made again is in the log twice.
    let newest_first = calls.into_iter().rev();
    let kept = newest_first.filter(|call| call.change.is_some_and(|id| ids.remove(&id)));
    let mut kept: Vec<_> = kept.collect();
    kept.reverse();
    Ok(kept)
}

/// Draws lines; where the terminal is too narrow for them, tells the same in sentences.
fn drawn(sequence: &Sequence, console: &Console<'_, '_>) -> String {
    let width = console.columns().unwrap_or(crate::output::DEFAULT_WIDTH);
    if let Some(lines) = sequence.lines(width, console.is_coloured()) {
        return lines;
    }
    let mut screen = Screen::of(console);
    if sequence.is_empty() {
        screen.plain("No handshake was sent so far.");
    }
    for (time, what) in sequence.sentences() {
        screen.heading(&time);
        screen.paragraph(&what);
    }
    screen.finish()
}
