//! The part of YAML that most files consist of, read fast.
//!
//! It is what `sim export` writes of nearly all worlds: mappings and sequences in lines, scalars on one line each, and
//! sequences of scalars between brackets. Whatever else comes makes the parser read all of the text again, which
//! knows all of YAML and says what is wrong. A text that is read here gives the nodes that the parser makes of it.

use std::ops::Range;

use super::mark::Mark;
use super::tree::Tree;
use super::write::is_hidden;

/// How deep mappings and sequences are read here.
const DEEPEST: usize = 100;

/// How long a key may be, in bytes. Any YAML has a limit, by which a parser may tell what is a key.
const LONGEST_KEY: usize = 1000;

/// Adds what a file consists of to a tree, if it has nothing that is not read here; else the tree stays as it is.
pub(super) fn read(file: usize, text: &str, tree: &mut Tree) -> Option<()> {
    let before = tree.count();
    let read = read_all(file, text, tree);
    if read.is_none() {
        tree.cut(before);
    }
    read
}

fn read_all(file: usize, text: &str, tree: &mut Tree) -> Option<()> {
    let mut reader = Reader {
        unmarked: Mark::at(file, 0, 0),
        text,
        is_ascii: text.is_ascii(),
        tree,
        at: 0,
        line: 0,
        start: 0,
        indent: 0,
    };
    reader.next_line()?;
    reader.block(reader.indent, 0)?;
    reader.is_at_end().then_some(())
}

struct Reader<'a> {
    /// Where nodes stand if nobody asks: in the file.
    unmarked: Mark,
    text: &'a str,
    is_ascii: bool,
    tree: &'a mut Tree,
    /// Where reading goes on.
    at: usize,
    /// The number of the line in which that is, counted from one, and where it begins.
    line: usize,
    start: usize,
    /// How many blanks are in front of what stands in the line.
    indent: usize,
}

/// What stands on one line.
struct Scalar {
    range: Range<usize>,
    quoted: bool,
}

