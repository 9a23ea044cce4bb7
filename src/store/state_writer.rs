//! Writes a state file in its layout.

use std::io::{self, Write};

use organizations::state::{Kind, Record, WorldSettings};
use serde::Serialize;
use serde_json::value::{self, RawValue};

use super::layout;
use super::log::Change;
use super::output::Output;

/// A state file that is being written: the world's settings, then for each kind its records in order.
pub(super) struct StateWriter<'a> {
    out: Output<'a>,
    /// Whether the section that is being written has a record yet.
    is_empty: bool,
}

impl<'a> StateWriter<'a> {
    /// Starts a file with the settings of the world.
    pub(super) fn begin(mut out: Output<'a>, world: &WorldSettings) -> io::Result<Self> {
        out.write_all(layout::opening().as_bytes())?;
        serde_json::to_writer(&mut out, world)?;
        Ok(Self {
            out,
            is_empty: true,
        })
    }

    /// Opens the section of a kind. All must be opened, in order.
    pub(super) fn section(&mut self, kind: Kind) -> io::Result<()> {
        if kind != Kind::ALL[0] {
            self.end_section()?;
        }
        self.is_empty = true;
        self.out.write_all(b",\n")?;
        self.out.write_all(layout::SECTION)?;
        self.out.write_all(kind.section().as_bytes())?;
        self.out.write_all(layout::SECTION_OPENS)
    }

    /// Writes a record.
    pub(super) fn record(&mut self, id: &str, json: impl AsRef<[u8]>) -> io::Result<()> {
        self.separate()?;
        self.out.write_all(layout::RECORD)?;
        self.out.write_all(id.as_bytes())?;
        self.out.write_all(layout::COLON)?;
        self.out.write_all(json.as_ref())
    }

    /// Writes the record of an edit, if it isn't a deletion, and returns what it changes.
    pub(super) fn edit(
        &mut self,
        (kind, id): &(Kind, String),
        edit: Option<&Record>,
        saved: Option<Box<RawValue>>,
    ) -> io::Result<Option<Change>> {
        let new = edit.map(json);
        if let Some(new) = &new {
            self.record(id, new.get())?;
        }
        Ok(Change::of_record(*kind, id, saved, new))
    }

    /// Writes records as they stand in another file: lines, the last without a comma or its end.
    pub(super) fn lines(&mut self, lines: &[u8]) -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        self.separate()?;
        self.out.write_all(lines)
    }

    /// Writes what is copied of another file: lines from a record on, up to where another record is to follow,
    /// without what separates it from them. `is_first` tells whether that is to be the first of its section.
    pub(super) fn stretch(
        &mut self,
        is_first: bool,
        copy: impl FnOnce(&mut Output<'a>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.separate()?;
        self.is_empty = is_first;
        copy(&mut self.out)
    }

    /// Ends the file with what is copied of another one: all its lines from a record on.
    pub(super) fn finish_with(
        mut self,
        copy: impl FnOnce(&mut Output<'a>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.separate()?;
        copy(&mut self.out)?;
        self.out.flush()
    }

    /// Ends the file.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.end_section()?;
        self.out.write_all(b"\n")?;
        self.out.write_all(layout::END)?;
        self.out.flush()
    }

    fn separate(&mut self) -> io::Result<()> {
        let separator: &[u8] = if self.is_empty { b"\n" } else { b",\n" };
        self.is_empty = false;
        self.out.write_all(separator)
    }

    fn end_section(&mut self) -> io::Result<()> {
        self.out.write_all(b"\n")?;
        self.out.write_all(layout::SECTION_END)
    }
}

/// Returns a record or the world's settings as they stand in the file.
pub(super) fn json(stored: &impl Serialize) -> Box<RawValue> {
    value::to_raw_value(stored).expect("what is stored has a form in JSON")
}
