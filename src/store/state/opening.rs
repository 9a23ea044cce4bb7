//! Opening a state: from the file, from the cache, or without a file.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use organizations::Problem;
use organizations::state::{Kind, Memory, WorldSettings};

use super::FileState;
use crate::store::document;
use crate::store::error::{OPEN, StoreError};
use crate::store::lines::{self, Lines};
use crate::store::new_file::Left;
use crate::store::paths::StatePaths;
use crate::store::read_cache::{Opened, ReadCache, Whole};
use crate::store::saved::Saved;
use crate::store::snapshot::Snapshot;
use crate::store::stamp::Stamp;
use crate::store::system;

impl FileState {
    /// Opens the state. Unless the file is as our last commit left it, all of it is checked.
    pub(in crate::store) fn open(paths: &StatePaths) -> Result<Self, StoreError> {
        Self::open_cached(paths, &ReadCache::default())
    }

    /// Opens a state file that is not the world's own, to look at it.
    pub fn of_file(path: &Path) -> Result<Self, StoreError> {
        Self::open(&StatePaths::find(path)?)
    }

    /// Returns the state that bytes are, after the full check; `path` is where errors place them.
    pub fn of_bytes(bytes: &[u8], path: &Path) -> Result<Self, StoreError> {
        if bytes.is_empty() {
            return Ok(Self::empty());
        }
        let document = document::read(&mut &*bytes, path)?;
        let mut state = Self::of(document.world, Saved::in_memory(document.records.into()));
        match state.problems()?.as_slice() {
            [] => state.expect_due_work()?,
            problems => return Err(StoreError::unsound(problems, path)),
        }
        Ok(state)
    }

    /// Like [`FileState::open`], but takes the open file from a cache if it is unchanged.
    pub(in crate::store) fn open_cached(
        paths: &StatePaths,
        cache: &ReadCache,
    ) -> Result<Self, StoreError> {
        if !cache.is_empty()
            && let Some(opened) = cache.take_opened(stamp_at(paths)?)
        {
            return Ok(Self {
                origin: Some(opened.stamp),
                cache: cache.clone(),
                due_work: opened.due_work,
                ..Self::of(opened.world, opened.saved)
            });
        }
        let (stamp, source) = open_file(paths, cache)?;
        let state = match (stamp, source) {
            (Some(stamp), Some(source)) => Self::checked(source, stamp, paths, cache)?,
            (None, _) if paths.origin().is_some() => Self::copy_of_origin(paths, cache)?,
            _ => Self::empty(),
        };
        Ok(Self {
            origin: stamp,
            cache: cache.clone(),
            ..state
        })
    }

    /// Opens the file of which the state file is to be a copy. It must be there.
    fn copy_of_origin(paths: &StatePaths, cache: &ReadCache) -> Result<Self, StoreError> {
        let origin = paths.origin().expect("somebody has named it");
        let origin = StatePaths::find(origin)?;
        let state = match open_file(&origin, cache)? {
            (Some(stamp), Some(source)) => Self::checked(source, stamp, &origin, cache)?,
            (Some(_), None) => Self::empty(),
            (None, _) => {
                let missing = ErrorKind::NotFound.into();
                return Err(StoreError::on(OPEN, origin.state())(missing));
            }
        };
        // The copy has no file of its own until something is changed in it.
        Ok(Self {
            is_of_no_file: true,
            ..state
        })
    }

    /// Caches the open file, without edits but those of due work, for the next call.
    pub(in crate::store) fn leave_open(mut self) {
        if let Some(stamp) = self.origin {
            let due_work = self.take_due_work();
            self.cache.put_opened(Opened {
                stamp,
                world: self.saved_world.unwrap_or(self.world),
                saved: self.saved,
                due_work,
            });
        }
    }

    /// Opens the file that was just saved of this state, with what is known of the records; none if it would have to
    /// be read first.
    pub(in crate::store) fn opened_as(&self, saved: Left, paths: &StatePaths) -> Option<Opened> {
        let Left { stamp, file, text } = saved;
        let source = Snapshot::of_text(file, paths.state(), text);
        let (world, sections) = lines::head(&source).ok()??;
        let lines = Lines::new(source, sections);
        let is_edited = |kind, id: &str| self.edits.contains_key(&(kind, id.to_owned()));
        Some(Opened {
            stamp,
            world,
            saved: Saved::in_lines_instead(lines, &self.saved, is_edited),
            due_work: None,
        })
    }

