//! XML as AWS writes it: an element a line, two blanks a level.

use crate::markup::escaped;

/// Writes a document.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: String,
    level: usize,
}

impl Writer {
    /// Writes an element that has a namespace, and what is inside of it.
    pub(super) fn inside_of(&mut self, name: &str, namespace: &str, write: impl FnOnce(&mut Self)) {
        self.line(&["<", name, " xmlns=\"", namespace, "\">"]);
        self.rest_of(name, write);
    }

    /// Writes an element and what is inside of it.
    pub(super) fn inside(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        let before = self.text.len();
        self.line(&["<", name, ">"]);
        let begun = self.text.len();
        self.level += 1;
        write(self);
        self.level -= 1;
        if self.text.len() == begun {
            self.text.truncate(before);
            self.line(&["<", name, "/>"]);
        } else {
            self.line(&["</", name, ">"]);
        }
    }

    /// Writes an element with a text, in which no sign means anything.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.line(&["<", name, ">", &escaped(text), "</", name, ">"]);
    }

    /// Returns the document.
    pub(super) fn finish(self) -> String {
        self.text
    }

    fn rest_of(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        self.level += 1;
        write(self);
        self.level -= 1;
        self.line(&["</", name, ">"]);
    }

    fn line(&mut self, pieces: &[&str]) {
        self.text.extend(std::iter::repeat_n("  ", self.level));
        self.text.extend(pieces.iter().copied());
        self.text.push('\n');
    }
}
