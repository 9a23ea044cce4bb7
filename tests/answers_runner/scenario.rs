//! A scenario: see the README of the scenarios for the members.

use std::path::Path;

use reference::json;
use shape::{Map, Value};

/// A sequence of calls in a fresh world, and what each must answer.
pub(crate) struct Scenario {
    /// The name of the file that holds it, without folder and extension.
    pub(crate) file: String,
    pub(crate) id: String,
    members: Value,
}

/// Loads the scenarios of a folder, file by file.
///
/// If only one is wanted, by its name `FILE/ID`, what can't be it is not even read: `cargo nextest`
/// starts a process for each.
pub(crate) fn load(folder: &Path, only: Option<&str>) -> Vec<Scenario> {
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "jsonl"));
    files.sort();
    assert!(!files.is_empty(), "{} has no scenarios", folder.display());
    let scenarios = files.iter().flat_map(|file| scenarios(file, only));
    scenarios.collect()
}

fn scenarios(file: &Path, only: Option<&str>) -> Vec<Scenario> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let id = match only.map(|only| only.split_once('/')) {
        Some(Some((file, id))) if file == name => id,
        Some(_) => return Vec::new(),
        None => "",
    };
    let text = std::fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .filter(|line| line.contains(id))
        .map(|line| {
            let members =
                json::parse(line).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            Scenario {
                file: name.clone().into_owned(),
                id: text_of(members.get("id")),
                members,
            }
        })
        .collect()
}

impl Scenario {
    /// Returns the steps in order.
    pub(crate) fn steps(&self) -> &[Value] {
        list_of(self.members.get("steps"))
    }

    /// Returns the files of the working folder, by name.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &Value)> {
        let files = self.members.get("files").and_then(Value::as_map);
        files.into_iter().flat_map(Map::iter)
    }
}

/// Returns a text, empty if it isn't one.
pub(crate) fn text_of(value: Option<&Value>) -> String {
    value.and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Returns a list, empty if it isn't one.
pub(crate) fn list_of(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_list).unwrap_or_default()
}

/// Returns what may be one value or a list of them as a list.
pub(crate) fn one_or_more(value: &Value) -> &[Value] {
    match value {
        Value::List(elements) => elements,
        one => std::slice::from_ref(one),
    }
}
