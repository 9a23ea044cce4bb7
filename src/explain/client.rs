//! Errors that never reach the service: what was wrong with words, values, files or settings.

use std::sync::LazyLock;

use organizations::operation;
use reference::shlex;

use super::command_line::CommandLines;
use super::explanation::Way;
use crate::command_tree::{ServiceName, kebab};
use crate::harmless;

/// What is told of an error that did not reach the service.
pub(crate) struct Usage {
    /// What was wrong.
    pub(crate) why: Vec<String>,
    /// What would help.
    pub(crate) ways: Vec<Way>,
}

/// What is said of messages that fit one of some patterns.
#[derive(Default)]
struct Text {
    patterns: Vec<&'static str>,
    why: Vec<&'static str>,
    /// What would help, and the commands that do it.
    ways: Vec<(&'static str, Vec<&'static str>)>,
}

static TEXTS: LazyLock<Vec<Text>> = LazyLock::new(|| read(include_str!("client.txt")));

/// Explains what a command line said that was refused. The operation is as the log names it; it may be none.
pub(crate) fn explain_usage(operation: &str, message: &str, commands: &CommandLines<'_>) -> Usage {
    let found = TEXTS.iter().find_map(|text| {
        let mut patterns = text.patterns.iter();
        let parts = patterns.find_map(|pattern| fits(pattern, message))?;
        Some((text, parts))
    });
    let (text, parts) = found.expect("the last pattern fits everything");
    let parts: Vec<_> = parts.iter().map(|part| harmless::one_line(part)).collect();
    let filled = |template: &str| {
        let numbered = parts.iter().enumerate();
        numbered.fold(template.to_owned(), |text, (index, part)| {
            text.replace(&format!("{{{}}}", index + 1), part)
        })
    };
    let ways = text.ways.iter().map(|(way, lines)| Way {
        text: filled(way),
        commands: lines
            .iter()
            .map(|line| commands.line(&words(line, operation)))
            .collect(),
    });
    Usage {
        why: text.why.iter().map(|why| filled(why)).collect(),
        ways: ways.collect(),
    }
}

/// Returns the words of a command, of which some depend on the operation.
fn words(template: &str, asked: &str) -> Vec<String> {
    let known = operation(asked).map(|operation| kebab(operation.name()));
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let service = ServiceName::Organizations.name();
    match (template, known) {
        ("{help}", Some(name)) => words(&[&name, "help"]),
        ("{skeleton}", Some(name)) => words(&[&name, "--generate-cli-skeleton"]),
        ("{help}" | "{skeleton}", None) if asked.starts_with("sim ") => {
            let mut words: Vec<_> = asked.split(' ').map(str::to_owned).collect();
            words.push("--help".to_owned());
            words
        }
        ("{help}" | "{skeleton}", None) | ("{service-help}", _) => words(&[service, "help"]),
        (line, _) => shlex::split(line).expect("tests split every command of the table"),
    }
}

/// Returns what the asterisks of a pattern stand for in a message, if it fits anywhere in it. They stand for
/// nothing of a second line.
fn fits(pattern: &str, message: &str) -> Option<Vec<String>> {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let mut rest = message.trim();
    rest = &rest[rest.find(first)? + first.len()..];
    let mut parts = Vec::new();
    for piece in pieces {
        let line = rest.find('\n').unwrap_or(rest.len());
        let end = if piece.is_empty() {
            line
        } else {
            rest[..line].find(piece)?
        };
        parts.push(rest[..end].trim().to_owned());
        rest = &rest[end + piece.len()..];
    }
    Some(parts)
}

fn read(table: &'static str) -> Vec<Text> {
    let mut texts = Vec::new();
    let mut text = Text::default();
    for line in table.lines().chain([""]) {
        if line.starts_with('#') {
            continue;
        }
        if line.is_empty() {
            if !text.patterns.is_empty() {
                texts.push(std::mem::take(&mut text));
            }
        } else if let Some(pattern) = line.strip_prefix("~ ") {
            text.patterns.push(pattern);
        } else if let Some(way) = line.strip_prefix("> ") {
            text.ways.push((way, Vec::new()));
        } else if let (Some(command), Some(way)) = (line.strip_prefix("$ "), text.ways.last_mut()) {
            way.1.push(command);
        } else {
            text.why.push(line);
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asterisk_stands_for_what_is_between_two_pieces_on_one_line() {
        let message = "argument --type: Found invalid choice 'X'\n\nMaybe you meant:";
        assert_eq!(
            fits("argument *: Found invalid choice '*'", message).unwrap(),
            ["--type", "X"]
        );
        assert_eq!(fits("unknown *", message), None);
        assert_eq!(fits("*", "a\nb").unwrap(), ["a"]);
    }

    #[test]
    fn every_message_of_the_front_end_is_told_in_words_of_its_own() {
        let commands = CommandLines { program: "orgsim" };
        let told = |message: &str| explain_usage("CreatePolicy", message, &commands);
        for text in TEXTS.iter() {
            for pattern in &text.patterns {
                let usage = told(&pattern.replace('*', "X"));
                assert!(!usage.why.is_empty() && !usage.ways.is_empty(), "{pattern}");
                let why = usage.why.join(" ");
                assert!(!why.contains('{') && !why.contains('}'), "{why}");
            }
        }
    }
}
