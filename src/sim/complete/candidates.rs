//! The candidates at the cursor.

use clap::{Arg, Command, ValueHint};
use organizations::{OPERATIONS, Operation};
use shape::{Choice, Kind, Shape};

use super::candidate::Candidate;
use super::cursor::{self, Cursor};
use super::{faults, ids, past};
use crate::Environment;
use crate::cli::config::Config;
use crate::command_tree::{Completer, Global, Own, ServiceName, is_kebab_of, kebab};
use crate::help::summary;
use crate::lesson::{BUILT_IN, Lesson};
use crate::world::View;

/// The candidates at the cursor.
#[derive(Debug)]
pub(super) enum Candidates {
    /// One of these.
    These(Vec<Candidate>),
    /// The name of a file.
    Files,
}

/// Returns the candidates at the cursor. The state is opened only if they depend on it.
pub(super) fn at(
    cursor: &Cursor<'_>,
    environment: &Environment<'_>,
    open: &mut dyn FnMut() -> Option<View>,
) -> Candidates {
    Candidates::These(match cursor.argument {
        Some(argument) if wants_path(argument) => match past::of(cursor, argument, open) {
            Some(found) => found,
            None => return Candidates::Files,
        },
        Some(argument) if argument.get_id() == "lesson" => match lessons(cursor.begun) {
            // It may be a file of one's own.
            none if none.is_empty() => return Candidates::Files,
            lessons => lessons,
        },
        Some(argument) => values(cursor, argument, environment, open),
        None if cursor.begun.starts_with('-') => options(cursor),
        None => match commands(cursor, environment) {
            // All positional arguments are given, so only options can follow.
            none if none.is_empty() && cursor.begun.is_empty() => options(cursor),
            commands => commands,
        },
    })
}

fn wants_path(argument: &Arg) -> bool {
    let hint = argument.get_value_hint();
    matches!(hint, ValueHint::FilePath | ValueHint::DirPath)
}

/// Returns the options of the command that were not given yet.
fn options(cursor: &Cursor<'_>) -> Vec<Candidate> {
    let options = cursor::options(cursor.command());
    let visible = options.filter(|option| !option.is_hide_set());
    let named = visible.filter_map(|option| Some((format!("--{}", option.get_long()?), option)));
    let new = named.filter(|(name, _)| !cursor.given.contains(&name.as_str()));
    new.map(|(name, option)| Candidate::new(&name, &first_sentence(option.get_help())))
        .collect()
}

/// Returns the commands below the one that was named. Started as `aws`, the program wants the
/// operations behind their service.
fn commands(cursor: &Cursor<'_>, environment: &Environment<'_>) -> Vec<Candidate> {
    let wants_service = cursor.path.len() == 1 && environment.mimics();
    let is_kept_back = |command: &Command| {
        let operation = || ServiceName::Organizations.operation(command.get_name());
        command.is_hide_set() || wants_service && operation().is_some()
    };
    let commands = cursor.command().get_subcommands();
    let commands = commands.filter(|command| !is_kept_back(command));
    commands
        .map(|command| Candidate::new(command.get_name(), &first_sentence(command.get_about())))
        .collect()
}

fn values(
    cursor: &Cursor<'_>,
    argument: &Arg,
    environment: &Environment<'_>,
    open: &mut dyn FnMut() -> Option<View>,
) -> Vec<Candidate> {
    if let Some(found) = faults::of(cursor, argument) {
        return found;
    }
    if let Some(found) = past::of(cursor, argument, open) {
        return found;
    }
    let possible = argument.get_possible_values();
    if !possible.is_empty() {
        let possible = possible.iter();
        return possible
            .map(|value| Candidate::new(value.get_name(), &first_sentence(value.get_help())))
            .collect();
    }
    let name = argument.get_id().as_str();
    if let Some((operation, shape)) = member(cursor, name) {
        return match &shape.element().unwrap_or(shape).kind {
            Kind::Enum(choices) => {
                let choices = choices.listed.iter().zip(choices.texts);
                choices
                    .map(|(choice, text)| Candidate::new(choice, &summary(text)))
                    .collect()
            }
            _ => ids::of(operation, shape, open),
        };
    }
    let mut named = Global::ALL.iter().chain(Own::ALL);
    let named = named.find(|option| option.name.strip_prefix("--") == Some(name));
    match (name, named.map(|option| option.completer)) {
        (_, Some(Completer::Accounts)) | ("account", _) => accounts(open),
        (_, Some(Completer::Profiles)) => profiles(environment),
        ("operation", _) => operations(),
        ("handshake", _) => handshakes(open),
        ("action", _) => services(open),
        _ => Vec::new(),
    }
}

/// Returns the services whose actions policies name, as far as an action begins with them.
fn services(open: &mut dyn FnMut() -> Option<View>) -> Vec<Candidate> {
    let services = open().map(|view| view.services()).unwrap_or_default();
    let services = services.iter();
    services
        .map(|service| Candidate::new(&format!("{service}:"), ""))
        .collect()
}

/// Returns the lessons whose names begin so.
fn lessons(begun: &str) -> Vec<Candidate> {
    let lessons = BUILT_IN.iter().filter(|one| one.name.starts_with(begun));
    lessons
        .map(|one| {
            let lesson = Lesson::read(one.name, one.text);
            let title = lesson.map_or_else(|_| String::new(), |lesson| lesson.title);
            Candidate::new(one.name, &title)
        })
        .collect()
}

fn operations() -> Vec<Candidate> {
    let operations = OPERATIONS.iter();
    operations
        .map(|one| Candidate::new(&kebab(one.name()), &summary(one.text())))
        .collect()
}

/// Returns the profiles of the configuration files.
fn profiles(environment: &Environment<'_>) -> Vec<Candidate> {
    let config = Config::load(environment).unwrap_or_default();
    let profiles = config.profiles().into_iter();
    profiles.map(|name| Candidate::new(&name, "")).collect()
}

/// Returns the operation that was named, and the member of its input that an option gives.
fn member(cursor: &Cursor<'_>, option: &str) -> Option<(&'static Operation, &'static Shape)> {
    let service = match cursor.path[..] {
        [_, service, _] => ServiceName::named(service.get_name())?,
        [_, _] => ServiceName::Organizations,
        _ => return None,
    };
    let operation = service.operation(cursor.command().get_name())?;
    let members = operation.input()?.members();
    let member = members
        .iter()
        .find(|member| is_kebab_of(option, member.name))?;
    Some((operation, member.shape()))
}

/// Returns all accounts of the world, in organizations or not.
fn accounts(open: &mut dyn FnMut() -> Option<View>) -> Vec<Candidate> {
    let accounts = open().map(|view| view.accounts()).unwrap_or_default();
    let accounts = accounts.iter();
    accounts
        .map(|account| {
            let about = format!("{}, {}", account.name.as_str(), account.email.as_str());
            Candidate::new(account.id.as_str(), &about)
        })
        .collect()
}

/// Returns all handshakes of the world with their states.
fn handshakes(open: &mut dyn FnMut() -> Option<View>) -> Vec<Candidate> {
    let handshakes = open().map(|view| view.handshakes()).unwrap_or_default();
    let handshakes = handshakes.iter();
    handshakes
        .map(|handshake| Candidate::new(handshake.id.as_str(), handshake.state.name()))
        .collect()
}

fn first_sentence(text: Option<&clap::builder::StyledStr>) -> String {
    let text = text.map(ToString::to_string).unwrap_or_default();
    match text.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => text,
    }
}
