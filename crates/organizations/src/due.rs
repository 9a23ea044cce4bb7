//! Due work: expiries, jobs that end and deletions that a call finds due are run before it.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use crate::context::Context;
use crate::error::{Result, StateError};
use crate::model::Timestamp;
use crate::state::{Due, Kind, Record, State, WorldSettings};
use crate::{account, handshake};

/// Runs all events that are due, in order of time. Every call begins with this.
pub fn catch_up(cx: &mut Context<'_>) -> Result<()> {
    if cx.world().next_due.is_none_or(|due| due > cx.now) {
        return Ok(());
    }
    let mut agenda = Agenda::of(cx.state, cx.now)?;
    while let Some((due, record)) = agenda.next()? {
        let mut then = Context {
            caller: cx.caller.clone(),
            now: due.at,
            session: None,
            machine_time: cx.machine_time,
            bits: cx.bits,
            state: &mut agenda,
        };
        run(&mut then, record)?;
    }
    agenda.state.world_mut().next_due = agenda.later;
    Ok(())
}

/// Runs the event that a record is due for: opening, expiry, the end of a job, or deletion.
fn run(cx: &mut Context<'_>, record: Record) -> Result<()> {
    match record {
        Record::Account(account) => account::run_due(cx, account),
        Record::AccountCreation(creation) => account::finish(cx, creation),
        Record::Handshake(handshake) => handshake::run_due(cx, handshake),
        _ => Ok(()),
    }
}

/// A state that also collects what is due until a time, including what becomes due meanwhile.
struct Agenda<'a> {
    state: &'a mut dyn State,
    until: Timestamp,
    entries: BTreeSet<(Due, Kind, String)>,
    /// When the first event after that time is due.
    later: Option<Timestamp>,
}

impl<'a> Agenda<'a> {
    fn of(state: &'a mut dyn State, until: Timestamp) -> Result<Self> {
        let mut agenda = Self {
            state,
            until,
            entries: BTreeSet::new(),
            later: None,
        };
        let mut records = Vec::new();
        for (kind, mentioned) in CAN_BE_DUE {
            agenda.state.scan(*kind, *mentioned, &mut |record| {
                records.extend(record.due().map(|due| (due, *kind, record.id().to_owned())));
                ControlFlow::Continue(())
            })?;
        }
        for entry in records {
            agenda.note(entry);
        }
        Ok(agenda)
    }

    fn note(&mut self, entry: (Due, Kind, String)) {
        let at = entry.0.at;
        if at <= self.until {
            self.entries.insert(entry);
        } else {
            self.later = Some(self.later.map_or(at, |later| later.min(at)));
        }
    }

    /// Returns the next event. Entries whose record has since changed are skipped.
    fn next(&mut self) -> Result<Option<(Due, Record)>> {
        while let Some((due, kind, id)) = self.entries.pop_first() {
            let record = self.state.get(kind, &id)?;
            if let Some(record) = record.filter(|record| record.due() == Some(due)) {
                return Ok(Some((due, record)));
            }
        }
        Ok(None)
    }
}

/// The kinds of record that can be due, and a string that every due one mentions.
const CAN_BE_DUE: &[(Kind, Option<&str>)] = &[
    (Kind::Account, Some("Closure")),
    (Kind::AccountCreation, Some("IN_PROGRESS")),
    (Kind::Handshake, None),
];

impl State for Agenda<'_> {
    fn get(&self, kind: Kind, id: &str) -> Result<Option<Record>, StateError> {
        self.state.get(kind, id)
    }

    fn scan(
        &self,
        kind: Kind,
        mentioned: Option<&str>,
        visit: &mut dyn FnMut(Record) -> ControlFlow<()>,
    ) -> Result<(), StateError> {
        self.state.scan(kind, mentioned, visit)
    }

    fn upper_bound(&self, kind: Kind, mentioned: &str, far: u64) -> Result<u64, StateError> {
        self.state.upper_bound(kind, mentioned, far)
    }

    fn put(&mut self, record: Record) {
        if let Some(due) = record.due() {
            self.note((due, record.kind(), record.id().to_owned()));
        }
        self.state.put(record);
    }

    fn delete(&mut self, kind: Kind, id: &str) {
        self.state.delete(kind, id);
    }

    fn world(&self) -> &WorldSettings {
        self.state.world()
    }

    fn world_mut(&mut self) -> &mut WorldSettings {
        self.state.world_mut()
    }
}
