//! Records, looked up in a state file that has this program's layout.
//!
//! The form of an id determines its section, so (section, id) increases through the file, and a
//! record is found by binary search.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::iter;
use std::ops::ControlFlow;

use memchr::memmem::Finder;
use memchr::{memchr, memchr_iter, memrchr};
use organizations::state::{Kind, Record, WorldSettings};
use serde_json::value::RawValue;

use super::document::Document;
use super::error::StoreError;
use super::layout::{self, Key, RecordLine};
use super::line_error::LineError;
use super::mention::Mention;
use super::orders::{Orders, Place};
use super::parse::record as parse;
use super::probes::Probes;
use super::snapshot::{Flow, Snapshot};

/// The size of a read in a binary search, in bytes. Most lines are shorter than a tenth of it.
const PROBE: usize = 4 * 1024;

/// The size of a read in a scan of a section, in bytes.
const STRIDE: usize = 64 * 1024;

/// How many lines there are up to the world's settings.
const HEAD_LINES: usize = 4;

/// Where a record stands that is below a key.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlaceBefore {
    /// The offset of its line.
    pub(super) start: u64,
    pub(super) kind: Kind,
    /// Whether it is the first of its section.
    pub(super) is_first: bool,
}

impl PlaceBefore {
    /// Returns the offset at which the text before the line ends, without what separates them.
    pub(super) fn end_before(&self) -> u64 {
        let separator = if self.is_first { "\n" } else { ",\n" };
        self.start - separator.len() as u64
    }
}

/// A state file that has this program's layout.
#[derive(Debug)]
pub(super) struct Lines {
    source: Snapshot,
    /// The offset at which the sections start.
    sections: u64,
    /// The orders in which records were last visited.
    orders: Orders,
    /// Where the records of kinds were found to start.
    starts: RefCell<Vec<(Kind, u64)>>,
    /// What binary searches met.
    probes: Probes,
}

impl Lines {
    /// Returns the lines of a file, whose sections start where [`head`] found them.
    pub(super) fn new(source: Snapshot, sections: u64) -> Self {
        Self {
            source,
            sections,
            orders: Orders::default(),
            starts: RefCell::default(),
            probes: Probes::default(),
        }
    }

    /// Returns the length of the file, in bytes.
    pub(super) fn length(&self) -> u64 {
        self.source.length()
    }

    /// Returns the offset at which the sections start.
    pub(super) fn start(&self) -> u64 {
        self.sections
    }

    /// Returns the file.
    pub(super) fn source(&self) -> &Snapshot {
        &self.source
    }

    /// Returns the record of an id.
    pub(super) fn record(&self, kind: Kind, id: &str) -> Result<Option<Record>, LineError> {
        let mut record = None;
        self.seek((kind, id.as_bytes()), &mut |_, line| {
            if line.id == id.as_bytes() {
                record = Some(parse(kind, line)?);
            }
            Ok(())
        })?;
        Ok(record)
    }

    /// Returns the record of an id as it stands in its line.
    pub(super) fn json(&self, kind: Kind, id: &str) -> Result<Option<Box<RawValue>>, LineError> {
        let mut json = None;
        self.seek((kind, id.as_bytes()), &mut |_, line| {
            if line.id == id.as_bytes() {
                let found = serde_json::from_slice(line.json);
                json = Some(found.map_err(|_| LineError::Layout)?);
            }
            Ok(())
        })?;
        Ok(json)
    }