    fn checked(
        source: Snapshot,
        stamp: Stamp,
        paths: &StatePaths,
        cache: &ReadCache,
    ) -> Result<Self, StoreError> {
        if stamp.is_in(&paths.lock())
            && let Some((world, sections)) = lines::head(&source)?
        {
            let lines = Lines::new(source, sections);
            return Ok(Self::of(world, Saved::in_lines(lines)));
        }
        if let Some(Whole { world, records, .. }) = cache.whole(&stamp) {
            return Ok(Self::of(world, Saved::in_memory(records)));
        }
        let document = source.document()?;
        let records = Arc::new(document.records);
        let mut state = Self::of(document.world, Saved::in_memory(Arc::clone(&records)));
        match state.problems()?.as_slice() {
            [] => state.expect_due_work()?,
            problems => return Err(StoreError::unsound(problems, paths.state())),
        }
        cache.put_whole(Whole {
            of: stamp,
            world: state.world.clone(),
            records,
        });
        Ok(state)
    }

    /// Reads the whole state into memory, even if it contradicts itself.
    pub(in crate::store) fn read(paths: &StatePaths) -> Result<Self, StoreError> {
        match open_file(paths, &ReadCache::default())? {
            (_, Some(source)) => Self::whole(&source),
            (_, None) => Ok(Self::empty()),
        }
    }

    /// Reads the settings of the world in a state file, and nothing else if it has the default layout.
    pub fn settings(paths: &StatePaths) -> Result<WorldSettings, StoreError> {
        let (_, Some(snapshot)) = open_file(paths, &ReadCache::default())? else {
            return Ok(WorldSettings::default());
        };
        match lines::head(&snapshot)? {
            Some((settings, _)) => Ok(settings),
            None => Ok(snapshot.document()?.world),
        }
    }

    fn whole(source: &Snapshot) -> Result<Self, StoreError> {
        let document = source.document()?;
        Ok(Self::of(
            document.world,
            Saved::in_memory(document.records.into()),
        ))
    }

    /// Finds out when something is due next: whoever edited a record by hand has not changed
    /// `next_due` in the settings.
    fn expect_due_work(&mut self) -> Result<(), StoreError> {
        let mut next = self.world.next_due;
        for kind in Kind::ALL {
            self.saved.scan(*kind, None, &mut |record| {
                let due = record.due().map(|due| due.at);
                next = next.into_iter().chain(due).min();
                ControlFlow::Continue(())
            })?;
        }
        self.world.next_due = next;
        Ok(())
    }

    /// Returns what contradicts itself.
    pub fn problems(&self) -> Result<Vec<Problem>, StoreError> {
        Ok(organizations::problems(self)?)
    }

    /// Returns a world in which nothing happened yet.
    pub(in crate::store) fn empty() -> Self {
        Self {
            is_of_no_file: true,
            ..Self::of(
                WorldSettings::default(),
                Saved::in_memory(Memory::default().into()),
            )
        }
    }

    /// Returns an empty world that replaces whatever there is.
    pub(in crate::store) fn anew(paths: &StatePaths) -> Result<Self, StoreError> {
        Ok(Self {
            origin: stamp_at(paths)?,
            is_anew: true,
            ..Self::empty()
        })
    }

    /// Refuses to go on if the file is not as it was when it was read: somebody else has edited it.
    pub(in crate::store) fn must_be_unchanged(&self, paths: &StatePaths) -> Result<(), StoreError> {
        if stamp_at(paths)? == self.origin {
            return Ok(());
        }
        Err(StoreError::Meanwhile {
            what: "the state file was changed by another program meanwhile",
            path: paths.state().to_owned(),
        })
    }
}

/// Opens a state file. There is no snapshot if there is no file, or if it is empty.
fn open_file(
    paths: &StatePaths,
    cache: &ReadCache,
) -> Result<(Option<Stamp>, Option<Snapshot>), StoreError> {
    let refused = |error| StoreError::on(OPEN, paths.state())(error);
    let opened = system::open_ordinary(OpenOptions::new().read(true), paths.state());
    let (file, metadata) = match opened {
        Ok(opened) => opened,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((None, None)),
        Err(error) => return Err(refused(error)),
    };
    let stamp = Stamp::of(&metadata).map_err(refused)?;
    let source = match metadata.len() {
        0 => None,
        length => {
            let bytes = cache.bytes(stamp);
            Some(Snapshot::new(file, paths.state(), length, bytes)?)
        }
    };
    Ok((Some(stamp), source))
}

fn stamp_at(paths: &StatePaths) -> Result<Option<Stamp>, StoreError> {
    Stamp::at(paths.state()).map_err(StoreError::on(OPEN, paths.state()))
}
