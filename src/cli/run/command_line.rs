//! One command line, in the reference's order of evaluation (`cli.md` section 2).
//!
//! The first step that fails determines the error.

use reference::encoding::Codec;

use super::alias::Aliases;
use super::hints;
use super::levels::Levels;
use super::program::Program;
use super::version;
use crate::cli::call::maybe_caller;
use crate::cli::config::Config;
use crate::cli::failure::{Failure, Style};
use crate::cli::session::{
    CommandSettings, OwnOptions, Paged, Session, check_early, error_format, named_profile,
};
use crate::cli::words::Globals;
use crate::command_tree::Global;
use crate::output::{Colour, ErrorFormat, Paint};
use crate::{Caller, Environment, Exit, Misuse, Streams};

/// Runs a command line.
pub fn run(
    environment: &Environment<'_>,
    streams: &mut Streams<'_>,
    program: &dyn Program,
) -> Exit {
    let paint = Paint::default();
    let mut run = Run {
        environment,
        style: Style {
            paint: &paint,
            program: &environment.program,
            format: ErrorFormat::Enhanced,
            colour: Colour::Off,
            width: environment.table_width(),
            codec: Codec::UTF_8,
        },
        unknown_format: None,
        misuser: Misuser::default(),
    };
    let exit = match run.command_line(streams, program) {
        Ok(exit) => exit,
        Err(failure) => {
            run.note_misuse(&failure, program);
            run.tell(&failure, streams, program)
        }
    };
    let ended = match environment.terminal {
        Some(_) => streams.output.write_all(paint.at_end().as_bytes()),
        None => Ok(()),
    };
    match ended.and_then(|()| streams.output.flush()) {
        Err(error) if exit == Exit::Ok => run.fail(&error.into(), streams),
        _ => exit,
    }
}

struct Run<'a> {
    environment: &'a Environment<'a>,
    /// How errors are written; known better from step to step.
    style: Style<'a>,
    /// An unknown error format that was asked for. It is reported only with errors in the words of the
    /// first level.
    unknown_format: Option<String>,
    /// What is known of whoever made a mistake.
    misuser: Misuser,
}

/// What is known of whoever made a mistake on the command line.
#[derive(Default)]
struct Misuser {
    own: OwnOptions,
    /// Who would have called, and what, once that is known.
    call: Option<(Caller, Option<&'static str>)>,
}

impl Run<'_> {
    fn command_line(
        &mut self,
        streams: &mut Streams<'_>,
        program: &dyn Program,
    ) -> Result<Exit, Failure> {
        let environment = self.environment;
        let mut words = words_of(environment)?;
        let own = OwnOptions::take(&mut words, &environment.program)?;
        self.misuser.own.clone_from(&own);
        let profile = named_profile(&words, environment)?;
        let mut config = Config::load(environment)?;
        refuse_two_prompts(&words)?;
        self.unknown_format = self.take_format(None, &config);
        let aliases = Aliases::load(environment)?;

        let levels = Levels {
            environment,
            aliases: &aliases,
            options: Global::ALL,
        };
        let top = levels.top(&words)?;
        if top.version {
            version::print(environment, streams)?;
            return Ok(Exit::Ok);
        }
        let mut globals = top.globals.clone();
        self.unknown_format = self.take_style(&globals, &config);
        let query = check_early(&globals)?;
        if let Some(profile) = profile.filter(|profile| !profile.is_empty()) {
            config.choose(Some(profile));
            self.take_style(&globals, &config);
        }
        self.unknown_format = None;
        let mut settings = CommandSettings::read(query, &globals, environment, &config)?;
        self.style.codec = settings.codec.clone();
        let before_aliases = globals.clone();
        let target = levels.target(top, &mut globals)?;
        if globals != before_aliases {
            self.take_style(&globals, &config);
            settings.query = check_early(&globals)?;
        }
        let session = Session {
            environment,
            own: &own,
            globals: &globals,
            config: &config,
            settings: &settings,
            paint: self.style.paint,
        };
        let operation = target.operation();
        let outcome = session.run(target, streams, program);
        if outcome.is_err() {
            self.misuser.call = Some((maybe_caller(&session), operation));
        }
        outcome
    }

