//! Indents what may stand anywhere.
//!
//! The reference takes lines inside of brackets and quotes wherever they begin; the parser wants
//! them further in than the block around them, and blanks for tabs between brackets.

/// Returns a document whose lines inside of brackets and quotes are far enough in; nothing if they
/// are already, or if there are none.
pub(super) fn indent(text: &str) -> Option<String> {
    let walked = Indenter::walk(text);
    walked.changed.then_some(walked.out)
}

/// Tells whether a tab stands where the reference takes none: outside of brackets, quotes, comments
/// and blocks, and inside of a text without quotes.
pub(super) fn has_misplaced_tab(text: &str) -> bool {
    text.contains('\t') && Indenter::walk(text).misplaced_tab
}

/// A walk over a document, token by token.
struct Indenter<'a> {
    rest: &'a str,
    out: String,
    changed: bool,
    misplaced_tab: bool,
    /// How many characters of the line are behind.
    column: usize,
    /// The character behind.
    before: char,
    /// How many brackets are open.
    depth: usize,
    /// The column of the outermost bracket, or of the quote outside of brackets.
    opened_at: usize,
}

impl<'a> Indenter<'a> {
    fn walk(text: &'a str) -> Self {
        let mut indenter = Self {
            rest: text,
            out: String::with_capacity(text.len()),
            changed: false,
            misplaced_tab: false,
            column: 0,
            before: ' ',
            depth: 0,
            opened_at: 0,
        };
        while let Some(char) = indenter.peek() {
            indenter.token(char);
        }
        indenter
    }

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
        self.misplaced_tab |= self.peek() == Some('\t');
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
            self.misplaced_tab |= char == '\t' && !self.ends_plain();
            self.take();
        }
    }

    /// Tells whether white space is the last of a text without quotes between brackets.
    fn ends_plain(&self) -> bool {
        let behind = self.rest.trim_start_matches([' ', '\t']).chars().next();
        self.depth > 0 && behind.is_none_or(|char| ",[]{}\n#".contains(char))
    }

    /// Passes over a block of lines that are taken as they are: those further in than the line
    /// that announces them.
    fn block(&mut self) {
        let line = self.out.rsplit('\n').next().unwrap_or_default();
        let indentation = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let outer = indentation(line);
        let header = self.rest.split(['\n', '#']).next().unwrap_or_default();
        self.misplaced_tab |= header.contains('\t');
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

#[cfg(test)]
mod tests {
    use crate::json;
    use crate::yaml::{Malformed, read};

    fn assert_reads(document: &str, expected: &str) {
        let expected = json::read(expected).unwrap();
        assert_eq!(read(document), Ok(expected), "{document}");
    }

    #[test]
    fn lines_inside_of_brackets_and_quotes_begin_anywhere() {
        assert_reads("a: {\n}", r#"{"a": {}}"#);
        assert_reads(
            "a:\n- b: [x, # one\n2,\n  'it''s'\n]\nc: |\n  [\n  \"\nd: 1",
            r#"{"a": [{"b": ["x", 2, "it's"]}], "c": "[\n\"\n", "d": 1}"#,
        );
        assert_reads("a:\n  b: \"x\ny\\\"\n\n z\"", r#"{"a": {"b": "x y\"\nz"}}"#);
        assert_reads("a: 'x\ny'\n? \"k\"\n: !!str 1", r#"{"a": "x y", "k": "1"}"#);
        assert_reads("{a:\tb}", r#"{"a": "b"}"#);
        assert!(read("a: \"x\n---\ny\"").is_err());
    }

    #[test]
    fn tabs_stand_in_quotes_blocks_and_comments_and_between_brackets_only() {
        assert_reads("a: \"x\ty\" # \t", r#"{"a": "x\ty"}"#);
        assert_reads("a: |\n  x\ty\n", r#"{"a": "x\ty\n"}"#);
        assert_reads("a: [\tx\t,\ty]", r#"{"a": ["x", "y"]}"#);
        for refused in [
            "a: x\ty",
            "a:\tx",
            "a: x\t",
            "a: [x\ty]",
            "a: \"x\"\t",
            "a: |\t\n  x",
        ] {
            assert_eq!(read(refused), Err(Malformed::Document), "{refused}");
        }
    }
}
