//! Indents what may stand anywhere.
//!
//! The reference takes lines inside of brackets and quotes wherever they begin; the parser wants
//! them further in than the block around them, and blanks for tabs between brackets.

/// Returns a document whose lines inside of brackets and quotes are far enough in; nothing if they
/// are already, or if there are none.
pub(super) fn indent(text: &str) -> Option<String> {
    let mut indenter = Indenter {
        rest: text,
        out: String::with_capacity(text.len()),
        changed: false,
        column: 0,
        before: ' ',
        depth: 0,
        opened_at: 0,
    };
    while let Some(char) = indenter.peek() {
        indenter.token(char);
    }
    indenter.changed.then_some(indenter.out)
}

/// A walk over a document, token by token.
struct Indenter<'a> {
    rest: &'a str,
    out: String,
    changed: bool,
    /// How many characters of the line are behind.
    column: usize,
    /// The character behind.
    before: char,
    /// How many brackets are open.
    depth: usize,
    /// The column of the outermost bracket, or of the quote outside of brackets.
    opened_at: usize,
}

impl Indenter<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Tells whether what follows the next character can't belong to a word.
    fn stands_alone(&self) -> bool {
        let next = self.rest.chars().nth(1);
        let ends_word = |char: char| self.depth > 0 && ",[]{}".contains(char);
        next.is_none_or(|char| char.is_whitespace() || ends_word(char))
    }

    /// Passes over one token: a mark, a text, a comment.
    fn token(&mut self, char: char) {
        match char {
            '#' if self.before.is_whitespace() => self.take_while(|char| char != '\n'),
            '"' | '\'' => self.quoted(char),
            '[' | '{' => {
                if self.depth == 0 {
                    self.opened_at = self.column;
                }
                self.depth += 1;
                self.take();
            }
            ']' | '}' => {
                self.depth = self.depth.saturating_sub(1);
                self.take();
            }
            '-' | '?' | ':' if self.stands_alone() => self.take(),
            ',' if self.depth > 0 => self.take(),
            '|' | '>' if self.depth == 0 => self.block(),
            '&' | '*' | '!' => self.take_while(|char| !char.is_whitespace()),
            char if char.is_whitespace() => self.take_inside(),
            _ => self.plain(),
        }
    }

    /// Passes over the next character.
    fn take(&mut self) {
        let Some(char) = self.peek() else { return };
        self.rest = &self.rest[char.len_utf8()..];
        self.column = if char == '\n' { 0 } else { self.column + 1 };
        self.before = char;
        self.out.push(char);
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) {
        while self.peek().is_some_and(&belongs) {
            self.take();
        }
    }

    /// Passes over white space; between brackets a tab is a blank, and a line begins further in.
    fn take_inside(&mut self) {
        if self.depth > 0 && self.peek() == Some('\t') {
            self.take();
            self.out.pop();
            self.out.push(' ');
            self.changed = true;
            return;
        }
        let ends_line = self.peek() == Some('\n');
        self.take();
        if self.depth > 0 && ends_line {
            self.begin_line();
        }
    }

    /// Begins a line inside of brackets or quotes. A mark between documents stays where it is.
    fn begin_line(&mut self) {
        if !self.rest.starts_with("---") && !self.rest.starts_with("...") {
            self.out
                .extend(std::iter::repeat_n(' ', self.opened_at + 1));
            self.changed = true;
        }
    }

    /// Passes over a text between quotes.
    fn quoted(&mut self, quote: char) {
        if self.depth == 0 {
            self.opened_at = self.column;
        }
        self.take();
        while let Some(char) = self.peek() {
            let is_escape = char == '\\' && quote == '"';
            let is_doubled = char == quote && quote == '\'' && self.rest.starts_with("''");
            self.take();
            match char {
                '\n' => self.begin_line(),
                _ if is_doubled || is_escape && self.peek() != Some('\n') => self.take(),
                _ if char == quote => return,
                _ => {}
            }
        }
    }

    /// Passes over a text without quotes, to the end of the line if nothing else ends it.
    fn plain(&mut self) {
        while let Some(char) = self.peek() {
            let ends = match char {
                '\n' => true,
                '#' => self.before.is_whitespace(),
                ':' => self.stands_alone(),
                ',' | '[' | ']' | '{' | '}' => self.depth > 0,
                _ => false,
            };
            if ends {
                return;
            }
            self.take();
        }
    }

    /// Passes over a block of lines that are taken as they are: those further in than the line
    /// that announces them.
    fn block(&mut self) {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        let indentation = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let outer = indentation(line);
        self.take_while(|char| char != '\n');
        self.take();
        while !self.rest.is_empty() {
            let line = self.rest.split('\n').next().unwrap_or_default();
            if !line.trim().is_empty() && indentation(line) <= outer {
                return;
            }
            self.take_while(|char| char != '\n');
            self.take();
        }
    }
}
