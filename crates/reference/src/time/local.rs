//! Local time: the clock and the time zone.

use std::cell::{OnceCell, RefCell};
use std::path::Path;

use jiff::Timestamp;

use super::zone::Zone;

/// Reads a file; none if it can't be read.
pub type ReadFile = fn(&Path) -> Option<Vec<u8>>;

/// Local time. The time zone is loaded lazily.
#[derive(Debug)]
pub struct Local {
    /// The current time of the machine.
    pub now: Timestamp,
    name: Option<String>,
    read: ReadFile,
    zone: OnceCell<Zone>,
    unknown_zones: RefCell<Vec<String>>,
}

impl Local {
    /// Returns local time. `name` is the value of `TZ`; without one, the system's time zone is used.
    pub fn new(now: Timestamp, name: Option<String>, read: ReadFile) -> Self {
        Self {
            now,
            name,
            read,
            zone: OnceCell::new(),
            unknown_zones: RefCell::default(),
        }
    }

    /// Returns the time zone, which is loaded on the first call.
    pub fn zone(&self) -> &Zone {
        self.zone
            .get_or_init(|| Zone::find(self.name.as_deref(), self.now, &self.read))
    }

    /// Records a zone name that was not recognized.
    pub(super) fn note_unknown_zone(&self, name: String) {
        let mut unknown = self.unknown_zones.borrow_mut();
        if !unknown.contains(&name) {
            unknown.push(name);
        }
    }

    /// Returns the zone names that were not recognized, each once.
    pub fn unknown_zones(&self) -> Vec<String> {
        self.unknown_zones.borrow().clone()
    }
}
