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
    pub(super) lines: Vec<Told>,
}

/// A line of a text, and what must hold for it to be told.
#[derive(Debug, PartialEq)]
pub(super) struct Told {
    pub(super) conditions: Vec<&'static str>,
    pub(super) line: Line,
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
    /// What led to the rule, where this world says more of it than the table of fidelity.
    Case(&'static str),
    /// Why the rule applied.
    Why(&'static str),
    /// A list of facts, by the name of `lists`; whether its ways take the place of those before it.
    List(&'static str, bool),
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
        } else if let Some(rule) = about(line).filter(|_| text.lines.is_empty()) {
            text.rules.push(rule);
        } else {
            text.lines.push(told(line));
        }
    }
    texts
}

/// Reads a line behind the rules and conditions of a text.
fn told(line: &'static str) -> Told {
    let conditional = line
        .strip_prefix('[')
        .and_then(|line| line.split_once("] "));
    let (conditions, line) = match conditional {
        Some((conditions, line)) => (conditions.split("; ").collect(), line),
        None => (Vec::new(), line),
    };
    let line = match line.split_once(' ') {
        Some(("=", case)) => Line::Case(case),
        Some(("+", list)) => match list.strip_prefix("or ") {
            Some(list) => Line::List(list, true),
            None => Line::List(list, false),
        },
        Some((">", way)) => Line::Way(way),
        Some(("$", command)) => Line::Command(command),
        _ => Line::Why(line),
    };
    Told { conditions, line }
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
