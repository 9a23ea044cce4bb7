//! From nodes to a text.

use std::fmt::Write as _;

use super::node::{Content, Node, Nodes, Pairs};

/// How many columns a sequence may take that stands on one line.
const WIDTH: usize = 80;

/// Writes a document, with a newline at its end.
pub(in crate::portrait) fn write(node: Node<'_>) -> String {
    let mut out = String::new();
    match node.content() {
        Content::Mapping(pairs) if !pairs.is_empty() => mapping(pairs, 0, false, &mut out),
        Content::Sequence(nodes) if !nodes.is_empty() => sequence(nodes, 0, &mut out),
        _ => {
            inline(node, &mut out);
            out.push('\n');
        }
    }
    out
}

/// Writes the pairs of a mapping, each on lines of its own; the first line may have been begun.
fn mapping(pairs: Pairs<'_>, depth: usize, is_begun: bool, out: &mut String) {
    for (index, (key, value)) in pairs.enumerate() {
        if index > 0 || !is_begun {
            indent(depth, out);
        }
        inline(key, out);
        out.push(':');
        behind_key(value, depth, out);
    }
}

/// Writes what stands behind a key or a dash.
fn behind_key(value: Node<'_>, depth: usize, out: &mut String) {
    match value.content() {
        Content::Mapping(pairs) if !pairs.is_empty() => {
            out.push('\n');
            mapping(pairs, depth + 1, false, out);
        }
        Content::Sequence(nodes) if !nodes.is_empty() => {
            if let Some(line) = on_one_line(nodes.clone(), WIDTH.saturating_sub(2 * depth)) {
                out.push(' ');
                out.push_str(&line);
                out.push('\n');
            } else {
                out.push('\n');
                sequence(nodes, depth + 1, out);
            }
        }
        Content::Scalar { text, quoted } if text.is_empty() && !quoted => out.push('\n'),
        Content::Scalar { text, .. } if is_literal(text) => {
            out.push(' ');
            literal(text, depth + 1, out);
        }
        _ => {
            out.push(' ');
            inline(value, out);
            out.push('\n');
        }
    }
}

fn sequence(nodes: Nodes<'_>, depth: usize, out: &mut String) {
    for node in nodes {
        indent(depth, out);
        out.push('-');
        match node.content() {
            Content::Mapping(pairs) if !pairs.is_empty() => {
                out.push(' ');
                mapping(pairs, depth + 1, true, out);
            }
            _ => behind_key(node, depth, out),
        }
    }
}

/// Returns the scalars of a sequence between brackets, if there are no others and they fit.
fn on_one_line(nodes: Nodes<'_>, width: usize) -> Option<String> {
    let mut line = "[".to_owned();
    for (index, node) in nodes.enumerate() {
        let text = node.as_text()?;
        if text.contains('\n') || line.len() > width {
            return None;
        }
        if index > 0 {
            line.push_str(", ");
        }
        inline(node, &mut line);
    }
    line.push(']');
    (line.len() <= width).then_some(line)
}

fn inline(node: Node<'_>, out: &mut String) {
    match node.content() {
        Content::Scalar { text, quoted } if !quoted && is_plain(text) => out.push_str(text),
        Content::Scalar { text, .. } => quote(text, out),
        Content::Sequence(_) => out.push_str("[]"),
        Content::Mapping(_) => out.push_str("{}"),
    }
}

/// Tells whether a text may stand without quotes wherever scalars may.
fn is_plain(text: &str) -> bool {
    let begins = |first: char| first.is_alphanumeric() || "_/(.".contains(first);
    let is_free = |letter: char| letter.is_alphanumeric() || " _/().@+=-:<>;~^$".contains(letter);
    // A number in front of which a sign stands is plain, too; nothing else is begun by a hyphen.
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = digits.starts_with(|digit: char| digit.is_ascii_digit());
    (text.starts_with(begins) || is_number)
        && text.chars().all(is_free)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.starts_with("...")
        && !text.contains(is_hidden)
}

/// Tells whether a letter can't be seen, or changes how others are: controls, marks of direction, odd spaces.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || (letter.is_whitespace() && letter != ' ')
        || matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..)
}

/// Writes a text between quotes.
fn quote(text: &str, out: &mut String) {
    let has_escape = text.contains(['"', '\\']);
    if has_escape && !text.contains('\'') && !text.contains(is_hidden) {
        // A text takes whatever is written.
        let _ = write!(out, "'{text}'");
    } else {
        double_quote(text, out);
    }
}

fn double_quote(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            hidden if is_hidden(hidden) => {
                // A text takes whatever is written.
                let _ = match u32::from(hidden) {
                    code @ 0..0x100 => write!(out, "\\x{code:02x}"),
                    code @ 0..0x1_0000 => write!(out, "\\u{code:04x}"),
                    code => write!(out, "\\U{code:08x}"),
                };
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// Tells whether a text has several lines and can be written as they are.
fn is_literal(text: &str) -> bool {
    let body = text.trim_end_matches('\n');
    body.contains('\n')
        && !text.starts_with([' ', '\n', '\t'])
        && !text.contains(|letter| is_hidden(letter) && letter != '\n' && letter != '\t')
}

/// Writes a text of several lines as they are.
fn literal(text: &str, depth: usize, out: &mut String) {
    let body = text.trim_end_matches('\n');
    out.push_str(match text.len() - body.len() {
        0 => "|-\n",
        1 => "|\n",
        _ => "|+\n",
    });
    let lines = text.strip_suffix('\n').unwrap_or(text);
    for line in lines.split('\n') {
        if !line.is_empty() {
            indent(depth, out);
            out.push_str(line);
        }
        out.push('\n');
    }
}

fn indent(depth: usize, out: &mut String) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}
