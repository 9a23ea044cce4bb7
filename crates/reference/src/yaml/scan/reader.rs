//! The characters of a text, and the column of the next.

/// A text and how far it has been read. Behind its end there are zeros.
pub(super) struct Reader {
    letters: Vec<char>,
    pub(super) at: usize,
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Reader {
    pub(super) fn new(text: &str) -> Self {
        let mut letters: Vec<char> = text.chars().collect();
        letters.push('\0');
        Self {
            letters,
            at: 0,
            line: 0,
            column: 0,
        }
    }

    /// Returns the next letter.
    pub(super) fn next(&self) -> char {
        self.ahead(0)
    }

    /// Returns the letter so many places behind the next.
    pub(super) fn ahead(&self, distance: usize) -> char {
        self.letters
            .get(self.at + distance)
            .copied()
            .unwrap_or('\0')
    }

    /// Returns the next letters as a text.
    pub(super) fn text(&self, length: usize) -> String {
        let end = (self.at + length).min(self.letters.len());
        self.letters[self.at..end].iter().collect()
    }

    /// Passes over one letter.
    pub(super) fn pass(&mut self) {
        let letter = self.next();
        self.at += 1;
        let ends_line = match letter {
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => true,
            '\r' => self.next() != '\n',
            _ => false,
        };
        if ends_line {
            self.line += 1;
            self.column = 0;
        } else if letter != '\u{feff}' {
            self.column += 1;
        }
    }

    pub(super) fn pass_by(&mut self, length: usize) {
        for _ in 0..length {
            self.pass();
        }
    }

    pub(super) fn pass_while(&mut self, belongs: impl Fn(char) -> bool) {
        while belongs(self.next()) {
            self.pass();
        }
    }

    /// Takes the letters that belong together.
    pub(super) fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut length = 0;
        while belongs(self.ahead(length)) {
            length += 1;
        }
        let text = self.text(length);
        self.pass_by(length);
        text
    }

    /// Passes over the end of a line, if one is next, and returns what it means in a text.
    pub(super) fn line_break(&mut self) -> Option<char> {
        let letter = self.next();
        match letter {
            '\r' if self.ahead(1) == '\n' => self.pass_by(2),
            '\r' | '\n' | '\u{85}' => self.pass(),
            '\u{2028}' | '\u{2029}' => {
                self.pass();
                return Some(letter);
            }
            _ => return None,
        }
        Some('\n')
    }

    /// Tells whether a mark between documents is next: three letters at the start of a line.
    pub(super) fn is_at_mark(&self, mark: char) -> bool {
        self.column == 0
            && (0..3).all(|place| self.ahead(place) == mark)
            && is_space_or_end(self.ahead(3))
    }
}

/// Tells whether a letter ends a line, or the text.
pub(super) fn is_end(letter: char) -> bool {
    letter == '\0' || is_break(letter)
}

pub(super) fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

pub(super) fn is_space_or_end(letter: char) -> bool {
    matches!(letter, ' ' | '\t') || is_end(letter)
}
