//! Words that can be read, and ask for what can't be.

use std::{error, fmt};

/// A command that asks for what there isn't. It ends as one whose words can't be read.
#[derive(Debug)]
pub(super) struct Misuse(pub(super) String);

impl fmt::Display for Misuse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl error::Error for Misuse {}
