//! Records of a type, read from and written to any state.

use std::ops::ControlFlow;

use super::{Listed, Needed, Record, State, Stored};
use crate::error::StateError;

impl dyn State + '_ {
    /// Returns the record of an id.
    pub(crate) fn find<R: Stored>(&self, id: &str) -> Result<Option<R>, StateError> {
        let record = self.get(R::KIND, id)?;
        Ok(record.map(typed))
    }

    /// Returns the records of a kind that satisfy a question, in the order of their ids.
    ///
    /// Every record sought mentions the text, ignoring ASCII case. The store looks for it before it
    /// reads a record, which is many times faster.
    pub(crate) fn mentioning<R: Stored>(
        &self,
        text: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Vec<R>, StateError> {
        let mut found = Vec::new();
        self.visit(text, |record: R| {
            if satisfies(&record) {
                found.push(record);
            }
            ControlFlow::Continue(())
        })?;
        Ok(found)
    }

    /// Returns the records of a list that is in the order of creation, as far as they are needed.
    ///
    /// They mention a text and satisfy a question.
    pub(crate) fn listed<R: Stored>(
        &self,
        needed: Needed,
        text: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Listed<R>, StateError> {
        let Needed::First(limit) = needed else {
            return Ok(Listed::whole(self.mentioning(text, satisfies)?));
        };
        let items = self.first(limit, text, satisfies)?;
        Ok(Listed {
            is_whole: items.len() < limit,
            items,
        })
    }

    /// Returns the first records in the order of creation that mention a text and satisfy a question.
    fn first<R: Stored>(
        &self,
        limit: usize,
        text: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Vec<R>, StateError> {
        let mut found = Vec::new();
        self.in_order(R::KIND, mentioned(text), &mut |record| {
            let record = typed(record);
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

    /// Returns a record that mentions a text and satisfies a question.
    pub(crate) fn any<R: Stored>(
        &self,
        text: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<Option<R>, StateError> {
        let mut found = None;
        self.visit(text, |record: R| {
            if satisfies(&record) {
                found = Some(record);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        })?;
        Ok(found)
    }

    /// Returns how many records that mention a text satisfy a question.
    pub(crate) fn count<R: Stored>(
        &self,
        text: &str,
        satisfies: impl Fn(&R) -> bool,
    ) -> Result<u64, StateError> {
        let mut count = 0;
        self.visit(text, |record: R| {
            count += u64::from(satisfies(&record));
            ControlFlow::Continue(())
        })?;
        Ok(count)
    }

    fn visit<R: Stored>(
        &self,
        text: &str,
        mut visit: impl FnMut(R) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        self.scan(R::KIND, mentioned(text), &mut |record| visit(typed(record)))
    }

    /// Remembers a record, in the place of the one with its id, and when it is due.
    pub(crate) fn remember<R: Stored>(&mut self, record: R) {
        let record = record.into_record();
        if let Some(due) = record.due() {
            self.world_mut().expect_due(due.at);
        }
        self.put(record);
    }
}

fn typed<R: Stored>(record: Record) -> R {
    R::from_record(record).expect("a kind has one type of record")
}

/// Returns a text if it is written in JSON as it is, so that a store finds it by its bytes.
fn mentioned(text: &str) -> Option<&str> {
    let plain = |byte: u8| matches!(byte, b' '..=b'~') && !b"\"\\/".contains(&byte);
    text.bytes().all(plain).then_some(text)
}
