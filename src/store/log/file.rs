//! The file of the log: opened and appended to.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};

use organizations::state::ChangeId;

use super::base::Base;
use super::cut::{self, MAX_BYTES};
use super::entry::Entry;
use super::writer::Writer;
use crate::store::error::StoreError;
use crate::store::paths::StatePaths;
use crate::store::system;

/// Appends the lines of changes. If that fails, the changes must not be saved.
pub(in crate::store) fn append(paths: &StatePaths, entries: &[Entry]) -> Result<(), StoreError> {
    write(paths, &lines(entries), Writer::OfState).map_err(|error| refused(paths, error))
}

/// Appends the lines of calls that changed nothing. A failure is ignored: it must not fail the calls.
pub(in crate::store) fn note(paths: &StatePaths, entries: &[Entry], writer: Writer) {
    let _ = write(paths, &lines(entries), writer);
}

/// Appends all lines of another log.
pub(in crate::store) fn append_all_of(
    paths: &StatePaths,
    other: &StatePaths,
) -> Result<(), StoreError> {
    let append = || {
        let (mut file, length) = open_to_append(paths, Writer::OfState)?;
        if is_torn(&file, length)? {
            file.write_all(b"\n")?;
        }
        io::copy(&mut File::open(other.history())?, &mut file)
    };
    append().map(drop).map_err(|error| refused(paths, error))
}

/// The log of a new world, which has not replaced the old one yet.
#[derive(Debug)]
pub(in crate::store) struct NewLog<'a>(&'a StatePaths);

/// Begins the log of a new world with its first changes.
pub(in crate::store) fn begin<'a>(
    paths: &'a StatePaths,
    entries: &[Entry],
) -> Result<NewLog<'a>, StoreError> {
    let log = NewLog(paths);
    let written = system::create_anew(&paths.temporary_history()).and_then(|mut file| {
        adopt(&file, paths)?;
        let base = entries.first().and_then(|first| first.parent);
        if base.is_some() {
            // The world is a copy of another one, whose log is not here.
            write_base(&file, Base { base })?;
        }
        file.write_all(&lines(entries)[1..])
    });
    written.map_err(|error| refused(paths, error))?;
    Ok(log)
}

/// Begins a log behind a change that it doesn't have.
pub(in crate::store) fn begin_behind(
    paths: &StatePaths,
    change: ChangeId,
) -> Result<(), StoreError> {
    let written = system::create_anew(&paths.history())
        .and_then(|file| write_base(file, Base { base: Some(change) }));
    written.map_err(|error| refused(paths, error))
}

/// Begins the log of a world that was made elsewhere: it is that log.
pub(in crate::store) fn begin_as<'a>(
    paths: &'a StatePaths,
    other: &StatePaths,
) -> Result<NewLog<'a>, StoreError> {
    let log = NewLog(paths);
    let written = system::create_anew(&paths.temporary_history()).and_then(|mut file| {
        adopt(&file, paths)?;
        io::copy(&mut File::open(other.history())?, &mut file)
    });
    written.map_err(|error| refused(paths, error))?;
    Ok(log)
}

impl NewLog<'_> {
    /// Puts it in its place before the world is saved.
    pub(in crate::store) fn put_in_place(self) -> Result<(), StoreError> {
        self.rename().map_err(|error| refused(self.0, error))
    }

    /// Replaces the log of the world before.
    ///
    /// The new world is saved by now. If this fails, the old log stays, which has the new lines, too.
    pub(in crate::store) fn replace_old(self) {
        let _ = self.rename();
    }

    fn rename(&self) -> io::Result<()> {
        fs::rename(self.0.temporary_history(), self.0.history())
    }
}

impl Drop for NewLog<'_> {
    fn drop(&mut self) {
        // If it has replaced the old log, there is nothing to remove.
        let _ = fs::remove_file(self.0.temporary_history());
    }
}

fn refused(paths: &StatePaths, error: io::Error) -> StoreError {
    StoreError::on("write the history", &paths.history())(error)
}

fn write_base(mut file: impl Write, base: Base) -> io::Result<()> {
    serde_json::to_writer(&mut file, &base)?;
    file.write_all(b"\n")
}

/// The initial capacity of the buffer, in bytes. It is enough for most entries.
const INITIAL_CAPACITY: usize = 4 * 1024;

/// Returns entries as lines, with a newline before them that ends a torn line.
fn lines(entries: &[Entry]) -> Vec<u8> {
    let mut lines = Vec::with_capacity(INITIAL_CAPACITY);
    lines.push(b'\n');
    for entry in entries {
        serde_json::to_writer(&mut lines, entry).expect("an entry has a form in JSON");
        lines.push(b'\n');
    }
    lines
}

fn write(paths: &StatePaths, lines: &[u8], writer: Writer) -> io::Result<()> {
    let (mut file, length) = open_to_append(paths, writer)?;
    // One write appends all, so that lines of other processes don't mix with ours.
    let is_torn = is_torn(&file, length)?;
    file.write_all(if is_torn { lines } else { &lines[1..] })
}

/// Tells whether a log of a length ends with a torn line, as a process that was killed may have left. It must be
/// ended before anything is appended.
fn is_torn(file: &File, length: u64) -> io::Result<bool> {
    let mut last = *b"\n";
    if length > 0 {
        system::read_all_at(file, &mut last, length - 1)?;
    }
    Ok(last != *b"\n")
}

/// Opens the log to append to it, and returns how long it is. If it is too long, it is cut.
fn open_to_append(paths: &StatePaths, writer: Writer) -> io::Result<(File, u64)> {
    let (file, length) = open(paths, writer)?;
    if length > MAX_BYTES && cut::cut(paths, writer)? {
        return open(paths, writer);
    }
    Ok((file, length))
}

/// Opens the log to append to it, and returns how long it is.
fn open(paths: &StatePaths, writer: Writer) -> io::Result<(File, u64)> {
    let path = paths.history();
    let mut options = OpenOptions::new();
    options.read(true).append(true);
    match system::open_ordinary(&mut options, &path) {
        Err(error) if error.kind() == ErrorKind::NotFound && writer == Writer::OfState => {}
        outcome => return outcome.map(|(file, metadata)| (file, metadata.len())),
    }
    let (file, metadata) = system::open_ordinary(system::private(options.create(true)), &path)?;
    adopt(&file, paths)?;
    Ok((file, metadata.len()))
}

/// Gives a log the permissions of the state.
fn adopt(file: &File, paths: &StatePaths) -> io::Result<()> {
    match fs::metadata(paths.state()) {
        Ok(state) => system::adopt(file, &state),
        Err(_) => Ok(()),
    }
}
