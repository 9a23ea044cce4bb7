//! The records of a state: those of the file, and the edits instead of some.

use std::iter::Peekable;
use std::ops::ControlFlow;

use organizations::StateError;
use organizations::state::{
    self, AccountOutline, CachedList, Kind, Readable, Record, State, UnitOutline, WorldSettings,
};

use super::FileState;
use crate::store::edits::Edit;
use crate::store::error::StoreError;

impl FileState {
    /// Visits the records of a kind, with the edits applied, in id order. If `mentioned` is given,
    /// records that don't contain it may be skipped.
    pub(in crate::store) fn visit(
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
                    Some((_, Some(put))) => visit(Record::clone(put)),
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

    /// Visits what has a sequence number, in that order: what `saved` visits so, with the edits applied.
    ///
    /// `place` returns the number and the id of what is read of a record, and `read` reads it of one that was put.
    fn merged<T>(
        &self,
        kind: Kind,
        place: impl Fn(&T) -> (Option<u64>, &str),
        read: impl Fn(Record) -> Option<T>,
        saved: impl FnOnce(&mut dyn FnMut(T) -> ControlFlow<()>) -> Result<(), StoreError>,
        visit: &mut dyn FnMut(T) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        if self.edits.is_empty() {
            return saved(visit);
        }
        let mut put = self.put_in_order(kind).into_iter().peekable();
        let mut visit_put = |below: u64, visit: &mut dyn FnMut(T) -> ControlFlow<()>| {
            while let Some((_, record)) = put.next_if(|(sequence, _)| *sequence < below) {
                read(record.clone()).map_or(ControlFlow::Continue(()), &mut *visit)?;
            }
            ControlFlow::Continue(())
        };
        let mut outcome = ControlFlow::Continue(());
        saved(&mut |saved| {
            let (sequence, id) = place(&saved);
            outcome = visit_put(sequence.unwrap_or_default(), visit);
            if outcome.is_continue() && !self.edits.contains_key(&(kind, id.to_owned())) {
                outcome = visit(saved);
            }
            outcome
        })?;
        if outcome.is_continue() {
            // This was the last step, so it makes no difference whether `visit` wants more.
            let _ = visit_put(u64::MAX, visit);
        }
        Ok(())
    }

    /// Returns the records of a kind that were put and have a sequence number, in that order.
    fn put_in_order(&self, kind: Kind) -> Vec<(u64, &Record)> {
        let edits = self.edits.range((kind, String::new())..);
        let edits = edits.take_while(|((of, _), _)| *of == kind);
        let put = edits.filter_map(|(_, edit)| edit.as_deref());
        let mut put: Vec<_> = put
            .filter_map(|record| Some((record.sequence()?, record)))
            .collect();
        put.sort_by_key(|(sequence, _)| *sequence);
        put
    }
}

impl State for FileState {
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError> {
        if !self.edits.is_empty()
            && let Some(edit) = self.edits.get(&(kind, id.to_owned()))
        {
            return Ok(edit.as_deref().cloned());
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

    fn scan_unit_outlines(
        &self,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(UnitOutline) -> ControlFlow<()>,
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
        Ok(self.merged(
            kind,
            |record: &Record| (record.sequence(), record.id()),
            Some,
            |visit| self.saved.in_order(kind, mentioned, visit),
            visit,
        )?)
    }

    fn outlines_in_order(
        &self,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(AccountOutline) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        Ok(self.merged(
            Kind::Account,
            |account: &AccountOutline| (account.sequence(), account.id.as_str()),
            AccountOutline::from_record,
            |visit| self.saved.outlines_in_order(mentioned, visit),
            visit,
        )?)
    }

    fn upper_bound(&self, kind: Kind, mentioned: &str, far: u64) -> Result<u64, StateError> {
        let put = self.edits.values().flatten();
        let put = put.filter(|record| record.kind() == kind).count() as u64;
        Ok(put
            + self
                .saved
                .upper_bound(kind, mentioned, far.saturating_sub(put))?)
    }

    fn take_cached(&self, key: u64) -> Option<CachedList> {
        let stamp = self.origin.as_ref().filter(|_| self.edits.is_empty())?;
        self.cache.take_list(stamp, key)
    }

    fn cache(&self, key: u64, list: CachedList) {
        if let Some(stamp) = self.origin.filter(|_| self.edits.is_empty()) {
            self.cache.put_list(stamp, key, list);
        }
    }

    fn put(&mut self, record: Record) {
        let key = (record.kind(), record.id().to_owned());
        self.edit(key, Some(Box::new(record)));
    }

    fn delete(&mut self, kind: Kind, id: &str) {
        self.edit((kind, id.to_owned()), None);
    }

    fn world(&self) -> &WorldSettings {
        &self.world
    }

    fn world_mut(&mut self) -> &mut WorldSettings {
        self.saved_world.get_or_insert_with(|| self.world.clone());
        &mut self.world
    }
}

/// Visits the records that were put, as long as the next edit is wanted.
fn visit_put<'a>(
    edits: &mut Peekable<impl Iterator<Item = Edit<'a>>>,
    is_wanted: impl Fn(Kind, &str) -> bool,
    visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
) -> ControlFlow<()> {
    while let Some((_, edit)) = edits.next_if(|((kind, id), _)| is_wanted(*kind, id)) {
        if let Some(put) = edit {
            visit(Record::clone(put))?;
        }
    }
    ControlFlow::Continue(())
}
