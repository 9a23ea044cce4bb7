//! Errors that never reach the service: what was wrong with words, values, files or settings.

use std::sync::LazyLock;

use organizations::operation;
use reference::shlex;

use super::command_line::CommandLines;
use super::flaw;
use super::nearest::{nearest, nearest_account};
use super::way::Way;
use crate::command_tree::{ServiceName, kebab};
use crate::harmless;
use crate::world::Known;

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

/// A command line that was refused: the operation as the log names it, which may be none, its words, and what was
/// said.
pub(crate) struct Line<'a> {
    /// The operation.
    pub(crate) operation: &'a str,
    /// The words.
    pub(crate) words: &'a [String],
    /// What was said.
    pub(crate) message: &'a str,
}

/// Explains what a command line said that was refused.
pub(crate) fn explain_usage(
    line: &Line<'_>,
    known: Option<&Known>,
    commands: &CommandLines<'_>,
) -> Usage {
    let found = TEXTS.iter().find_map(|text| {
        let mut patterns = text.patterns.iter();
        let parts = patterns.find_map(|pattern| fits(pattern, line.message))?;
        Some((text, parts))
    });
    let (text, parts) = found.expect("the last pattern fits everything");
    let parts: Vec<_> = parts.iter().map(|part| harmless::one_line(part)).collect();
    let caller = Named::of(parts.first().map_or("", |part| part.as_ref()), known);
    let filled = |template: &str| {
        let text = template
            .replace("{flaw}", &caller.flaw)
            .replace("{nearest}", &caller.called);
        let numbered = parts.iter().enumerate();
        numbered.fold(text, |text, (index, part)| {
            text.replace(&format!("{{{}}}", index + 1), part)
        })
    };
    let ways = text.ways.iter().map(|(way, lines)| {
        let lines = lines.iter().filter_map(|template| match *template {
            "{with-nearest}" => caller.called_by(line.words),
            "{make-account}" => caller.made(),
            template => Some(words(template, line.operation)),
        });
        Way::new(filled(way), lines.map(|words| commands.line(&words)))
    });
    let mut ways: Vec<_> = ways.filter(|way| !way.commands.is_empty()).collect();
    if let Some(first) = ways.first_mut() {
        first.begin();
    }
    Usage {
        why: text.why.iter().map(|why| filled(why)).collect(),
        ways,
    }
}

/// An account that a command line named, and that is none.
struct Named<'a> {
    name: &'a str,
    /// What is wrong with it, behind a sentence; empty if it has the form of none.
    flaw: String,
    nearest: Option<String>,
    /// The nearest account with its name.
    called: String,
}

impl<'a> Named<'a> {
    fn of(name: &'a str, known: Option<&Known>) -> Self {
        let is_id = |name: &str| name.len() == 12 && name.bytes().all(|byte| byte.is_ascii_digit());
        let looks_like_one = name.starts_with(|letter: char| letter.is_ascii_digit());
        let flaw = if looks_like_one && !is_id(name) && !name.contains('@') {
            let flaw = flaw::of_account_id(name);
            format!(": the id of an account has twelve digits, and {flaw}")
        } else {
            String::new()
        };
        let accounts = known
            .map(|known| known.accounts.as_slice())
            .unwrap_or_default();
        let nearest = if looks_like_one {
            nearest_account(name, accounts.iter().map(|account| account.id.as_str()))
        } else {
            let names = accounts.iter().map(|account| account.name.as_str());
            let near = nearest(name, names);
            let account = accounts.iter().find(|one| Some(one.name.as_str()) == near);
            account.map(|account| account.id.as_str())
        };
        let called = known
            .zip(nearest)
            .map(|(known, id)| known.called_account(id));
        Self {
            name,
            flaw,
            nearest: nearest.map(str::to_owned),
            called: called.unwrap_or_default(),
        }
    }

    /// Returns the same words, called by the nearest account.
    fn called_by(&self, words: &[String]) -> Option<Vec<String>> {
        const OPTIONS: [&str; 2] = ["--caller", "--profile"];
        let nearest = self.nearest.clone()?;
        let mut left = Vec::new();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let name = word.split('=').next().unwrap_or_default();
            if !OPTIONS.contains(&name) {
                left.push(word.clone());
            } else if name == word {
                words.next();
            }
        }
        left.extend(["--caller".to_owned(), nearest]);
        Some(left)
    }

    /// Returns the words of the command that makes the account; none if it can have no such id or address.
    fn made(&self) -> Option<Vec<String>> {
        let option = match self.name {
            name if name.contains('@') => "--email",
            name if self.flaw.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) => {
                "--id"
            }
            _ => "--name",
        };
        let is_wrong = self.name.is_empty() || !self.flaw.is_empty();
        let words = ["sim", "account", "create", option, self.name];
        (!is_wrong).then(|| words.map(str::to_owned).to_vec())
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
        let told = |message: &str| {
            let line = Line {
                operation: "CreatePolicy",
                words: &[],
                message,
            };
            explain_usage(&line, None, &commands)
        };
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
