//! The file that tells scripts the port.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// A file with the port. Dropping it removes it.
#[derive(Debug)]
pub(super) struct PortFile(PathBuf);

impl PortFile {
    /// Writes the file. Whoever sees it sees all of it.
    pub(super) fn write(path: &Path, port: u16) -> anyhow::Result<Self> {
        let mut draft = path.as_os_str().to_owned();
        draft.push(".tmp");
        let written = fs::write(&draft, format!("{port}\n"));
        let written = written.and_then(|()| fs::rename(&draft, path));
        written.with_context(|| format!("can't write the port file `{}`", path.display()))?;
        Ok(Self(path.to_owned()))
    }
}

impl Drop for PortFile {
    fn drop(&mut self) {
        // Somebody else may have removed it.
        let _ = fs::remove_file(&self.0);
    }
}
