//! `sim lesson check --watch`: judged again whenever the state or the log changes.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use super::current::Current;
use super::told;
use crate::lesson::Progress;
use crate::sim::console::Console;

/// How long it sleeps between two looks at the files.
const PAUSE: Duration = Duration::from_millis(300);

/// After how many of them it judges anew though no file has changed: an invitation may have expired.
const MOST_PAUSES: usize = 20;

/// Tells what is done whenever that has changed, until all is.
pub(super) fn run(console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let began = Instant::now();
    let mut told: Option<Vec<Progress>> = None;
    loop {
        let world = console.world()?.later_by(began.elapsed());
        let paths = world.paths()?;
        let files = [paths.state().to_owned(), paths.history()];
        // What changes while it is judged is seen in the next round.
        let before = files.each_ref().map(|file| stamp(file));
        let current = Current::in_world(&world, console)?;
        if told.as_ref() != Some(&current.progress) {
            told::print_at_once(&current, console)?;
            console.streams.output.flush()?;
        }
        if current.at_hand().is_none() {
            return Ok(());
        }
        told = Some(current.progress);
        for _ in 0..MOST_PAUSES {
            thread::sleep(PAUSE);
            if files.each_ref().map(|file| stamp(file)) != before {
                break;
            }
        }
    }
}

/// Returns what tells that a file has changed; none if there is no file.
fn stamp(file: &Path) -> Option<(u64, SystemTime)> {
    let metadata = fs::metadata(file).ok()?;
    Some((metadata.len(), metadata.modified().ok()?))
}
