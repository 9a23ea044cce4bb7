//! The records of the state file: looked up line by line, or all parsed into memory.

use std::cell::{OnceCell, Ref, RefCell};
use std::ops::ControlFlow;
use std::sync::Arc;

use organizations::StateError;
use organizations::state::{AccountOutline, Kind, Memory, Outline, Readable, Record, State};
use serde_json::value::RawValue;

use super::error::StoreError;
use super::layout::RecordLine;
use super::line_error::{LineError, unless_other_layout};
use super::lines::Lines;
use super::mention::Mention;
use super::outlines::Outlines;
use super::parse::{self, OutlineParser};
use super::state_writer::json;

/// What is done with each record; it may end the visit.
type Visit<'a, T = Record> = &'a mut dyn FnMut(T) -> ControlFlow<()>;

/// The records of a state file.
#[derive(Debug)]
pub(super) struct Saved {
    /// The file, if it has the layout that this program writes: records are looked up on demand.
    lines: Option<Lines>,
    /// All records, once the file was parsed into memory.
    whole: OnceCell<Arc<Memory>>,
    /// The ids of records in memory in order of their sequence numbers, of each kind that was visited so.
    orders: RefCell<Vec<(Kind, Arc<Vec<String>>)>>,
    /// The last records that were looked up: the caller and its organization are needed again and again.
    found: RefCell<Vec<Lookup>>,
    /// The accounts that are listed again and again.
    outlines: Outlines,
}

/// The result of a lookup.
#[derive(Debug)]
struct Lookup {
    kind: Kind,
    id: String,
    record: Option<Record>,
}

/// An upper bound on the cached lookups: a page of accounts needs all units that they are in.
const MAX_FOUND: usize = 32;

impl Saved {
    /// Returns the records of a file that has this program's layout.
    pub(super) fn in_lines(lines: Lines) -> Self {
        Self {
            lines: Some(lines),
            whole: OnceCell::new(),
            orders: RefCell::default(),
            found: RefCell::default(),
            outlines: Outlines::default(),
        }
    }

    /// Returns records that were parsed into memory.
    pub(super) fn in_memory(records: Arc<Memory>) -> Self {
        Self {
            lines: None,
            whole: OnceCell::from(records),
            orders: RefCell::default(),
            found: RefCell::default(),
            outlines: Outlines::default(),
        }
    }

    /// Returns the records of the file that takes the place of another one: what was looked up in that is the same in
    /// this one, but for some records.
    pub(super) fn in_lines_instead(
        lines: Lines,
        other: &Self,
        is_other: impl Fn(Kind, &str) -> bool,
    ) -> Self {
        let found = other.found.take();
        let is_same = |found: &Lookup| !is_other(found.kind, &found.id);
        Self {
            found: RefCell::new(found.into_iter().filter(is_same).collect()),
            ..Self::in_lines(lines)
        }
    }

    /// Returns the record of an id.
    pub(super) fn record(&self, kind: Kind, id: &str) -> Result<Option<Record>, StoreError> {
        if let Some(lines) = self.lines() {
            if let Some(found) = self.found_before(kind, id) {
                return Ok(found.record.clone());
            }
            if let Some(record) = unless_other_layout(lines.record(kind, id))? {
                self.note(kind, id, record.clone());
                return Ok(record);
            }
        }
        Ok(self.whole()?.get(kind, id).expect(IN_MEMORY))
    }

    /// Returns the record of an id as it stands in the file.
    pub(super) fn json(&self, kind: Kind, id: &str) -> Result<Option<Box<RawValue>>, StoreError> {
        if let Some(lines) = self.lines()
            && let Some(json) = unless_other_layout(lines.json(kind, id))?
        {
            return Ok(json);
        }
        let record = self.whole()?.get(kind, id).expect(IN_MEMORY);
        Ok(record.as_ref().map(json))
    }

