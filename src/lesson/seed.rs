//! How a lesson's world is made: by commands, or from a document as for `sim import`.
//!
//! Commands run in this process, without a shell, and only operations and the commands of `sim` that change a world are
//! allowed. So an untrusted lesson can make a world and do nothing else.

use reference::shlex;

use super::mistake::Mistake;
use super::parts::Lines;
use super::yaml::{Content, Node, place};
use crate::command_tree::ServiceName;

/// The commands of `sim` that change a world.
const SHAPING: [&str; 10] = [
    "account",
    "clock",
    "fault",
    "ids",
    "init",
    "jobs",
    "quota",
    "rcp-services",
    "services",
    "use",
];

/// How a lesson's world is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seed {
    /// Commands, in order.
    Commands(Vec<SeedCommand>),
    /// An organization as a person writes it, in YAML, with as many empty lines before it as there are lines
    /// before it in the lesson's file.
    Portrait(String),
}

impl Default for Seed {
    fn default() -> Self {
        Self::Commands(Vec::new())
    }
}

/// A command of a lesson's seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedCommand {
    /// The line of the file on which it begins.
    pub line: usize,
    /// Its words, without the name of the program.
    pub words: Vec<String>,
}

/// Parses the value of `world`, and appends its mistakes.
///
/// Its lines are found in those of the front matter.
pub(super) fn read(node: Node<'_>, front: &Lines, mistakes: &mut Vec<Mistake>) -> Seed {
    match node.content() {
        Content::Scalar { text, .. } => Seed::Commands(commands(text, node, front, mistakes)),
        Content::Mapping(_) => Seed::Portrait(portrait(node, front)),
        Content::Sequence(_) => {
            let what = "neither commands, as in `world: |`, nor an organization";
            mistakes.push(Mistake::at(place(node), what));
            Seed::default()
        }
    }
}

/// Returns the lines of an organization, up to the next member of the front matter.
fn portrait(node: Node<'_>, front: &Lines) -> String {
    let (line, column) = place(node);
    let lines = front.text.lines().skip(line - front.first);
    let is_own = |line: &&str| line.is_empty() || line.starts_with([' ', '#']);
    let mut lines = lines.enumerate().map(|(index, text)| match index {
        // The key may stand in front of the first one.
        0 => " ".repeat(column - 1) + &text.chars().skip(column - 1).collect::<String>(),
        _ => text.to_owned(),
    });
    let first = lines.next().unwrap_or_default();
    let others = lines.take_while(|line| is_own(&line.as_str()));
    let mut text = "\n".repeat(line - 1) + &first + "\n";
    others.for_each(|line| text.extend([line.as_str(), "\n"]));
    text
}

fn commands(
    text: &str,
    node: Node<'_>,
    front: &Lines,
    mistakes: &mut Vec<Mistake>,
) -> Vec<SeedCommand> {
    let first = first_line(text, place(node).0, front);
    let mut commands = Vec::new();
    for (line, number) in joined(text, first, mistakes) {
        match command(&line) {
            Ok(words) => commands.push(SeedCommand {
                line: number,
                words,
            }),
            Err(what) => mistakes.push(Mistake::at((number, 3), what)),
        }
    }
    commands
}

/// Returns the line of the file at which a block begins.
fn first_line(block: &str, from: usize, front: &Lines) -> usize {
    let wanted = block.lines().next().unwrap_or_default().trim();
    let behind = from.saturating_sub(front.first);
    let mut lines = front.text.lines().zip(front.first..).skip(behind);
    let found = lines.find(|(line, _)| line.trim() == wanted);
    found.map_or(from, |(_, number)| number)
}

/// Returns the commands, each with its first line. `> ` continues a command.
fn joined(text: &str, first: usize, mistakes: &mut Vec<Mistake>) -> Vec<(String, usize)> {
    let mut commands: Vec<(String, usize)> = Vec::new();
    for (line, number) in text.lines().zip(first..) {
        if let Some(command) = line.strip_prefix("$ ") {
            commands.push((command.to_owned(), number));
        } else if let (Some(more), Some((command, _))) =
            (line.strip_prefix("> "), commands.last_mut())
        {
            let before = command.trim_end();
            let before = before.strip_suffix('\\').unwrap_or(before);
            *command = [before, more].join(" ");
        } else if !line.trim().is_empty() {
            let what = "not a command: one begins with `$ `, and goes on with `> `";
            mistakes.push(Mistake::at((number, 3), what));
        }
    }
    commands
}

/// Splits a command into its words, without the name of the program.
fn command(line: &str) -> Result<Vec<String>, String> {
    let mut words = shlex::split(line).map_err(|_| "a quotation is not closed".to_owned())?;
    if !matches!(words.first().map(String::as_str), Some("orgsim" | "aws")) {
        return Err("not a command of `orgsim`".to_owned());
    }
    words.remove(0);
    must_be_allowed(&words)?;
    Ok(words)
}

fn must_be_allowed(words: &[String]) -> Result<(), String> {
    let word = |index: usize| words.get(index).map_or("", String::as_str);
    match word(0) {
        "sim" if SHAPING.contains(&word(1)) => {}
        "sim" => return Err(format!("`sim {}` shapes no world", word(1))),
        "organizations" | "sts" => {}
        operation if ServiceName::Organizations.operation(operation).is_some() => {}
        other => return Err(format!("`{other}` is no subcommand")),
    }
    let is_elsewhere = |word: &&String| word.split('=').next() == Some("--state-file");
    match words.iter().find(is_elsewhere) {
        Some(option) => Err(format!(
            "`{option}`: the world of a lesson is in a state file of its own"
        )),
        None => Ok(()),
    }
}
