//! The new state file, until it replaces the old one.

use std::cell::OnceCell;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use super::error::StoreError;
use super::paths::StatePaths;
use super::settings::Durability;
use super::stamp::Stamp;
use super::system;

const ATTEMPT: &str = "save the state";

/// A temporary file beside the state file, with the new state. Dropping it deletes it, unless it has
/// replaced the old file.
///
/// Only the holder of the lock makes one, so a fixed name is enough: if it is taken, a killed process
/// left it.
#[derive(Debug)]
pub(super) struct NewFile<'a> {
    paths: &'a StatePaths,
    path: PathBuf,
    file: File,
    /// The text of the whole file, if it was left here.
    text: OnceCell<Vec<u8>>,
    is_in_place: bool,
}

/// A file that has become the state file, and its text.
#[derive(Debug)]
pub(super) struct Left {
    pub(super) stamp: Stamp,
    pub(super) file: File,
    pub(super) text: Vec<u8>,
}

impl<'a> NewFile<'a> {
    /// Makes an empty file that only those can read who can read the old one.
    ///
    /// A rename would replace a file that its owner made read-only, so that is refused here.
    pub(super) fn create(paths: &'a StatePaths) -> Result<Self, StoreError> {
        let path = paths.temporary();
        let old = fs::metadata(paths.state());
        if old.as_ref().is_ok_and(|old| old.permissions().readonly()) {
            let error = io::Error::other("the file is read-only");
            return Err(StoreError::on(ATTEMPT, paths.state())(error));
        }
        let file = system::create_anew(&path).map_err(StoreError::on(ATTEMPT, paths.state()))?;
        let new_file = Self {
            paths,
            path,
            file,
            text: OnceCell::new(),
            is_in_place: false,
        };
        match old {
            Ok(old) => new_file.check(system::adopt(&new_file.file, &old))?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => new_file.check(Err(error))?,
        }
        Ok(new_file)
    }

    /// Returns the file, to write it.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Leaves the text of the whole file here, for those who read it next.
    pub(super) fn leave(&self, text: Vec<u8>) {
        // There is one text: whoever writes a file does so once.
        let _ = self.text.set(text);
    }

    /// Adds to a failure to write that the state can't be saved.
    pub(super) fn check<T>(&self, outcome: io::Result<T>) -> Result<T, StoreError> {
        outcome.map_err(StoreError::on(ATTEMPT, self.paths.state()))
    }

    /// Overwrites bytes at an offset.
    pub(super) fn overwrite(&self, mut bytes: &[u8], mut offset: u64) -> Result<(), StoreError> {
        while !bytes.is_empty() {
            let write = || system::write_at(&self.file, bytes, offset);
            let written = self.check(system::uninterrupted(write))?;
            bytes = &bytes[written..];
            offset += written as u64;
        }
        Ok(())
    }

    /// Refuses to go on if somebody has deleted or replaced the file: then others write the state, too.
    pub(super) fn must_be_there(&self) -> Result<(), StoreError> {
        if self.check(self.is_there())? {
            return Ok(());
        }
        Err(StoreError::Meanwhile {
            what: "the new state file was deleted or replaced meanwhile",
            path: self.path.clone(),
        })
    }

    fn is_there(&self) -> io::Result<bool> {
        system::is_in_place(&self.file, &self.path)
    }

    /// Syncs what was written to the disk, and returns the stamp of the file, and whether each edit changes it.
    pub(super) fn sync(&self, durability: Durability) -> Result<(Stamp, bool), StoreError> {
        let stamp = self.check(Stamp::for_new(&self.file))?;
        if durability == Durability::Synced {
            self.check(self.file.sync_all())?;
        }
        Ok(stamp)
    }

    /// Replaces the old file atomically. Returns the file, open, and the text that was left here.
    pub(super) fn replace_old(
        mut self,
        durability: Durability,
    ) -> Result<Option<(File, Vec<u8>)>, StoreError> {
        self.check(fs::rename(&self.path, self.paths.state()))?;
        self.is_in_place = true;
        if durability == Durability::Synced {
            // The state is saved. Some file systems can't sync a folder, and nothing is left to undo.
            let _ = system::sync_folder(self.paths.folder());
        }
        let text = self.text.take();
        // Without the file it is opened again.
        Ok(text.and_then(|text| Some((self.file.try_clone().ok()?, text))))
    }
}

impl Drop for NewFile<'_> {
    fn drop(&mut self) {
        // What somebody else has put there is not ours to remove.
        if !self.is_in_place && self.is_there().unwrap_or(false) {
            let _ = fs::remove_file(&self.path);
        }
    }
}
