//! The first line of a log that was cut.

use organizations::state::ChangeId;
use serde::{Deserialize, Serialize};

/// What a log that was cut begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub struct Base {
    /// The change before the first one that was kept; none if that is the first of its world.
    pub base: Option<ChangeId>,
}

/// How the line of a change begins.
const CHANGE: &[u8] = b"{\"Change\":\"";

/// Tells whether a line is that of a change, by its beginning.
pub(super) fn is_change(line: &[u8]) -> bool {
    line.starts_with(CHANGE)
}

impl Base {
    /// Returns the base of a log of which this line is the first change that is kept.
    pub(super) fn before(line: &[u8]) -> Self {
        #[derive(Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct FirstChange {
            parent: Option<ChangeId>,
        }
        let first: Option<FirstChange> = serde_json::from_slice(line).ok();
        Self {
            base: first.and_then(|first| first.parent),
        }
    }
}
