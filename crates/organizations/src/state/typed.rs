//! Records of a type, read from and written to any state.

use std::ops::ControlFlow;

use super::record::typed;
use super::{Listed, Needed, Readable, State, Stored};
use crate::error::StateError;

impl dyn State + '_ {
    /// Returns the record of an id.
    pub(crate) fn find<R: Readable>(&self, id: &str) -> Result<Option<R>, StateError> {
        let record = self.get(R::KIND, id)?;
        Ok(record.map(typed))
    }

    /// Returns the records of a kind that satisfy a predicate, in id order.
    ///
    /// All of them must contain the string, ignoring ASCII case. The store searches for it before it
    /// parses a record, which is many times faster.
    pub(crate) fn mentioning<R: Readable>(
        &self,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Vec<R>, StateError> {
        let mut found = Vec::new();
        self.visit(mentioned, |record: R| {
            if satisfies(&record) {
                found.push(record);
            }
            ControlFlow::Continue(())
        })?;
        Ok(found)
    }

    /// Returns the records that mention a string and satisfy a predicate, in order of creation: all
    /// of them, or the first.
    pub(crate) fn listed<R: Readable>(
        &self,
        needed: Needed,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Listed<R>, StateError> {
        let Needed::First(limit) = needed else {
            return Ok(Listed::whole(self.mentioning(mentioned, satisfies)?));
        };
        let items = self.first(limit, mentioned, satisfies)?;
        Ok(Listed {
            is_whole: items.len() < limit,
            items,
        })
    }

    /// Returns the first records, in order of creation, that mention a string and satisfy a predicate.
    fn first<R: Readable>(
        &self,
        limit: usize,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Vec<R>, StateError> {
        let mut found = Vec::new();
        R::in_order(self, searchable(mentioned), &mut |record: R| {
            if satisfies(&record) {
                found.push(record);
            }
            if found.len() < limit {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
        Ok(found)
    }

    /// Returns a record that mentions a string and satisfies a predicate.
    pub(crate) fn any<R: Readable>(
        &self,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Option<R>, StateError> {
        let mut found = None;
        self.visit(mentioned, |record: R| {
            if satisfies(&record) {
                found = Some(record);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        })?;
        Ok(found)
    }

    /// Returns how many records that mention a string satisfy a predicate.
    pub(crate) fn count<R: Readable>(
        &self,
        mentioned: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<u64, StateError> {
        let mut count = 0;
        self.visit(mentioned, |record: R| {
            count += u64::from(satisfies(&record));
            ControlFlow::Continue(())
        })?;
        Ok(count)
    }

    fn visit<R: Readable>(
        &self,
        mentioned: &str,
        mut visit: impl FnMut(R) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        R::scan(self, searchable(mentioned), &mut visit)
    }

    /// Inserts or replaces a record, and notes when it is due.
    pub(crate) fn remember<R: Stored>(&mut self, record: R) {
        let record = record.into_record();
        if let Some(due) = record.due() {
            self.world_mut().expect_due(due.at);
        }
        self.put(record);
    }
}

/// Returns a string if JSON writes it without escapes, so that a store can search for its bytes.
fn searchable(string: &str) -> Option<&str> {
    let plain = |byte: u8| matches!(byte, b' '..=b'~') && !b"\"\\/".contains(&byte);
    string.bytes().all(plain).then_some(string)
}
