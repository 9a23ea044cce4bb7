//! What happens to stages when the program is interrupted: they are removed, once no command is at work there.
//!
//! Signals belong to the process, so what is known of stages here is the process's, too.

use std::fs;
use std::io::{self, IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::Exit;

/// The folders that are to be removed.
static FOLDERS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// How many commands are at work on stages, one inside another.
static AT_WORK: AtomicUsize = AtomicUsize::new(0);

/// Whether the process ends.
static ENDS: AtomicBool = AtomicBool::new(false);

/// How long a command that is at work may take to end.
const PATIENCE: Duration = Duration::from_secs(5);

const PAUSE: Duration = Duration::from_millis(1);

/// Makes a folder, which is removed if the process is interrupted.
pub(super) fn guarded(make: impl FnOnce() -> io::Result<PathBuf>) -> io::Result<PathBuf> {
    static WATCH: Once = Once::new();
    // Where signals can't be watched, the folder stays when one comes: that is no reason to do nothing.
    WATCH.call_once(|| drop(ctrlc::set_handler(end)));
    let mut folders = folders();
    let folder = make()?;
    folders.push(folder.clone());
    Ok(folder)
}

/// Removes a folder.
pub(super) fn release(folder: &Path) {
    folders().retain(|other| other != folder);
    let _ = fs::remove_dir_all(folder);
}

/// Does something that is not interrupted: a process that ends waits for it, and begins nothing new.
pub(in crate::sim) fn whole<T>(work: impl FnOnce() -> T) -> T {
    let is_outermost = AT_WORK.fetch_add(1, Ordering::SeqCst) == 0;
    if is_outermost && ENDS.load(Ordering::SeqCst) {
        AT_WORK.fetch_sub(1, Ordering::SeqCst);
        loop {
            thread::park();
        }
    }
    let done = work();
    AT_WORK.fetch_sub(1, Ordering::SeqCst);
    done
}

/// Removes all folders, and ends the process.
fn end() {
    ENDS.store(true, Ordering::SeqCst);
    let began = Instant::now();
    while AT_WORK.load(Ordering::SeqCst) > 0 && began.elapsed() < PATIENCE {
        thread::sleep(PAUSE);
    }
    // It stays locked, so that no other folder is made.
    let folders = folders();
    for folder in &*folders {
        let _ = fs::remove_dir_all(folder);
    }
    // The shell's next prompt stands on a line of its own.
    let mut errors = io::stderr();
    if errors.is_terminal() {
        let _ = errors.write_all(b"\n");
    }
    std::process::exit(Exit::Interrupted.code().into());
}

fn folders() -> MutexGuard<'static, Vec<PathBuf>> {
    FOLDERS.lock().unwrap_or_else(PoisonError::into_inner)
}
