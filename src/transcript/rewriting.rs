//! Edits that update a transcript to what its commands print.

use super::align::{self, Piece};
use super::line::{self, Edit};
use super::printed::{self, Place, Printed};
use super::step::Command;

/// Returns the edits that update the expected output and status of a command. There are none if they are as expected.
pub(crate) fn edits(
    command: &Command<'_>,
    lines: &[&[u8]],
    output: &[u8],
    status: u8,
) -> Vec<Edit> {
    let printed = printed::lines(output);
    let expected_status = command.status.map_or(0, |(status, _)| status);
    if status == expected_status && align::is_expected(&command.output, &printed) {
        return Vec::new();
    }
    let mut rewriting = Rewriting {
        command,
        end: line::end(lines[command.first]),
        at: command.last + 1,
        edits: Vec::new(),
    };
    rewriting.rewrite(&printed, status);
    let mut edits = rewriting.edits;
    if let Some(last) = edits.last_mut() {
        end_last_line(last, lines);
    }
    edits
}

/// Adds the missing line break of a file's last line to an edit that appends lines.
fn end_last_line(edit: &mut Edit, lines: &[&[u8]]) {
    let Some(last) = lines.last().filter(|last| !last.ends_with(b"\n")) else {
        return;
    };
    if edit.old.start == lines.len() {
        edit.old.start -= 1;
        edit.new.insert(0, [last, &b"\n"[..]].concat());
    }
}

/// Applies edits, which are in order, to the lines of a file.
pub(crate) fn rewritten<'a>(lines: &[&[u8]], edits: impl IntoIterator<Item = &'a Edit>) -> Vec<u8> {
    let mut made = Vec::new();
    let mut from = 0;
    for edit in edits {
        made.extend(lines[from..edit.old.start].concat());
        made.extend(edit.new.concat());
        from = edit.old.end;
    }
    made.extend(lines[from..].concat());
    made
}

struct Rewriting<'a> {
    command: &'a Command<'a>,
    end: &'static [u8],
    /// The index of the line before which the next new line is inserted.
    at: usize,
    edits: Vec<Edit>,
}

impl Rewriting<'_> {
    fn rewrite(&mut self, printed: &[Printed<'_>], status: u8) {
        let pieces = align::pieces(&self.command.output, printed);
        let is_there = |piece: &Piece| !matches!(piece, Piece::Drop(_));
        let first = pieces.iter().position(is_there);
        let last = pieces.iter().rposition(is_there);
        for (number, piece) in pieces.iter().enumerate() {
            let place = Place {
                is_first: first == Some(number),
                is_last: last == Some(number) && status == 0,
                fence: self.command.fence,
            };
            match *piece {
                Piece::Keep(at, line) => {
                    self.keep(at, line.map(|line| printed[line]), place);
                }
                Piece::Drop(at) => {
                    let at = self.command.output[at].at;
                    self.edit(at, at + 1, None);
                }
                Piece::Add(line) => {
                    let line = self.written(printed[line], place);
                    self.edit(self.at, self.at, Some(line));
                }
            }
        }
        self.tell(status);
    }

    /// Keeps a line, unless it would now be parsed as something else.
    fn keep(&mut self, at: usize, line: Option<Printed<'_>>, place: Place) {
        let expected = &self.command.output[at];
        let is_lost = expected.is_stripped && (place.is_last || !self.is_in_one_piece());
        match line {
            Some(line) if is_lost || place.syntax_at_front(expected.text) > 0 => {
                let line = self.written(line, place);
                self.edit(expected.at, expected.at + 1, Some(line));
            }
            _ => self.at = expected.at + 1,
        }
    }

    /// Sets the status.
    fn tell(&mut self, status: u8) {
        let line = (status != 0).then(|| self.line(format!("[{status}]").as_bytes()));
        match self.command.status {
            Some((expected, _)) if expected == status => {}
            Some((_, at)) => self.edit(at, at + 1, line),
            None if line.is_some() => self.edit(self.at, self.at, line),
            None => {}
        }
    }

    /// Formats a line of output. An empty one that others follow is not indented: editors strip trailing spaces.
    fn written(&self, line: Printed<'_>, place: Place) -> Vec<u8> {
        let text = printed::written(line, place);
        if text.is_empty() && !place.is_last && self.is_in_one_piece() {
            return self.end.to_vec();
        }
        self.line(&text)
    }

    /// Tells whether no prose stands within the output.
    fn is_in_one_piece(&self) -> bool {
        let Command {
            last,
            output,
            status,
            ..
        } = self.command;
        let end = match status {
            Some((_, at)) => *at,
            None => output.last().map_or(*last, |line| line.at),
        };
        end == last + output.len() + usize::from(status.is_some())
    }

    fn line(&self, text: &[u8]) -> Vec<u8> {
        [self.command.indentation, text, self.end].concat()
    }

    fn edit(&mut self, from: usize, to: usize, line: Option<Vec<u8>>) {
        self.at = to;
        match self.edits.last_mut().filter(|last| last.old.end == from) {
            Some(last) => {
                last.old.end = to;
                last.new.extend(line);
            }
            None => self.edits.push(Edit {
                old: from..to,
                new: line.into_iter().collect(),
                command: self.command.first,
            }),
        }
    }
}

#[cfg(test)]
mod tests;
