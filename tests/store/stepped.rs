//! A process that is taken from one system call to the next, and killed at one of them.
//!
//! It is traced from outside, for which no `unsafe` is needed: a shell stops itself, is seized, and then becomes the
//! program.
#![cfg(target_os = "linux")]

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use nix::errno::Errno;
use nix::libc::PTRACE_EVENT_EXEC;
use nix::sys::ptrace::{self, Options};
use nix::sys::signal::{self, Signal};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// Stops itself, and once it goes on, is the program.
const SCRIPT: &str = r#"kill -STOP $$; exec "$0" "$@""#;

/// What became of a process.
pub(crate) struct Ended {
    /// The code with which it ended by itself; none if it was killed.
    pub(crate) code: Option<i32>,
    /// What it had printed by then.
    pub(crate) output: String,
}

/// Runs a program, and kills it when it is about to make one of its system calls, that of a number: counted are those
/// that it makes once it has a file of a folder open. A command for a shell says with which surroundings.
///
/// Returns none where processes can't be traced, which is told.
#[expect(clippy::print_stderr, reason = "cargo shows it to whoever asks")]
pub(crate) fn killed_at(
    number: usize,
    mut shell: Command,
    program: &[&str],
    folder: &Path,
) -> Option<Ended> {
    shell.args(["-c", SCRIPT]).args(program);
    let process = shell.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut tracee = Tracee::of(process.spawn().unwrap());
    if let Err(why) = tracee.seize() {
        assert!([Errno::EPERM, Errno::ENOSYS].contains(&why), "{why}");
        eprintln!("skipped: processes can't be traced here: {why}");
        tracee.process.kill().unwrap();
        tracee.process.wait().unwrap();
        return None;
    }
    tracee.become_program();
    let folder = folder.canonicalize().unwrap();
    let mut made = 0;
    while tracee.go_to_call() {
        made += usize::from(made > 0 || tracee.has_open(&folder));
        if made == number {
            tracee.process.kill().unwrap();
        }
    }
    let mut output = String::new();
    let pipe = tracee.process.stdout.as_mut().unwrap();
    pipe.read_to_string(&mut output).unwrap();
    Some(Ended {
        code: tracee.code,
        output,
    })
}

/// A process that is traced.
struct Tracee {
    process: Child,
    pid: Pid,
    /// Whether it is about to make a system call, and not behind one.
    is_in_call: bool,
    /// The code with which it ended.
    code: Option<i32>,
}

impl Tracee {
    fn of(process: Child) -> Self {
        Self {
            pid: Pid::from_raw(process.id().try_into().unwrap()),
            process,
            is_in_call: false,
            code: None,
        }
    }

    /// Begins to trace the process, which stops itself.
    fn seize(&self) -> Result<(), Errno> {
        let stopped = waitpid(self.pid, Some(WaitPidFlag::WUNTRACED))?;
        assert_eq!(stopped, WaitStatus::Stopped(self.pid, Signal::SIGSTOP));
        let mut options = Options::PTRACE_O_EXITKILL;
        options |= Options::PTRACE_O_TRACEEXEC | Options::PTRACE_O_TRACESYSGOOD;
        ptrace::seize(self.pid, options)?;
        signal::kill(self.pid, Signal::SIGCONT)
    }

    /// Lets the shell go on until it is the program, which has made no call yet.
    fn become_program(&mut self) {
        loop {
            match waitpid(self.pid, None).unwrap() {
                WaitStatus::PtraceEvent(_, _, PTRACE_EVENT_EXEC) => break,
                WaitStatus::Stopped(_, signal) => ptrace::cont(self.pid, signal).unwrap(),
                _ => ptrace::cont(self.pid, None).unwrap(),
            }
        }
        // It is behind the call that made it the program.
        assert!(self.go_on());
        self.is_in_call = false;
    }

    /// Lets the program go on until it is about to make a system call. Returns false if it has ended.
    fn go_to_call(&mut self) -> bool {
        while self.go_on() {
            if self.is_in_call {
                return true;
            }
        }
        false
    }

    /// Lets the program go on to the next stop before or behind a system call. Returns false if it has ended.
    fn go_on(&mut self) -> bool {
        let mut signal = None;
        loop {
            // Whoever is killed meanwhile can't be told to go on.
            let _ = ptrace::syscall(self.pid, signal);
            signal = match waitpid(self.pid, None).unwrap() {
                WaitStatus::PtraceSyscall(_) => {
                    self.is_in_call = !self.is_in_call;
                    return true;
                }
                WaitStatus::Exited(_, code) => {
                    self.code = Some(code);
                    return false;
                }
                WaitStatus::Signaled(..) => return false,
                WaitStatus::Stopped(_, signal) => Some(signal),
                _ => None,
            };
        }
    }

    /// Tells whether the process has a file of a folder open.
    fn has_open(&self, folder: &Path) -> bool {
        let files = fs::read_dir(format!("/proc/{}/fd", self.pid)).unwrap();
        let mut files = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok());
        files.any(|file| file.starts_with(folder))
    }
}
