//! Writes an answer to standard output or a pager (`cli.md` section 13).

use std::io::{self, Write};

use reference::shlex;

use super::pager::{NoPager, Pager};
use crate::cli::failure::Failure;
use crate::cli::session::Paged;
use crate::{Environment, Streams};

/// Where the answer is written: straight to standard output, or through a pager that is started
/// when there is something to show.
pub(super) struct Sink<'a, 'b> {
    environment: &'a Environment<'a>,
    pager: Through,
    /// What is not shown yet, while everything is held back.
    held: Option<Vec<u8>>,
    streams: &'a mut Streams<'b>,
}

enum Through {
    Nothing,
    /// A pager, by the line that names it.
    Named(String),
    /// A pager, by the words of its line.
    Waiting(Vec<String>),
    Running(Pager),
    Broken(NoPager),
}

impl<'a, 'b> Sink<'a, 'b> {
    /// Writes through a pager, if one is named.
    pub(super) fn new(
        environment: &'a Environment<'a>,
        pager: Option<String>,
        streams: &'a mut Streams<'b>,
    ) -> Self {
        Self {
            environment,
            pager: pager.map_or(Through::Nothing, Through::Named),
            held: None,
            streams,
        }
    }

    /// Tells whether there is a pager.
    pub(super) fn paged(&self) -> Paged {
        if matches!(self.pager, Through::Nothing) {
            Paged::No
        } else {
            Paged::Yes
        }
    }

    /// Reads the pager's line. It is started when there is something to show.
    pub(super) fn open(&mut self) -> Result<(), Failure> {
        if let Through::Named(line) = &self.pager {
            let words = shlex::split(line).map_err(|error| Failure::general(error.to_string()))?;
            self.pager = Through::Waiting(words);
        }
        Ok(())
    }

    /// Holds back what is written from now on.
    pub(super) fn hold(&mut self) {
        self.held = Some(Vec::new());
    }

    /// Makes sure that what was held back can be shown: the pager runs, if there is one.
    pub(super) fn prepare(&mut self) -> Result<(), Failure> {
        if self.held.as_ref().is_some_and(|held| !held.is_empty()) {
            self.start();
        }
        match std::mem::replace(&mut self.pager, Through::Nothing) {
            Through::Broken(NoPager::Failed(failure)) => Err(failure),
            other => {
                self.pager = other;
                Ok(())
            }
        }
    }

    /// Shows what was held back.
    pub(super) fn release(&mut self) -> Result<(), Failure> {
        let held = self.held.take().unwrap_or_default();
        self.write_all(&held)?;
        Ok(self.streams.output.flush()?)
    }

    /// Starts the pager, if there is one that doesn't run yet.
    fn start(&mut self) {
        if let Through::Waiting(words) = &self.pager {
            self.pager = match Pager::start(words, self.environment) {
                Ok(pager) => Through::Running(pager),
                Err(error) => Through::Broken(error),
            };
        }
    }

    /// Waits until the user has seen all that was `printed`.
    pub(super) fn finish(self, printed: Result<(), Failure>) -> Result<(), Failure> {
        match self.pager {
            Through::Broken(NoPager::Ignored) => Ok(()),
            Through::Broken(NoPager::Failed(failure)) => Err(failure),
            Through::Running(pager) => {
                let seen = pager.finish(self.streams.output);
                printed.and(seen.map_err(Failure::from))
            }
            Through::Nothing | Through::Named(_) | Through::Waiting(_) => printed,
        }
    }
}

impl Write for Sink<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(held) = &mut self.held {
            return held.write(bytes);
        }
        self.start();
        match &mut self.pager {
            Through::Running(pager) => pager.write(bytes).map(|()| bytes.len()),
            Through::Broken(_) => Err(io::Error::other("the pager could not be started")),
            Through::Nothing | Through::Named(_) | Through::Waiting(_) => {
                self.streams.output.write(bytes)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
