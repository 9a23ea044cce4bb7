//! `sim serve -- COMMAND`: a command that runs with a server of its own.

mod variables;

pub use variables::{Variable, variables};

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::process::{Child, Command, ExitStatus};
use std::thread;

use tokio::sync::oneshot;

use super::race::{First, first};
use super::signals::{Sent, Signals};
use crate::Exit;

/// How a command ends that can't be found, and one that can't be run. Shells say so.
const NOT_FOUND: u8 = 127;
const NOT_EXECUTABLE: u8 = 126;

/// How variables begin that have the address of one service.
const OF_ONE_SERVICE: &[u8] = b"AWS_ENDPOINT_URL_";

/// A command that runs. It has the standard streams of this process.
pub(super) struct Running {
    id: u32,
    ends: oneshot::Receiver<io::Result<ExitStatus>>,
}

impl Running {
    /// Starts a command; if it can't be started, returns how this ends, and why.
    pub(super) fn start(
        words: &[OsString],
        variables: &[Variable],
    ) -> Result<Self, (Exit, io::Error)> {
        let mut words = words.iter();
        let program = words.next().map(OsString::as_os_str).unwrap_or_default();
        let mut command = Command::new(program);
        command.args(words);
        // They would win over the address for every service.
        for (name, _) in std::env::vars_os() {
            if name.as_encoded_bytes().starts_with(OF_ONE_SERVICE) {
                command.env_remove(name);
            }
        }
        for (name, value) in variables {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let started = command.spawn().and_then(Self::watch);
        started.map_err(|error| {
            let code = match error.kind() {
                ErrorKind::NotFound => NOT_FOUND,
                _ => NOT_EXECUTABLE,
            };
            (Exit::Child(code), error)
        })
    }

    fn watch(mut child: Child) -> io::Result<Self> {
        let (end, ends) = oneshot::channel();
        let id = child.id();
        // If the server has ended, nobody is told.
        let wait = move || drop(end.send(child.wait()));
        thread::Builder::new().spawn(wait)?;
        Ok(Self { id, ends })
    }

    /// Waits until the command ends, and hands on what others want of it.
    pub(super) async fn end(mut self, signals: &mut Signals) -> Exit {
        loop {
            match first(&mut self.ends, signals.next()).await {
                First::One(Ok(Ok(status))) => return Exit::of_child_in_shell(status),
                First::One(_) => return Exit::General,
                // It reaches the command from the terminal, too.
                First::Other(Sent::Interrupt) => {}
                First::Other(sent) => hand_on(self.id, sent),
            }
        }
    }
}

#[cfg(unix)]
fn hand_on(process: u32, sent: Sent) {
    use rustix::process::{Pid, Signal, kill_process};

    let signal = match sent {
        Sent::Interrupt => Signal::INT,
        Sent::Terminate => Signal::TERM,
        Sent::HangUp => Signal::HUP,
    };
    let process = i32::try_from(process).ok().and_then(Pid::from_raw);
    // It may have ended this moment.
    let _ = process.map(|process| kill_process(process, signal));
}

#[cfg(not(unix))]
fn hand_on(_process: u32, _sent: Sent) {}
