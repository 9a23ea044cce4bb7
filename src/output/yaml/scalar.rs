//! Strings: plain, between quotes, folded (`cli.md` section 10.6.2).

use super::line::Line;
use super::style::{Quotes, ScalarStyle, is_break, is_printable};

/// The column after which a line is folded at the next blank.
const WIDTH: usize = 80;

/// Whether a string may be folded into the next line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    /// No: it is a key.
    Never,
    /// At single blanks.
    AtBlanks,
}

/// Writes a string in the simplest possible style. Folded lines are indented by `indent`.
pub(super) fn write_text(line: &mut Line<'_>, text: &str, indent: usize, fold: Fold) {
    match ScalarStyle::of(text).quotes {
        Quotes::None if fold == Fold::Never => line.write(text),
        Quotes::None => write_plain(line, text, indent),
        Quotes::Single => write_single(line, text, indent, fold),
        Quotes::Double => write_double(line, text, indent, fold),
    }
}

/// Writes a string as it is.
pub(super) fn write_plain(line: &mut Line<'_>, text: &str, indent: usize) {
    let fits = line.column() + text.len() <= WIDTH;
    if fits || !text.contains(' ') {
        return line.write(text);
    }
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let stands_alone = char == ' ' && before != Some(' ') && chars.peek() != Some(&' ');
        if stands_alone && line.column() > WIDTH {
            line.next(indent);
        } else {
            line.push(char);
        }
        before = Some(char);
    }
}

/// Writes a string between `'`: a quote is doubled, and so is the first of a run of line breaks.
fn write_single(line: &mut Line<'_>, text: &str, indent: usize, fold: Fold) {
    line.push('\'');
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let may_fold = fold == Fold::AtBlanks && before.is_some_and(|before| before != ' ');
        let is_broken = before.is_some_and(is_break);
        let next = chars.peek().copied();
        match char {
            ' ' if may_fold && line.column() > WIDTH && next.is_some_and(|next| next != ' ') => {
                line.next(indent);
            }
            _ if is_break(char) => {
                if char == '\n' && !is_broken {
                    line.end();
                }
                line.break_with(char);
            }
            _ => {
                if is_broken {
                    line.indent(indent);
                }
                if char == '\'' {
                    line.push(char);
                }
                line.push(char);
            }
        }
        before = Some(char);
    }
    if before.is_some_and(is_break) {
        line.indent(indent);
    }
    line.push('\'');
}

/// Writes a string between `"`. A folded line that would begin with a blank begins with a backslash.
fn write_double(line: &mut Line<'_>, text: &str, indent: usize, fold: Fold) {
    line.push('"');
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let may_fold = fold == Fold::AtBlanks && before.is_some_and(|before| before != ' ');
        match (char, chars.peek()) {
            (' ', Some(next)) if may_fold && line.column() > WIDTH => {
                line.next(indent);
                if *next == ' ' {
                    line.push('\\');
                }
            }
            _ if is_break(char) || !is_printable(char) || matches!(char, '"' | '\\') => {
                line.write(&escape(char));
            }
            _ => line.push(char),
        }
        before = Some(char);
    }
    line.push('"');
}

/// Returns the escape of a character.
fn escape(char: char) -> String {
    let letter = match char {
        '\0' => '0',
        '\u{7}' => 'a',
        '\u{8}' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\u{b}' => 'v',
        '\u{c}' => 'f',
        '\r' => 'r',
        '\u{1b}' => 'e',
        '"' | '\\' => char,
        '\u{85}' => 'N',
        '\u{a0}' => '_',
        '\u{2028}' => 'L',
        '\u{2029}' => 'P',
        _ => return numeric_escape(char),
    };
    format!("\\{letter}")
}

fn numeric_escape(char: char) -> String {
    match u32::from(char) {
        code @ 0..=0xff => format!("\\x{code:02X}"),
        code @ 0x100..=0xffff => format!("\\u{code:04X}"),
        code => format!("\\U{code:08X}"),
    }
}
