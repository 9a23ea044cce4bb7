//! What the state file says: found line by line, or read as a whole.

use std::cell::{OnceCell, Ref, RefCell};
use std::ops::ControlFlow;

use organizations::StateError;
use organizations::state::{AccountOutline, Kind, Memory, Record, State};

use super::error::StoreError;
use super::layout::RecordLine;
use super::line_error::{LineError, told};
use super::lines::Lines;
use super::mention::Mention;
use super::parse;

/// What is done with each record; it may end the visit.
type Visit<'a, T = Record> = &'a mut dyn FnMut(T) -> ControlFlow<()>;

/// The records of a state file.
#[derive(Debug)]
pub(super) struct Saved {
    /// The file, if it is laid out as usual and records are found in it when they are asked for.
    lines: Option<Lines>,
    /// The records, once the file was read as a whole.
    whole: OnceCell<Memory>,
    /// The records that were found last: the caller and its organization are asked for again and again.
    found: RefCell<Vec<Found>>,
}

/// What was found under an id.
#[derive(Debug)]
struct Found {
    kind: Kind,
    id: String,
    record: Option<Record>,
}

/// How many of them are kept.
const KEPT: usize = 8;

impl Saved {
    /// Stands for a file that is laid out as usual.
    pub(super) fn in_lines(lines: Lines) -> Self {
        Self {
            lines: Some(lines),
            whole: OnceCell::new(),
            found: RefCell::default(),
        }
    }

    /// Stands for a file that was read as a whole.
    pub(super) fn in_memory(records: Memory) -> Self {
        Self {
            lines: None,
            whole: OnceCell::from(records),
            found: RefCell::default(),
        }
    }

    /// Returns the record of an id.
    pub(super) fn record(&self, kind: Kind, id: &str) -> Result<Option<Record>, StoreError> {
        if let Some(lines) = self.lines() {
            if let Some(found) = self.found_before(kind, id) {
                return Ok(found.record.clone());
            }
            if let Some(record) = told(lines.record(kind, id))? {
                self.note(kind, id, record.clone());
                return Ok(record);
            }
        }
        Ok(self.whole()?.get(kind, id).expect(IN_MEMORY))
    }

    fn found_before(&self, kind: Kind, id: &str) -> Option<Ref<'_, Found>> {
        let is_it = |found: &&Found| found.kind == kind && found.id == id;
        Ref::filter_map(self.found.borrow(), |found| found.iter().find(is_it)).ok()
    }

    fn note(&self, kind: Kind, id: &str, record: Option<Record>) {
        let mut found = self.found.borrow_mut();
        if found.len() == KEPT {
            found.remove(0);
        }
        let id = id.to_owned();
        found.push(Found { kind, id, record });
    }

    /// Visits the records of a kind in order, but for some that don't mention a text if one is given.
    pub(super) fn scan(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: Visit<'_>,
    ) -> Result<(), StoreError> {
        let mention = mentioned.and_then(Mention::of);
        self.go_on_behind(
            |record: &Record, key: &mut String| record.id().clone_into(key),
            |lines, visit| {
                let parse = |line: RecordLine<'_>| parse::record(kind, line);
                lines.scan(kind, mention.as_ref(), parse, visit)
            },
            |whole, visit| whole.scan(kind, mentioned, visit),
            visit,
        )
    }

    /// As [`Saved::scan`], for the accounts as far as lists show them.
    pub(super) fn scan_outlines(
        &self,
        mentioned: Option<&str>,
        visit: Visit<'_, AccountOutline>,
    ) -> Result<(), StoreError> {
        let mention = mentioned.and_then(Mention::of);
        self.go_on_behind(
            |account, key: &mut String| account.id.as_str().clone_into(key),
            |lines, visit| lines.scan(Kind::Account, mention.as_ref(), parse::outline, visit),
            |whole, visit| whole.scan_outlines(mentioned, visit),
            visit,
        )
    }

    /// Visits the records of a kind that have a place in the order of creation, in that order, but for
    /// some that don't mention a text if one is given.
    pub(super) fn in_order(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: Visit<'_>,
    ) -> Result<(), StoreError> {
        let mention = mentioned.and_then(Mention::of);
        self.go_on_behind(
            |record: &Record, key| *key = record.sequence(),
            |lines, visit| lines.in_order(kind, mention.as_ref(), visit),
            |whole, visit| whole.in_order(kind, mentioned, visit),
            visit,
        )
    }

    /// Visits records line by line; where a line is not as usual, goes on in the file as a whole with
    /// those whose key is behind the last one visited.
    ///
    /// `key` writes a key down; that of any record is above the default.
    fn go_on_behind<T, K: PartialOrd + Default>(
        &self,
        key: impl Fn(&T, &mut K),
        by_line: impl FnOnce(&Lines, Visit<'_, T>) -> Result<(), LineError>,
        as_whole: impl FnOnce(&Memory, Visit<'_, T>) -> Result<(), StateError>,
        visit: Visit<'_, T>,
    ) -> Result<(), StoreError> {
        let mut last = K::default();
        if let Some(lines) = self.lines() {
            let outcome = by_line(lines, &mut |record| {
                key(&record, &mut last);
                visit(record)
            });
            if told(outcome)?.is_some() {
                return Ok(());
            }
        }
        let mut this = K::default();
        let visit_new = &mut |record| {
            key(&record, &mut this);
            if this > last {
                visit(record)
            } else {
                ControlFlow::Continue(())
            }
        };
        as_whole(self.whole()?, visit_new).expect(IN_MEMORY);
        Ok(())
    }

    /// Returns an upper bound on the number of records of a kind that mention a text. It needn't be
    /// close where it is below `far`.
    pub(super) fn upper_bound(
        &self,
        kind: Kind,
        mentioned: &str,
        far: u64,
    ) -> Result<u64, StoreError> {
        if let Some(lines) = self.lines()
            && let Some(mention) = Mention::of(mentioned)
            && let Some(count) = told(lines.upper_bound(kind, &mention, far))?
        {
            return Ok(count);
        }
        let mut count = 0;
        self.scan(kind, Some(mentioned), &mut |_| {
            count += 1;
            ControlFlow::Continue(())
        })?;
        Ok(count)
    }

    /// Returns the file, unless it was read as a whole.
    pub(super) fn lines(&self) -> Option<&Lines> {
        self.lines.as_ref().filter(|_| self.whole.get().is_none())
    }

    /// Returns all records, and reads the file as a whole if that was not done.
    pub(super) fn whole(&self) -> Result<&Memory, StoreError> {
        if let (Some(lines), None) = (&self.lines, self.whole.get()) {
            let document = lines.document()?;
            return Ok(self.whole.get_or_init(|| document.records));
        }
        Ok(self.whole.get().expect("what is in no file is in memory"))
    }
}

const IN_MEMORY: &str = "what is in memory can be read";
