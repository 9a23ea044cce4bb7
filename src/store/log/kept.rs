//! The states that the log keeps as files: before and after a change that replaced the whole world.
//!
//! They are in the folder `.log` of the saved states, as `12-HASH.old.json` and `12-HASH.new.json`. The
//! line of the change names them, and they go when no log beside the state names them any more. So a
//! line of the log is never as long as a world.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::{Path, PathBuf};

use memchr::memmem;
use organizations::state::ChangeId;

use super::entry::{Entry, Replaced};
use crate::store::copies;
use crate::store::error::StoreError;
use crate::store::paths::StatePaths;
use crate::store::settings::Durability;
use crate::store::state::FileState;
use crate::store::system;

/// What the names of logs end with, in the folder of saved states.
const LOG: &str = ".history.jsonl";

/// What a line has in it that names kept states.
const NAMES: &[u8] = b"\"Replaced\":{";

/// Keeps the state before and after a change that replaces all of it: what is in place, and what is
/// about to be.
pub(in crate::store) fn keep(
    paths: &StatePaths,
    change: ChangeId,
    durability: Durability,
) -> Result<Replaced, StoreError> {
    let folder = folder(paths);
    copies::make_folder(&paths.saved(), paths)?;
    copies::make_folder(&folder, paths)?;
    let [old, new] = ["old", "new"].map(|side| format!("{change}.{side}.json"));
    let current = paths.current();
    if let Some(current) = current {
        copies::copy(current, &folder.join(&old), durability)?;
    }
    copies::copy(&paths.temporary(), &folder.join(&new), durability)?;
    let old = current.is_some().then_some(old);
    Ok(Replaced { old, new })
}

/// Moves what the log of a world that was made elsewhere keeps to the log of this one.
pub(in crate::store) fn take_over(
    paths: &StatePaths,
    other: &StatePaths,
) -> Result<(), StoreError> {
    let kept = names(&folder(other));
    if kept.is_empty() {
        return Ok(());
    }
    let (from, to) = (folder(other), folder(paths));
    copies::make_folder(&paths.saved(), paths)?;
    copies::make_folder(&to, paths)?;
    for name in kept {
        let to = to.join(&name);
        fs::rename(from.join(name), &to).map_err(StoreError::on("keep a state", &to))?;
    }
    Ok(())
}

/// Opens a state that is kept in a folder; no name stands for an empty world.
pub(super) fn open(folder: &Path, name: Option<&str>) -> Result<FileState, StoreError> {
    let Some(name) = name else {
        return Ok(FileState::empty());
    };
    let path = folder.join(name);
    // A log may come from anywhere, and its names must not lead out of the folder.
    let found = if path.file_name() == Some(OsStr::new(name)) {
        system::open_ordinary(OpenOptions::new().read(true), &path).map(drop)
    } else {
        Err(ErrorKind::InvalidFilename.into())
    };
    found.map_err(StoreError::on("open a state that the history keeps", &path))?;
    FileState::read(&StatePaths::find(&path)?)
}

/// Removes the kept states that no log beside the state names any more, and drafts of copies that killed processes
/// have left. Whoever does that holds the lock.
pub(in crate::store) fn sweep(paths: &StatePaths) -> Result<(), StoreError> {
    let saved = paths.saved();
    let beside = names(&saved);
    for draft in beside.iter().filter(|name| name.ends_with(copies::DRAFT)) {
        // One that stays is in nobody's way.
        let _ = fs::remove_file(saved.join(draft));
    }
    let kept = names(&folder(paths));
    if kept.is_empty() {
        return Ok(());
    }
    let logs = beside.iter().filter(|name| name.ends_with(LOG));
    let logs = logs.map(|name| saved.join(name)).chain([paths.history()]);
    let mut named = BTreeSet::new();
    for log in logs {
        note_names(&log, &mut named).map_err(StoreError::on("read the history", &log))?;
    }
    for name in kept.iter().filter(|name| !named.contains(*name)) {
        copies::remove(&folder(paths).join(name))?;
    }
    Ok(())
}

/// Returns the folder of the kept states.
pub(super) fn folder(paths: &StatePaths) -> PathBuf {
    paths.saved().join(".log")
}

/// Returns the names in a folder; none if it can't be read.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect()
}

/// Notes which kept states a log names.
fn note_names(log: &Path, named: &mut BTreeSet<String>) -> io::Result<()> {
    let opened = system::open_ordinary(OpenOptions::new().read(true), log);
    let mut log = match opened {
        Ok((log, _)) => BufReader::new(log),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let finder = memmem::Finder::new(NAMES);
    let mut line = Vec::new();
    while log.read_until(b'\n', &mut line)? > 0 {
        if finder.find(&line).is_some()
            && let Ok(entry) = serde_json::from_slice::<Entry>(&line)
            && let Some(Replaced { old, new }) = entry.replaced
        {
            named.extend(old.into_iter().chain([new]));
        }
        line.clear();
    }
    Ok(())
}
