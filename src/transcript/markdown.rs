//! The layout of Markdown: fenced blocks whose first info word is `console`.

use super::assembly::{Assembly, Inner};
use super::fence::Fence;
use super::line;
use super::mistake::Mistake;
use super::step::Step;

/// The context of the next line.
#[derive(Debug, Clone, Copy)]
enum Place {
    Prose,
    /// In a comment that spans lines.
    Comment,
    Block {
        fence: Fence,
        is_console: bool,
        /// The index of the line that opened it.
        from: usize,
    },
}

/// Parses the lines of a file into steps.
pub(super) fn steps<'a>(lines: &[&'a [u8]]) -> Result<Vec<Step<'a>>, Mistake> {
    let mut assembly = Assembly::default();
    let mut place = Place::Prose;
    for (at, content) in line::contents(lines) {
        place = match place {
            Place::Prose => prose(at, content, &mut assembly)?,
            Place::Comment if closes_comment(content) => Place::Prose,
            Place::Block { fence, .. } if fence.is_closed_by(content) => {
                assembly.finish();
                Place::Prose
            }
            Place::Block {
                fence,
                is_console: true,
                ..
            } => {
                inner(at, content, fence, &mut assembly)?;
                place
            }
            Place::Comment | Place::Block { .. } => place,
        };
    }
    if let Place::Block {
        is_console: true,
        from,
        ..
    } = place
    {
        let what = "no fence closes the block that begins here";
        return Err(Mistake::at(from, what));
    }
    Ok(assembly.into_steps())
}

fn prose<'a>(at: usize, content: &'a [u8], assembly: &mut Assembly<'a>) -> Result<Place, Mistake> {
    if let Some((fence, is_console)) = opened(content) {
        return Ok(Place::Block {
            fence,
            is_console,
            from: at,
        });
    }
    let Some(comment) = content.trim_ascii_start().strip_prefix(b"<!--") else {
        return Ok(Place::Prose);
    };
    let is_closed = closes_comment(comment);
    if let Some(words) = comment.trim_ascii().strip_prefix(b"orgsim:") {
        let Some(words) = words.strip_suffix(b"-->") else {
            let what = "a comment that begins a world ends with `-->` on its line";
            return Err(Mistake::at(at, what));
        };
        assembly.add_world(at, words)?;
    }
    Ok(if is_closed {
        Place::Prose
    } else {
        Place::Comment
    })
}

fn closes_comment(line: &[u8]) -> bool {
    line.windows(3).any(|three| three == b"-->")
}

/// Adds a line of a block. Empty lines before the first command are ignored.
fn inner<'a>(
    at: usize,
    content: &'a [u8],
    fence: Fence,
    assembly: &mut Assembly<'a>,
) -> Result<(), Mistake> {
    let is_blank = |byte: &&u8| **byte == b' ';
    let spaces = content.iter().take(fence.indentation).take_while(is_blank);
    let (indentation, text) = content.split_at(spaces.count());
    if text.is_empty() && !assembly.has_command() {
        return Ok(());
    }
    assembly.add(Inner {
        at,
        text,
        indentation,
        fence: Some(fence),
    })
}

/// Returns the opening fence of a block, if the line has one, and whether the block has commands.
fn opened(line: &[u8]) -> Option<(Fence, bool)> {
    let trimmed = line.trim_ascii_start();
    let mark = *trimmed.first().filter(|mark| b"`~".contains(mark))?;
    let length = trimmed.iter().take_while(|byte| **byte == mark).count();
    let info = &trimmed[length..];
    if length < 3 || mark == b'`' && info.contains(&b'`') {
        return None;
    }
    let mut words = info
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty());
    let is_console = words.next() == Some(b"console") && words.next() != Some(b"skip");
    let fence = Fence {
        mark,
        length,
        indentation: line.len() - trimmed.len(),
    };
    Some((fence, is_console))
}

#[cfg(test)]
mod tests {
    use crate::transcript::{Layout, Step, Transcript};

    /// Returns the commands, and worlds with an `@` before them.
    fn read(text: &str) -> Result<Vec<String>, (usize, String)> {
        let read = Transcript::read(text.as_bytes(), Layout::Markdown);
        let read = read.map_err(|mistake| (mistake.line, mistake.what))?;
        let steps = read.steps.iter().map(|step| match step {
            Step::World { words, .. } => format!("@{}", words.trim()),
            Step::Command(command) => String::from_utf8(command.text.clone()).unwrap(),
        });
        Ok(steps.collect())
    }

    #[test]
    fn only_blocks_of_commands_count() {
        let text = "```console\n$ a\n```\n```sh\n$ b\n```\n```console skip\n$ c\n```\n~~~ console\n$ d\n~~~\n";
        assert_eq!(read(text), Ok(vec!["a".to_owned(), "d".to_owned()]));
    }

    #[test]
    fn what_is_shown_in_a_longer_fence_or_in_a_comment_is_not_run() {
        assert_eq!(
            read("````markdown\n```console\n$ a\n```\n````\n"),
            Ok(vec![])
        );
        assert_eq!(read("<!--\n```console\n$ a\n```\n-->\n"), Ok(vec![]));
    }

    #[test]
    fn a_block_in_a_list_is_indented() {
        let text = "1. One\n\n    ```console\n    $ a\n    > b\n    ```\n";
        assert_eq!(read(text), Ok(vec!["a\nb".to_owned()]));
    }

    #[test]
    fn a_comment_begins_a_world() {
        let text = "<!-- orgsim: seed=7 -->\n```console\n$ a\n```\n<!-- note -->\n<!--orgsim:-->\n";
        let steps = ["@seed=7", "a", "@"].map(str::to_owned);
        assert_eq!(read(text), Ok(steps.to_vec()));
        assert_eq!(read("<!-- orgsim: seed=7\n-->\n").unwrap_err().0, 1);
    }

    #[test]
    fn a_block_that_begins_with_output_or_is_not_closed_is_a_mistake() {
        assert_eq!(
            read("```console\n$ a\n```\n\n```console\nb\n```\n")
                .unwrap_err()
                .0,
            6
        );
        assert_eq!(read("a\n```console\n$ a\n").unwrap_err().0, 2);
        assert_eq!(read("a\n```sh\n$ a\n"), Ok(vec![]));
    }
}
