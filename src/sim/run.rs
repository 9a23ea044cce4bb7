//! Parses the words, runs the command, and returns its exit code.

use std::io::{self, ErrorKind};

use clap::Parser;
use clap::error::{ContextKind, ContextValue};

use super::commands::Sim;
use super::console::Console;
use super::whoami::describe_state_file;
use crate::cli::Session;
use crate::cli::call::debug_line;
use crate::cli::failure::{Failure, Style};
use crate::command_tree::Global;
use crate::harmless;
use crate::output::{Colour, ErrorFormat};
use crate::store::StoreError;
use crate::{Exit, Streams};

/// Runs one of the simulator's own commands: the words behind `sim`.
pub fn run(session: &Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit {
    let program = format!("{} sim", session.environment.program);
    let line = std::iter::once(program).chain(words.iter().cloned());
    let sim = match Sim::try_parse_from(line) {
        Ok(sim) => sim,
        Err(mut misread) => {
            keep_hidden(&mut misread);
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
    };
    match sim.run(&mut console) {
        Ok(()) => Exit::Ok,
        Err(error) => show_error(&error, session, streams),
    }
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
    if let Some(misread) = error.downcast_ref() {
        return show_misread(misread, streams);
    }
    let exit = match error.downcast_ref::<StoreError>() {
        Some(error) => error.obstacle().into(),
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
