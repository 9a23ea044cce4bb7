//! Colour resets after what is written, by the library `colorama`, with which the reference colours its
//! tables (`cli.md` section 10.5.4).

use std::cell::Cell;

use super::look::RESET;

/// Counts the tables with colours that were begun, whether anything of them is written or not.
///
/// From the first one on, a reset follows every piece that is written, also of an error; and at the end, a
/// terminal is sent one more for each table.
#[derive(Debug, Default)]
pub struct Paint(Cell<usize>);

impl Paint {
    /// Begins a table with colours.
    pub fn begin(&self) {
        self.0.set(self.0.get() + 1);
    }

    /// Tells whether there was a table with colours.
    pub fn is_on(&self) -> bool {
        self.0.get() > 0
    }

    /// Returns a piece as it is written.
    pub fn piece(&self, text: &str) -> String {
        let reset = if self.is_on() { RESET } else { "" };
        format!("{text}{reset}")
    }

    /// Returns what a terminal is sent when all is done.
    pub fn at_end(&self) -> String {
        RESET.repeat(self.0.get())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_switched_off_from_the_first_coloured_table_on() {
        let paint = Paint::default();
        assert_eq!(paint.piece("x"), "x");
        paint.begin();
        assert_eq!(paint.piece("x"), "x\u{1b}[0m");
        paint.begin();
        assert_eq!(paint.at_end(), "\u{1b}[0m\u{1b}[0m");
    }
}
