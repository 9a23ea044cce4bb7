//! The new state file, until it takes the place of the old one.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use super::error::StoreError;
use super::place::Place;
use super::settings::Durability;
use super::stamp::Stamp;
use super::system;

const ATTEMPT: &str = "save the state";

/// A new state file beside the old one. It vanishes unless it is put in its place.
///
/// Only the holder of the lock makes one, so the fixed name is free but for what a killed process left.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    place: &'a Place,
    path: PathBuf,
    file: File,
    is_in_place: bool,
}

impl<'a> Draft<'a> {
    /// Makes an empty file that only those can read who can read the old one.
    ///
    /// A rename would replace a file that its owner made read-only, so that is refused here.
    pub(super) fn create(place: &'a Place) -> Result<Self, StoreError> {
        let path = place.draft();
        let old = fs::metadata(place.state());
        if old.as_ref().is_ok_and(|old| old.permissions().readonly()) {
            let error = io::Error::other("the file is read-only");
            return Err(StoreError::on(ATTEMPT, place.state())(error));
        }
        let file = system::create_anew(&path).map_err(StoreError::on(ATTEMPT, place.state()))?;
        let draft = Self {
            place,
            path,
            file,
            is_in_place: false,
        };
        match old {
            Ok(old) => draft.check(system::adopt(&draft.file, &old))?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => draft.check(Err(error))?,
        }
        Ok(draft)
    }

    /// Returns the file, to write it.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Says of a failure to write what it stands in the way of.
    pub(super) fn check<T>(&self, outcome: io::Result<T>) -> Result<T, StoreError> {
        outcome.map_err(StoreError::on(ATTEMPT, self.place.state()))
    }

    /// Writes at a place in the file where something was written before.
    pub(super) fn amend(&self, mut bytes: &[u8], mut place: u64) -> Result<(), StoreError> {
        while !bytes.is_empty() {
            let write = || system::write_at(&self.file, bytes, place);
            let written = self.check(system::uninterrupted(write))?;
            bytes = &bytes[written..];
            place += written as u64;
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

    /// Makes what was written outlast a loss of power, and returns the stamp of it.
    pub(super) fn sync(&self, durability: Durability) -> Result<Stamp, StoreError> {
        let stamp = self.check(Stamp::for_new(&self.file))?;
        if durability == Durability::Synced {
            self.check(self.file.sync_all())?;
        }
        Ok(stamp)
    }

    /// Puts the file in the place of the old one, for good.
    pub(super) fn put_in_place(mut self, durability: Durability) -> Result<(), StoreError> {
        self.check(fs::rename(&self.path, self.place.state()))?;
        self.is_in_place = true;
        if durability == Durability::Synced {
            // The state is saved. Some file systems can't sync a folder, and nothing is left to undo.
            let _ = system::sync_folder(self.place.folder());
        }
        Ok(())
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        // What somebody else has put there is not ours to remove.
        if !self.is_in_place && self.is_there().unwrap_or(false) {
            let _ = fs::remove_file(&self.path);
        }
    }
}
