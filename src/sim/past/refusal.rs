//! What is refused of the past, as a command ends with it.

use anyhow::anyhow;

use crate::sim::misuse::Misuse;
use crate::store::log::PastError;

/// Returns an error as a command ends with it: with 252 if something was asked for that there isn't.
pub(in crate::sim) fn refusal(error: PastError) -> anyhow::Error {
    match error {
        PastError::Store(error) => error.into(),
        error if error.is_misuse() => Misuse(error.to_string()).into(),
        error => anyhow!("{error}\n\nnothing was changed"),
    }
}
