//! What systems do differently.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// Reads at a place in a file, as many bytes as one call gives.
#[cfg(unix)]
pub(super) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

/// Reads at a place in a file, as many bytes as one call gives.
#[cfg(windows)]
pub(super) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

/// Returns the number by which the system knows a file; 0 where it doesn't tell.
#[cfg(unix)]
pub(super) fn number(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

/// Returns the number by which the system knows a file; 0 where it doesn't tell.
#[cfg(not(unix))]
pub(super) fn number(_metadata: &Metadata) -> u64 {
    0
}

/// Lets files that are made be for nobody but their owner.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Gives a new file the owner and mode of the one whose place it will take.
///
/// The owner is kept as far as the system lets us: only an administrator may give files away.
#[cfg(unix)]
pub(super) fn adopt(new: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};

    let ours = new.metadata()?;
    if (ours.uid(), ours.gid()) != (old.uid(), old.gid()) {
        let _ = fchown(new, Some(old.uid()), Some(old.gid()));
    }
    if ours.mode() == old.mode() {
        return Ok(());
    }
    new.set_permissions(old.permissions())
}

/// Gives a new file the permissions of the one whose place it will take.
#[cfg(not(unix))]
pub(super) fn adopt(new: &File, old: &Metadata) -> io::Result<()> {
    new.set_permissions(old.permissions())
}

/// Makes what happened to the names in a folder outlast a loss of power.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Makes what happened to the names in a folder outlast a loss of power: here the system does it.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
