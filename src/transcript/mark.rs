//! The syntax of output: marks at the ends of lines, wildcards, and exit statuses.

/// The prompt, which begins a command.
pub(super) const COMMAND: &[u8] = b"$ ";

/// A line that matches any number of lines.
pub(super) const ANY: &[u8] = b"...";

pub(super) const GLOB: &[u8] = b" (glob)";
pub(super) const REGEX: &[u8] = b" (re)";
pub(super) const ESCAPED: &[u8] = b" (esc)";
pub(super) const NO_END: &[u8] = b" (no-eol)";

/// Returns the text of a continuation line; none for any other line. An editor may have stripped its trailing space.
pub(super) fn more(line: &[u8]) -> Option<&[u8]> {
    let stripped = (line == b">").then_some(&b""[..]);
    line.strip_prefix(b"> ").or(stripped)
}

/// The mark that says how a line is matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Glob,
    Regex,
    Escaped,
}

/// A line, split into text and marks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Marked<'a> {
    pub(super) text: &'a [u8],
    pub(super) mark: Option<Mark>,
    /// Whether the output ends here without a line break.
    pub(super) is_open: bool,
}

/// Strips the marks of a line. `(no-eol)` may be before or after the other.
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

/// Parses an exit status in brackets, `[1]`.
pub(super) fn status(line: &[u8]) -> Option<u8> {
    let digits = line.strip_prefix(b"[")?.strip_suffix(b"]")?;
    let is_number = digits.iter().all(u8::is_ascii_digit) && !digits.starts_with(b"0");
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_number)?;
    digits.parse().ok()
}
