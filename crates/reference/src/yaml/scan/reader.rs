//! A cursor over the characters of a text.

/// A text and the position of the next character. Past the end, `peek` returns NUL.
pub(super) struct Reader {
    characters: Vec<char>,
    pub(super) at: usize,
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Reader {
    pub(super) fn new(text: &str) -> Self {
        let mut characters: Vec<char> = text.chars().collect();
        characters.push('\0');
        Self {
            characters,
            at: 0,
            line: 0,
            column: 0,
        }
    }

    /// Returns the next character.
    pub(super) fn peek(&self) -> char {
        self.peek_at(0)
    }

    /// Returns the character at a distance after the next.
    pub(super) fn peek_at(&self, distance: usize) -> char {
        self.characters
            .get(self.at + distance)
            .copied()
            .unwrap_or('\0')
    }

    /// Returns the next characters.
    pub(super) fn text(&self, length: usize) -> String {
        let end = (self.at + length).min(self.characters.len());
        self.characters[self.at..end].iter().collect()
    }

    /// Skips one character.
    pub(super) fn advance(&mut self) {
        let letter = self.peek();
        self.at += 1;
        // As to YAML 1.2, lines are counted by these alone, though others are folded like them.
        let ends_line = match letter {
            '\n' => true,
            '\r' => self.peek() != '\n',
            _ => false,
        };
        if ends_line {
            self.line += 1;
            self.column = 0;
        } else if letter != '\u{feff}' {
            self.column += 1;
        }
    }

    pub(super) fn advance_by(&mut self, length: usize) {
        for _ in 0..length {
            self.advance();
        }
    }

    pub(super) fn skip_while(&mut self, belongs: impl Fn(char) -> bool) {
        while belongs(self.peek()) {
            self.advance();
        }
    }

    /// Takes characters as long as they satisfy a predicate.
    pub(super) fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> String {
        let mut length = 0;
        while belongs(self.peek_at(length)) {
            length += 1;
        }
        let text = self.text(length);
        self.advance_by(length);
        text
    }

    /// Skips a line break, if one is next, and returns it normalized.
    pub(super) fn line_break(&mut self) -> Option<char> {
        let letter = self.peek();
        match letter {
            '\r' if self.peek_at(1) == '\n' => self.advance_by(2),
            '\r' | '\n' | '\u{85}' => self.advance(),
            '\u{2028}' | '\u{2029}' => {
                self.advance();
                return Some(letter);
            }
            _ => return None,
        }
        Some('\n')
    }

    /// Tells whether a document marker is next: three times `mark` at the start of a line.
    pub(super) fn is_at_mark(&self, mark: char) -> bool {
        self.column == 0 && self.is_at_marks(mark)
    }

    /// Tells whether the characters of a document marker are next, wherever they stand.
    pub(super) fn is_at_marks(&self, mark: char) -> bool {
        (0..3).all(|place| self.peek_at(place) == mark) && is_space_or_end(self.peek_at(3))
    }
}

/// Tells whether a character is a line break, or NUL at the end of the text.
pub(super) fn is_end(letter: char) -> bool {
    letter == '\0' || is_break(letter)
}

pub(super) fn is_break(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

pub(super) fn is_space_or_end(letter: char) -> bool {
    matches!(letter, ' ' | '\t') || is_end(letter)
}
