//! A change and all that led to it, the oldest first, each with its line in the log.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;

use organizations::state::ChangeId;
use serde::Deserialize;

use super::base::Base;
use super::broken::BrokenLog;
use super::entry::{Entry, Moved};
use super::identity::identity;
use super::walk::Log;
use crate::store::error::StoreError;
use crate::store::system;

/// A change and all that led to it, the oldest first. Memory holds where their lines are, and reads one at a
/// time.
#[derive(Debug)]
pub struct Lineage {
    log: Log,
    file: File,
    places: Vec<Place>,
    base: Option<ChangeId>,
}

/// Where the line of a change is.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// Its number, counted from one.
    line: u64,
    offset: u64,
    length: usize,
    change: ChangeId,
    parent: Option<ChangeId>,
}

/// What tells of a line whether a change is on the way.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Head {
    change: Option<ChangeId>,
    parent: Option<ChangeId>,
    moved: Option<Moved>,
}

impl Log {
    /// Returns a change and all that led to it, up to where the log begins. Without a change, the way ends
    /// where the log says that the state stands: at its last change, or where undoing led to since.
    pub fn lineage(&self, end: Option<ChangeId>) -> Result<Lineage, BrokenLog> {
        let (file, _) = self.open_ordinary()?;
        let lines = Lines::read(self, &file)?;
        let Some(end) = end.or(lines.stands_at) else {
            return Err(BrokenLog::Nothing(self.path().to_owned()));
        };
        let mut places = Vec::new();
        let mut wanted = Some(end);
        // A parent comes before its children, so one pass finds all.
        for place in lines.places.iter().rev() {
            if Some(place.change) == wanted {
                places.push(*place);
                wanted = place.parent;
            }
        }
        places.reverse();
        if places.is_empty() || wanted.is_some() && wanted != lines.base {
            return Err(BrokenLog::Missing {
                change: wanted.unwrap_or(end),
                before: places.first().map(|place| place.line),
                unreadable: lines.unreadable,
                path: self.path().to_owned(),
            });
        }
        Ok(Lineage {
            log: self.clone(),
            file,
            places,
            base: wanted,
        })
    }
}

/// What is known of the lines of a log after one reading.
#[derive(Default)]
struct Lines {
    places: Vec<Place>,
    base: Option<ChangeId>,
    stands_at: Option<ChangeId>,
    /// The number of the first line that is none of ours.
    unreadable: Option<u64>,
}

impl Lines {
    fn read(log: &Log, file: &File) -> Result<Self, StoreError> {
        let mut lines = Self::default();
        let mut reader = BufReader::new(file);
        let (mut text, mut offset, mut line) = (Vec::new(), 0, 0);
        loop {
            text.clear();
            let length = reader.read_until(b'\n', &mut text);
            let length = length.map_err(|error| log.failed(error))?;
            if length == 0 {
                return Ok(lines);
            }
            line += 1;
            lines.note(&text, line, offset);
            offset += length as u64;
        }
    }

    fn note(&mut self, text: &[u8], line: u64, offset: u64) {
        if line == 1
            && let Ok(base) = serde_json::from_slice::<Base>(text)
        {
            (self.base, self.stands_at) = (base.base, base.base);
            return;
        }
        let Ok(head) = serde_json::from_slice::<Head>(text) else {
            let is_blank = text.iter().all(u8::is_ascii_whitespace);
            self.unreadable = self.unreadable.or((!is_blank).then_some(line));
            return;
        };
        if let Some(moved) = head.moved {
            self.stands_at = moved.to;
        } else if let Some(change) = head.change {
            self.stands_at = Some(change);
            self.places.push(Place {
                line,
                offset,
                length: text.len(),
                change,
                parent: head.parent,
            });
        }
    }
}

impl Lineage {
    /// Returns how many changes there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Tells whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Returns the last change; none if there is none.
    pub fn end(&self) -> Option<ChangeId> {
        self.places.last().map(|place| place.change)
    }

    /// Returns the change before the first one: the base of a log that was cut, or that of a copy. None if
    /// nothing had changed before.
    pub fn base(&self) -> Option<ChangeId> {
        self.base
    }

    /// Returns the log that it is in.
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Returns the lines one by one, each with its number. A line whose identity isn't that of what it says
    /// was edited, and is refused.
    pub fn entries(&self) -> impl Iterator<Item = Result<(u64, Entry), BrokenLog>> {
        self.places.iter().map(|place| self.entry(*place))
    }

    fn entry(&self, place: Place) -> Result<(u64, Entry), BrokenLog> {
        let mut text = vec![0; place.length];
        let read = system::read_all_at(&self.file, &mut text, place.offset);
        read.map_err(|error| self.log.failed(error))?;
        let edited = || BrokenLog::Edited {
            change: place.change,
            line: place.line,
            path: self.path(),
        };
        let entry: Entry = serde_json::from_slice(&text).map_err(|_| edited())?;
        // What a change that replaced the whole world came to is in other files.
        let is_told = entry.replaced.is_none();
        if is_told && identity(place.parent, &entry, &entry.changes) != place.change {
            return Err(edited());
        }
        Ok((place.line, entry))
    }

    fn path(&self) -> PathBuf {
        self.log.path().to_owned()
    }
}
