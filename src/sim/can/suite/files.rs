//! Which files are meant: files, folders, and patterns.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

/// The endings of files that are suites.
const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// Returns the files that are named: a folder stands for all suites in it and below, and a pattern for what
/// it matches. What stands for nothing is an error, since a mistyped name must not pass a test.
pub(super) fn named(names: &[String], folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for name in names {
        let cannot_read = || format!("cannot read `{name}`");
        let before = files.len();
        for path in matched(name, folder)? {
            if path.is_dir() {
                collect(&path, &mut files).with_context(cannot_read)?;
            } else {
                files.push(path);
            }
        }
        if files.len() == before {
            bail!("there are no tests: `{name}`");
        }
    }
    Ok(files)
}

/// Returns the path that is named, or those that a pattern matches.
fn matched(name: &str, folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let path = folder.join(name);
    if path.exists() || !name.contains(['*', '?', '[']) {
        return Ok(vec![path]);
    }
    let found = glob::glob(&path.to_string_lossy());
    let found = found.with_context(|| format!("no pattern: `{name}`"))?;
    let found = found.collect::<Result<_, _>>();
    found.with_context(|| format!("cannot read `{name}`"))
}

/// Collects the suites in a folder and below, in the order of their names.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let entries = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        let ending = path.extension().and_then(|ending| ending.to_str());
        // A link to a folder may lead back up.
        if path.is_dir() && !path.is_symlink() {
            collect(&path, found)?;
        } else if ending.is_some_and(|ending| ENDINGS.contains(&ending)) && path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}
