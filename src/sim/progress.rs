//! How far long work is, on a terminal.

use std::io::Write;

use super::console::Console;

/// The line on standard error that says what a long command does. It is gone when the command is done, and not
/// there where standard error is no terminal.
pub(super) struct Progress {
    is_shown: bool,
}

impl Progress {
    /// Makes ready to say something.
    pub(super) fn of(console: &Console<'_, '_>) -> Self {
        Self {
            is_shown: console.session.environment.is_watched,
        }
    }

    /// Says what is done now.
    pub(super) fn tell(&self, console: &mut Console<'_, '_>, what: &str) {
        if self.is_shown {
            // Whoever doesn't see it misses nothing.
            let errors = &mut console.streams.errors;
            let _ = write!(errors, "\r\x1b[K{what}").and_then(|()| errors.flush());
        }
    }

    /// Clears the line.
    pub(super) fn clear(&self, console: &mut Console<'_, '_>) {
        self.tell(console, "");
    }
}
