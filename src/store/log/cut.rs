//! A log that has grown too long is cut.

use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use super::backwards::Backwards;
use super::base::{Base, is_change};
use super::writer::Writer;
use crate::store::lock;
use crate::store::place::Place;
use crate::store::system;

/// The size beyond which the log is cut.
pub(super) const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Keeps the newer half, and the newest change if it is not in it. Tells whether that was done: whoever
/// only looks leaves it to others if the state is locked.
pub(super) fn cut(place: &Place, writer: Writer) -> io::Result<bool> {
    let _held = match writer {
        Writer::OfState => None,
        Writer::Reader => match lock::try_now(place)? {
            None => return Ok(false),
            held => held,
        },
    };
    let path = place.history();
    let (old, metadata) = system::open_ordinary(OpenOptions::new().read(true), &path)?;
    let kept = Kept::of(&mut BufReader::new(&old), metadata.len(), || {
        Ok(Backwards::of(old.try_clone()?, metadata.len()))
    })?;
    let draft = place.history_draft();
    let new = system::create_anew(&draft)?;
    system::adopt(&new, &metadata)?;
    kept.write(&mut BufReader::new(&old), BufWriter::new(new))?;
    fs::rename(draft, path)?;
    Ok(true)
}

/// What is kept of a log.
struct Kept {
    /// Where the lines start that are kept as they are.
    from: u64,
    /// The newest change, if it is before them.
    newest: Option<Vec<u8>>,
    base: Base,
}

impl Kept {
    fn of(
        old: &mut (impl BufRead + Seek),
        length: u64,
        backwards: impl FnOnce() -> io::Result<Backwards>,
    ) -> io::Result<Self> {
        old.seek(SeekFrom::Start(length.saturating_sub(MOST_BYTES / 2)))?;
        // The line in which the newer half starts is not whole.
        skip_line(old)?;
        let from = old.stream_position()?;
        if let Some(first) = first_change(old)? {
            let base = Base::before(&first);
            return Ok(Self {
                from,
                newest: None,
                base,
            });
        }
        let newest = newest_change(backwards()?)?;
        let base = newest.as_deref().map(Base::before);
        Ok(Self {
            from,
            newest,
            base: base.unwrap_or(Base { base: None }),
        })
    }

    fn write(&self, old: &mut (impl Read + Seek), mut new: impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut new, &self.base)?;
        new.write_all(b"\n")?;
        if let Some(newest) = &self.newest {
            new.write_all(newest)?;
            new.write_all(b"\n")?;
        }
        old.seek(SeekFrom::Start(self.from))?;
        io::copy(old, &mut new)?;
        new.flush()
    }
}

fn skip_line(old: &mut impl BufRead) -> io::Result<()> {
    old.skip_until(b'\n').map(drop)
}

/// Returns the line of the first change from here on.
fn first_change(old: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    while old.read_until(b'\n', &mut line)? > 0 {
        if is_change(&line) {
            return Ok(Some(line));
        }
        line.clear();
    }
    Ok(None)
}

fn newest_change(mut lines: Backwards) -> io::Result<Option<Vec<u8>>> {
    while let Some((_, line)) = lines.next_line()? {
        if is_change(&line) {
            return Ok(Some(line));
        }
    }
    Ok(None)
}
