//! The state as the service sees it: what the file says, and the edits of this call on top.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::iter::Peekable;
use std::ops::ControlFlow;

use organizations::Problem;
use organizations::StateError;
use organizations::state::{
    self, AccountOutline, CachedList, Kind, Memory, Record, State, WorldSettings,
};

use super::error::{OPEN, StoreError};
use super::lines::{self, Lines};
use super::paths::StatePaths;
use super::read_cache::{Opened, ReadCache};
use super::saved::Saved;
use super::snapshot::Snapshot;
use super::stamp::Stamp;
use super::system;

/// The state in a file, with edits that are not saved yet.
#[derive(Debug)]
pub struct FileState {
    pub(super) saved: Saved,
    pub(super) world: WorldSettings,
    /// The settings as the file has them, once they may have changed.
    saved_world: Option<WorldSettings>,
    pub(super) edits: Edits,
    /// The file that it was read from; none if there was none.
    origin: Option<Stamp>,
    /// What is cached of that file.
    cache: ReadCache,
    /// The records that were removed because their time was up.
    pub(super) timed_out: Vec<(Kind, String)>,
    /// Whether it is saved even if nothing changed, and replaces whatever there is.
    pub(super) is_anew: bool,
    /// Whether there was no file, or an empty one.
    pub(super) is_of_no_file: bool,
    /// Whether the edits put another world in the place of the whole one.
    pub(super) is_replaced: bool,
}

/// The unsaved edits by id: the new record, or none if the record was deleted.
pub(super) type Edits = BTreeMap<(Kind, String), Option<Record>>;

impl FileState {
    /// Opens the state. Unless the file is as our last commit left it, all of it is checked.
    pub(super) fn open(paths: &StatePaths) -> Result<Self, StoreError> {
        Self::open_cached(paths, &ReadCache::default())
    }

    /// Like [`FileState::open`], but takes the open file from a cache if it is unchanged.
    pub(super) fn open_cached(paths: &StatePaths, cache: &ReadCache) -> Result<Self, StoreError> {
        if !cache.is_empty()
            && let Some(opened) = cache.take_opened(stamp_at(paths)?)
        {
            return Ok(Self {
                origin: Some(opened.stamp),
                cache: cache.clone(),
                ..Self::of(opened.world, opened.saved)
            });
        }
        let (stamp, source) = open_file(paths)?;
        let state = match (stamp, source) {
            (Some(stamp), Some(source)) => Self::checked(source, &stamp, paths)?,
            _ => Self::empty(),
        };
        Ok(Self {
            origin: stamp,
            cache: cache.clone(),
            ..state
        })
    }

    /// Caches the open file, without the edits, for the next call.
    pub(super) fn leave_open(self) {
        if let Some(stamp) = self.origin {
            self.cache.put_opened(Opened {
                stamp,
                world: self.saved_world.unwrap_or(self.world),
                saved: self.saved,
            });
        }
    }

    fn checked(source: Snapshot, stamp: &Stamp, paths: &StatePaths) -> Result<Self, StoreError> {
        if stamp.is_in(&paths.lock())
            && let Some((world, sections)) = lines::head(&source)?
        {
            let lines = Lines::new(source, sections);
            return Ok(Self::of(world, Saved::in_lines(lines)));
        }
        let mut state = Self::whole(&source)?;
        match state.problems()?.as_slice() {
            [] => state.expect_due_work()?,
            problems => return Err(StoreError::unsound(problems, paths.state())),
        }
        Ok(state)
    }

    /// Reads the whole state into memory, even if it contradicts itself.
    pub(super) fn read(paths: &StatePaths) -> Result<Self, StoreError> {
        match open_file(paths)? {
            (_, Some(source)) => Self::whole(&source),
            (_, None) => Ok(Self::empty()),
        }
    }

