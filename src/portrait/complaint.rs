//! What is wrong with a file.

use std::collections::BTreeMap;
use std::fmt;

use super::yaml::Mark;

/// How many complaints are told one by one.
const MOST_TOLD: usize = 200;

/// What is wrong with files, in the order in which it stands there.
#[derive(Debug, Default)]
pub(super) struct Complaints {
    by_place: BTreeMap<Mark, Vec<String>>,
    /// Whether something had to be left out that others may refer to.
    pub(super) lost: bool,
}

impl Complaints {
    /// Notes what is wrong at a place. Of several things at one place the first is told, since the others
    /// mostly follow from it.
    pub(super) fn add(&mut self, mark: Mark, why: impl Into<String>) {
        let told = self.by_place.entry(mark).or_default();
        if told.is_empty() {
            told.push(why.into());
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_place.is_empty()
    }

    /// Tells whether there are more than will be told.
    pub(super) fn are_many(&self) -> bool {
        self.by_place.len() > MOST_TOLD
    }

    /// Tells whether there are more before a place than will be told.
    pub(super) fn are_many_before(&self, mark: Mark) -> bool {
        self.are_many() && self.by_place.range(..mark).nth(MOST_TOLD - 1).is_some()
    }

    /// Returns what is to be told, where the files have these names.
    pub(super) fn told(self, files: &[String]) -> Refused {
        Refused {
            files: files.to_vec(),
            complaints: self
                .by_place
                .into_iter()
                .flat_map(|(mark, whys)| whys.into_iter().map(move |why| (mark, why)))
                .collect(),
        }
    }
}

/// Why files make no world: all of it, with line and column.
#[derive(Debug)]
pub struct Refused {
    files: Vec<String>,
    complaints: Vec<(Mark, String)>,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.complaints.len() {
            1 => out.write_str("nothing was imported:")?,
            more => write!(out, "nothing was imported: {more} things are wrong")?,
        }
        for (mark, why) in self.complaints.iter().take(MOST_TOLD) {
            match self.files.get(mark.file as usize) {
                Some(file) => write!(out, "\n{file}:{}:{}: {why}", mark.line, mark.column)?,
                None => write!(out, "\n{why}")?,
            }
        }
        match self.complaints.len().saturating_sub(MOST_TOLD) {
            0 => Ok(()),
            more => write!(out, "\nand {more} more"),
        }
    }
}

impl std::error::Error for Refused {}
