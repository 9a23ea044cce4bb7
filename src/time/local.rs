//! Local time: the clock, and the zone it stands in.

use std::cell::OnceCell;
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
}

impl Local {
    /// Makes the local time of the zone that `TZ` names, or that the system has when it is not set.
    pub fn new(now: Timestamp, name: Option<String>, read: ReadFile) -> Self {
        Self {
            now,
            name,
            read,
            zone: OnceCell::new(),
        }
    }

    /// Returns the zone.
    pub fn zone(&self) -> &Zone {
        self.zone
            .get_or_init(|| Zone::find(self.name.as_deref(), self.now, &self.read))
    }
}
