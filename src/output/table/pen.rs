//! Writes the lines of a table, with colours where they are wanted (`cli.md` section 10.5.4).

use std::borrow::Cow;

use crate::output::look::{Colour, RESET};

const BAR: &str = "\u{1b}[2m\u{1b}[33m|\u{1b}[0m";
const CELL: &str = "\u{1b}[1m\u{1b}[34m";

/// Writes lines.
pub(super) struct Pen<'a> {
    pub(super) out: &'a mut String,
    pub(super) colour: Colour,
}

impl Pen<'_> {
    /// Writes the first line, which has no bars.
    pub(super) fn first_line(&mut self, line: &str) {
        self.piece(&format!("{line}\n"));
    }

    /// Writes a line between the bars of a level.
    pub(super) fn line(&mut self, line: &str, level: usize) {
        let bars = if self.colour == Colour::Off { "|" } else { BAR }.repeat(level);
        self.piece(&bars);
        self.piece(line);
        self.piece(&bars);
        self.piece("\n");
    }

    /// Returns the text of a cell in its colour.
    pub(super) fn cell<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.colour == Colour::Off {
            return text.into();
        }
        format!("{CELL}{text}{RESET}").into()
    }

    fn piece(&mut self, piece: &str) {
        self.out.push_str(piece);
        if self.colour == Colour::Reset {
            self.out.push_str(RESET);
        }
    }
}
