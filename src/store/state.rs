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
use super::kept::{Kept, Opened};
use super::lines::{self, Lines};
use super::place::Place;
use super::saved::Saved;
use super::source::Source;
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
    /// The lists that may be kept of that file.
    kept: Kept,
    /// The records that were removed because their time was up.
    pub(super) timed_out: Vec<(Kind, String)>,
    /// Whether it is saved even if nothing changed, in the place of whatever there is.
    pub(super) is_anew: bool,
    /// Whether there was no file, or an empty one.
    pub(super) is_of_no_file: bool,
}

/// Records that were put, and ids of which the record was taken out.
pub(super) type Edits = BTreeMap<(Kind, String), Option<Record>>;

impl FileState {
    /// Opens the state at a place. Unless it is as our last commit left it, all of it is checked.
    pub(super) fn open(place: &Place) -> Result<Self, StoreError> {
        Self::open_keeping(place, &Kept::default())
    }

    /// As [`FileState::open`], where what was read is kept for whoever opens the same file again.
    pub(super) fn open_keeping(place: &Place, kept: &Kept) -> Result<Self, StoreError> {
        if !kept.is_empty()
            && let Some(opened) = kept.take_opened(stamp_at(place)?)
        {
            return Ok(Self {
                origin: Some(opened.stamp),
                kept: kept.clone(),
                ..Self::of(opened.world, opened.saved)
            });
        }
        let (stamp, source) = open_file(place)?;
        let state = match (stamp, source) {
            (Some(stamp), Some(source)) => Self::checked(source, &stamp, place)?,
            _ => Self::empty(),
        };
        Ok(Self {
            origin: stamp,
            kept: kept.clone(),
            ..state
        })
    }

    /// Keeps the file open, as it is, for whoever opens the same one again.
    pub(super) fn leave_open(self) {
        if let Some(stamp) = self.origin {
            self.kept.keep_open(Opened {
                stamp,
                world: self.saved_world.unwrap_or(self.world),
                saved: self.saved,
            });
        }
    }

    fn checked(source: Source, stamp: &Stamp, place: &Place) -> Result<Self, StoreError> {
        if stamp.is_in(&place.lock())
            && let Some((world, sections)) = lines::head(&source)?
        {
            let lines = Lines::new(source, sections);
            return Ok(Self::of(world, Saved::in_lines(lines)));
        }
        let mut state = Self::whole(&source)?;
        match state.problems()?.as_slice() {
            [] => state.expect_due_work()?,
            problems => return Err(StoreError::unsound(problems, place.state())),
        }
        Ok(state)
    }

    /// Reads the state at a place as a whole, even if it contradicts itself.
    pub(super) fn read(place: &Place) -> Result<Self, StoreError> {
        match open_file(place)? {
            (_, Some(source)) => Self::whole(&source),
            (_, None) => Ok(Self::empty()),
        }
    }

    fn whole(source: &Source) -> Result<Self, StoreError> {
        let document = source.document()?;
        Ok(Self::of(document.world, Saved::in_memory(document.records)))
    }

    /// Finds out when something is due next: an editor may have changed that, and not the settings.
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
    fn empty() -> Self {
        Self {
            is_of_no_file: true,
            ..Self::of(
                WorldSettings::default(),
                Saved::in_memory(Memory::default()),
            )
        }
    }

    /// Returns such a world to begin again with, whatever there is.
    pub(super) fn anew(place: &Place) -> Result<Self, StoreError> {
        Ok(Self {
            origin: stamp_at(place)?,
            is_anew: true,
            ..Self::empty()
        })
    }

    /// Looks at the state as it would be after something; nothing of that stays.
    pub fn supposing<T>(&mut self, look: impl FnOnce(&mut Self) -> T) -> T {
        let (world, saved_world) = (self.world.clone(), self.saved_world.clone());
        let edits = self.edits.clone();
        let seen = look(self);
        (self.world, self.saved_world, self.edits) = (world, saved_world, edits);
        seen
    }