    /// Tells of a mistake on the command line or in the configuration.
    fn note_misuse(&self, failure: &Failure, program: &dyn Program) {
        let (Some((code, message)), Ok(words)) = (failure.misuse(), words_of(self.environment))
        else {
            return;
        };
        let Misuser { own, call } = &self.misuser;
        let named = || own.caller.clone().map_or(Caller::Unsaid, Caller::Named);
        let (caller, operation) = call.clone().unwrap_or_else(|| (named(), None));
        let first = words.iter().find(|word| !word.starts_with('-'));
        let first = first.map(String::as_str).unwrap_or_default();
        let misuse = Misuse {
            operation: operation.unwrap_or(first),
            words: &words,
            code,
            message: &message,
            caller: &caller,
            now: self.environment.now,
        };
        program.misused(&misuse, own);
    }

    /// Takes over colours and error format; returns the name of an unknown format.
    fn take_style(&mut self, globals: &Globals, config: &Config) -> Option<String> {
        // As through a pager, colours are not switched off behind every piece.
        self.style.colour = globals.colour(self.environment, Paged::Yes);
        self.take_format(Some(globals), config)
    }

    fn take_format(&mut self, globals: Option<&Globals>, config: &Config) -> Option<String> {
        let format = error_format(globals, self.environment, config);
        self.style.format = *format.as_ref().unwrap_or(&ErrorFormat::Enhanced);
        format.err()
    }

    /// Tells what went wrong, and whoever types commands by hand what to do about it.
    fn tell(&self, failure: &Failure, streams: &mut Streams<'_>, program: &dyn Program) -> Exit {
        let (exit, hint) = match hints::first_steps(self.environment, failure) {
            Some(steps) => (failure.exit(), Some(steps.to_owned())),
            None => {
                let hint = hints::explanation(self.environment, failure);
                let hint = hint.filter(|_| program.explains(&self.misuser.own));
                (self.fail(failure, streams), hint)
            }
        };
        if let Some(hint) = hint {
            // Whoever can't be told of it misses nothing.
            drop(streams.errors.write_all(hint.as_bytes()));
            drop(streams.errors.flush());
        }
        exit
    }

    fn fail(&self, failure: &Failure, streams: &mut Streams<'_>) -> Exit {
        // What was printed before stays in front of what went wrong.
        let flushed = streams.output.flush();
        let written = self.tell_unknown_format(failure, streams);
        let written = written.and_then(|()| self.style.write(failure, streams.errors));
        // If neither stream can be written to, the error can be reported nowhere.
        drop((flushed, streams.errors.flush()));
        written.unwrap_or(failure.exit())
    }

    fn tell_unknown_format(
        &self,
        failure: &Failure,
        streams: &mut Streams<'_>,
    ) -> std::io::Result<()> {
        match (&self.unknown_format, failure) {
            (Some(name), Failure::Coded(_)) => writeln!(
                streams.errors,
                "Invalid cli_error_format: '{name}'. Using 'enhanced' format."
            ),
            _ => Ok(()),
        }
    }
}

/// Returns the words of the command line, which must be UTF-8.
fn words_of(environment: &Environment<'_>) -> Result<Vec<String>, Failure> {
    let words = environment
        .arguments
        .iter()
        .map(|word| match word.to_str() {
            Some(word) => Ok(word.to_owned()),
            None => Err(Failure::param_validation(format!(
                "the command line has a word that is not UTF-8: {}",
                word.to_string_lossy()
            ))),
        });
    words.collect()
}

fn refuse_two_prompts(words: &[String]) -> Result<(), Failure> {
    let [on, off] = ["--cli-auto-prompt", "--no-cli-auto-prompt"];
    let given = |option: &str| words.iter().any(|word| word == option);
    if given(on) && given(off) {
        let message = format!("Both {on} and {off} cannot be specified at the same time.");
        return Err(Failure::param_validation(message));
    }
    Ok(())
}
