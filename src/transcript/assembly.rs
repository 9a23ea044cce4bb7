//! Assembles commands line by line.

use super::expected::Expected;
use super::fence::Fence;
use super::mark;
use super::mistake::Mistake;
use super::step::{Command, Step};

/// The steps that were parsed so far.
#[derive(Debug, Default)]
pub(super) struct Assembly<'a> {
    steps: Vec<Step<'a>>,
    open: Option<Command<'a>>,
    /// Whether the last line was one of a command.
    is_in_command: bool,
}

/// A line of a command or of its output.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inner<'a> {
    /// The index of the line.
    pub(super) at: usize,
    pub(super) text: &'a [u8],
    /// The indentation.
    pub(super) indentation: &'a [u8],
    pub(super) fence: Option<Fence>,
}

impl<'a> Assembly<'a> {
    /// Adds a line of a command or of its output.
    pub(super) fn add(&mut self, line: Inner<'a>) -> Result<(), Mistake> {
        if let Some(text) = line.text.strip_prefix(b"$ ") {
            self.finish();
            self.open = Some(begun(line, text));
            self.is_in_command = true;
            return Ok(());
        }
        let Some(command) = &mut self.open else {
            let what = "output of no command: a command begins with `$ `";
            return Err(Mistake::at(line.at, what));
        };
        match mark::more(line.text) {
            Some(more) if self.is_in_command => {
                command.text.push(b'\n');
                command.text.extend_from_slice(more);
                command.last = line.at;
            }
            _ => {
                self.is_in_command = false;
                let expected = Expected::read(line.at, line.text);
                command
                    .output
                    .push(expected.map_err(|what| Mistake::at(line.at, what))?);
            }
        }
        Ok(())
    }

    /// Adds an empty line of output, from which an editor has stripped the indentation.
    pub(super) fn add_stripped(&mut self, at: usize) {
        self.is_in_command = false;
        if let Some(command) = &mut self.open {
            command.output.push(Expected::stripped(at));
        }
    }

    /// Notes that other lines follow, so that the command can't continue after them.
    pub(super) fn interrupt(&mut self) {
        self.is_in_command = false;
    }

    /// Ends the current command.
    pub(super) fn finish(&mut self) {
        self.is_in_command = false;
        if let Some(mut command) = self.open.take() {
            if let Some(status) = command.output.last().and_then(Expected::status) {
                command.status = Some(status);
                command.output.pop();
            }
            self.steps.push(Step::Command(command));
        }
    }

    /// Adds a directive that starts another world.
    pub(super) fn add_world(&mut self, at: usize, words: &'a [u8]) -> Result<(), Mistake> {
        self.finish();
        let words = std::str::from_utf8(words).map_err(|_| Mistake::at(at, "no UTF-8"))?;
        let line = at + 1;
        self.steps.push(Step::World { line, words });
        Ok(())
    }

    /// Tells whether there is a command to which output may belong.
    pub(super) fn has_command(&self) -> bool {
        self.open.is_some()
    }

    /// Returns all steps.
    pub(super) fn into_steps(mut self) -> Vec<Step<'a>> {
        self.finish();
        self.steps
    }
}

fn begun<'a>(line: Inner<'a>, text: &[u8]) -> Command<'a> {
    Command {
        first: line.at,
        last: line.at,
        text: text.to_vec(),
        indentation: line.indentation,
        fence: line.fence,
        output: Vec::new(),
        status: None,
    }
}

/// Tells whether a line begins a command.
pub(super) fn begins_command(text: &[u8]) -> bool {
    text.starts_with(mark::COMMAND)
}
