//! Why a log can't be followed from its beginning to a change, in words.

use std::path::PathBuf;
use std::{error, fmt};

use organizations::state::ChangeId;

use crate::store::error::StoreError;

/// Why a log can't be followed from its beginning to a change.
#[derive(Debug)]
pub enum BrokenLog {
    /// It can't be read.
    Store(StoreError),
    /// Nothing in it has changed anything, or all was taken back.
    Nothing(PathBuf),
    /// It lacks a change.
    Missing {
        /// The change.
        change: ChangeId,
        /// The line of the change that follows it; none if it is to be the last.
        before: Option<u64>,
        /// The first line that can't be read.
        unreadable: Option<u64>,
        /// The log.
        path: PathBuf,
    },
    /// A line is not as it was written.
    Edited {
        /// The change that it tells of.
        change: ChangeId,
        /// Its number.
        line: u64,
        /// The log.
        path: PathBuf,
    },
}

impl fmt::Display for BrokenLog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match self {
            Self::Store(error) => return error.fmt(out),
            Self::Nothing(path) => {
                out.write_str("the history has no change, and there is nothing to replay")?;
                path
            }
            Self::Missing {
                change,
                before,
                unreadable,
                path,
            } => {
                write!(out, "the history lacks the change `{change}`")?;
                if let Some(line) = before {
                    write!(out, ", which comes before that of line {line}")?;
                }
                if let Some(line) = unreadable {
                    write!(out, "; line {line} is none that orgsim writes")?;
                }
                path
            }
            Self::Edited { change, line, path } => {
                write!(
                    out,
                    "line {line} of the history was edited: the change `{change}` is not what it says"
                )?;
                path
            }
        };
        write!(out, ": `{}`", path.display())
    }
}

impl error::Error for BrokenLog {}

impl From<StoreError> for BrokenLog {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
