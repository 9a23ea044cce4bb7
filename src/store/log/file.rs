//! The file of the log: opened as our own only, and appended to.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};

use super::cut::{self, MOST_BYTES};
use super::entry::Entry;
use super::writer::Writer;
use crate::store::error::StoreError;
use crate::store::place::Place;
use crate::store::system;

/// Adds the line of a change. If that can't be done, the change must not be saved.
pub(in crate::store) fn append(place: &Place, entry: &Entry) -> Result<(), StoreError> {
    write(place, &line(entry), Writer::OfState).map_err(|error| refused(place, error))
}

/// Adds the line of a call that changed nothing, if that can be done.
pub(in crate::store) fn note(place: &Place, entry: &Entry, writer: Writer) {
    let _ = write(place, &line(entry), writer);
}

/// A log that was begun and is not in its place yet.
#[derive(Debug)]
pub(in crate::store) struct Anew<'a>(&'a Place);

/// Begins the log of a new world with its first change.
pub(in crate::store) fn begin<'a>(place: &'a Place, entry: &Entry) -> Result<Anew<'a>, StoreError> {
    let anew = Anew(place);
    let written = system::create_anew(&place.history_draft()).and_then(|mut file| {
        adopt(&file, place)?;
        file.write_all(&line(entry)[1..])
    });
    written.map_err(|error| refused(place, error))?;
    Ok(anew)
}

impl Anew<'_> {
    /// Puts the log in the place of the one of the world before.
    ///
    /// The world is saved by now. If this fails, the old log stays, and the state is at none of its changes.
    pub(in crate::store) fn put_in_place(self) {
        let _ = fs::rename(self.0.history_draft(), self.0.history());
    }
}

impl Drop for Anew<'_> {
    fn drop(&mut self) {
        // It is not there any more if it was put in its place.
        let _ = fs::remove_file(self.0.history_draft());
    }
}

fn refused(place: &Place, error: io::Error) -> StoreError {
    StoreError::on("write the history", &place.history())(error)
}

/// Returns an entry as a line, and before it the end of another line.
fn line(entry: &Entry) -> Vec<u8> {
    let mut line = b"\n".to_vec();
    serde_json::to_writer(&mut line, entry).expect("an entry has a form in JSON");
    line.push(b'\n');
    line
}

fn write(place: &Place, line: &[u8], writer: Writer) -> io::Result<()> {
    let (mut file, mut length) = open(place, writer)?;
    if length > MOST_BYTES && cut::cut(place, writer)? {
        (file, length) = open(place, writer)?;
    }
    // A line that was torn ends here. One call of the system appends all, whoever else does the same.
    let is_torn = length > 0 && {
        let mut last = [0];
        system::read_all_at(&file, &mut last, length - 1)?;
        last != *b"\n"
    };
    file.write_all(if is_torn { line } else { &line[1..] })
}

/// Opens the log to append to it, and returns how long it is.
fn open(place: &Place, writer: Writer) -> io::Result<(File, u64)> {
    let path = place.history();
    let mut options = OpenOptions::new();
    options.read(true).append(true);
    match system::open_ordinary(&mut options, &path) {
        Err(error) if error.kind() == ErrorKind::NotFound && writer == Writer::OfState => {}
        outcome => return outcome.map(|(file, metadata)| (file, metadata.len())),
    }
    let (file, metadata) = system::open_ordinary(system::private(options.create(true)), &path)?;
    adopt(&file, place)?;
    Ok((file, metadata.len()))
}

/// Lets those read and write a log who can read and write the state.
fn adopt(file: &File, place: &Place) -> io::Result<()> {
    match fs::metadata(place.state()) {
        Ok(state) => system::adopt(file, &state),
        Err(_) => Ok(()),
    }
}
