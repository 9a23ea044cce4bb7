//! Why the state can't be used: the errors and their messages.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{error, fmt};

use organizations::registry::RegistryError;
use organizations::{Contradiction, Problem, StateError};

use crate::service::Obstacle;

/// The attempt to read the state.
pub(super) const OPEN: &str = "open the state file";

/// Why the state can't be read, locked or saved.
#[derive(Debug)]
pub enum StoreError {
    /// The system refused to do something with a file.
    System {
        /// What was tried, as in `cannot …`.
        attempt: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// Another process has held the lock for too long.
    Locked {
        /// The state file.
        path: PathBuf,
        /// For how long.
        limit: Duration,
    },
    /// Something happened to a file that nobody else should touch while a command holds the lock.
    Meanwhile {
        /// What happened.
        what: &'static str,
        /// The file.
        path: PathBuf,
    },
    /// The file is no state, or contradicts itself.
    Unsound {
        /// What is wrong with it, and where.
        why: String,
        /// The state file.
        path: PathBuf,
    },
    /// The state contradicts itself. Its stamp fitted, so it was not checked before.
    Contradiction(Contradiction),
    /// The system has no random bytes for new ids.
    NoEntropy(String),
    /// An environment variable or an option is invalid.
    Setting(String),
    /// No account has this id, address or name.
    NoAccount(RegistryError),
}

impl StoreError {
    /// Returns the error of the system about something that was tried with a file, as in `cannot …`.
    pub fn cannot(attempt: &'static str, path: &Path, error: io::Error) -> Self {
        Self::on(attempt, path)(error)
    }

    /// Returns a conversion for `map_err`, which adds to an error of the system what was tried.
    pub(super) fn on<'a>(
        attempt: &'static str,
        path: &'a Path,
    ) -> impl FnOnce(io::Error) -> Self + use<'a> {
        move |error| Self::System {
            attempt,
            path: path.to_owned(),
            error,
        }
    }

    /// Returns the error for a state with problems; it names the first.
    pub(super) fn unsound(problems: &[Problem], path: &Path) -> Self {
        let more = match problems.len() {
            1 => String::new(),
            n => format!(" (`orgsim sim validate` lists {} more)", n - 1),
        };
        Self::Unsound {
            why: format!("{}{more}", problems[0]),
            path: path.to_owned(),
        }
    }

    /// Returns the kind of this error for a call of the service.
    pub fn obstacle(&self) -> Obstacle {
        match self {
            Self::Setting(_) => Obstacle::Setting,
            Self::NoAccount(_) => Obstacle::Caller,
            _ => Obstacle::State,
        }
    }

    fn path(&self) -> Option<&Path> {
        match self {
            Self::System { path, .. }
            | Self::Locked { path, .. }
            | Self::Meanwhile { path, .. }
            | Self::Unsound { path, .. } => Some(path),
            Self::Contradiction(_) | Self::NoEntropy(_) | Self::Setting(_) | Self::NoAccount(_) => {
                None
            }
        }
    }

    fn hint(&self) -> Option<&'static str> {
        let Self::System { attempt, error, .. } = self else {
            return None;
        };
        match error.kind() {
            ErrorKind::PermissionDenied if *attempt == OPEN => {
                Some("`--state-file` or `ORGSIM_STATE_FILE` names another state file")
            }
            ErrorKind::ResourceBusy => {
                Some("if the file alone is mounted into a container, mount its folder instead")
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Some("the state is as it was before")
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Some(
                "commands that change something need a folder in which they may write; \
                 `--state-file` or `ORGSIM_STATE_FILE` names another state file",
            ),
            _ => None,
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System { attempt, error, .. } => {
                write!(out, "cannot {attempt}, {}", reason(error))?;
            }
            Self::Locked { limit, .. } => write!(
                out,
                "the state file has been locked by another orgsim for {} seconds",
                limit.as_secs_f64()
            )?,
            Self::Meanwhile { what, .. } => write!(out, "{what}, and nothing was saved")?,
            Self::Unsound { why, .. } => write!(out, "the state file is unsound, {why}")?,
            Self::Contradiction(what) => write!(
                out,
                "the state file contradicts itself, {what}\n\n\
                 `orgsim sim validate` lists all that is wrong with it"
            )?,
            Self::NoEntropy(why) => write!(
                out,
                "the system has no random bytes for new ids, {why}\n\n\
                 `orgsim sim init --seed` or `ORGSIM_SEED` makes ids that follow from a number"
            )?,
            Self::Setting(why) => out.write_str(why)?,
            Self::NoAccount(why) => why.fmt(out)?,
        }
        if let Some(path) = self.path() {
            write!(out, ": `{}`", path.display())?;
        }
        match self.hint() {
            Some(hint) => write!(out, "\n\n{hint}"),
            None => Ok(()),
        }
    }
}

impl error::Error for StoreError {}

impl From<StateError> for StoreError {
    fn from(error: StateError) -> Self {
        let error = match error.downcast::<Self>() {
            Ok(error) => return *error,
            Err(error) => error,
        };
        match error.downcast::<Contradiction>() {
            Ok(contradiction) => Self::Contradiction(*contradiction),
            Err(error) => Self::Setting(error.to_string()),
        }
    }
}

/// Returns the message of the system, without its number and with a small first letter, to go into a
/// sentence.
fn reason(error: &io::Error) -> String {
    let said = error.to_string();
    let words = said.split(" (os error").next().unwrap_or_default();
    let mut letters = words.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
