//! The rules as a person reads them on a terminal.

use organizations::fidelity::{Mark, Rule, Way};

use crate::sim::console::Console;
use crate::sim::screen::Screen;

/// Shows rules: for each operation what leads to which outcome, what is known of it, and which test proves it.
pub(super) fn show(rules: &[Rule], console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let mut screen = Screen::of(console);
    screen.heading("How much is known of a rule");
    for mark in Mark::ALL {
        screen.paragraph(&format!("{}: {}", mark.letter(), mark.meaning()));
    }
    for rules in rules.chunk_by(|one, next| one.operation == next.operation) {
        screen.section(rules.first().map_or("", |rule| rule.operation));
        for rule in rules {
            let what = match rule.way {
                Way::Rules { what, .. } => what,
                Way::Fault => "`sim fault add` only",
            };
            screen.paragraph(&format!("{} ({})", rule.outcome, rule.mark.letter()));
            screen.indented(what);
            let seen = rule.seen_in.map(|scenario| format!("; seen in {scenario}"));
            let seen = seen.unwrap_or_default();
            screen.indented(&format!("test: {}{seen}", rule.test()));
        }
    }
    console.show(&screen.finish())
}
