//! The states that are compared.

use std::path::Path;

use crate::sim::console::Console;
use crate::sim::misuse::Misuse;
use crate::sim::past::refusal;
use crate::store::{FileState, SavedName};

/// Finds a state that somebody names.
pub(super) fn find(named: &str, console: &Console<'_, '_>) -> anyhow::Result<FileState> {
    let world = console.world()?;
    if let Some(count) = named.strip_prefix('@').filter(|_| !named.contains('/')) {
        let count = count.parse().map_err(|_| {
            let why = "the world before its last 3 changes is `@3`";
            Misuse(format!(
                "{why}, and this is no number of changes: `{named}`"
            ))
        })?;
        return world.before(count).map_err(refusal);
    }
    if let Ok(name) = named.parse::<SavedName>() {
        let (states, _) = world.saved_states()?;
        if states.has(&name) {
            return Ok(states.open(&name)?);
        }
    }
    let path = console.session.environment.folder.join(Path::new(named));
    if !path.exists() {
        let why = format!("no saved state has this name, and there is no such file: `{named}`");
        return Err(Misuse(why).into());
    }
    Ok(FileState::of_file(&path)?)
}
