//! Which files are meant.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::sim::misuse::Misuse;
use crate::transcript::Layout;

/// A file that may be a transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// What it is called: its path as it was given, or that of the folder and the way from there.
    pub(super) name: String,
    /// Where it is.
    pub(super) path: PathBuf,
    /// How it is laid out.
    pub(super) layout: Layout,
}

/// What could not be looked at.
pub(super) struct Unread {
    pub(super) name: String,
    pub(super) error: io::Error,
}

/// The files that are meant, in order.
#[derive(Default)]
pub(super) struct Files {
    pub(super) found: Vec<Result<Found, Unread>>,
    /// Where the files are, so that none is run twice.
    known: HashSet<PathBuf>,
}

impl Files {
    /// Finds the files that are named, and those in the folders that are.
    pub(super) fn named(names: &[PathBuf], folder: &Path) -> Result<Self, Misuse> {
        let mut files = Self::default();
        for name in names {
            let path = folder.join(name);
            if path.is_dir() {
                let name = if name == Path::new(".") {
                    Path::new("")
                } else {
                    name
                };
                files.search(&path, name);
            } else if let Some(layout) = Layout::of(&path) {
                files.add(name, path, layout);
            } else if path.exists() {
                let name = name.display();
                let what = format!("the name of a transcript ends in `.t` or `.md`: `{name}`");
                return Err(Misuse(what));
            } else {
                files.fail(name, io::Error::from(io::ErrorKind::NotFound));
            }
        }
        Ok(files)
    }

    /// Searches a folder and those in it, in the order of their names, but not what is hidden.
    fn search(&mut self, folder: &Path, name: &Path) {
        let entries = fs::read_dir(folder).and_then(|entries| {
            let names = entries.map(|entry| Ok(entry?.file_name()));
            names.collect::<io::Result<Vec<_>>>()
        });
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.fail(name, error),
        };
        entries.retain(|entry| !entry.as_encoded_bytes().starts_with(b"."));
        entries.sort();
        for entry in entries {
            let (path, name) = (folder.join(&entry), name.join(&entry));
            // A link to a folder may lead back up.
            if path.is_dir() {
                if !path.is_symlink() {
                    self.search(&path, &name);
                }
            } else if let Some(layout) = Layout::of(&path) {
                self.add(&name, path, layout);
            }
        }
    }

    fn add(&mut self, name: &Path, path: PathBuf, layout: Layout) {
        let whole = path.canonicalize().unwrap_or_else(|_| path.clone());
        if self.known.insert(whole) {
            self.found.push(Ok(Found {
                name: name.display().to_string(),
                path,
                layout,
            }));
        }
    }

    fn fail(&mut self, name: &Path, error: io::Error) {
        let name = match name.display().to_string() {
            name if name.is_empty() => ".".to_owned(),
            name => name,
        };
        self.found.push(Err(Unread { name, error }));
    }
}
