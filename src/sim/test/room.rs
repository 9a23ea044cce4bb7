//! Folders in which transcripts are played, and which are gone afterwards.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// The folder of all rooms, with the programs `aws` and `orgsim`. It is removed when it is dropped.
#[derive(Debug)]
pub(super) struct House {
    folder: PathBuf,
    is_kept: bool,
}

/// The folder of one transcript. It is removed when it is dropped.
#[derive(Debug)]
pub(super) struct Room {
    folder: PathBuf,
    is_kept: bool,
}

impl House {
    /// Makes a folder that only its owner may look into.
    pub(super) fn make(program: &Path, is_kept: bool) -> io::Result<Self> {
        let salt = getrandom::u64().map_err(io::Error::other)?;
        // Messages of commands may name it, and a link in it would be another path.
        let place = std::env::temp_dir().canonicalize()?;
        let folder = place.join(format!("orgsim-test-{salt:016x}"));
        fs::DirBuilder::new().mode(0o700).create(&folder)?;
        let house = Self { folder, is_kept };
        fs::create_dir(house.programs())?;
        for name in ["aws", "orgsim"] {
            symlink(program, house.programs().join(name))?;
        }
        Ok(house)
    }

    /// Returns the folder of the programs.
    pub(super) fn programs(&self) -> PathBuf {
        self.folder.join("bin")
    }

    /// Makes a room.
    pub(super) fn room(&self, number: usize) -> io::Result<Room> {
        let room = Room {
            folder: self.folder.join(number.to_string()),
            is_kept: self.is_kept,
        };
        for folder in [room.folder.clone(), room.home(), room.temporary()] {
            fs::create_dir(folder)?;
        }
        Ok(room)
    }
}

impl Room {
    /// Returns the folder, of which commands know nothing.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Tells whether it stays.
    pub(super) fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// Returns the folder in which commands run.
    pub(super) fn home(&self) -> PathBuf {
        self.folder.join("home")
    }

    /// Returns the folder for what is temporary.
    pub(super) fn temporary(&self) -> PathBuf {
        self.folder.join("tmp")
    }

    /// Makes the folder of a world, and returns the path of its state file.
    pub(super) fn state(&self, number: usize) -> io::Result<PathBuf> {
        let folder = self.folder.join(format!("world-{number}"));
        fs::create_dir(&folder)?;
        Ok(folder.join("state.json"))
    }
}

impl Drop for House {
    fn drop(&mut self) {
        if !self.is_kept {
            remove(&self.folder);
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if !self.is_kept {
            remove(&self.folder);
        }
    }
}

/// Removes a folder, also one whose commands have made folders that nobody may change.
fn remove(folder: &Path) {
    let removed = fs::remove_dir_all(folder);
    if removed.is_err_and(|error| error.kind() == ErrorKind::PermissionDenied) {
        unlock(folder);
        // What can't be removed is left to the system, which empties this place.
        let _ = fs::remove_dir_all(folder);
    }
}

/// Lets the folders below one be changed.
fn unlock(folder: &Path) {
    let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o700));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            unlock(&entry.path());
        }
    }
}
