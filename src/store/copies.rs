//! Copies of files beside the state, and the folders for them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::paths::StatePaths;
use super::settings::Durability;
use super::system;

/// The attempt to keep a state.
const KEEP: &str = "keep a copy of the state";

/// What the name of a copy ends with until it is whole.
pub(super) const DRAFT: &str = ".tmp";

/// Creates a folder beside the state if there is none. A symbolic link is refused: it would make us write elsewhere.
pub(super) fn make_folder(folder: &Path, paths: &StatePaths) -> Result<(), StoreError> {
    let failed = StoreError::on(KEEP, folder);
    let made = match fs::create_dir(folder) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            match fs::symlink_metadata(folder) {
                Ok(there) if there.is_dir() => return Ok(()),
                Ok(_) => Err(ErrorKind::NotADirectory.into()),
                Err(error) => Err(error),
            }
        }
        Err(error) => Err(error),
        Ok(()) => match fs::metadata(paths.state()) {
            Ok(state) => system::adopt_folder(folder, &state),
            Err(_) => Ok(()),
        },
    };
    made.map_err(failed)
}

/// Copies a file. An existing file is replaced atomically.
pub(super) fn copy(from: &Path, to: &Path, durability: Durability) -> Result<(), StoreError> {
    let (mut source, metadata) = system::open_ordinary(OpenOptions::new().read(true), from)
        .map_err(StoreError::on(KEEP, from))?;
    let mut draft = to.as_os_str().to_owned();
    draft.push(DRAFT);
    let draft = PathBuf::from(draft);
    let written = system::create_anew(&draft).and_then(|mut file: File| {
        system::adopt(&file, &metadata)?;
        io::copy(&mut source, &mut file)?;
        if durability == Durability::Synced {
            file.sync_all()?;
        }
        fs::rename(&draft, to)
    });
    written.map_err(|error| {
        // An incomplete copy is deleted.
        let _ = fs::remove_file(&draft);
        StoreError::on(KEEP, to)(error)
    })
}

/// Removes a file, if it is there.
pub(super) fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::on(
            "remove a file that is not needed any more",
            path,
        )(error)),
        _ => Ok(()),
    }
}
