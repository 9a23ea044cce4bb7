//! The world that a new one takes the place of.

use crate::store::{Locked, SavedName};

/// Keeps the world that is about to be replaced and its history, if there is one. Returns what is told of it.
pub(super) fn keep(locked: &Locked) -> anyhow::Result<String> {
    let name = SavedName::before_init();
    if !locked.keep_as(&name)? {
        return Ok(String::new());
    }
    Ok(format!(
        "the world before and its history are kept as saved `{name}`: `orgsim sim load {name}` brings it back\n"
    ))
}