    /// Tells whether it is the first of a new world: there was none before, or it is begun anew.
    pub(super) fn begins_world(&self) -> bool {
        self.is_anew || self.is_of_no_file
    }

    /// Refuses to go on if the file is not as it was when it was read: somebody else has edited it.
    pub(super) fn must_be_unchanged(&self, place: &Place) -> Result<(), StoreError> {
        if stamp_at(place)? == self.origin {
            return Ok(());
        }
        Err(StoreError::Meanwhile {
            what: "the state file was changed by another program meanwhile",
            path: place.state().to_owned(),
        })
    }

    fn of(world: WorldSettings, saved: Saved) -> Self {
        Self {
            saved,
            world,
            saved_world: None,
            edits: Edits::new(),
            origin: None,
            kept: Kept::default(),
            timed_out: Vec::new(),
            is_anew: false,
            is_of_no_file: false,
        }
    }

    /// Returns the settings of the world as the file has them, if they are others now.
    pub(super) fn replaced_world(&self) -> Option<&WorldSettings> {
        self.saved_world
            .as_ref()
            .filter(|saved| **saved != self.world)
    }

    /// Tells whether anything is to be saved, as far as that can be told without looking at the file.
    pub(super) fn has_edits(&self) -> bool {
        !self.edits.is_empty() || self.has_new_settings()
    }

    /// Tells whether the settings of the world are others now. The time of its last change is none.
    pub(super) fn has_new_settings(&self) -> bool {
        let replaced = self.replaced_world();
        replaced.is_some_and(|saved| !saved.has_settings_of(&self.world))
    }

    /// Notes which records were removed so far. Nothing but the time removed them.
    pub(super) fn note_timed_out(&mut self) {
        let removed = self.edits.iter().filter(|(_, edit)| edit.is_none());
        self.timed_out = removed.map(|(key, _)| key.clone()).collect();
    }

    /// Tells whether every call of an operation changes something: it uses a fault up, or takes a
    /// token from a bucket.
    pub(super) fn is_changed_by(&self, operation: &str) -> bool {
        let mut faults = self.world.faults.iter();
        faults.any(|fault| fault.operation == operation) || self.world.rates.contains_key(operation)
    }

    /// Takes back what a refused call changed, but for the token that it took.
    pub(super) fn take_back_refused(&mut self) {
        self.edits.clear();
        self.timed_out.clear();
        if let Some(before) = self.saved_world.clone() {
            let after = std::mem::take(&mut self.world);
            self.world = after.before_refusal(before);
        }
    }

    /// Visits the records of a kind, edits and all, in the order of their ids.
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
            // Nobody asks any more whether to go on.
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
        self.kept.list(stamp, key)
    }

    fn cache(&self, key: u64, list: CachedList) {
        if let Some(stamp) = self.origin.filter(|_| self.edits.is_empty()) {
            self.kept.keep(stamp, key, list);
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

/// Opens a state file. If there is none, or an empty one, nothing happened yet.
fn open_file(place: &Place) -> Result<(Option<Stamp>, Option<Source>), StoreError> {
    let refused = |error| StoreError::on(OPEN, place.state())(error);
    let opened = system::open_ordinary(OpenOptions::new().read(true), place.state());
    let (file, metadata) = match opened {
        Ok(opened) => opened,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((None, None)),
        Err(error) => return Err(refused(error)),
    };
    let stamp = Stamp::of(&metadata).map_err(refused)?;
    let source = match metadata.len() {
        0 => None,
        length => Some(Source::new(file, place.state(), length)?),
    };
    Ok((Some(stamp), source))
}

fn stamp_at(place: &Place) -> Result<Option<Stamp>, StoreError> {
    Stamp::at(place.state()).map_err(StoreError::on(OPEN, place.state()))
}

/// Visits the records that were put, as long as the next edit is one of those that are wanted.
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
