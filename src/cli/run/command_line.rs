//! One command line, in the reference's order of evaluation (`cli.md` section 2).
//!
//! The first step that fails determines the error.

use organizations::Operation;
use reference::encoding::Codec;
use reference::shlex;

use super::alias::Aliases;
use super::hints;
use super::levels::{Levels, Target};
use super::version;
use crate::cli::call::{Trace, maybe_caller};
use crate::cli::config::Config;
use crate::cli::configure;
use crate::cli::failure::{Failure, Style};
use crate::cli::invoke::{Done, Invocation};
use crate::cli::session::{
    CommandSettings, OwnOptions, Paged, Session, check_early, error_format, named_profile,
};
use crate::cli::words::Globals;
use crate::command_tree::{Global, Topic};
use crate::environment::Children;
use crate::output::{Colour, ErrorFormat, Paint};
use crate::{Caller, Environment, Exit, Misuse, Service, Streams};

/// The shell that runs lines of the user's own. It names itself in its messages as it was started.
const SHELL: &str = if cfg!(unix) { "/bin/sh" } else { "sh" };

/// What a command needs of the rest of the program.
pub trait Program {
    /// Returns the service, with the state file that an option may name.
    fn service<'a>(&'a self, options: &'a OwnOptions) -> Box<dyn Service + 'a>;

    /// Says which state file answers, and what names it.
    fn describe_state_file(&self, _options: &OwnOptions) -> Option<String> {
        None
    }

    /// Is told of a command line that could not be understood, with the state file that an option may name.
    fn misused(&self, _misuse: &Misuse<'_>, _options: &OwnOptions) {}

    /// Tells whether `sim explain` has something to say of a refusal, with the state file that an option may
    /// name.
    fn explains(&self, _options: &OwnOptions) -> bool {
        false
    }

    /// Runs one of the simulator's own commands: the words behind `sim`.
    fn sim(&self, session: &Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit;

    /// Shows what somebody wants help with.
    fn help(
        &self,
        topic: Topic,
        session: &Session<'_>,
        streams: &mut Streams<'_>,
    ) -> Result<(), Failure>;
}

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

impl Session<'_> {
    fn run(
        &self,
        target: Target,
        streams: &mut Streams<'_>,
        program: &dyn Program,
    ) -> Result<Exit, Failure> {
        let topic = match target {
            Target::Version => {
                version::print(self.environment, streams)?;
                return Ok(Exit::Ok);
            }
            Target::Help => Topic::Program,
            Target::ServiceHelp(service) => Topic::Service(service),
            Target::Guide(guide) => Topic::Guide(guide),
            Target::Shell(line, words) => return self.shell(&line, &words, streams),
            Target::Ask => return configure::ask(self, streams),
            Target::ConfigureHelp => Topic::Configure,
            Target::Configure(command, words) => {
                match configure::run(command, self, &words, streams)? {
                    configure::Done::Ended(exit) => return Ok(exit),
                    configure::Done::WantsHelp => Topic::ConfigureCommand(command),
                }
            }
            Target::Sim(words) => return Ok(program.sim(self, &words, streams)),
            Target::Operation(operation, words) => {
                match self.invoke(operation, &words, streams, program)? {
                    Done::Answered => return Ok(Exit::Ok),
                    Done::WantsHelp => Topic::Operation(operation),
                }
            }
        };
        program.help(topic, self, streams)?;
        Ok(Exit::Ok)
    }

    fn invoke(
        &self,
        operation: &'static Operation,
        words: &[String],
        streams: &mut Streams<'_>,
        program: &dyn Program,
    ) -> Result<Done, Failure> {
        let service = &*program.service(self.own);
        let invocation = Invocation {
            session: self,
            operation,
        };
        if !self.globals.has(Global::Debug) {
            let done = invocation.run(words, streams, service);
            self.warn_of_zones(streams)?;
            return done;
        }
        let trace = Trace::begin(service, &self.environment.program);
        if let Some(state) = program.describe_state_file(self.own) {
            trace.line(&state);
        }
        let done = invocation.run(words, streams, &trace);
        streams.errors.write_all(trace.lines().as_bytes())?;
        self.warn_of_zones(streams)?;
        done
    }

    /// Warns of times with an unknown zone name, as the reference's library `dateutil` does.
    fn warn_of_zones(&self, streams: &mut Streams<'_>) -> Result<(), Failure> {
        for zone in self.settings.local.unknown_zones() {
            writeln!(
                streams.errors,
                "dateutil/parser/_parser.py:1207: UnknownTimezoneWarning: tzname {zone} identified \
                 but not understood.  Pass `tzinfos` argument in order to correctly return a \
                 timezone-aware datetime.  In a future version, this will raise an exception."
            )?;
        }
        Ok(())
    }

    /// Runs an alias that is a line of shell; it decides how the command ends.
    fn shell(
        &self,
        line: &str,
        words: &[String],
        streams: &mut Streams<'_>,
    ) -> Result<Exit, Failure> {
        let quoted = words.iter().map(|word| shlex::quote(word));
        let line: Vec<_> = std::iter::once(line.to_owned()).chain(quoted).collect();
        let mut command = self.environment.command(SHELL);
        command.arg("-c").arg(line.join(" "));
        streams.output.flush()?;
        let status = match self.environment.children {
            Children::Inherit => command.status()?,
            Children::Capture => {
                let output = command.output()?;
                streams.output.write_all(&output.stdout)?;
                streams.errors.write_all(&output.stderr)?;
                output.status
            }
        };
        Ok(Exit::of_child(status))
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
