//! The floors: programs that do the file I/O of a command and nothing else.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

/// What stands before the file to [`read`].
pub(crate) const READ: &str = "--floor-read";

/// What stands before the file to [`write`].
pub(crate) const WRITE: &str = "--floor-write";

/// How much is read and written at once.
const BLOCK: usize = 256 * 1024;

/// Reads a file and prints a line.
pub(crate) fn read(path: &Path) -> io::Result<()> {
    let mut file = File::open(path)?;
    let mut block = block(&file)?;
    while file.read(&mut block)? > 0 {}
    io::stdout().write_all(b"read\n")
}

/// Reads a file, writes a new one in its place, for good, and prints a line.
pub(crate) fn write(path: &Path) -> io::Result<()> {
    let mut old = File::open(path)?;
    let draft = path.with_extension("tmp");
    let mut new = File::create(&draft)?;
    let mut block = block(&old)?;
    loop {
        match old.read(&mut block)? {
            0 => break,
            read => new.write_all(&block[..read])?,
        }
    }
    new.sync_all()?;
    fs::rename(draft, path)?;
    File::open(".")?.sync_all()?;
    io::stdout().write_all(b"written\n")
}

/// Returns memory for a block, and no more than the file needs.
fn block(file: &File) -> io::Result<Vec<u8>> {
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(BLOCK);
    Ok(vec![0; length.clamp(1, BLOCK)])
}
