//! Where an answer is written (`cli.md` section 13).

use std::io::{self, Write};

use super::failure::Failure;
use super::globals::Paged;
use super::pager::Pager;
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
    Waiting(String),
    Running(Pager),
    Broken(Failure),
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
            pager: pager.map_or(Through::Nothing, Through::Waiting),
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

    /// Returns why the pager could not be started, if it could not.
    pub fn take_failure(&mut self) -> Result<(), Failure> {
        match std::mem::replace(&mut self.pager, Through::Nothing) {
            Through::Broken(failure) => Err(failure),
            other => {
                self.pager = other;
                Ok(())
            }
        }
    }

    /// Waits until the user has seen all.
    pub fn finish(self) -> Result<(), Failure> {
        if let Through::Running(pager) = self.pager {
            pager.finish(self.streams.output)?;
        }
        Ok(())
    }
}

impl Write for Sink<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Through::Waiting(line) = &self.pager {
            self.pager = match Pager::start(line, self.environment) {
                Ok(pager) => Through::Running(pager),
                Err(failure) => Through::Broken(failure),
            };
        }
        match &mut self.pager {
            Through::Running(pager) => pager.write(bytes).map(|()| bytes.len()),
            Through::Broken(_) => Err(io::Error::other("the pager could not be started")),
            Through::Nothing | Through::Waiting(_) => self.streams.output.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
