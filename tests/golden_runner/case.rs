//! A recorded run: see the README of the recordings for the members.

use std::path::{Path, PathBuf};

use reference::json;
use shape::Value;

/// A recorded run.
pub(crate) struct Case {
    pub(crate) id: String,
    members: Value,
}

/// Returns the files of cases in a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "jsonl")
    });
    files.sort();
    assert!(!files.is_empty(), "{} has no cases", folder.display());
    files
}

/// Loads the cases of a file.
pub(crate) fn load(file: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty());
    let members = lines.map(|line| {
        json::parse(line).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
    });
    members
        .map(|members| Case {
            id: text_of(members.get("id")),
            members,
        })
        .collect()
}

impl Case {
    /// Returns a member.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// Returns a list, empty if it isn't there.
    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.get(name).and_then(Value::as_list).unwrap_or_default()
    }

    /// Returns the name before the first slash of the id.
    pub(crate) fn topic(&self) -> &str {
        self.id.split('/').next().unwrap_or_default()
    }

    /// Returns the bytes of a stream, recorded as text or in base 64.
    pub(crate) fn stream(&self, name: &str) -> Vec<u8> {
        match self.get(&format!("{name}_b64")) {
            Some(encoded) => bytes_of(encoded),
            None => text_of(self.get(name)).into_bytes(),
        }
    }

    /// Returns the rule by which a member is compared, if it need not be equal.
    pub(crate) fn rule(&self, name: &str) -> Option<&str> {
        self.get("compare")?.get(name)?.as_str()
    }
}

/// Returns a text, empty if it isn't one.
pub(crate) fn text_of(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Returns the bytes that a text stands for in base 64.
pub(crate) fn bytes_of(encoded: &Value) -> Vec<u8> {
    use base64::Engine;
    let encoded = encoded.as_str().expect("bytes are written in base 64");
    base64::engine::general_purpose::STANDARD
        .decode(encoded)
        .expect("the recording is well formed")
}
