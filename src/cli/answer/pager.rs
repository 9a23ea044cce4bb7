//! The pager (`cli.md` section 13): on a terminal, output goes through another program.

use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread::JoinHandle;

use reference::{shlex, shown};

use crate::cli::config::Config;
use crate::cli::failure::Failure;
use crate::cli::words::Globals;
use crate::command_tree::Global;
use crate::environment::{Children, Environment};

/// The default of `LESS`, the options of the pager `less`.
const LESS: &str = "FRX";

/// Returns the pager's command line, if output is to go through one.
pub(super) fn command(
    globals: &Globals,
    environment: &Environment<'_>,
    config: &Config,
) -> Option<String> {
    if environment.terminal.is_none() || globals.has(Global::NoCliPager) {
        return None;
    }
    let named = environment.text("AWS_PAGER");
    let named = named.or_else(|| config.get("cli_pager").map(str::to_owned));
    let named = named
        .or_else(|| environment.text("PAGER"))
        .unwrap_or("less".to_owned());
    (!named.is_empty()).then_some(named)
}

/// Why there is no pager.
pub(crate) enum NoPager {
    /// It can't be started.
    Failed(Failure),
    /// It can't be started, and the reference continues as if the user had seen all.
    Ignored,
}

/// A pager that runs.
pub(crate) struct Pager {
    child: Child,
    /// Reads what the pager prints, if that is captured.
    printed: Option<JoinHandle<io::Result<Vec<u8>>>>,
}

impl Pager {
    /// Starts the pager that output is to go through, for a command that does as well without.
    pub(crate) fn wanted(
        globals: &Globals,
        environment: &Environment<'_>,
        config: &Config,
    ) -> Option<Self> {
        let line = command(globals, environment, config)?;
        let words = shlex::split(&line).ok()?;
        Self::start(&words, environment).ok()
    }

    /// Starts a pager by the words of its command line.
    pub(crate) fn start(words: &[String], environment: &Environment<'_>) -> Result<Self, NoPager> {
        let [program, arguments @ ..] = words else {
            let message = "list index out of range";
            return Err(NoPager::Failed(Failure::general(message)));
        };
        let less = environment.text("LESS").unwrap_or(LESS.to_owned());
        let mut command = environment.command(program);
        command.args(arguments).env("LESS", less);
        Self::of(command, environment).map_err(|error| {
            // The reference reports only a program that it can't find. With an empty name, Python tries
            // to run a folder of the path, which exists.
            let is_found = program.is_empty() || error.kind() != io::ErrorKind::NotFound;
            if is_found && environment.mimics() {
                return NoPager::Ignored;
            }
            let error = shown::system_error(&error);
            let program = shown::quoted_text(program);
            let message = format!("{error}: {program}");
            NoPager::Failed(Failure::pager(&environment.program, &message))
        })
    }

    /// Starts a program to be written to.
    pub(crate) fn of(mut command: Command, environment: &Environment<'_>) -> io::Result<Self> {
        let output = match environment.children {
            Children::Inherit => Stdio::inherit(),
            Children::Capture => Stdio::piped(),
        };
        let mut child = command.stdin(Stdio::piped()).stdout(output).spawn()?;
        let printed = child.stdout.take().map(|mut output| {
            std::thread::spawn(move || {
                let mut bytes = Vec::new();
                output.read_to_end(&mut bytes).map(|_| bytes)
            })
        });
        Ok(Self { child, printed })
    }

    /// Writes to the pager. If it has ended already, that is no error.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let input = self
            .child
            .stdin
            .as_mut()
            .expect("the pager's input is a pipe");
        match input.write_all(bytes) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => written,
        }
    }

    /// Waits until the pager ends. Its exit status is ignored, as by the reference.
    pub(crate) fn finish(mut self, output: &mut dyn Write) -> io::Result<()> {
        drop(self.child.stdin.take());
        if let Some(printed) = self.printed.take() {
            let printed = printed.join().expect("reading a pipe does not panic")?;
            output.write_all(&printed)?;
        }
        self.child.wait().map(drop)
    }
}