    fn found_before(&self, kind: Kind, id: &str) -> Option<Ref<'_, Lookup>> {
        let is_it = |found: &&Lookup| found.kind == kind && found.id == id;
        Ref::filter_map(self.found.borrow(), |found| found.iter().find(is_it)).ok()
    }

    fn note(&self, kind: Kind, id: &str, record: Option<Record>) {
        let mut found = self.found.borrow_mut();
        if found.len() == MAX_FOUND {
            found.remove(0);
        }
        let id = id.to_owned();
        found.push(Lookup { kind, id, record });
    }

    /// Visits the records of a kind in id order. If `mentioned` is given, records that don't contain it
    /// may be skipped.
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

    /// Like [`Saved::scan`], but parses only the outlines of the records.
    pub(super) fn scan_outlines<O: Outline>(
        &self,
        mentioned: Option<&str>,
        visit: Visit<'_, O>,
    ) -> Result<(), StoreError> {
        let mention = mentioned.and_then(Mention::of);
        self.go_on_behind(
            |record: &O, key: &mut String| record.id().clone_into(key),
            |lines, visit| {
                let parser = OutlineParser::new();
                let parse = |line: RecordLine<'_>| parser.parse(line);
                lines.scan(O::KIND, mention.as_ref(), parse, visit)
            },
            |whole, visit| O::scan(whole, mentioned, visit),
            visit,
        )
    }

    /// Visits the records of a kind that have a sequence number, in that order. If `mentioned` is given,
    /// records that don't contain it may be skipped.
    pub(super) fn in_order(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: Visit<'_>,
    ) -> Result<(), StoreError> {
        let mention = mentioned.and_then(Mention::of);
        self.go_on_behind(
            |record: &Record, key| *key = record.sequence(),
            |lines, visit| {
                let parse = |line: RecordLine<'_>| parse::record(kind, line);
                lines.in_order(kind, mention.as_ref(), parse, Record::sequence, visit)
            },
            |whole, visit| self.in_order_of(whole, kind, visit),
            visit,
        )
    }

    /// Like [`Saved::in_order`] of accounts, but parses only their outlines.
    pub(super) fn outlines_in_order(
        &self,
        mentioned: Option<&str>,
        visit: Visit<'_, AccountOutline>,
    ) -> Result<(), StoreError> {
        let mention = mentioned.and_then(Mention::of);
        self.go_on_behind(
            |account: &AccountOutline, key| *key = account.sequence(),
            |lines, visit| {
                let parser = OutlineParser::new();
                self.outlines.note_visit();
                let parse =
                    |line: RecordLine<'_>| self.outlines.of(line, |line| parser.parse(line));
                let sequence = AccountOutline::sequence;
                lines.in_order(Kind::Account, mention.as_ref(), parse, sequence, visit)
            },
            |whole, visit| {
                self.in_order_of(whole, Kind::Account, &mut |record| {
                    AccountOutline::from_record(record)
                        .map_or(ControlFlow::Continue(()), &mut *visit)
                })
            },
            visit,
        )
    }

    fn in_order_of(&self, whole: &Memory, kind: Kind, visit: Visit<'_>) -> Result<(), StateError> {
        for id in self.order_in(whole, kind)?.iter() {
            let record = whole.get(kind, id)?;
            if record.is_some_and(|record| visit(record).is_break()) {
                break;
            }
        }
        Ok(())
    }

    /// Returns the ids of the records of a kind that have a sequence number, in that order.
    fn order_in(&self, whole: &Memory, kind: Kind) -> Result<Arc<Vec<String>>, StateError> {
        let mut orders = self.orders.borrow_mut();
        if let Some((_, order)) = orders.iter().find(|(of, _)| *of == kind) {
            return Ok(Arc::clone(order));
        }
        let mut places = Vec::new();
        whole.scan(kind, None, &mut |record| {
            let sequence = record.sequence();
            places.extend(sequence.map(|sequence| (sequence, record.id().to_owned())));
            ControlFlow::Continue(())
        })?;
        places.sort_unstable();
        let order = Arc::new(places.into_iter().map(|(_, id)| id).collect());
        orders.push((kind, Arc::clone(&order)));
        Ok(order)
    }

    /// Visits records line by line. If a line has another layout, parses the file into memory and goes on
    /// with the records whose key is greater than that of the last one visited.
    ///
    /// `key` writes the key of a record into its second argument; it is greater than the default.
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
            if unless_other_layout(outcome)?.is_some() {
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

    /// Returns an upper bound on the number of records of a kind that mention a text. A bound below `far`
    /// may be rough.
    pub(super) fn upper_bound(
        &self,
        kind: Kind,
        mentioned: &str,
        far: u64,
    ) -> Result<u64, StoreError> {
        if let Some(lines) = self.lines()
            && let Some(mention) = Mention::of(mentioned)
            && let Some(count) = unless_other_layout(lines.upper_bound(kind, &mention, far))?
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

    /// Tells whether there was no file, or none with records.
    pub(super) fn has_none(&self) -> bool {
        let whole = self.whole.get().filter(|_| self.lines.is_none());
        whole.is_some_and(|whole| whole.records().next().is_none())
    }

    /// Returns the lines of the file, unless it was parsed into memory.
    pub(super) fn lines(&self) -> Option<&Lines> {
        self.lines.as_ref().filter(|_| self.whole.get().is_none())
    }

    /// Returns all records; parses the file into memory the first time.
    pub(super) fn whole(&self) -> Result<&Memory, StoreError> {
        if let (Some(lines), None) = (&self.lines, self.whole.get()) {
            let document = lines.document()?;
            return Ok(self.whole.get_or_init(|| document.records.into()));
        }
        Ok(self.whole.get().expect("what is in no file is in memory"))
    }
}

const IN_MEMORY: &str = "what is in memory can be read";