    fn whole(source: &Snapshot) -> Result<Self, StoreError> {
        let document = source.document()?;
        Ok(Self::of(document.world, Saved::in_memory(document.records)))
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
    pub(super) fn empty() -> Self {
        Self {
            is_of_no_file: true,
            ..Self::of(
                WorldSettings::default(),
                Saved::in_memory(Memory::default()),
            )
        }
    }

    /// Returns an empty world that replaces whatever there is.
    pub(super) fn anew(paths: &StatePaths) -> Result<Self, StoreError> {
        Ok(Self {
            origin: stamp_at(paths)?,
            is_anew: true,
            ..Self::empty()
        })
    }

    /// Runs `look` on the state, and undoes all that it changed.
    pub fn supposing<T>(&mut self, look: impl FnOnce(&mut Self) -> T) -> T {
        let (world, saved_world) = (self.world.clone(), self.saved_world.clone());
        let edits = self.edits.clone();
        let seen = look(self);
        (self.world, self.saved_world, self.edits) = (world, saved_world, edits);
        seen
    }

    /// Puts another world in the place of the whole one: all its settings and records. What is saved then
    /// is one change, which keeps both worlds as files.
    pub(super) fn replace(
        &mut self,
        settings: WorldSettings,
        records: impl IntoIterator<Item = Record>,
    ) -> Result<(), StoreError> {
        let mut old = Vec::new();
        for kind in Kind::ALL {
            self.visit(*kind, None, &mut |record| {
                old.push((record.kind(), record.id().to_owned()));
                ControlFlow::Continue(())
            })?;
        }
        let change = self.world.change;
        *self.world_mut() = WorldSettings { change, ..settings };
        self.edits.extend(old.into_iter().map(|key| (key, None)));
        for record in records {
            let due = record.due().map(|due| due.at);
            let next = self.world.next_due.into_iter().chain(due).min();
            self.world.next_due = next;
            self.put(record);
        }
        self.is_replaced = true;
        Ok(())
    }

    /// Tells whether it has no records.
    pub(super) fn has_no_records(&self) -> Result<bool, StoreError> {
        let mut is_empty = true;
        for kind in Kind::ALL {
            self.visit(*kind, None, &mut |_| {
                is_empty = false;
                ControlFlow::Break(())
            })?;
        }
        Ok(is_empty)
    }

    /// Tells whether this is the first state of a new world: there was none before, or it is replaced.
    pub(super) fn begins_world(&self) -> bool {
        self.is_anew || self.is_of_no_file
    }

    /// Refuses to go on if the file is not as it was when it was read: somebody else has edited it.
    pub(super) fn must_be_unchanged(&self, paths: &StatePaths) -> Result<(), StoreError> {
        if stamp_at(paths)? == self.origin {
            return Ok(());
        }
        Err(StoreError::Meanwhile {
            what: "the state file was changed by another program meanwhile",
            path: paths.state().to_owned(),
        })
    }

    fn of(world: WorldSettings, saved: Saved) -> Self {
        Self {
            saved,
            world,
            saved_world: None,
            edits: Edits::new(),
            origin: None,
            cache: ReadCache::default(),
            timed_out: Vec::new(),
            is_anew: false,
            is_of_no_file: false,
            is_replaced: false,
        }
    }

    /// Returns the settings of the world in the file, if they differ from the current ones.
    pub(super) fn replaced_world(&self) -> Option<&WorldSettings> {
        self.saved_world
            .as_ref()
            .filter(|saved| **saved != self.world)
    }

    /// Tells whether there is anything to save. Edits may turn out to change nothing: that is known
    /// only once they are compared with the file.
    pub(super) fn has_edits(&self) -> bool {
        !self.edits.is_empty() || self.has_new_settings()
    }

    /// Tells whether the settings of the world have changed. The time of the last change is no setting.
    pub(super) fn has_new_settings(&self) -> bool {
        let replaced = self.replaced_world();
        replaced.is_some_and(|saved| !saved.has_settings_of(&self.world))
    }

    /// Notes which records were removed so far. It is called after due work only, so they are those whose
    /// time was up.
    pub(super) fn note_timed_out(&mut self) {
        let removed = self.edits.iter().filter(|(_, edit)| edit.is_none());
        self.timed_out = removed.map(|(key, _)| key.clone()).collect();
    }

    /// Tells whether even a read-only operation changes the state: it uses up a fault, or takes a token
    /// from a rate limit's bucket.
    pub(super) fn is_changed_by(&self, operation: &str) -> bool {
        let mut faults = self.world.faults.iter();
        faults.any(|fault| fault.operation == operation) || self.world.rates.contains_key(operation)
    }

    /// Undoes what a refused call changed, except for the token that it took.
    pub(super) fn take_back_refused(&mut self) {
        self.edits.clear();
        self.timed_out.clear();
        if let Some(before) = self.saved_world.clone() {
            let after = std::mem::take(&mut self.world);
            self.world = after.before_refusal(before);
        }
    }

    /// Visits the records of a kind, with the edits applied, in id order. If `mentioned` is given,
    /// records that don't contain it may be skipped.
    pub(super) fn visit(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let from = (kind, String::new());
        let mut edits = self.edits.range(from..).peekable();
        let mut outcome = ControlFlow::Continue(());
        self.saved.scan(kind, mentioned, &mut |saved| {
            outcome = visit_put(&mut edits, |of, id| of == kind && id < saved.id(), visit);
            if outcome.is_continue() {
                let edit = edits.next_if(|((of, id), _)| *of == kind && id == saved.id());
                outcome = match edit {
                    None => visit(saved),
                    Some((_, Some(put))) => visit(put.clone()),
                    Some((_, None)) => ControlFlow::Continue(()),
                };
            }
            outcome
        })?;
        if outcome.is_continue() {
            // This was the last step, so it makes no difference whether `visit` wants more.
            let _ = visit_put(&mut edits, |of, _| of == kind, visit);
        }
        Ok(())
    }
}

impl State for FileState {
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError> {
        if !self.edits.is_empty()
            && let Some(edit) = self.edits.get(&(kind, id.to_owned()))
        {
            return Ok(edit.clone());
        }
        Ok(self.saved.record(kind, id)?)
    }

