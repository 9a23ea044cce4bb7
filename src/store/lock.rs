//! One writer at a time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::error::StoreError;
use super::place::Place;
use super::settings::Settings;
use super::stamp::Stamp;
use super::system;

/// How long a command waits in silence.
const PATIENCE: Duration = Duration::from_secs(1);

/// The right to change the state, until it is dropped.
///
/// What is locked is a file beside the state, since a commit puts a new file in the place of the
/// state. It is never deleted: two who wait for different files of one name would both get the right.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Waits for the right to change the state; tells the user so after a second.
    pub(super) fn take(place: &Place, settings: &Settings) -> Result<Self, StoreError> {
        let refused = |error| StoreError::on("lock the state file", place.state())(error);
        let file = open(place).map_err(refused)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => wait(file, place.state(), settings),
            Err(TryLockError::Error(error)) => Err(refused(error)),
        }
    }

    /// Remembers what the state file is like that was just put in its place.
    pub(super) fn remember(&self, stamp: &Stamp) {
        stamp.leave_in(&self.file);
    }
}

/// Opens the file that is locked; the first command makes it, and the folder.
fn open(place: &Place) -> io::Result<File> {
    let path = place.lock();
    let mut options = OpenOptions::new();
    // Over a network, only what is open for writing can be locked.
    options.read(true).write(true);
    match options.open(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        outcome => return outcome,
    }
    fs::create_dir_all(place.folder())?;
    let file = system::private(options.create(true)).open(&path)?;
    if let Ok(state) = fs::metadata(place.state()) {
        // Who may change the state must be able to lock it.
        system::adopt(&file, &state)?;
    }
    Ok(file)
}

/// Waits in a thread of its own for a lock that another process has.
///
/// Who blocks is served in order; with many who ask again and again, some starve.
fn wait(file: File, path: &Path, settings: &Settings) -> Result<Lock, StoreError> {
    let refused = |error| StoreError::on("lock the state file", path)(error);
    let (sender, receiver) = mpsc::channel();
    let waiter = move || {
        let outcome = file.lock().map(|()| Lock { file });
        // If nobody listens any more, the lock is dropped.
        let _ = sender.send(outcome);
    };
    thread::Builder::new().spawn(waiter).map_err(refused)?;

    let limit = settings.lock_timeout;
    let mut outcome = receiver.recv_timeout(PATIENCE.min(limit));
    let rest = limit.saturating_sub(PATIENCE);
    if outcome.is_err() && !rest.is_zero() {
        (settings.notify)(&format!(
            "waiting for another orgsim that has locked the state file: `{}`",
            path.display()
        ));
        outcome = receiver.recv_timeout(rest);
    }
    match outcome {
        Ok(locked) => locked.map_err(refused),
        Err(_) => Err(StoreError::Locked {
            path: path.to_owned(),
            limit,
        }),
    }
}
