//! One writer at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::error::StoreError;
use super::place::Place;
use super::settings::Settings;
use super::stamp::Stamp;
use super::system;
use crate::harmless;

/// How often a lock file may be replaced while it is waited for.
const MOST_REPLACED: usize = 16;

const LOST: &str = "the lock file was deleted or replaced meanwhile";

/// How long a command waits in silence.
const PATIENCE: Duration = Duration::from_secs(1);

/// The right to change the state, until it is dropped.
///
/// What is locked is a file beside the state, since a commit puts a new file in the place of the
/// state. It is never deleted: two who wait for different files of one name would both get the right.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Waits for the right to change the state; tells the user so after a second.
    pub(super) fn take(place: &Place, settings: &Settings) -> Result<Self, StoreError> {
        let path = place.lock();
        for _ in 0..MOST_REPLACED {
            let file = open(place, &path).map_err(|error| refused(place, error))?;
            let file = lock(file, place, settings)?;
            // Whoever deleted it while we waited gave the right to those who come now.
            if system::is_in_place(&file, &path).map_err(|error| refused(place, error))? {
                return Ok(Self { file, path });
            }
        }
        Err(StoreError::Meanwhile { what: LOST, path })
    }

    /// Refuses to go on if somebody has deleted or replaced what is locked: then others may have the
    /// same right.
    pub(super) fn must_hold(&self) -> Result<(), StoreError> {
        match system::is_in_place(&self.file, &self.path) {
            Ok(true) => Ok(()),
            Ok(false) => Err(StoreError::Meanwhile {
                what: LOST,
                path: self.path.clone(),
            }),
            Err(error) => Err(StoreError::on("lock the state file", &self.path)(error)),
        }
    }

    /// Remembers what the state file is like that was just put in its place.
    pub(super) fn remember(&self, stamp: &Stamp) {
        stamp.leave_in(&self.file);
    }
}

fn refused(place: &Place, error: io::Error) -> StoreError {
    StoreError::on("lock the state file", place.state())(error)
}

/// Opens the file that is locked; the first command makes it, and the folder.
fn open(place: &Place, path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    // Over a network, only what is open for writing can be locked.
    options.read(true).write(true);
    match system::open_ordinary(&mut options, path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        outcome => return outcome.map(|(file, _)| file),
    }
    fs::create_dir_all(place.folder())?;
    let (file, _) = system::open_ordinary(system::private(options.create(true)), path)?;
    if let Ok(state) = fs::metadata(place.state()) {
        // Who may change the state must be able to lock it.
        system::adopt(&file, &state)?;
    }
    Ok(file)
}

/// Locks a file, or waits until it can be.
fn lock(file: File, place: &Place, settings: &Settings) -> Result<File, StoreError> {
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => return wait(file, place, settings),
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
            Err(TryLockError::Error(error)) => return Err(refused(place, error)),
        }
    }
}

/// Locks the state if nobody else has; the lock is free again when the file is dropped.
pub(super) fn try_now(place: &Place) -> io::Result<Option<File>> {
    let path = place.lock();
    let mut options = OpenOptions::new();
    let (file, _) = system::open_ordinary(options.read(true).write(true), &path)?;
    let is_ours = file.try_lock().is_ok() && system::is_in_place(&file, &path)?;
    Ok(is_ours.then_some(file))
}

/// Waits in a thread of its own for a lock that another process has.
///
/// Who blocks is served in order; with many who ask again and again, some starve.
fn wait(file: File, place: &Place, settings: &Settings) -> Result<File, StoreError> {
    let (sender, receiver) = mpsc::channel();
    let waiter = move || {
        let outcome = system::uninterrupted(|| file.lock()).map(|()| file);
        // If nobody listens any more, the lock is dropped.
        let _ = sender.send(outcome);
    };
    let thread = thread::Builder::new().spawn(waiter);
    thread.map_err(|error| refused(place, error))?;

    let limit = settings.lock_timeout;
    let mut outcome = receiver.recv_timeout(PATIENCE.min(limit));
    let rest = limit.saturating_sub(PATIENCE);
    if outcome.is_err() && !rest.is_zero() {
        (settings.notify)(&format!(
            "waiting for another orgsim that has locked the state file: `{}`",
            harmless::text(&place.state().display().to_string())
        ));
        outcome = receiver.recv_timeout(rest);
    }
    match outcome {
        Ok(locked) => locked.map_err(|error| refused(place, error)),
        Err(_) => Err(StoreError::Locked {
            path: place.state().to_owned(),
            limit,
        }),
    }
}
