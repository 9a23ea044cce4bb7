//! What a command line led to is run: an operation, help, an alias of the shell, or another command.

use organizations::Operation;
use reference::shlex;

use super::levels::Target;
use super::program::Program;
use super::version;
use crate::cli::call::Trace;
use crate::cli::configure;
use crate::cli::failure::Failure;
use crate::cli::invoke::{Done, Invocation};
use crate::cli::session::Session;
use crate::command_tree::{Global, Topic};
use crate::environment::Children;
use crate::{Exit, Streams};

/// The shell that runs lines of the user's own. It names itself in its messages as it was started.
const SHELL: &str = if cfg!(unix) { "/bin/sh" } else { "sh" };

impl Session<'_> {
    /// Runs what its command line led to.
    pub(super) fn run(
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
