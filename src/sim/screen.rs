//! Text for a person to read: headings, paragraphs and commands, as wide as the terminal; through the pager
//! where it is long.

use textwrap::{Options, WordSeparator, WordSplitter};

use super::console::Console;
use super::table;
use crate::cli::answer::Pager;
use crate::harmless;
use crate::output::DEFAULT_WIDTH;

/// How wide a paragraph is at most: longer lines are hard to read.
const WIDEST: usize = 100;

/// How wide a text beside another is at least, even if the terminal is narrower.
const LEAST: usize = 10;

/// A text of more lines goes through the pager, which shows it at once if the terminal is higher.
const MANY_LINES: usize = 20;

/// A text that is being written.
pub(super) struct Screen {
    text: String,
    columns: usize,
    is_coloured: bool,
}

impl Screen {
    /// Begins a text as it is shown where a command prints.
    pub(super) fn of(console: &Console<'_, '_>) -> Self {
        Self {
            text: String::new(),
            columns: console.columns().unwrap_or(DEFAULT_WIDTH),
            is_coloured: console.is_coloured(),
        }
    }

    /// Begins a text whose lines are as wide as the terminal, but at least and at most so wide.
    pub(super) fn within(console: &Console<'_, '_>, least: usize, most: usize) -> Self {
        let columns = console.columns().unwrap_or(most);
        Self {
            columns: columns.clamp(least, most),
            ..Self::of(console)
        }
    }

    /// Lets another write, who is told how wide lines are and whether they are coloured.
    pub(super) fn write(&mut self, write: impl FnOnce(&mut String, usize, bool)) {
        write(&mut self.text, self.columns, self.is_coloured);
    }

    /// Writes what the text is about.
    pub(super) fn heading(&mut self, text: &str) {
        self.wrapped(text, "", "1");
    }

    /// Writes what the next part is about, behind an empty line.
    pub(super) fn section(&mut self, text: &str) {
        self.gap();
        self.wrapped(text, "", "1");
    }

    /// Writes an empty line.
    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// Writes sentences.
    pub(super) fn paragraph(&mut self, text: &str) {
        self.wrapped(text, "  ", "");
    }

    /// Writes rows in columns, below their heads.
    pub(super) fn columns(&mut self, head: &[&str], rows: Vec<Vec<String>>) {
        let rows = rows.into_iter().map(|row| {
            let cells = row.into_iter();
            cells
                .map(|cell| harmless::one_line(&cell).into_owned())
                .collect()
        });
        let lines = table::in_columns(head, rows.collect(), self.columns);
        for (index, line) in lines.iter().enumerate() {
            let colour = if index == 0 { "1" } else { "" };
            self.text.push_str(&painted(self.is_coloured, colour, line));
            self.text.push('\n');
        }
    }

    /// Writes a text beside another; what doesn't fit goes on below it.
    pub(super) fn beside(&mut self, before: &str, text: &str) {
        let further_in = " ".repeat(before.len());
        let options = options(self.columns.max(before.len() + LEAST), before, &further_in);
        for line in textwrap::wrap(&harmless::one_line(text), options) {
            self.text.extend([&*line, "\n"]);
        }
    }

    /// Writes a line that goes on further in, with its last words in a colour.
    pub(super) fn entry(&mut self, line: &str, last: &str, colour: &str) {
        let line = harmless::one_line(line);
        let options = options(self.columns, "", "    ");
        let wrapped = textwrap::wrap(&line, options);
        let wrapped = wrapped.join("\n");
        match wrapped.strip_suffix(last) {
            Some(before) => {
                let last = painted(self.is_coloured, colour, last);
                self.text.extend([before, &last]);
            }
            None => self.text.push_str(&wrapped),
        }
        self.text.push('\n');
    }

    /// Writes a command on one line, to be copied.
    pub(super) fn command(&mut self, line: &str) {
        let line = harmless::one_line(line);
        let line = painted(self.is_coloured, "36", &line);
        self.text.extend(["      ", &line, "\n"]);
    }

    /// Writes sentences that belong to the paragraph before.
    pub(super) fn indented(&mut self, text: &str) {
        self.wrapped(text, "    ", "");
    }

    /// Writes sentences from the left edge on.
    pub(super) fn plain(&mut self, text: &str) {
        self.wrapped(text, "", "");
    }

    /// Writes sentences that are no command, where commands stand, as a shell's comment.
    pub(super) fn remark(&mut self, text: &str) {
        self.wrapped(text, "# ", "");
    }

    fn wrapped(&mut self, text: &str, indent: &str, colour: &str) {
        let options = options(self.columns.min(WIDEST), indent, indent);
        for line in textwrap::wrap(&harmless::text(text), options) {
            let line = painted(self.is_coloured, colour, &line);
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// Returns the text.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Returns how lines are wrapped. Ids have hyphens, and are copied: nothing is broken but at blanks.
fn options<'a>(width: usize, first: &'a str, others: &'a str) -> Options<'a> {
    Options::new(width)
        .initial_indent(first)
        .subsequent_indent(others)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false)
}

/// Returns a text in a colour, by the numbers that terminals know; none for none.
pub(super) fn painted(is_coloured: bool, colour: &str, text: &str) -> String {
    if is_coloured && !colour.is_empty() {
        format!("\x1b[{colour}m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

impl Console<'_, '_> {
    /// Returns how wide the terminal is, if standard output is one.
    pub(super) fn columns(&self) -> Option<usize> {
        let terminal = self.session.environment.terminal;
        terminal.map(|terminal| terminal.columns.max(1))
    }

    /// Prints a text for a person: on a terminal, a long one goes through the pager.
    pub(super) fn show(&mut self, text: &str) -> anyhow::Result<()> {
        let is_long = text.lines().count() > MANY_LINES;
        let pager = is_long.then(|| self.pager()).flatten();
        let output = &mut self.streams.output;
        let Some(mut pager) = pager else {
            return Ok(output.write_all(text.as_bytes())?);
        };
        output.flush()?;
        pager.write(text.as_bytes())?;
        Ok(pager.finish(output)?)
    }

    /// Starts the pager that the `aws` commands would use; none if there is none to be had.
    fn pager(&self) -> Option<Pager> {
        let session = self.session;
        Pager::wanted(session.globals, session.environment, session.config)
    }
}
