//! What differs between operating systems.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind};
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

/// Writes at a place in a file, as many bytes as one call takes.
#[cfg(unix)]
pub(super) fn write_at(file: &File, bytes: &[u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::write_at(file, bytes, offset)
}

/// Writes at a place in a file, as many bytes as one call takes.
#[cfg(windows)]
pub(super) fn write_at(file: &File, bytes: &[u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_write(file, bytes, offset)
}

/// Fills a buffer with the bytes at an offset of a file.
pub(super) fn read_all_at(file: &File, mut buffer: &mut [u8], mut from: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        match uninterrupted(|| read_at(file, buffer, from))? {
            0 => return Err(io::Error::other("it was cut short meanwhile")),
            read => {
                buffer = &mut buffer[read..];
                from += read as u64;
            }
        }
    }
    Ok(())
}

/// Makes a system call, and retries it if it is interrupted by a signal.
pub(super) fn uninterrupted<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

/// Opens one of our own files, and returns its metadata. Links are not followed, and only a regular file
/// is opened.
///
/// Whoever shares a folder with us decides what is in it: a link from the lock to another file would have
/// us write there, and a pipe would keep us waiting for its other end.
pub(super) fn open_ordinary(
    options: &mut OpenOptions,
    path: &Path,
) -> io::Result<(File, Metadata)> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NOFOLLOW | libc::O_NONBLOCK);
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::custom_flags(options, FILE_FLAG_OPEN_REPARSE_POINT);
    match options.open(path) {
        Ok(file) => {
            let metadata = file.metadata()?;
            match extraordinary(&metadata) {
                None => Ok((file, metadata)),
                Some(refusal) => Err(refusal),
            }
        }
        // Systems report different errors for a link or a pipe; the type of the file is clearer.
        Err(error) => Err(fs::symlink_metadata(path)
            .ok()
            .and_then(|metadata| extraordinary(&metadata))
            .unwrap_or(error)),
    }
}

/// Creates a new file, to write and read it; what may have been left under its name is deleted.
pub(super) fn create_anew(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    // `create_new` doesn't follow links.
    private(options.read(true).write(true).create_new(true));
    match options.open(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            fs::remove_file(path)?;
            options.open(path)
        }
        outcome => outcome,
    }
}

/// Has Windows open a link itself.
#[cfg(windows)]
const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;

/// Returns the error for something that is no regular file; none for a regular file.
pub(super) fn extraordinary(metadata: &Metadata) -> Option<io::Error> {
    let kind = metadata.file_type();
    if kind.is_file() {
        return None;
    }
    Some(if kind.is_dir() {
        ErrorKind::IsADirectory.into()
    } else if kind.is_symlink() {
        io::Error::other("it is a link")
    } else {
        io::Error::other("it is no ordinary file")
    })
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

/// Tells whether an open file is still the one at its path.
#[cfg(unix)]
pub(super) fn is_in_place(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let ours = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(named) => Ok((ours.dev(), ours.ino()) == (named.dev(), named.ino())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Tells whether an open file is still the one at its path: here an open file can't be renamed or deleted.
#[cfg(not(unix))]
pub(super) fn is_in_place(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}

/// Has new files readable and writable for their owner only.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// The permission bits of owner, group and others. The set-user-id and set-group-id bits are never copied.
#[cfg(unix)]
const RIGHTS: u32 = 0o777;

/// Gives a new file the owner, group and permissions of the one that it will replace.
///
/// Owner and group are kept as far as the system permits: only an administrator may change the owner,
/// and others may change the group only to one of their own. Where the group is not kept, the new group
/// gets the permissions of others: it is not the one that was trusted.
#[cfg(unix)]
pub(super) fn adopt(new: &File, old: &Metadata) -> io::Result<()> {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};

    let ours = new.metadata()?;
    let mut rights = old.mode() & RIGHTS;
    if (ours.uid(), ours.gid()) != (old.uid(), old.gid()) {
        let is_given = fchown(new, Some(old.uid()), Some(old.gid())).is_ok();
        let has_group = is_given || fchown(new, None, Some(old.gid())).is_ok();
        if !has_group && ours.gid() != old.gid() {
            let of_others = rights & 0o007;
            rights &= 0o707 | of_others << 3;
        }
    }
    // A new file is private, and has neither the set-user-id nor the set-group-id bit.
    if ours.mode() & RIGHTS == rights {
        return Ok(());
    }
    new.set_permissions(Permissions::from_mode(rights))
}

/// Gives a new file the permissions of the one that it will replace.
#[cfg(not(unix))]
pub(super) fn adopt(new: &File, old: &Metadata) -> io::Result<()> {
    new.set_permissions(old.permissions())
}

/// Lets those use a new folder who can use a file: who may read the file may look into the folder.
#[cfg(unix)]
pub(super) fn adopt_folder(folder: &Path, file: &Metadata) -> io::Result<()> {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    let opened = File::open(folder)?;
    adopt(&opened, file)?;
    let rights = opened.metadata()?.mode() & RIGHTS;
    let looks = (rights & 0o444) >> 2;
    opened.set_permissions(Permissions::from_mode(rights | looks | 0o700))
}

/// Lets those use a new folder who can use a file: here folders hand their permissions down.
#[cfg(not(unix))]
pub(super) fn adopt_folder(_folder: &Path, _file: &Metadata) -> io::Result<()> {
    Ok(())
}

/// Syncs a folder to the disk, so that renames in it survive a loss of power.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Syncs a folder to the disk: here a rename needs no sync.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interrupted_call_is_made_again() {
        let mut interruptions = 2;
        let outcome = uninterrupted(|| match interruptions {
            0 => Ok("done"),
            _ => {
                interruptions -= 1;
                Err(ErrorKind::Interrupted.into())
            }
        });
        assert_eq!(outcome.unwrap(), "done");
    }

    #[test]
    fn any_other_failure_is_passed_on() {
        let outcome: io::Result<()> = uninterrupted(|| Err(ErrorKind::StorageFull.into()));
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::StorageFull);
    }
}
