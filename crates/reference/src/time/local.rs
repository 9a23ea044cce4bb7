//! Local time: the clock, and its time zone.

use std::cell::{OnceCell, RefCell};
use std::path::Path;

use jiff::Timestamp;

use super::zone::Zone;

/// Returns the contents of a file, if it can be read.
pub type ReadFile = fn(&Path) -> Option<Vec<u8>>;

/// Local time. The zone is looked for when the first point in time needs it.
#[derive(Debug)]
pub struct Local {
    /// The time of the machine.
    pub now: Timestamp,
    name: Option<String>,
    read: ReadFile,
    zone: OnceCell<Zone>,
    unknown_zones: RefCell<Vec<String>>,
}

impl Local {
    /// Makes the local time of the zone that `TZ` names, or that the system has when it is not set.
    pub fn new(now: Timestamp, name: Option<String>, read: ReadFile) -> Self {
        Self {
            now,
            name,
            read,
            zone: OnceCell::new(),
            unknown_zones: RefCell::default(),
        }
    }

    /// Returns the zone.
    pub fn zone(&self) -> &Zone {
        self.zone
            .get_or_init(|| Zone::find(self.name.as_deref(), self.now, &self.read))
    }

    /// Notes the name of a zone that a time was written with and that means nothing here.
    pub(super) fn note_unknown_zone(&self, name: String) {
        let mut unknown = self.unknown_zones.borrow_mut();
        if !unknown.contains(&name) {
            unknown.push(name);
        }
    }

    /// Returns the names of zones that times were written with and that mean nothing here, each once.
    pub fn unknown_zones(&self) -> Vec<String> {
        self.unknown_zones.borrow().clone()
    }
}
