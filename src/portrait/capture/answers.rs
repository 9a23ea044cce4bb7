//! The files of a capture, read as they are asked for.

use std::cell::RefCell;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use organizations::model::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::portrait::format::{Tag, Time};

/// The folder that the script has written.
pub(super) struct Answers<'a> {
    folder: &'a Path,
    /// What is wrong with files.
    wrong: RefCell<Vec<String>>,
}

impl<'a> Answers<'a> {
    pub(super) fn of(folder: &'a Path) -> Self {
        Self {
            folder,
            wrong: RefCell::default(),
        }
    }

    /// Returns what was answered, if the call was made and not refused.
    pub(super) fn answer(&self, file: &str) -> Option<Value> {
        let path: PathBuf = self.folder.join(file);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                return None;
            }
            Err(error) => {
                self.complain(file, &error);
                return None;
            }
        };
        serde_json::from_str(&text)
            .map_err(|error| self.complain(file, &error))
            .ok()
    }

    fn complain(&self, file: &str, error: &dyn std::fmt::Display) {
        self.wrong.borrow_mut().push(format!("{file}: {error}"));
    }

    /// Tells whether a call was made and not refused, or any of those whose answers are in a folder.
    pub(super) fn has(&self, kept: &str) -> bool {
        let kept = self.folder.join(kept);
        kept.is_file() || fs::read_dir(kept).is_ok_and(|mut files| files.next().is_some())
    }

    /// Returns the elements of a list that was answered.
    pub(super) fn list(&self, file: &str, name: &str) -> Vec<Value> {
        let answer = self.answer(file);
        let list = answer.and_then(|mut answer| answer.get_mut(name).map(Value::take));
        match list {
            Some(Value::Array(elements)) => elements,
            _ => Vec::new(),
        }
    }

    /// Returns the tags of a resource.
    pub(super) fn tags(&self, id: &str) -> Option<Vec<Tag>> {
        let tags = self.list(&format!("tags/{id}.json"), "Tags");
        let tags: Vec<Tag> = tags
            .iter()
            .filter_map(|tag| {
                Some(Tag {
                    key: tag["Key"].as_str()?.into(),
                    value: tag["Value"].as_str()?.into(),
                })
            })
            .collect();
        (!tags.is_empty()).then_some(tags)
    }

    /// Returns the calls that were refused, one on a line.
    pub(super) fn refused(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.join("refused.txt")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Returns what is wrong with the files that were read.
    pub(super) fn wrong(self) -> Vec<String> {
        self.wrong.into_inner()
    }
}

/// Returns the text of a member.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    value[name].as_str().map(str::to_owned)
}

/// Returns a member that is one of a few words, or has another type of its own.
pub(super) fn word<T: DeserializeOwned>(value: &Value, name: &str) -> Option<T> {
    serde_json::from_value(value[name].clone()).ok()
}

/// Returns a member that is a time: as a text, or in seconds since 1970.
pub(super) fn time(value: &Value, name: &str) -> Option<Timestamp> {
    match &value[name] {
        Value::String(text) => text.parse().ok(),
        Value::Number(seconds) => {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "what is no time of this age is refused next"
            )]
            let milliseconds = (seconds.as_f64()? * 1000.0).round() as i64;
            let time = jiff::Timestamp::from_millisecond(milliseconds).ok()?;
            Timestamp::try_from(time).ok()
        }
        _ => None,
    }
}

/// Returns a member that is a time, as it is written.
pub(super) fn moment(value: &Value, name: &str) -> Option<Time> {
    time(value, name).map(Time::from)
}
