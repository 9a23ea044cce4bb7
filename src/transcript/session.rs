//! One shell that runs the commands of a transcript.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind, PipeReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use memchr::memmem::Finder;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

use super::script::{self, Act};
use crate::Exit;

/// The interval at which a wait for output is interrupted, to check whether the shell has exited or must be stopped.
const TICK: Duration = Duration::from_millis(20);

/// The grace period between SIGTERM and SIGKILL.
const GRACE: Duration = Duration::from_millis(500);

/// The size of a read, in bytes.
const BUFFER: usize = 64 << 10;

/// An upper bound on the output of a command, in bytes.
const LIMIT: usize = 16 << 20;

/// The exit status that skips a file, as in cram.
const SKIPS: u8 = 80;

/// What all sessions have in common.
#[derive(Debug)]
pub(crate) struct Surroundings<'a> {
    /// The path of the shell.
    pub(crate) shell: PathBuf,
    /// The variables.
    pub(crate) variables: Vec<(OsString, OsString)>,
    /// The time limit of a command.
    pub(crate) timeout: Duration,
    /// Whether all sessions must stop.
    pub(crate) is_over: &'a AtomicBool,
}

/// A command that was run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ran {
    /// What it wrote to both streams.
    pub(crate) output: Vec<u8>,
    /// Its exit status.
    pub(crate) status: u8,
    /// How long it took.
    pub(crate) time: Duration,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// All commands were run, or one has exited the shell.
    Whole,
    /// The shell exited with the status that skips the file.
    Skipped,
    /// The command after those that were run exceeded the time limit.
    TimedOut,
    /// The command after those that were run printed too much.
    TooMuch,
    /// It was interrupted.
    Interrupted,
}

/// A running shell.
pub(crate) struct Session<'a> {
    child: Child,
    pipe: PipeReader,
    mark: Finder<'static>,
    timeout: Duration,
    is_over: &'a AtomicBool,
    /// How many commands there are.
    count: usize,
    /// Whether output is still collected.
    is_heard: bool,
    /// The buffer for reads.
    buffer: Box<[u8]>,
    /// The output after the last marker.
    pending: Vec<u8>,
    /// The length of its prefix that has no marker.
    searched: usize,
    ran: Vec<Ran>,
    since: Instant,
}

impl<'a> Session<'a> {
    /// Starts a shell in a folder, which is not the one that commands see, with variables of its own.
    ///
    /// The script is in this folder under the name of the shell: so that is what messages begin with.
    pub(crate) fn start(
        surroundings: &Surroundings<'a>,
        folder: &Path,
        variables: &[(&str, OsString)],
        acts: &[Act<'_>],
    ) -> io::Result<Self> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(io::Error::other)?;
        let mark = format!("{:032x}", u128::from_ne_bytes(salt));
        let shell = &surroundings.shell;
        let name = shell.file_name().unwrap_or(shell.as_os_str());
        fs::write(folder.join(name), script::script(acts, &mark))?;
        let (pipe, writer) = io::pipe()?;
        let mut command = Command::new(shell);
        command
            .arg(name)
            .current_dir(folder)
            .env_clear()
            .envs(
                surroundings
                    .variables
                    .iter()
                    .map(|(name, value)| (name, value)),
            )
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(writer.try_clone()?)
            .stderr(writer)
            .process_group(0);
        Ok(Self {
            child: command.spawn()?,
            pipe,
            mark: Finder::new(&mark).into_owned(),
            timeout: surroundings.timeout,
            is_over: surroundings.is_over,
            count: acts
                .iter()
                .filter(|act| matches!(act, Act::Command(_)))
                .count(),
            is_heard: true,
            buffer: vec![0; BUFFER].into(),
            pending: Vec::new(),
            searched: 0,
            ran: Vec::new(),
            since: Instant::now(),
        })
    }

