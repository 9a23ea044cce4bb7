//! Why the lines of a state file don't tell what is asked of them.

use super::error::StoreError;

/// Why the lines of a state file don't tell what is asked of them.
#[derive(Debug)]
pub(super) enum LineError {
    /// A line is not as this program writes it, so the whole file must be parsed.
    Layout,
    /// The file can't be read, or a new one not be written.
    Store(StoreError),
}

impl From<StoreError> for LineError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Returns what was found in lines; nothing if the whole file must be parsed.
pub(super) fn told<T>(by_lines: Result<T, LineError>) -> Result<Option<T>, StoreError> {
    match by_lines {
        Ok(told) => Ok(Some(told)),
        Err(LineError::Layout) => Ok(None),
        Err(LineError::Store(error)) => Err(error),
    }
}
