//! How a command ends.

/// The exit codes, as the reference command line has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The command did what it was asked.
    Ok = 0,
    /// It was interrupted.
    Interrupted = 130,
    /// The words, a value or the input as a whole make no sense.
    Usage = 252,
    /// The configuration makes no sense, or lacks something.
    Configuration = 253,
    /// The service refused the call.
    Service = 254,
    /// Anything else went wrong.
    General = 255,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
