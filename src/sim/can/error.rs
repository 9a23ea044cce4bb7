//! How questions end that can't be answered.

use organizations::verdict::VerdictError;

use crate::sim::misuse::Misuse;
use crate::store::StoreError;

/// Returns an error that ends the command as it should: with the status of what can't be understood, or of
/// what went wrong.
pub(in crate::sim) fn explained(error: VerdictError) -> anyhow::Error {
    match error {
        VerdictError::NoAction(_)
        | VerdictError::NoCaller(_)
        | VerdictError::OtherAccount { .. }
        | VerdictError::NoTarget(_) => Misuse(error.to_string()).into(),
        VerdictError::State(error) => StoreError::from(error).into(),
        error => error.into(),
    }
}
