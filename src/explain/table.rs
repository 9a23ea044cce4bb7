//! The table of words: one text for each rule that commands can lead to.

use std::sync::LazyLock;

/// The texts, in the order in which they are tried.
pub(super) static TEXTS: LazyLock<Vec<Text>> = LazyLock::new(|| read(include_str!("words.txt")));

/// What is said of one or more rules.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Text {
    pub(super) rules: Vec<About>,
    /// What must hold, as words of `condition`.
    pub(super) conditions: Vec<&'static str>,
    pub(super) lines: Vec<Line>,
}

/// The rule that a text is about.
#[derive(Debug, PartialEq)]
pub(super) struct About {
    pub(super) exception: &'static str,
    pub(super) reason: Option<&'static str>,
    /// What leads to it, as the table of fidelity has it.
    pub(super) what: &'static str,
    /// Whether it is told of every operation that gives the exception.
    pub(super) of_any: bool,
}

/// A line of a text.
#[derive(Debug, PartialEq)]
pub(super) enum Line {
    /// Why the rule applied.
    Why(&'static str),
    /// A list of facts, by the name of `lists`.
    List(&'static str),
    /// What would help.
    Way(&'static str),
    /// A command that does it.
    Command(&'static str),
}

fn read(table: &'static str) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut text = Text::default();
    for line in table.lines().chain([""]) {
        if line.starts_with('#') {
            continue;
        }
        if line.is_empty() {
            if !text.rules.is_empty() {
                texts.push(std::mem::take(&mut text));
            }
            continue;
        }
        if let Some(condition) = line.strip_prefix("? ") {
            text.conditions.push(condition);
        } else if let Some(list) = line.strip_prefix("+ ") {
            text.lines.push(Line::List(list));
        } else if let Some(way) = line.strip_prefix("> ") {
            text.lines.push(Line::Way(way));
        } else if let Some(command) = line.strip_prefix("$ ") {
            text.lines.push(Line::Command(command));
        } else if let Some(rule) = about(line).filter(|_| text.lines.is_empty()) {
            text.rules.push(rule);
        } else {
            text.lines.push(Line::Why(line));
        }
    }
    texts
}

/// Reads the rule that a text is about: `EXCEPTION REASON | WHAT`, perhaps with `| any` behind it.
fn about(line: &'static str) -> Option<About> {
    let mut cells = line.split(" | ");
    let outcome = cells.next()?;
    let what = cells.next()?;
    let (exception, reason) = match outcome.split_once(' ') {
        Some((exception, reason)) => (exception, Some(reason)),
        None => (outcome, None),
    };
    Some(About {
        exception,
        reason,
        what,
        of_any: cells.next() == Some("any"),
    })
}