    /// Visits the records of a kind in id order. If `mention` is given, records that don't contain it may
    /// be skipped.
    ///
    /// `parse` reads as much of a record as is needed.
    pub(super) fn scan<T>(
        &self,
        kind: Kind,
        mention: Option<&Mention>,
        parse: impl Fn(RecordLine<'_>) -> Result<T, LineError>,
        visit: &mut dyn FnMut(T) -> ControlFlow<()>,
    ) -> Result<(), LineError> {
        self.section(kind, &mut |_, lines| {
            for (_, line) in records(lines, mention) {
                if visit(parse(read(line)?)?).is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            Ok(ControlFlow::Continue(()))
        })
    }

    /// Visits the records of a kind that have a sequence number, in that order.
    ///
    /// Only the records that are visited are parsed: `parse` reads as much of one as is needed, and `sequence`
    /// tells its number.
    pub(super) fn in_order<T>(
        &self,
        kind: Kind,
        mention: Option<&Mention>,
        parse: impl Fn(RecordLine<'_>) -> Result<T, LineError>,
        sequence: impl Fn(&T) -> Option<u64>,
        visit: &mut dyn FnMut(T) -> ControlFlow<()>,
    ) -> Result<(), LineError> {
        let order = match self.orders.find(kind, mention) {
            Some(order) => order,
            None => self.orders.note(kind, mention, self.order(kind, mention)?),
        };
        for place in order.iter() {
            let record = self
                .source
                .block(place.start, place.length as u64, |block| {
                    parse(read(&block[..place.length])?)
                })??;
            if sequence(&record) != Some(place.sequence) {
                return Err(LineError::Layout);
            }
            if visit(record).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Returns the places of the records that have a sequence number, in order.
    fn order(&self, kind: Kind, mention: Option<&Mention>) -> Result<Vec<Place>, LineError> {
        let name = Finder::new(layout::SEQUENCE);
        let mut order = Vec::new();
        self.section(kind, &mut |start, lines| {
            for (offset, line) in records(lines, mention) {
                let sequence = layout::sequence(line, &name);
                order.extend(sequence.map(|sequence| Place {
                    sequence,
                    start: start + offset as u64,
                    length: line.len(),
                }));
            }
            Ok(ControlFlow::Continue(()))
        })?;
        order.sort_unstable();
        Ok(order)
    }

    /// Returns an upper bound on the number of records of a kind that mention a text: the number of lines
    /// that do, or what follows from the size of the section if that is below `far`.
    pub(super) fn upper_bound(
        &self,
        kind: Kind,
        mention: &Mention,
        far: u64,
    ) -> Result<u64, LineError> {
        let (from, until) = self.range(kind)?;
        let most = (until - from) / layout::SHORTEST_RECORD;
        if most < far {
            return Ok(most);
        }
        let mut count = 0;
        let count_block = &mut |_, lines: &[u8]| {
            count += records(lines, Some(mention)).count() as u64;
            Ok(ControlFlow::Continue(()))
        };
        self.source.whole_lines(from, until, STRIDE, count_block)?;
        Ok(count)
    }

    /// Parses and checks the whole file.
    pub(super) fn document(&self) -> Result<Document, StoreError> {
        self.source.document()
    }

    /// Visits the lines of the records of a kind, in blocks of whole lines, each with its offset.
    fn section(
        &self,
        kind: Kind,
        visit: &mut dyn FnMut(u64, &[u8]) -> Flow,
    ) -> Result<(), LineError> {
        let (from, until) = self.range(kind)?;
        self.source.whole_lines(from, until, STRIDE, visit)
    }

    /// Returns the range of the file that has the records of a kind, and the lines up to the next
    /// section's records.
    fn range(&self, kind: Kind) -> Result<(u64, u64), LineError> {
        let next = Kind::ALL.iter().find(|next| **next > kind);
        let from = self.start_of(kind)?;
        let until = next.map_or(Ok(self.source.length()), |next| self.start_of(*next))?;
        Ok((from, until))
    }

    /// Returns the offset of the first record that is of a kind or one behind it.
    fn start_of(&self, kind: Kind) -> Result<u64, LineError> {
        let found = |(of, start): &(Kind, u64)| (*of == kind).then_some(*start);
        if let Some(start) = self.starts.borrow().iter().find_map(found) {
            return Ok(start);
        }
        let start = self.place_of((kind, b""))?;
        self.starts.borrow_mut().push((kind, start));
        Ok(start)
    }

    /// Visits the lines from an offset to the end of the file, in blocks of whole lines, each with its offset.
    pub(super) fn walk(
        &self,
        from: u64,
        block: usize,
        visit: &mut dyn FnMut(u64, &[u8]) -> Flow,
    ) -> Result<(), LineError> {
        let until = self.source.length();
        self.source.whole_lines(from, until, block, visit)
    }

    /// Returns where a record stands that is below a key, not far before those that aren't; none if there are none
    /// far from the beginning.
    pub(super) fn place_before(&self, key: Key<'_>) -> Result<Option<PlaceBefore>, LineError> {
        let start = self.just_below(key)?;
        if start == self.sections {
            return Ok(None);
        }
        // What the line before ends with tells whether it is a record.
        let before = b",\n".len();
        let look = |block: &[u8]| {
            let (end, line) = block.split_at_checked(before)?;
            let kind = layout::id(line).and_then(layout::kind)?;
            let is_first = match end {
                b"{\n" => true,
                b",\n" => false,
                _ => return None,
            };
            Some(PlaceBefore {
                start,
                kind,
                is_first,
            })
        };
        let place = self
            .source
            .block(start - before as u64, PROBE as u64, look)?;
        place.map(Some).ok_or(LineError::Layout)
    }

    /// Returns the offset of the first record that is not below a key, or of the end of the file.
    fn place_of(&self, key: Key<'_>) -> Result<u64, LineError> {
        let mut place = self.source.length();
        self.seek(key, &mut |start, _| {
            place = start;
            Ok(())
        })?;
        Ok(place)
    }

    /// Visits the first record that is not below a key, with the offset of its line.
    fn seek(
        &self,
        key: Key<'_>,
        visit: &mut dyn FnMut(u64, RecordLine<'_>) -> Result<(), LineError>,
    ) -> Result<(), LineError> {
        let from = self.just_below(key)?;
        let until = self.source.length();
        self.source
            .whole_lines(from, until, 2 * PROBE, &mut |start, lines| {
                for (offset, line) in records(lines, None) {
                    if compare(line, key)?.is_ge() {
                        visit(start + offset as u64, read(line)?)?;
                        return Ok(ControlFlow::Break(()));
                    }
                }
                Ok(ControlFlow::Continue(()))
            })
    }

    /// Returns the offset of a line not far before the first record that is not below a key.
    fn just_below(&self, key: Key<'_>) -> Result<u64, LineError> {
        let (mut low, mut high) = (self.sections, self.source.length());
        while high - low > PROBE as u64 {
            let middle = low.midpoint(high);
            match self.next_record(middle, high, key)? {
                Some((start, Ordering::Less)) => low = start,
                _ => high = middle,
            }
        }
        Ok(low)
    }

    /// Returns the offset of the first record between two offsets, and how it compares to a key.
    fn next_record(
        &self,
        from: u64,
        until: u64,
        key: Key<'_>,
    ) -> Result<Option<(u64, Ordering)>, LineError> {
        let may_cache = !self.source.is_in_memory();
        if may_cache && let Some((start, order)) = self.probes.compare(from, key) {
            return Ok((start < until).then_some((start, order)));
        }
        let mut amount = PROBE as u64;
        loop {
            // A line starts after the end of another.
            let before = from - 1;
            let found = self.source.block(before, amount, |block| {
                let mut ends = memchr_iter(b'\n', block);
                let end = ends.find(|end| layout::id(&block[end + 1..]).is_some())?;
                let start = from + end as u64;
                Some(key_of(&block[end + 1..]).map(|met| {
                    if may_cache {
                        self.probes.note(from, start, met);
                    }
                    (start, met.cmp(&key))
                }))
            })?;
            match found {
                Some(met) => {
                    let (start, order) = met?;
                    return Ok((start < until).then_some((start, order)));
                }
                None if before + amount >= self.source.length() => return Ok(None),
                // The block ends within a long line.
                None => amount *= 4,
            }
        }
    }
}

/// Returns the world's settings and where the sections start, if the file has this program's layout.
pub(super) fn head(source: &Snapshot) -> Result<Option<(WorldSettings, u64)>, StoreError> {
    let mut amount = PROBE as u64;
    loop {
        let head = source.block(0, amount, |start| {
            let is_whole = memchr_iter(b'\n', start).nth(HEAD_LINES - 1).is_some();
            is_whole.then(|| read_head(start))
        })?;
        match head {
            Some(head) => return Ok(head),
            None if amount >= source.length() => return Ok(None),
            None => amount *= 4,
        }
    }
}

fn read_head(start: &[u8]) -> Option<(WorldSettings, u64)> {
    let opening = layout::opening();
    let rest = start.strip_prefix(opening.as_bytes())?;
    let end = memchr(b'\n', rest)?;
    let world = serde_json::from_slice(rest[..end].strip_suffix(b",")?).ok()?;
    Some((world, (opening.len() + end + 1) as u64))
}

/// Returns an iterator over the lines of records and their offsets. If `mention` is given, lines that
/// don't contain it are skipped.
fn records<'a>(
    lines: &'a [u8],
    mention: Option<&'a Mention>,
) -> impl Iterator<Item = (usize, &'a [u8])> {
    let mut from = 0;
    let lines = iter::from_fn(move || {
        let hit = mention.map_or(Some(from), |mention| mention.find(lines, from))?;
        let start = memrchr(b'\n', &lines[from..hit]).map_or(from, |end| from + end + 1);
        let end = hit + memchr(b'\n', &lines[hit..])?;
        from = end + 1;
        Some((start, &lines[start..end]))
    });
    lines.filter(|(_, line)| line.starts_with(layout::RECORD))
}

fn read(line: &[u8]) -> Result<RecordLine<'_>, LineError> {
    RecordLine::read(line).ok_or(LineError::Layout)
}

/// Compares the line of a record to a key.
fn compare(line: &[u8], key: Key<'_>) -> Result<Ordering, LineError> {
    Ok(key_of(line)?.cmp(&key))
}

/// Returns what the line of a record is sorted by.
fn key_of(line: &[u8]) -> Result<Key<'_>, LineError> {
    let id = layout::id(line).ok_or(LineError::Layout)?;
    let kind = layout::kind(id).ok_or(LineError::Layout)?;
    Ok((kind, id))
}
