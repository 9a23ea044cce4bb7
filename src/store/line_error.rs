//! Why a lookup in the lines of a state file fails.

use super::error::StoreError;

/// Why a lookup in the lines of a state file fails.
#[derive(Debug)]
pub(super) enum LineError {
    /// A line is not as this program writes it, so the whole file must be parsed.
    Layout,
    /// The file can't be read, or a new one can't be written.
    Store(StoreError),
}

impl From<StoreError> for LineError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Returns the result of a lookup in lines; none if a line has another layout, so that the whole file
/// must be parsed.
pub(super) fn unless_other_layout<T>(
    by_lines: Result<T, LineError>,
) -> Result<Option<T>, StoreError> {
    match by_lines {
        Ok(found) => Ok(Some(found)),
        Err(LineError::Layout) => Ok(None),
        Err(LineError::Store(error)) => Err(error),
    }
}
