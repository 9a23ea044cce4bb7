//! What the state file says: found line by line, or read as a whole.

use std::cell::OnceCell;
use std::ops::ControlFlow;

use organizations::StateError;
use organizations::state::{Kind, Memory, Record, State};

use super::error::StoreError;
use super::line_error::{LineError, told};
use super::lines::Lines;
use super::mention::Mention;

/// What is done with each record; it may end the visit.
type Visit<'a> = &'a mut dyn FnMut(Record) -> ControlFlow<()>;

/// The records of a state file.
#[derive(Debug)]
pub(super) struct Saved {
    /// The file, if it is laid out as usual and records are found in it when they are asked for.
    lines: Option<Lines>,
    /// The records, once the file was read as a whole.
    whole: OnceCell<Memory>,
}

impl Saved {
    /// Stands for a file that is laid out as usual.
    pub(super) fn in_lines(lines: Lines) -> Self {
        Self {
            lines: Some(lines),
            whole: OnceCell::new(),
        }
    }

    /// Stands for a file that was read as a whole.
    pub(super) fn in_memory(records: Memory) -> Self {
        Self {
            lines: None,
            whole: OnceCell::from(records),
        }
    }

    /// Returns the record of an id.
    pub(super) fn record(&self, kind: Kind, id: &str) -> Result<Option<Record>, StoreError> {
        if let Some(lines) = self.lines()
            && let Some(found) = told(lines.record(kind, id))?
        {
            return Ok(found);
        }
        Ok(self.whole()?.get(kind, id).expect(IN_MEMORY))
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
            |record| record.id().to_owned(),
            |lines, visit| lines.scan(kind, mention.as_ref(), visit),
            |whole, visit| whole.scan(kind, mentioned, visit),
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
            Record::sequence,
            |lines, visit| lines.in_order(kind, mention.as_ref(), visit),
            |whole, visit| whole.in_order(kind, mentioned, visit),
            visit,
        )
    }

    /// Visits records line by line; where a line is not as usual, goes on in the file as a whole with
    /// those whose key is behind the last one visited.
    fn go_on_behind<K: PartialOrd>(
        &self,
        key: impl Fn(&Record) -> K,
        by_line: impl FnOnce(&Lines, Visit<'_>) -> Result<(), LineError>,
        as_whole: impl FnOnce(&Memory, Visit<'_>) -> Result<(), StateError>,
        visit: Visit<'_>,
    ) -> Result<(), StoreError> {
        let mut last = None;
        if let Some(lines) = self.lines() {
            let outcome = by_line(lines, &mut |record| {
                last = Some(key(&record));
                visit(record)
            });
            if told(outcome)?.is_some() {
                return Ok(());
            }
        }
        let visit_new = &mut |record| {
            if last.as_ref().is_none_or(|last| key(&record) > *last) {
                visit(record)
            } else {
                ControlFlow::Continue(())
            }
        };
        as_whole(self.whole()?, visit_new).expect(IN_MEMORY);
        Ok(())
    }

    /// Returns a number that the records of a kind mentioning a text don't exceed.
    pub(super) fn upper_bound(&self, kind: Kind, mentioned: &str) -> Result<u64, StoreError> {
        if let Some(lines) = self.lines()
            && let Some(mention) = Mention::of(mentioned)
            && let Some(count) = told(lines.count(kind, &mention))?
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
