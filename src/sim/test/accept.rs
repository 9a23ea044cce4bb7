//! Rewriting a file.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Why a file is left alone.
pub(super) enum Refusal {
    /// It is not what it was when it was read.
    Changed,
    Failed(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

/// Replaces what is in a file, unless it has changed meanwhile. Whoever reads it finds the old or the new.
pub(super) fn replace(path: &Path, old: &[u8], new: &[u8]) -> Result<(), Refusal> {
    // A link stays a link.
    let path = path.canonicalize()?;
    let permissions = path.metadata()?.permissions();
    if permissions.readonly() {
        return Err(io::Error::other("the file is read-only").into());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".orgsim-{}", std::process::id()));
    let draft = path.with_file_name(name);
    let written = write(&draft, new).and_then(|()| fs::set_permissions(&draft, permissions));
    let outcome = match written {
        Ok(()) if fs::read(&path).is_ok_and(|found| found == old) => {
            fs::rename(&draft, &path).map_err(Refusal::from)
        }
        Ok(()) => Err(Refusal::Changed),
        Err(error) => Err(error.into()),
    };
    if outcome.is_err() {
        // What was not put in place is of no use.
        let _ = fs::remove_file(&draft);
    }
    outcome
}

fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut file = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text)
}