    /// Waits for the end, and returns the commands that were run. All processes that they started are stopped then.
    pub(crate) fn finish(mut self) -> io::Result<(Vec<Ran>, End)> {
        let end = self.watch();
        let has_ended = matches!(end, Ok(End::Whole)) && self.has_ended()?;
        if has_ended {
            // A process in a session of its own may still hold the pipe open.
            while matches!(self.read(Duration::ZERO)?, Some(1..)) && self.pending.len() <= LIMIT {}
        }
        let status = Exit::of_child_in_shell(self.stop()?).code();
        let end = end?;
        if !has_ended || self.ran.len() == self.count {
            return Ok((self.ran, end));
        }
        self.note(self.pending.len(), status);
        let end = if status == SKIPS { End::Skipped } else { end };
        Ok((self.ran, end))
    }

    /// Reads until the shell exits or must be stopped.
    fn watch(&mut self) -> io::Result<End> {
        loop {
            if self.is_over.load(Ordering::Relaxed) {
                return Ok(End::Interrupted);
            }
            let left = self.timeout.saturating_sub(self.since.elapsed());
            let read = self.read(left.min(TICK))?;
            if self.pending.len() > LIMIT {
                return Ok(End::TooMuch);
            }
            let is_late = self.since.elapsed() >= self.timeout;
            match read {
                Some(0) | None if self.has_ended()? => return Ok(End::Whole),
                // Both streams are closed, but the shell is still running.
                Some(0) => std::thread::sleep(Duration::from_millis(1)),
                _ => {}
            }
            if is_late && self.ran.len() == self.count {
                // What the shell does after the last command, as in a trap, is ignored.
                return Ok(End::Whole);
            }
            if is_late {
                return Ok(End::TimedOut);
            }
        }
    }

    /// Reads what is available within a timeout. Returns the number of bytes, 0 at the end; none on a timeout.
    fn read(&mut self, wait: Duration) -> io::Result<Option<usize>> {
        let wait = Timespec {
            tv_sec: wait.as_secs().try_into().unwrap_or(i64::MAX),
            tv_nsec: wait.subsec_nanos().into(),
        };
        let mut polled = [PollFd::new(&self.pipe, PollFlags::IN)];
        match poll(&mut polled, Some(&wait)) {
            Ok(0) | Err(rustix::io::Errno::INTR) => return Ok(None),
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        match self.pipe.read(&mut self.buffer) {
            Ok(length) => {
                if self.is_heard && self.ran.len() < self.count {
                    self.pending.extend_from_slice(&self.buffer[..length]);
                    self.take_marks();
                }
                Ok(Some(length))
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Splits off the output of commands that have ended.
    fn take_marks(&mut self) {
        let length_of_mark = self.mark.needle().len();
        while let Some(found) = self.mark.find(&self.pending[self.searched..]) {
            let at = self.searched + found;
            let behind = &self.pending[at + length_of_mark..];
            let Some(length) = behind.iter().position(|byte| *byte == b'\n') else {
                self.searched = at;
                return;
            };
            let status = String::from_utf8_lossy(&behind[..length]);
            let status = status.trim().parse().unwrap_or(u8::MAX);
            let end = at + length_of_mark + length + 1;
            self.note(at, status);
            self.pending.drain(..end - at);
            self.searched = 0;
        }
        // The end may be part of a marker.
        self.searched = self.pending.len().saturating_sub(length_of_mark - 1);
    }

    /// Records a command that has ended, with the length of its output in bytes.
    fn note(&mut self, length: usize, status: u8) {
        let now = Instant::now();
        self.ran.push(Ran {
            output: self.pending.drain(..length).collect(),
            status,
            time: now.duration_since(self.since),
        });
        self.since = now;
    }

    /// Tells whether the shell has exited. It isn't reaped, so its process id is not reused.
    fn has_ended(&self) -> io::Result<bool> {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        Ok(waitid(WaitId::Pid(self.pid()), options)?.is_some())
    }

    /// Stops the shell's process group and reaps the shell. Returns its status.
    fn stop(&mut self) -> io::Result<ExitStatus> {
        self.is_heard = false;
        // An error means that no process is left.
        let _ = kill_process_group(self.pid(), Signal::TERM);
        let since = Instant::now();
        // Processes have time to clean up, until none holds the pipe open.
        while since.elapsed() < GRACE && self.read(TICK)? != Some(0) {}
        let _ = kill_process_group(self.pid(), Signal::KILL);
        self.child.wait()
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }
}
