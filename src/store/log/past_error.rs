//! Why the state can't go to another of its changes, in words.

use std::{error, fmt};

use organizations::state::ChangeId;

use super::turns::Edited;
use crate::store::error::StoreError;

/// Why the state can't go to another of its changes. Nothing was touched.
#[derive(Debug)]
pub enum PastError {
    /// The state or the log can't be read or written.
    Store(StoreError),
    /// Only so many changes can be taken back: before them, the world was begun.
    FewerToUndo(u64),
    /// Only so many changes can be done again.
    FewerToRedo(u64),
    /// No change in the log has this identity.
    Unknown(ChangeId),
    /// The log lacks the change at which the state stands.
    Foreign(ChangeId),
    /// The log was cut, or begins with a copy of another state.
    TooShort {
        /// How many changes can be taken back.
        steps: u64,
        /// The change to which they lead.
        missing: ChangeId,
    },
    /// A record is not what the log says that it became.
    Edited(Edited),
}

impl PastError {
    /// Tells whether something was asked for that there isn't; else something is wrong.
    pub fn is_misuse(&self) -> bool {
        matches!(
            self,
            Self::FewerToUndo(_) | Self::FewerToRedo(_) | Self::Unknown(_)
        )
    }
}

impl fmt::Display for PastError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(out),
            Self::FewerToUndo(0) => out.write_str(
                "there is nothing to undo: nothing has changed since the world was begun",
            ),
            Self::FewerToUndo(1) => {
                out.write_str("only 1 change can be undone: before it, the world was begun")
            }
            Self::FewerToUndo(steps) => write!(
                out,
                "only {steps} changes can be undone: before them, the world was begun"
            ),
            Self::FewerToRedo(0) => {
                out.write_str("there is nothing to redo: nothing was undone since the last change")
            }
            Self::FewerToRedo(1) => out.write_str("only 1 change can be redone"),
            Self::FewerToRedo(steps) => write!(out, "only {steps} changes can be redone"),
            Self::Unknown(id) => write!(out, "the history has no change `{id}`"),
            Self::Foreign(id) => write!(
                out,
                "the history is not that of this state: it lacks the change `{id}` at which the \
                 state stands"
            ),
            Self::TooShort { steps: 0, missing } => write!(
                out,
                "the history doesn't go back beyond the change `{missing}`: nothing before it can \
                 be undone"
            ),
            Self::TooShort { steps, missing } => write!(
                out,
                "the history doesn't go back beyond the change `{missing}`: `orgsim sim undo \
                 {steps}` leads there, and no further"
            ),
            Self::Edited(Edited { section, id }) if id.is_empty() => write!(
                out,
                "the settings under `{section}` were edited by hand: they are not what the history \
                 says that they became"
            ),
            Self::Edited(Edited { section, id }) => write!(
                out,
                "`{section}.{id}` was edited by hand: it is not what the history says that it became"
            ),
        }
    }
}

impl error::Error for PastError {}

impl From<StoreError> for PastError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Edited> for PastError {
    fn from(edited: Edited) -> Self {
        Self::Edited(edited)
    }
}
