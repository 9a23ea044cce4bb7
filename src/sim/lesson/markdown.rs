//! Markdown on a terminal: paragraphs, lists, headings and code.

use textwrap::{Options, WordSplitter};

/// How a terminal switches to code, to strong and to stressed words, and back.
const CODE: &str = "\x1b[36m";
const STRONG: &str = "\x1b[1m";
const STRESSED: &str = "\x1b[4m";
const PLAIN: &str = "\x1b[0m";

/// Writes Markdown, in lines of a width.
pub(super) fn write(markdown: &str, width: usize, is_coloured: bool, out: &mut String) {
    let mut writer = Writer {
        width,
        is_coloured,
        paragraph: String::new(),
        is_apart: true,
        out,
    };
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        let mark = line.chars().next().filter(|mark| "`~".contains(*mark));
        let fence = mark.map(|mark| mark.to_string().repeat(3));
        match fence.filter(|fence| line.starts_with(fence.as_str())) {
            Some(fence) => {
                writer.end_paragraph();
                let code = lines.by_ref().take_while(|line| !line.starts_with(&fence));
                code.for_each(|line| writer.verbatim(line));
                writer.is_apart = false;
            }
            None if line.starts_with("<!--") => {
                let mut rest = std::iter::once(line).chain(lines.by_ref());
                rest.find(|line| line.contains("-->"));
            }
            None => writer.take(line),
        }
    }
    writer.end_paragraph();
}

struct Writer<'a> {
    width: usize,
    is_coloured: bool,
    /// The paragraph that is not written yet.
    paragraph: String,
    /// Whether nothing, or an empty line, is in front of what comes next.
    is_apart: bool,
    out: &'a mut String,
}

impl Writer<'_> {
    fn take(&mut self, line: &str) {
        let text = line.trim();
        if text.is_empty() {
            self.end_paragraph();
            self.is_apart |= self.out.is_empty();
            if !self.is_apart {
                self.out.push('\n');
                self.is_apart = true;
            }
        } else if text.starts_with('#') {
            self.end_paragraph();
            let heading = text.trim_start_matches('#').trim();
            self.paragraph = format!("**{heading}**");
            self.end_paragraph();
        } else if text.starts_with('|') {
            self.end_paragraph();
            self.verbatim(text);
        } else {
            if item(text) > 0 {
                self.end_paragraph();
            }
            if !self.paragraph.is_empty() {
                self.paragraph.push(' ');
            }
            self.paragraph.push_str(text);
        }
    }

    fn verbatim(&mut self, line: &str) {
        if !line.is_empty() {
            self.out.push_str("    ");
            self.out.push_str(line);
        }
        self.out.push('\n');
        self.is_apart = false;
    }

    fn end_paragraph(&mut self) {
        if self.paragraph.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.paragraph);
        let indent = " ".repeat(item(&text));
        let options = Options::new(self.width)
            .subsequent_indent(&indent)
            .word_splitter(WordSplitter::NoHyphenation)
            .break_words(false);
        let wrapped = textwrap::fill(&with_whole_code(&text), options);
        let wrapped = wrapped.replace(FIXED, " ");
        paint(&wrapped, self.is_coloured, self.out);
        self.out.push('\n');
        self.is_apart = false;
    }
}

/// A blank at which no line is broken.
const FIXED: char = '\u{a0}';

/// Returns a text in which no line is broken within code: what is a command can be copied.
fn with_whole_code(text: &str) -> String {
    let pieces = text
        .split_inclusive('`')
        .zip([false, true].into_iter().cycle());
    let pieces = pieces.map(|(piece, is_code)| {
        if is_code {
            piece.replace(' ', &FIXED.to_string())
        } else {
            piece.to_owned()
        }
    });
    pieces.collect()
}

/// Returns how wide the mark of a list's item is that a line begins with; nothing if it begins with none.
fn item(line: &str) -> usize {
    if line.starts_with("* ") || line.starts_with("- ") {
        return 2;
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && line[digits..].starts_with(". ") {
        return digits + 2;
    }
    0
}

/// Writes a text with its code, strong and stressed words in colours, or else without the marks of the latter.
fn paint(text: &str, is_coloured: bool, out: &mut String) {
    let mut open: Option<&str> = None;
    let mut rest = text;
    while let Some(at) = rest.find(['`', '*']) {
        let before = rest[..at].chars().next_back().unwrap_or(' ');
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let mark = ["`", "**", "*"]
            .into_iter()
            .find(|mark| rest.starts_with(mark));
        let mark = mark.unwrap_or_default();
        rest = &rest[mark.len()..];
        let opens = open.is_none() && !rest.starts_with(char::is_whitespace);
        let closes = open == Some(mark) && (mark == "`" || !before.is_whitespace());
        if !opens && !closes || mark == "`" && !is_coloured {
            out.push_str(mark);
        } else if is_coloured {
            out.push_str(if opens { colour(mark) } else { PLAIN });
        }
        match (opens, closes) {
            (true, _) => open = Some(mark),
            (_, true) => open = None,
            _ => {}
        }
    }
    out.push_str(rest);
    if is_coloured && open.is_some() {
        out.push_str(PLAIN);
    }
}

/// Returns how a terminal switches to what stands behind a mark.
fn colour(mark: &str) -> &'static str {
    match mark {
        "`" => CODE,
        "**" => STRONG,
        _ => STRESSED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(markdown: &str, is_coloured: bool) -> String {
        let mut out = String::new();
        write(markdown, 24, is_coloured, &mut out);
        out
    }

    #[test]
    fn paragraphs_and_items_are_wrapped_and_code_is_not() {
        let markdown = "\nOne two three\nfour five six.\n\n* An item that is too long.\n* b\n\n\n```sh\nA line that is not wrapped at all.\n```\n1. The first of them all, and more.\n";
        let expected = "One two three four five\nsix.\n\n* An item that is too\n  long.\n* b\n\n    A line that is not wrapped at all.\n1. The first of them\n   all, and more.\n";
        assert_eq!(written(markdown, false), expected);
    }

    #[test]
    fn a_command_is_not_broken_at_its_hyphens_and_keeps_its_marks_without_colours() {
        assert_eq!(
            written("Call `list-accounts` or **nothing**.", false),
            "Call `list-accounts` or\nnothing.\n"
        );
        assert_eq!(
            written("`a*b` **c** *d*", true),
            "\x1b[36ma*b\x1b[0m \x1b[1mc\x1b[0m \x1b[4md\x1b[0m\n"
        );
        assert_eq!(written("*a* 2 * 3 * 4", false), "a 2 * 3 * 4\n");
    }

    #[test]
    fn code_is_not_broken_even_if_it_is_too_long() {
        assert_eq!(
            written("The end: `orgsim create-organization --debug`", false),
            "The end:\n`orgsim create-organization --debug`\n"
        );
    }

    #[test]
    fn comments_are_left_out() {
        assert_eq!(written("a\n\n<!-- b\nc -->\nd", false), "a\n\nd\n");
    }
}
