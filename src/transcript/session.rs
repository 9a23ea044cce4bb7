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

/// How long is waited for output at a time, before looking whether the shell has ended or is to be ended.
const TICK: Duration = Duration::from_millis(20);

/// How long those have that are ended, before they are killed.
const GRACE: Duration = Duration::from_millis(500);

/// How many bytes are read at a time.
const BUFFER: usize = 64 << 10;

/// How many bytes a command may print.
const LIMIT: usize = 16 << 20;

/// The status that skips a file, as in cram.
const SKIPS: u8 = 80;

/// What is the same for all sessions.
#[derive(Debug)]
pub(crate) struct Surroundings<'a> {
    /// The path of the shell.
    pub(crate) shell: PathBuf,
    /// The variables.
    pub(crate) variables: Vec<(OsString, OsString)>,
    /// How long a command may run.
    pub(crate) timeout: Duration,
    /// Whether all is to end.
    pub(crate) is_over: &'a AtomicBool,
}

/// A command that was run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ran {
    /// What it wrote to both streams.
    pub(crate) output: Vec<u8>,
    /// Its status.
    pub(crate) status: u8,
    /// How long it took.
    pub(crate) time: Duration,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// All commands were run, or one has ended the shell.
    Whole,
    /// The shell ended with the status that skips the file.
    Skipped,
    /// The command behind those that were run took too long.
    TimedOut,
    /// The command behind those that were run printed too much.
    TooMuch,
    /// Somebody wants all to end.
    Interrupted,
}

/// A shell that runs.
pub(crate) struct Session<'a> {
    child: Child,
    pipe: PipeReader,
    mark: Finder<'static>,
    timeout: Duration,
    is_over: &'a AtomicBool,
    /// How many commands there are.
    count: usize,
    /// Whether what is printed still counts.
    is_heard: bool,
    /// Where what is read comes.
    buffer: Box<[u8]>,
    /// The output that belongs to no command yet.
    pending: Vec<u8>,
    /// How much of it has no mark.
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

    /// Waits for the end, and returns what was run. Nothing that was started goes on then.
    pub(crate) fn finish(mut self) -> io::Result<(Vec<Ran>, End)> {
        let end = self.watch();
        let has_ended = matches!(end, Ok(End::Whole)) && self.has_ended()?;
        if has_ended {
            // What was started in a session of its own may hold the pipe open.
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

    /// Reads until the shell ends, or is to be ended.
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
                // Both streams are closed, and the shell goes on.
                Some(0) => std::thread::sleep(Duration::from_millis(1)),
                _ => {}
            }
            if is_late && self.ran.len() == self.count {
                // What the shell does behind the last command, as in a trap, is of no interest.
                return Ok(End::Whole);
            }
            if is_late {
                return Ok(End::TimedOut);
            }
        }
    }

    /// Reads what there is within a time, and returns how much; nothing if there was none, 0 at the end.
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

    /// Takes the outputs of commands that have ended.
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
        // A mark may have come in part.
        self.searched = self.pending.len().saturating_sub(length_of_mark - 1);
    }

    /// Notes a command that has ended, of which so much is the output.
    fn note(&mut self, length: usize, status: u8) {
        let now = Instant::now();
        self.ran.push(Ran {
            output: self.pending.drain(..length).collect(),
            status,
            time: now.duration_since(self.since),
        });
        self.since = now;
    }

    /// Tells whether the shell has ended. It stays known to the system, so that its number is not given to others.
    fn has_ended(&self) -> io::Result<bool> {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        Ok(waitid(WaitId::Pid(self.pid()), options)?.is_some())
    }

    /// Ends the shell and all that it has started, and returns its status.
    fn stop(&mut self) -> io::Result<ExitStatus> {
        self.is_heard = false;
        // If nobody is left, that is what is wanted.
        let _ = kill_process_group(self.pid(), Signal::TERM);
        let since = Instant::now();
        // Whoever cleans up has time for it, until nobody holds the pipe any more.
        while since.elapsed() < GRACE && self.read(TICK)? != Some(0) {}
        let _ = kill_process_group(self.pid(), Signal::KILL);
        self.child.wait()
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }
}
