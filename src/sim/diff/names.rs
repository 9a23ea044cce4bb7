//! What things are called.

use organizations::state::{Kind, Record, State};

use crate::store::FileState;

/// The states in which names are looked up, the better first.
pub(super) struct Names<'a> {
    pub(super) states: [&'a FileState; 2],
}

impl Names<'_> {
    /// Returns an id with the name of what has it, if that has one.
    pub(super) fn of(&self, id: &str) -> String {
        let Some(kind) = Kind::of_id(id) else {
            return id.to_owned();
        };
        let found = self.states.iter();
        let mut found = found.filter_map(|state| name(&state.get(kind, id).ok()??));
        match found.next() {
            Some(name) => format!("{id} ({name})"),
            None => id.to_owned(),
        }
    }
}

fn name(record: &Record) -> Option<String> {
    match record {
        Record::Account(account) => Some(account.name.to_string()),
        Record::OrganizationalUnit(unit) => Some(unit.name.to_string()),
        Record::Policy(policy) => Some(policy.name.to_string()),
        Record::Transfer(transfer) => Some(transfer.name.to_string()),
        Record::Root(_) => Some("Root".to_owned()),
        _ => None,
    }
}
