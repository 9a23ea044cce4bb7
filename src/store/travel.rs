//! The state goes to another of its changes: back, forth, or over to another branch.

use organizations::state::{State, WorldSettings};

use super::error::StoreError;
use super::log::{Change, ChangeId, Edited, Log, Moved, PastError, Way};
use super::open::{Locked, Store};
use super::state::FileState;

impl Store {
    /// Returns the state as it was before its last changes, so many.
    pub fn before(&self, count: u64) -> Result<FileState, PastError> {
        let mut state = self.open()?;
        let way = Way::back(&Log::of(&self.paths()?), state.world.change, count)?;
        state.go(way)?;
        Ok(state)
    }

    /// Returns the state as it was at a change; none stands for the beginning.
    pub fn at(&self, change: Option<ChangeId>) -> Result<FileState, PastError> {
        let mut state = self.open()?;
        let way = Way::to(&Log::of(&self.paths()?), state.world.change, change)?;
        state.go(way)?;
        Ok(state)
    }
}

impl FileState {
    /// Goes a way that begins where the state stands; nothing of it is saved.
    pub fn go(&mut self, way: Way) -> Result<(), PastError> {
        for change in way.turns.changes() {
            apply(self, &change)?;
        }
        self.world.change = way.to;
        Ok(())
    }
}

impl Locked {
    /// Returns the log beside the state.
    pub fn log(&self) -> Log {
        Log::of(&self.paths)
    }

    /// Returns the change up to which redoing can go; none if there is nothing to redo.
    pub fn redoable(&self) -> Result<Option<ChangeId>, StoreError> {
        self.log().redoable(self.state.world.change)
    }

    /// Goes a way, and saves the state as it then is: byte for byte what it was at that change. The line in
    /// the log has no number. Nothing is touched if a record is not what the way begins with.
    ///
    /// `redo` is the change up to which redoing can go from there.
    pub fn go(
        mut self,
        way: Way,
        redo: Option<ChangeId>,
        command: &str,
        words: &[String],
    ) -> Result<(), PastError> {
        let (from, to) = (way.from, way.to);
        self.state.go(way)?;
        let mut entry = self.entry(command, words)?;
        entry.moved = Some(Moved { from, to, redo });
        self.commit_move(&entry)?;
        Ok(())
    }
}

/// Puts a record in the place of what it was, or refuses if it was something else.
fn apply(state: &mut FileState, change: &Change) -> Result<(), PastError> {
    let edited = || {
        PastError::Edited(Edited {
            section: change.section.clone(),
            id: change.id.clone(),
        })
    };
    let Some(kind) = change.kind() else {
        let (old, new) = change.worlds().map_err(|_| edited())?;
        let at = state.world.change;
        let now = WorldSettings {
            change: None,
            ..state.world.clone()
        };
        if now != old {
            return Err(edited());
        }
        *state.world_mut() = WorldSettings { change: at, ..new };
        return Ok(());
    };
    let (old, new) = change.records().map_err(|_| edited())?;
    let now = state.get(kind, &change.id).map_err(StoreError::from)?;
    if now != old {
        return Err(edited());
    }
    match new {
        Some(new) => state.put(new),
        None => state.delete(kind, &change.id),
    }
    Ok(())
}
