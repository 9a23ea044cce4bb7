//! How a command ends.

use std::process::ExitStatus;

use crate::service::Obstacle;

/// The exit codes, as the reference command line has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The command did what it was asked.
    Ok,
    /// The answer to a question is no: it is denied, a test isn't met, something is to be mended or still to be
    /// done.
    No,
    /// The question can't be answered with what is known.
    Undecided,
    /// It was interrupted.
    Interrupted,
    /// The command line, a value or the whole input is invalid.
    Usage,
    /// The configuration is invalid or incomplete.
    Configuration,
    /// The service refused the call.
    Service,
    /// Anything else went wrong.
    General,
    /// The status of a program that was run, as by an alias.
    Child(u8),
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

impl From<Obstacle> for Exit {
    fn from(obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::Caller | Obstacle::Setting => Self::Configuration,
            Obstacle::State => Self::General,
        }
    }
}

impl Exit {
    /// Returns the code for a program that was run, as by an alias.
    ///
    /// Python reports a signal that ended the program as its negative number, so the reference ends with
    /// 256 minus the signal.
    pub fn of_child(status: ExitStatus) -> Self {
        let code = status.code().or_else(|| Some(256 - signal(status)?));
        code.and_then(|code| u8::try_from(code).ok())
            .map_or(Self::General, Self::Child)
    }

    /// Returns the code for a program that was run, as shells tell it: 128 and the signal that ended it.
    pub fn of_child_in_shell(status: ExitStatus) -> Self {
        let code = status.code().or_else(|| Some(128 + signal(status)?));
        code.and_then(|code| u8::try_from(code).ok())
            .map_or(Self::General, Self::Child)
    }

    /// Returns the exit code of the process.
    pub fn code(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::No => 1,
            Self::Undecided => 2,
            Self::Interrupted => 130,
            Self::Usage => 252,
            Self::Configuration => 253,
            Self::Service => 254,
            Self::General => 255,
            Self::Child(code) => code,
        }
    }
}

/// Returns the signal that ended a program, if one did.
#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

#[cfg(not(unix))]
fn signal(_status: ExitStatus) -> Option<i32> {
    None
}