impl Reader<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    fn is_line_end(&self, at: usize) -> bool {
        matches!(self.byte(at), None | Some(b'\n'))
    }

    /// Goes to what stands first in the next line that has more than a comment; to the end, if there is none.
    fn next_line(&mut self) -> Option<()> {
        loop {
            self.line += 1;
            self.start = self.at;
            self.indent = blanks(&self.text.as_bytes()[self.start..]);
            self.at = self.start + self.indent;
            match self.byte(self.at) {
                Some(b'\n') => self.at += 1,
                Some(b'#') => {
                    let rest = &self.text[self.at..];
                    let comment = rest.split('\n').next().unwrap_or_default();
                    self.at += comment.len();
                    // A comment in the last line may end the text.
                    self.at += usize::from(self.at < self.text.len());
                    if comment.contains(is_hidden) {
                        return None;
                    }
                }
                _ => return Some(()),
            }
        }
    }

    /// Goes behind the end of a line, which must be here.
    fn end_line(&mut self) -> Option<()> {
        match self.byte(self.at) {
            None => Some(()),
            Some(b'\n') => {
                self.at += 1;
                self.next_line()
            }
            Some(_) => None,
        }
    }

    fn mark(&self, at: usize) -> Mark {
        if !self.tree.has_marks() {
            return self.unmarked;
        }
        let column = if self.is_ascii {
            at - self.start
        } else {
            self.text[self.start..at].chars().count()
        };
        Mark {
            file: self.unmarked.file,
            ..Mark::at(0, self.line, column + 1)
        }
    }

    /// Reads a mapping or sequence, whose first key or dash is here.
    fn block(&mut self, column: usize, depth: usize) -> Option<()> {
        if self.is_at_end() || depth > DEEPEST {
            return None;
        }
        if self.is_dash() {
            return self.sequence(column, depth);
        }
        self.mapping(column, depth)
    }

    fn is_dash(&self) -> bool {
        self.byte(self.at) == Some(b'-') && self.byte(self.at + 1) == Some(b' ')
    }

    fn sequence(&mut self, column: usize, depth: usize) -> Option<()> {
        let open = self.tree.open_sequence(self.mark(self.at));
        loop {
            self.at += 2;
            match self.key() {
                Some(key) => self.mapping_from(key, column + 2, depth + 1)?,
                None => {
                    self.on_line()?;
                    self.end_line()?;
                }
            }
            if !self.goes_on(column)? {
                self.tree.close(open);
                return Some(());
            }
            if !self.is_dash() {
                return None;
            }
        }
    }

    /// Tells whether what is here belongs to the mapping or sequence in a column, and not to one around it.
    fn goes_on(&self, column: usize) -> Option<bool> {
        if self.is_at_end() || self.indent < column {
            return Some(false);
        }
        (self.indent == column).then_some(true)
    }

    fn mapping(&mut self, column: usize, depth: usize) -> Option<()> {
        let key = self.key()?;
        self.mapping_from(key, column, depth)
    }

    /// Reads a mapping, whose first key was read.
    fn mapping_from(&mut self, mut key: Scalar, column: usize, depth: usize) -> Option<()> {
        let open = self.tree.open_mapping(self.mark_of(&key));
        loop {
            if key.range.len() > LONGEST_KEY {
                return None;
            }
            self.add(&key, self.mark_of(&key))?;
            let colon = self.at;
            self.at += 1;
            self.value(column, depth, colon)?;
            if !self.goes_on(column)? {
                self.tree.close(open);
                return Some(());
            }
            if self.is_dash() {
                return None;
            }
            key = self.key()?;
        }
    }

    /// Reads what stands behind a colon, and goes to the next line.
    fn value(&mut self, column: usize, depth: usize, colon: usize) -> Option<()> {
        if !self.is_line_end(self.at) {
            if self.byte(self.at) != Some(b' ') {
                return None;
            }
            self.at += 1;
            self.on_line()?;
            return self.end_line();
        }
        let mark = self.mark(colon);
        self.end_line()?;
        if !self.is_at_end() && self.indent > column {
            return self.block(self.indent, depth + 1);
        }
        // A sequence may stand below its key, as far to the left.
        if !self.is_at_end() && self.indent == column && self.is_dash() {
            return None;
        }
        self.tree.part(mark, colon..colon, false)
    }

    /// Reads a scalar or what stands between brackets.
    fn on_line(&mut self) -> Option<()> {
        let mark = self.mark(self.at);
        let open = match &self.text.as_bytes()[self.at..] {
            [b'[', b']', ..] => self.tree.open_sequence(mark),
            [b'{', b'}', ..] => self.tree.open_mapping(mark),
            [b'[', ..] => return self.between_brackets(mark),
            _ => {
                let scalar = self.scalar()?;
                return self.add(&scalar, mark);
            }
        };
        self.tree.close(open);
        self.at += 2;
        Some(())
    }

    fn between_brackets(&mut self, mark: Mark) -> Option<()> {
        let open = self.tree.open_sequence(mark);
        loop {
            // Behind the bracket, or the comma and a blank.
            self.at += 1;
            let mark = self.mark(self.at);
            let scalar = self.scalar()?;
            self.add(&scalar, mark)?;
            match &self.text.as_bytes()[self.at..] {
                [b']', ..] => {
                    self.at += 1;
                    self.tree.close(open);
                    return Some(());
                }
                [b',', b' ', ..] => self.at += 1,
                _ => return None,
            }
        }
    }

    /// Reads a key, and goes to the colon behind it; stays, if no key is here.
    fn key(&mut self) -> Option<Scalar> {
        let begin = self.at;
        let key = self.scalar().filter(|_| self.byte(self.at) == Some(b':'));
        if key.is_none() {
            self.at = begin;
        }
        key
    }

    fn mark_of(&self, scalar: &Scalar) -> Mark {
        self.mark(scalar.range.start - usize::from(scalar.quoted))
    }

    fn add(&mut self, scalar: &Scalar, mark: Mark) -> Option<()> {
        self.tree.part(mark, scalar.range.clone(), scalar.quoted)
    }

    /// Reads a scalar. Behind it is the end of the line, a colon behind which a value can stand, a comma or a bracket.
    fn scalar(&mut self) -> Option<Scalar> {
        let scalar = match self.byte(self.at)? {
            quote @ (b'"' | b'\'') => self.quoted(quote)?,
            _ => self.plain()?,
        };
        self.at = scalar.range.end + usize::from(scalar.quoted);
        let is_colon = self.byte(self.at) == Some(b':');
        if is_colon && !matches!(self.byte(self.at + 1), None | Some(b' ' | b'\n')) {
            return None;
        }
        Some(scalar)
    }

    /// Finds a text between quotes in which nothing stands for something else.
    fn quoted(&self, quote: u8) -> Option<Scalar> {
        let begin = self.at + 1;
        let rest = &self.text[begin..];
        let length = rest.bytes().position(|byte| byte == quote)?;
        let text = &rest[..length];
        let has_escape = quote == b'"' && text.contains('\\');
        let is_simple = !text.contains(is_hidden) && !has_escape;
        // Two single quotes stand for one.
        let is_end = self.byte(begin + length + 1) != Some(b'\'');
        (is_simple && is_end).then_some(Scalar {
            range: begin..begin + length,
            quoted: true,
        })
    }

    /// Finds a text without quotes.
    fn plain(&self) -> Option<Scalar> {
        let bytes = self.text.as_bytes();
        let begin = self.at;
        let digits = begin + usize::from(bytes[begin] == b'-');
        let first = *bytes.get(digits)?;
        let begins = if digits > begin {
            first.is_ascii_digit()
        } else {
            first.is_ascii_alphanumeric() || b"_/(.".contains(&first) || !first.is_ascii()
        };
        if !begins {
            return None;
        }
        let mut end = begin;
        loop {
            let mut rest = bytes[end..].iter();
            let length = rest.position(|byte| !FREE[usize::from(*byte)]);
            end = length.map_or(bytes.len(), |length| end + length);
            // A colon within a word means nothing.
            match &bytes[end..] {
                [b':'] | [b':', b' ' | b'\n', ..] => break,
                [b':', ..] => end += 1,
                _ => break,
            }
        }
        let is_marker =
            bytes[begin..end].starts_with(b"...") || matches!(bytes[end - 1], b' ' | b':');
        let is_free = self.is_ascii || self.text[begin..end].chars().all(is_free_letter);
        let is_ended = matches!(bytes.get(end), None | Some(b'\n' | b':' | b',' | b']'));
        (is_ended && !is_marker && is_free).then_some(Scalar {
            range: begin..end,
            quoted: false,
        })
    }
}

/// Returns how many blanks are in front of something else: in most lines there are many.
fn blanks(bytes: &[u8]) -> usize {
    let (eights, _) = bytes.as_chunks::<8>();
    let begin = 8 * eights
        .iter()
        .take_while(|eight| **eight == [b' '; 8])
        .count();
    let rest = bytes[begin..].iter();
    begin + rest.take_while(|byte| **byte == b' ').count()
}

/// Which bytes are free.
static FREE: [bool; 256] = {
    let mut free = [false; 256];
    let mut byte = u8::MIN;
    loop {
        free[byte as usize] = is_free(byte);
        if byte == u8::MAX {
            break free;
        }
        byte += 1;
    }
};

/// Tells whether a byte means nothing in a text without quotes, or is part of a letter that must be looked at.
const fn is_free(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || !byte.is_ascii()
        || matches!(
            byte,
            b' ' | b'_'
                | b'/'
                | b'('
                | b')'
                | b'.'
                | b'@'
                | b'+'
                | b'='
                | b'-'
                | b'<'
                | b'>'
                | b';'
                | b'~'
                | b'^'
                | b'$'
        )
}

fn is_free_letter(letter: char) -> bool {
    letter.is_ascii() || letter.is_alphanumeric()
}
