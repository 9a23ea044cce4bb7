//! Parses the words, runs the command, and returns its exit code.

use std::io::{self, ErrorKind};

use clap::Parser;
use clap::error::{ContextKind, ContextValue};

use super::commands::Sim;
use super::console::Console;
use super::diff::Different;
use super::misuse::Misuse;
use super::whoami::describe_state_file;
use crate::cli::Session;
use crate::cli::call::{debug_line, maybe_caller};
use crate::cli::failure::{Failure, Style};
use crate::command_tree::Global;
use crate::harmless;
use crate::output::{Colour, ErrorFormat};
use crate::store::{Store, StoreError};
use crate::{Exit, Streams};

/// Runs one of the simulator's own commands: the words behind `sim`.
pub fn run(session: &Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit {
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
        exit: Exit::Ok,
    };
    match sim.run(&mut console) {
        Ok(()) => console.exit,
        Err(error) => {
            if let Some(misread) = error.downcast_ref() {
                note_misread(misread, session, words);
            } else if let Some(Misuse(message)) = error.downcast_ref() {
                note_misuse(message, session, words);
            }
            show_error(&error, session, streams)
        }
    }
}

/// Notes words that could not be read, unless they asked for help.
fn note_misread(misread: &clap::Error, session: &Session<'_>, words: &[String]) {
    if misread.use_stderr() && words.first().is_some_and(|word| word != "complete") {
        let text = misread.render().to_string();
        let said = text.split("\n\nUsage: ").next().unwrap_or_default();
        note_misuse(said.trim_start_matches("error: "), session, words);
    }
}

/// Notes a command that could not be understood, as those of the service are.
fn note_misuse(message: &str, session: &Session<'_>, words: &[String]) {
    let named = |word: &&String| !word.starts_with('-');
    let command = words.iter().take_while(named).take(1);
    let command = command.fold("sim".to_owned(), |name, word| name + " " + word);
    let misuse = crate::Misuse {
        operation: &command,
        words,
        code: "ParamValidation",
        message,
        caller: &maybe_caller(session),
        now: session.environment.now,
    };
    let state_file = session.own.state_file.as_deref();
    // Whoever made a mistake is told of that one, whatever is wrong with the state.
    let _ = Store::of(session.environment, state_file).and_then(|store| store.note_misuse(&misuse));
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
        codec: session.settings.codec.clone(),
    };
    // If neither stream can be written to, the error can be reported nowhere.
    style.write(&failure, streams.errors).unwrap_or(exit)
}
