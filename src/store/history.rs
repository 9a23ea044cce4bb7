//! Every call, one JSON line each, in a file beside the state.
//!
//! A line has all that undoing, comparing and replaying need: who called what and when, the answer,
//! and each record that was replaced, as it was and as it became. Losing the file loses no state,
//! so it is not synced, and a failure to write it is no error.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind, Seek, SeekFrom, Write};

use organizations::model::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::error::StoreError;
use super::place::Place;
use super::system;

/// The size beyond which the older half is cut off.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// One call.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Entry {
    /// When it came.
    pub time: Timestamp,
    /// The account that called; none for a command of the simulator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caller: Option<String>,
    /// The operation, as in `AcceptHandshake`, or the command, as in `sim use`.
    pub operation: String,
    /// The input.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<Box<RawValue>>,
    /// The answer of an operation that may change something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Box<RawValue>>,
    /// Why it was refused: `__type`, `Message` and what else there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Box<RawValue>>,
    /// What it changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// A record that was replaced, made or taken out.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Change {
    /// The section it is in; `world` for the settings of the world.
    pub section: String,
    /// Its id.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The record as it was; none if there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<Box<RawValue>>,
    /// The record as it is; none if there is none any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Box<RawValue>>,
}

/// Who appends to a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writer {
    /// The holder of the lock: makes the file, and cuts it when it has grown too long.
    OfState,
    /// Somebody who only looked. Where there is no history yet, none is begun.
    Reader,
}

impl Change {
    /// Notes that a record became another, if it did.
    pub(super) fn of(
        section: &str,
        id: &str,
        old: Option<Box<RawValue>>,
        new: Option<Box<RawValue>>,
    ) -> Option<Self> {
        let is_other = old.as_deref().map(RawValue::get) != new.as_deref().map(RawValue::get);
        is_other.then(|| Self {
            section: section.to_owned(),
            id: id.to_owned(),
            old,
            new,
        })
    }
}

/// Adds a call to the history, if that can be done.
pub(super) fn append(place: &Place, entry: &Entry, writer: Writer) {
    let mut line = serde_json::to_vec(entry).expect("an entry has a form in JSON");
    line.push(b'\n');
    let _ = write(place, &line, writer);
}

fn write(place: &Place, line: &[u8], writer: Writer) -> io::Result<()> {
    // One call of the system appends the whole line, whoever else does the same.
    let mut file = open(place, writer)?;
    file.write_all(line)?;
    match writer {
        Writer::OfState if file.metadata()?.len() > MOST_BYTES => cut(place),
        _ => Ok(()),
    }
}

fn open(place: &Place, writer: Writer) -> io::Result<File> {
    let path = place.history();
    let mut options = OpenOptions::new();
    match system::open_ordinary(options.append(true), &path) {
        Err(error) if error.kind() == ErrorKind::NotFound && writer == Writer::OfState => {}
        outcome => return outcome.map(|(file, _)| file),
    }
    let (file, _) = system::open_ordinary(system::private(options.create(true)), &path)?;
    if let Ok(state) = fs::metadata(place.state()) {
        system::adopt(&file, &state)?;
    }
    Ok(file)
}

/// Keeps the newer half.
fn cut(place: &Place) -> io::Result<()> {
    let path = place.history();
    let mut old = BufReader::new(system::open_ordinary(OpenOptions::new().read(true), &path)?.0);
    old.seek(SeekFrom::End(-(MOST_BYTES.cast_signed() / 2)))?;
    // The line in which the newer half starts is not whole.
    old.skip_until(b'\n')?;

    let draft = path.with_extension("tmp");
    let mut new = system::create_anew(&draft)?;
    system::adopt(&new, &old.get_ref().metadata()?)?;
    io::copy(&mut old, &mut new)?;
    fs::rename(draft, path)
}

/// Visits the calls so far, the oldest first. A line that was not written to its end is left out.
pub fn each(place: &Place, visit: &mut dyn FnMut(Entry)) -> Result<(), StoreError> {
    let path = place.history();
    let failed = StoreError::on("read the history", &path);
    let lines = match system::open_ordinary(OpenOptions::new().read(true), &path) {
        Ok((file, _)) => BufReader::new(file).lines(),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error)),
    };
    for line in lines {
        match line {
            Ok(line) => serde_json::from_str(&line)
                .into_iter()
                .for_each(&mut *visit),
            Err(error) if error.kind() == ErrorKind::InvalidData => {}
            Err(error) => return Err(failed(error)),
        }
    }
    Ok(())
}
