//! One writer at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::error::StoreError;
use super::paths::StatePaths;
use super::settings::StoreSettings;
use super::stamp::Stamp;
use super::system;
use crate::harmless;

/// An upper bound on how often the lock file may be replaced while we wait for it.
const MAX_REPLACED: usize = 16;

const LOST: &str = "the lock file was deleted or replaced meanwhile";

/// How long a command waits before it notifies the user.
const PATIENCE: Duration = Duration::from_secs(1);

/// The lock on the state, until it is dropped.
///
/// It is held on a file beside the state, since a commit replaces the state file itself. The lock file is
/// never deleted: two processes that wait on different files of one name would both get the lock.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Waits for the lock; notifies the user after a second.
    pub(super) fn take(paths: &StatePaths, settings: &StoreSettings) -> Result<Self, StoreError> {
        let path = paths.lock();
        for _ in 0..MAX_REPLACED {
            let file = open(paths, &path).map_err(|error| refused(paths, error))?;
            let file = lock(file, paths, settings)?;
            // If it was deleted while we waited, those who come now lock another file.
            if system::is_in_place(&file, &path).map_err(|error| refused(paths, error))? {
                return Ok(Self { file, path });
            }
        }
        Err(StoreError::Meanwhile { what: LOST, path })
    }

    /// Refuses to go on if the lock file was deleted or replaced: then another process may hold a lock, too.
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

    /// Writes the stamp of the new state file into the lock file.
    pub(super) fn remember(&self, stamp: &Stamp) {
        stamp.leave_in(&self.file);
    }
}

fn refused(paths: &StatePaths, error: io::Error) -> StoreError {
    StoreError::on("lock the state file", paths.state())(error)
}

/// Opens the lock file; the first command creates it, and the folder.
fn open(paths: &StatePaths, path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    // NFS locks only files that are open for writing.
    options.read(true).write(true);
    match system::open_ordinary(&mut options, path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        outcome => return outcome.map(|(file, _)| file),
    }
    fs::create_dir_all(paths.folder())?;
    let (file, _) = system::open_ordinary(system::private(options.create(true)), path)?;
    if let Ok(state) = fs::metadata(paths.state()) {
        // Whoever may change the state must be able to lock it.
        system::adopt(&file, &state)?;
    }
    Ok(file)
}

/// Locks a file, or waits until it can be.
fn lock(file: File, paths: &StatePaths, settings: &StoreSettings) -> Result<File, StoreError> {
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => return wait(file, paths, settings),
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
            Err(TryLockError::Error(error)) => return Err(refused(paths, error)),
        }
    }
}

/// Locks the state unless another process has; dropping the file unlocks it.
pub(super) fn try_now(paths: &StatePaths) -> io::Result<Option<File>> {
    let path = paths.lock();
    let mut options = OpenOptions::new();
    let (file, _) = system::open_ordinary(options.read(true).write(true), &path)?;
    let is_ours = file.try_lock().is_ok() && system::is_in_place(&file, &path)?;
    Ok(is_ours.then_some(file))
}

/// Waits for a lock that another process holds, in a thread of its own: the system has no time limit for
/// that.
///
/// Processes that block are served in order; if many polled, some would starve.
fn wait(file: File, paths: &StatePaths, settings: &StoreSettings) -> Result<File, StoreError> {
    let (sender, receiver) = mpsc::channel();
    let waiter = move || {
        let outcome = system::uninterrupted(|| file.lock()).map(|()| file);
        // If the time limit has passed, nobody receives this, and the lock is released.
        let _ = sender.send(outcome);
    };
    let thread = thread::Builder::new().spawn(waiter);
    thread.map_err(|error| refused(paths, error))?;

    let limit = settings.lock_timeout;
    let mut outcome = receiver.recv_timeout(PATIENCE.min(limit));
    let rest = limit.saturating_sub(PATIENCE);
    if outcome.is_err() && !rest.is_zero() {
        (settings.notify)(&format!(
            "waiting for another orgsim that has locked the state file: `{}`",
            harmless::text(&paths.state().display().to_string())
        ));
        outcome = receiver.recv_timeout(rest);
    }
    match outcome {
        Ok(locked) => locked.map_err(|error| refused(paths, error)),
        Err(_) => Err(StoreError::Locked {
            path: paths.state().to_owned(),
            limit,
        }),
    }
}
