//! Where an answer is written (`cli.md` section 13).

use std::io::{self, Write};

use super::failure::Failure;
use super::globals::Paged;
use super::pager::{NoPager, Pager};
use super::shell;
use crate::{Environment, Streams};

/// Where the answer is written: straight to standard output, or through a pager that is started
/// when there is something to show.
pub struct Sink<'a, 'b> {
    environment: &'a Environment<'a>,
    pager: Through,
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
    pub fn new(
        environment: &'a Environment<'a>,
        pager: Option<String>,
        streams: &'a mut Streams<'b>,
    ) -> Self {
        Self {
            environment,
            pager: pager.map_or(Through::Nothing, Through::Named),
            streams,
        }
    }

    /// Tells whether there is a pager.
    pub fn paged(&self) -> Paged {
        if matches!(self.pager, Through::Nothing) {
            Paged::No
        } else {
            Paged::Yes
        }
    }

    /// Reads the pager's line. It is started when there is something to show.
    pub fn open(&mut self) -> Result<(), Failure> {
        if let Through::Named(line) = &self.pager {
            let words = shell::split(line).map_err(|error| Failure::general(error.to_string()))?;
            self.pager = Through::Waiting(words);
        }
        Ok(())
    }

    /// Waits until the user has seen all that was `printed`.
    pub fn finish(self, printed: Result<(), Failure>) -> Result<(), Failure> {
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
        if let Through::Waiting(words) = &self.pager {
            self.pager = match Pager::start(words, self.environment) {
                Ok(pager) => Through::Running(pager),
                Err(error) => Through::Broken(error),
            };
        }
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
