//! The marks at the ends of lines, and what else is syntax in output.

/// What begins a command.
pub(super) const COMMAND: &[u8] = b"$ ";

/// A line that stands for any number of lines.
pub(super) const ANY: &[u8] = b"...";

pub(super) const GLOB: &[u8] = b" (glob)";
pub(super) const REGEX: &[u8] = b" (re)";
pub(super) const ESCAPED: &[u8] = b" (esc)";
pub(super) const NO_END: &[u8] = b" (no-eol)";

/// Returns what a line adds to the command above it. An editor may have stripped the blank of an empty one.
pub(super) fn more(line: &[u8]) -> Option<&[u8]> {
    let stripped = (line == b">").then_some(&b""[..]);
    line.strip_prefix(b"> ").or(stripped)
}

/// The mark that tells how a line is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Glob,
    Regex,
    Escaped,
}

/// A line, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Marked<'a> {
    pub(super) text: &'a [u8],
    pub(super) mark: Option<Mark>,
    /// Whether the output ends here without ending its line.
    pub(super) is_open: bool,
}

/// Takes the marks off a line. The one that says that the line doesn't end stands before or behind the other.
pub(super) fn take(line: &[u8]) -> Marked<'_> {
    let (text, was_last) = without(line, NO_END);
    let (text, mark) = [
        (GLOB, Mark::Glob),
        (REGEX, Mark::Regex),
        (ESCAPED, Mark::Escaped),
    ]
    .into_iter()
    .find_map(|(ending, mark)| Some((text.strip_suffix(ending)?, Some(mark))))
    .unwrap_or((text, None));
    let (text, was_first) = match mark {
        Some(_) if !was_last => without(text, NO_END),
        _ => (text, false),
    };
    Marked {
        text,
        mark,
        is_open: was_last || was_first,
    }
}

fn without<'a>(line: &'a [u8], mark: &[u8]) -> (&'a [u8], bool) {
    match line.strip_suffix(mark) {
        Some(text) => (text, true),
        None => (line, false),
    }
}

/// Returns the status that a line in brackets tells.
pub(super) fn status(line: &[u8]) -> Option<u8> {
    let digits = line.strip_prefix(b"[")?.strip_suffix(b"]")?;
    let is_number = digits.iter().all(u8::is_ascii_digit) && !digits.starts_with(b"0");
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_number)?;
    digits.parse().ok()
}
