//! The time of the last change, and records that a leap of the clock removed.
//!
//! `ORGSIM_NOW` may be set for one command and not for the next. Then due work removes records that
//! ended long before, though nobody meant time to pass: the user is warned.

use std::fmt::Write as _;

use organizations::model::Timestamp;
use organizations::state::{Kind, LastChange, State, TimeSource};

use super::settings::StoreSettings;
use super::state::FileState;

/// An upper bound on the number of records that the warning names.
const MAX_NAMED: usize = 5;

/// A leap of the clock that removed records.
#[derive(Debug, PartialEq)]
pub(super) struct Leap {
    from: LastChange,
    to: LastChange,
    removed: Vec<(Kind, String)>,
}

/// Notes in the world the time of this change, and by which clock. If that is another clock than before,
/// returns what it removed.
pub(super) fn note_change(
    state: &mut FileState,
    settings: &StoreSettings,
    machine: Timestamp,
) -> Option<Leap> {
    // A clock that can't be read does no work and removes nothing.
    let at = settings.time(state.world().clock, machine).ok()?;
    let to = LastChange {
        at,
        by: match settings.now {
            Some(_) => TimeSource::Environment,
            None => TimeSource::OwnClock,
        },
    };
    let from = state.world_mut().last_change.replace(to)?;
    let removed = std::mem::take(&mut state.timed_out);
    let leaps = from.by != to.by || to.by == TimeSource::Environment && from.at != to.at;
    (leaps && !removed.is_empty()).then_some(Leap { from, to, removed })
}

impl Leap {
    /// Returns the warning: what was removed and why, and where it still is.
    pub(super) fn warning(&self) -> String {
        let mut text = format!(
            "the clock went from {} to {}, and this removed what had ended long before:",
            shown(self.from),
            shown(self.to)
        );
        for (kind, id) in self.removed.iter().take(MAX_NAMED) {
            // Writing to a string can't fail.
            let _ = write!(text, "\n  {} `{id}`", kind.name());
        }
        match self.removed.len().saturating_sub(MAX_NAMED) {
            0 => {}
            more => drop(write!(text, "\n  and {more} more")),
        }
        let _ = write!(
            text,
            "\n\n`orgsim sim undo` brings them back, and takes back what the command did\n\
             `orgsim sim init --now TIME` makes a world with a clock of its own that stands still"
        );
        text
    }
}

fn shown(change: LastChange) -> String {
    let Timestamp(at) = change.at;
    let by = match change.by {
        TimeSource::Environment => "`ORGSIM_NOW`",
        TimeSource::OwnClock => "the world's own clock",
    };
    format!("{at} ({by})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_that_removed_much_names_the_first() {
        let change = |seconds, by| LastChange {
            at: Timestamp(jiff::Timestamp::from_second(seconds).unwrap()),
            by,
        };
        let removed = |n| (Kind::Handshake, format!("h-{n}"));
        let leap = Leap {
            from: change(0, TimeSource::Environment),
            to: change(86_400 * 365, TimeSource::OwnClock),
            removed: (0..7).map(removed).collect(),
        };
        assert_eq!(
            leap.warning(),
            "the clock went from 1970-01-01T00:00:00Z (`ORGSIM_NOW`) to 1971-01-01T00:00:00Z (the \
             world's own clock), and this removed what had ended long before:\n  \
             handshake `h-0`\n  handshake `h-1`\n  handshake `h-2`\n  handshake `h-3`\n  \
             handshake `h-4`\n  and 2 more\n\n\
             `orgsim sim undo` brings them back, and takes back what the command did\n\
             `orgsim sim init --now TIME` makes a world with a clock of its own that stands still"
        );
    }
}