    fn scan(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        Ok(self.visit(kind, mentioned, visit)?)
    }

    fn scan_outlines(
        &self,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(AccountOutline) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        if !self.edits.is_empty() {
            return state::outlines(self, mentioned, visit);
        }
        Ok(self.saved.scan_outlines(mentioned, visit)?)
    }

    fn in_order(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        if !self.edits.is_empty() {
            return state::sorted(self, kind, mentioned, visit);
        }
        Ok(self.saved.in_order(kind, mentioned, visit)?)
    }

    fn upper_bound(&self, kind: Kind, mentioned: &str, far: u64) -> Result<u64, StateError> {
        let put = self.edits.values().flatten();
        let put = put.filter(|record| record.kind() == kind).count() as u64;
        Ok(put
            + self
                .saved
                .upper_bound(kind, mentioned, far.saturating_sub(put))?)
    }

    fn cached(&self, key: u64) -> Option<CachedList> {
        let stamp = self.origin.as_ref().filter(|_| self.edits.is_empty())?;
        self.cache.list(stamp, key)
    }

    fn cache(&self, key: u64, list: CachedList) {
        if let Some(stamp) = self.origin.filter(|_| self.edits.is_empty()) {
            self.cache.put_list(stamp, key, list);
        }
    }

    fn put(&mut self, record: Record) {
        let key = (record.kind(), record.id().to_owned());
        self.edits.insert(key, Some(record));
    }

    fn delete(&mut self, kind: Kind, id: &str) {
        self.edits.insert((kind, id.to_owned()), None);
    }

    fn world(&self) -> &WorldSettings {
        &self.world
    }

    fn world_mut(&mut self) -> &mut WorldSettings {
        self.saved_world.get_or_insert_with(|| self.world.clone());
        &mut self.world
    }
}

/// Opens a state file. There is no snapshot if there is no file, or if it is empty.
fn open_file(paths: &StatePaths) -> Result<(Option<Stamp>, Option<Snapshot>), StoreError> {
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
        length => Some(Snapshot::new(file, paths.state(), length)?),
    };
    Ok((Some(stamp), source))
}

fn stamp_at(paths: &StatePaths) -> Result<Option<Stamp>, StoreError> {
    Stamp::at(paths.state()).map_err(StoreError::on(OPEN, paths.state()))
}

/// Visits the records that were put, as long as the next edit is wanted.
fn visit_put<'a>(
    edits: &mut Peekable<impl Iterator<Item = (&'a (Kind, String), &'a Option<Record>)>>,
    is_wanted: impl Fn(Kind, &str) -> bool,
    visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
) -> ControlFlow<()> {
    while let Some((_, edit)) = edits.next_if(|((kind, id), _)| is_wanted(*kind, id)) {
        if let Some(put) = edit {
            visit(put.clone())?;
        }
    }
    ControlFlow::Continue(())
}
