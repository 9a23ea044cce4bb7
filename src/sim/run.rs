//! Parses the words, runs the command, and returns its exit code.

use std::io::{self, ErrorKind};

use clap::error::{ContextKind, ContextValue};
use clap::{CommandFactory, Parser};

use super::commands::Sim;
use super::console::Console;
use super::diff::Different;
use super::misuse::Misuse;
use super::replay::Given;
use super::whoami::describe_state_file;
use crate::cli::Session;
use crate::cli::call::{debug_line, maybe_caller};
use crate::cli::failure::{Failure, Style};
use crate::command_tree::Global;
use crate::harmless;
use crate::output::{Colour, ErrorFormat};
use crate::store::{Store, StoreError};
use crate::{Exit, Obstacle, Streams};

/// Runs one of the simulator's own commands: the words behind `sim`.
pub fn run(session: &Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit {
    run_with(session, words, None, streams)
}

/// Runs a command again, with what it was given when it was recorded.
pub(super) fn run_given(
    session: &Session<'_>,
    words: &[String],
    given: &Given,
    streams: &mut Streams<'_>,
) -> Exit {
    run_with(session, words, Some(given), streams)
}

fn run_with(
    session: &Session<'_>,
    words: &[String],
    given: Option<&Given>,
    streams: &mut Streams<'_>,
) -> Exit {
    let program = format!("{} sim", session.environment.program);
    let line = std::iter::once(program).chain(words.iter().cloned());
    let sim = match Sim::try_parse_from(line) {
        Ok(sim) => sim,
        Err(mut misread) => {
            keep_hidden(&mut misread);
            note_misread(&misread, session, words);
            return show_misread(&misread, streams);
        }
    };
    if let Err(error) = tell(session, streams) {
        return show_error(&error.into(), session, streams);
    }
    let mut console = Console {
        session,
        words,
        streams,
        given,
        exit: Exit::Ok,
    };
    match sim.run(&mut console) {
        Ok(()) => console.exit,
        Err(error) => {
            note_error(&error, session, words);
            show_error(&error, session, streams)
        }
    }
}

/// What the log calls a command that was understood, and refused.
const REFUSED: &str = "CommandRefused";

/// What the log calls a command that was not understood, as it does those of the service.
const MISUSED: &str = "ParamValidation";

/// Notes a command that could not be understood, or was refused. What the machine can't do is no refusal.
fn note_error(error: &anyhow::Error, session: &Session<'_>, words: &[String]) {
    if let Some(misread) = error.downcast_ref() {
        return note_misread(misread, session, words);
    }
    let code = match error.downcast_ref::<StoreError>() {
        Some(error) if error.obstacle() == Obstacle::Setting => REFUSED,
        Some(_) => return,
        None if error.is::<io::Error>() || error.is::<Different>() => return,
        None if error.is::<Misuse>() => MISUSED,
        None => REFUSED,
    };
    note(code, &format!("{error:#}"), session, words);
}

/// Notes words that could not be read, unless they asked for help.
fn note_misread(misread: &clap::Error, session: &Session<'_>, words: &[String]) {
    if misread.use_stderr() {
        let text = misread.render().to_string();
        let said = text.split("\n\nUsage: ").next().unwrap_or_default();
        note(MISUSED, said.trim_start_matches("error: "), session, words);
    }
}

/// Notes a command that did nothing. Those that look at refusals, or at what may be typed, are not noted.
fn note(code: &str, message: &str, session: &Session<'_>, words: &[String]) {
    if words
        .first()
        .is_none_or(|word| word == "complete" || word == "explain")
    {
        return;
    }
    let misuse = crate::Misuse {
        operation: &name(words),
        words,
        code,
        message,
        caller: &maybe_caller(session),
        now: session.environment.now,
    };
    let state_file = session.own.state_file.as_deref();
    // Whoever made a mistake is told of that one, whatever is wrong with the state.
    let _ = Store::of(session.environment, state_file).and_then(|store| store.note_misuse(&misuse));
}

/// Returns the name of a command as the log has it: of one that there isn't, the first word.
fn name(words: &[String]) -> String {
    let (mut name, mut command) = ("sim".to_owned(), Sim::command());
    for word in words {
        let found = command.find_subcommand(word).cloned();
        if found.is_some() || name == "sim" && !word.starts_with('-') {
            name = name + " " + word;
        }
        match found {
            Some(found) => command = found,
            None => break,
        }
    }
    name
}

/// With `--debug`, prints which state file is used.
fn tell(session: &Session<'_>, streams: &mut Streams<'_>) -> io::Result<()> {
    let state = session.globals.has(Global::Debug);
    let state = state.then(|| describe_state_file(session.environment, session.own));
    let lines = state.flatten().into_iter();
    let lines = lines.map(|text| debug_line(&session.environment.program, &text));
    streams
        .errors
        .write_all(lines.collect::<String>().as_bytes())
}

/// Removes the hidden command that only shells call from the suggestions of an error.
fn keep_hidden(misread: &mut clap::Error) {
    let suggested = misread.remove(ContextKind::SuggestedSubcommand);
    let Some(ContextValue::Strings(mut names)) = suggested else {
        return;
    };
    names.retain(|name| name != "complete");
    if names.is_empty() {
        // The place for further advice is empty too, and would be a blank line.
        misread.remove(ContextKind::Suggested);
    } else {
        let names = ContextValue::Strings(names);
        misread.insert(ContextKind::SuggestedSubcommand, names);
    }
}

/// Shows the help that was asked for, or what is wrong with the words.
fn show_misread(misread: &clap::Error, streams: &mut Streams<'_>) -> Exit {
    let (out, exit) = if misread.use_stderr() {
        (&mut *streams.errors, Exit::Usage)
    } else {
        (&mut *streams.output, Exit::Ok)
    };
    let text = misread.render().to_string();
    match out.write_all(harmless::text(&text).as_bytes()) {
        Ok(()) => exit,
        Err(_) => Exit::General,
    }
}

fn show_error(error: &anyhow::Error, session: &Session<'_>, streams: &mut Streams<'_>) -> Exit {
    let is_closed = |error: &io::Error| error.kind() == ErrorKind::BrokenPipe;
    if error.downcast_ref().is_some_and(is_closed) {
        return Exit::General;
    }
    if error.is::<Different>() {
        return Exit::Child(1);
    }
    if let Some(misread) = error.downcast_ref() {
        return show_misread(misread, streams);
    }
    let exit = match error.downcast_ref::<StoreError>() {
        Some(error) => error.obstacle().into(),
        None if error.is::<Misuse>() => Exit::Usage,
        None => Exit::General,
    };
    let failure = Failure::Plain {
        message: harmless::text(&format!("{error:#}")).into_owned(),
        exit,
    };
    let style = Style {
        paint: session.paint,
        program: &session.environment.program,
        format: ErrorFormat::Enhanced,
        colour: Colour::Off,
        width: session.environment.table_width(),
        codec: session.settings.codec.clone(),
    };
    // If neither stream can be written to, the error can be reported nowhere.
    style.write(&failure, streams.errors).unwrap_or(exit)
}
