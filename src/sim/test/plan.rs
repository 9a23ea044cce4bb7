//! What is to be played of a file.

use std::path::Path;

use super::files::{Found, Unread};
use super::world::Beginning;
use crate::transcript::{Step, Transcript};

/// A file, and what is to be played of it.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) found: &'a Found,
    pub(super) text: &'a [u8],
    pub(super) transcript: Transcript<'a>,
    /// How the worlds begin: the first one, and those of comments, each with the line that says so.
    pub(super) worlds: Vec<(usize, Beginning)>,
}

impl Plan<'_> {
    fn has_commands(&self) -> bool {
        self.transcript.commands().next().is_some()
    }
}

/// Why a file can't be played.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It can't be read, or something for it can't be made.
    Unread(String),
    /// It is no transcript.
    Mistaken(String),
}

/// A file that was read.
pub(super) type Read = Result<(Found, Vec<u8>), Unread>;

/// Reads a file, if it can be looked at.
pub(super) fn read(found: Result<Found, Unread>) -> Read {
    let found = found?;
    match std::fs::read(&found.path) {
        Ok(text) => Ok((found, text)),
        Err(error) => Err(Unread {
            name: found.name,
            error,
        }),
    }
}

/// Makes plans of what was read, but not of files without commands. Where nothing else says, worlds have one beginning.
pub(super) fn plans<'a>(
    read: &'a [Read],
    beginning: &Beginning,
    folder: &Path,
) -> Vec<Result<Plan<'a>, (&'a str, Trouble)>> {
    let plans = read.iter().filter_map(|read| match read {
        Ok((found, text)) => match plan(found, text, beginning, folder) {
            Ok(plan) => plan.has_commands().then_some(Ok(plan)),
            Err(trouble) => Some(Err((&*found.name, trouble))),
        },
        Err(unread) => {
            let what = format!("cannot read `{}`: {}", unread.name, unread.error);
            Some(Err((&*unread.name, Trouble::Unread(what))))
        }
    });
    plans.collect()
}

fn plan<'a>(
    found: &'a Found,
    text: &'a [u8],
    beginning: &Beginning,
    folder: &Path,
) -> Result<Plan<'a>, Trouble> {
    let mistaken = |line: usize, what: &str| {
        let what = format!("{}:{line}: {what}", found.name);
        Trouble::Mistaken(what)
    };
    let transcript = Transcript::read(text, found.layout)
        .map_err(|mistake| mistaken(mistake.line, &mistake.what))?;
    let folder = std::path::absolute(folder.join(&found.path)).unwrap_or_default();
    let folder = folder.parent().unwrap_or(Path::new("/"));
    let mut worlds = vec![(1, beginning.clone())];
    for step in &transcript.steps {
        if let Step::World { line, words } = step {
            let world = beginning.with(words, folder);
            worlds.push((*line, world.map_err(|what| mistaken(*line, &what))?));
        }
    }
    Ok(Plan {
        found,
        text,
        transcript,
        worlds,
    })
}
