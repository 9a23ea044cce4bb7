//! The rules as a page in Markdown. `docs/fidelity.md` is the page of all of them.

use std::fmt::Write;

use organizations::fidelity::{Mark, Rule, Way, reasons_without_a_rule};

use super::count::{Exceptions, by_mark};

const HEAD: &str = "\
# How faithful orgsim is

<!-- Made by `orgsim sim fidelity`. The rules are in crates/organizations/src/fidelity/rules.txt. -->

What orgsim knows of the service: for each operation when it answers, what it changes and when it refuses; how much is known of
that; what leads to it; and the test that proves it. Every exception that the API lists for an operation is here. Those that nothing
in a world of this kind leads to are placed in it with `orgsim sim fault add`.

The table is held against the tests: each test named here is run and must see what the table says, and no test sees a refusal that
is not in it. `cargo test -p orgsim-organizations TEST` runs one of them. A rule that many operations share, about callers or malformed input,
has the same mark for all of them, though it was seen with some of them only. What is known names the scenario in `tests/answers` that
holds the real answer; `cargo test --test answers SCENARIO` plays it.

";

/// What a refusal that no rule leads to is reached by.
const FAULT: &str = "`sim fault add`";

/// A page that is being written.
pub(super) struct Page {
    text: String,
}

impl Page {
    /// Writes the page of all operations.
    pub(super) fn of_all(rules: &[Rule]) -> Self {
        let mut page = Self {
            text: HEAD.to_owned(),
        };
        page.write_marks();
        page.write_counts(rules);
        page.write_reasons();
        for rules in rules.chunk_by(|one, next| one.operation == next.operation) {
            page.text.push('\n');
            page.write_operation(rules);
        }
        page
    }

    /// Writes the page of one operation.
    pub(super) fn of_operation(rules: &[Rule]) -> Self {
        let text = String::new();
        let mut page = Self { text };
        page.write_operation(rules);
        page
    }

    /// Returns what was written.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    fn write_marks(&mut self) {
        let rows = Mark::ALL.map(|mark| vec![mark.letter().to_owned(), mark.meaning().to_owned()]);
        self.write_table(&["mark", "meaning"], &rows);
    }

    fn write_counts(&mut self, rules: &[Rule]) {
        let Exceptions { all, by_rules } = Exceptions::of(rules);
        let by_faults = all - by_rules;
        let _ = write!(
            self.text,
            "\nOf the {all} exceptions that the API lists for its operations, rules lead to {by_rules}, and only faults to {by_faults}.\n\n"
        );
        let letters = Mark::ALL.map(Mark::letter);
        let head = [&["rules"], &letters[..], &["all"]].concat();
        self.write_table(&head, &by_mark(rules));
    }

    fn write_reasons(&mut self) {
        self.text
            .push_str("\nNo operation is known to give these reasons; a fault may give them:\n\n");
        for (exception, reason) in reasons_without_a_rule() {
            let _ = writeln!(self.text, "* {} {reason}", exception.name());
        }
    }

    fn write_operation(&mut self, rules: &[Rule]) {
        let operation = rules.first().map_or("", |rule| rule.operation);
        let _ = write!(self.text, "## {operation}\n\n");
        let rows: Vec<_> = rules.iter().map(row).collect();
        let head = ["outcome", "mark", "seen in", "how it is reached", "test"];
        self.write_table(&head, &rows);
    }

    /// Writes a table whose columns are as wide as what is in them, so that it is read as it is.
    fn write_table(&mut self, head: &[&str], rows: &[Vec<String>]) {
        let length = |text: &str| text.chars().count();
        let width = |column: usize| {
            let cells = rows.iter().map(|row| length(&row[column]));
            cells.max().unwrap_or(0).max(length(head[column]))
        };
        let widths: Vec<_> = (0..head.len()).map(width).collect();
        self.write_row(head.iter().copied().zip(&widths));
        for width in &widths {
            let _ = write!(self.text, "|{}", "-".repeat(width + 2));
        }
        self.text.push_str("|\n");
        for row in rows {
            self.write_row(row.iter().map(String::as_str).zip(&widths));
        }
    }

    fn write_row<'a>(&mut self, cells: impl Iterator<Item = (&'a str, &'a usize)>) {
        for (cell, width) in cells {
            let _ = write!(self.text, "| {cell:width$} ");
        }
        self.text.push_str("|\n");
    }
}

fn row(rule: &Rule) -> Vec<String> {
    let what = match rule.way {
        Way::Rules { what, .. } => what,
        Way::Fault => FAULT,
    };
    let test = format!("`{}`", rule.test());
    vec![
        rule.outcome.to_string(),
        rule.mark.letter().to_owned(),
        rule.seen_in
            .map_or_else(String::new, |scenario| format!("`{scenario}`")),
        what.to_owned(),
        test,
    ]
}
