//! A log that has grown too long is cut.

use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use super::backwards::Backwards;
use super::base::{Base, is_change};
use super::kept;
use super::writer::Writer;
use crate::store::lock;
use crate::store::paths::StatePaths;
use crate::store::system;

/// The size beyond which the log is cut.
pub(super) const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Keeps the newer half, and the newest change if it is not in it. Tells whether that was done: a reader
/// leaves it to others if the state is locked.
pub(super) fn cut(paths: &StatePaths, writer: Writer) -> io::Result<bool> {
    let _held = match writer {
        Writer::OfState => None,
        Writer::Reader => match lock::try_now(paths)? {
            None => return Ok(false),
            held => held,
        },
    };
    let path = paths.history();
    let (old, metadata) = system::open_ordinary(OpenOptions::new().read(true), &path)?;
    let tail = Tail::of(&mut BufReader::new(&old), metadata.len(), || {
        Ok(Backwards::of(old.try_clone()?, metadata.len()))
    })?;
    let temporary = paths.temporary_history();
    let new = system::create_anew(&temporary)?;
    system::adopt(&new, &metadata)?;
    tail.write(&mut BufReader::new(&old), BufWriter::new(new))?;
    fs::rename(temporary, path)?;
    // If this fails, the next sweep removes what is left.
    let _ = kept::sweep(paths);
    Ok(true)
}

/// What is kept of a log.
struct Tail {
    /// The offset of the lines that are kept.
    from: u64,
    /// The newest change, if it is before them.
    newest: Option<Vec<u8>>,
    base: Base,
}

impl Tail {
    fn of(
        old: &mut (impl BufRead + Seek),
        length: u64,
        backwards: impl FnOnce() -> io::Result<Backwards>,
    ) -> io::Result<Self> {
        old.seek(SeekFrom::Start(length.saturating_sub(MAX_BYTES / 2)))?;
        // The newer half starts in the middle of a line.
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
