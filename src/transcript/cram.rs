//! The layout of *cram*: lines indented by two spaces are commands and their output.

use super::assembly::{Assembly, Inner, begins_command};
use super::line;
use super::mistake::Mistake;
use super::step::Step;

const INDENTATION: &[u8] = b"  ";

/// The prefix of a directive that starts another world.
const WORLD: &[u8] = b"#orgsim:";

/// Parses the lines of a file into steps.
pub(super) fn steps<'a>(lines: &[&'a [u8]]) -> Result<Vec<Step<'a>>, Mistake> {
    let mut assembly = Assembly::default();
    // Empty lines after an indented one. They are output if more output follows.
    let mut empty = Vec::new();
    let mut is_inside = false;
    for (at, content) in line::contents(lines) {
        if let Some(text) = content.strip_prefix(INDENTATION) {
            let is_output = assembly.has_command() && !begins_command(text);
            is_inside = true;
            for at in empty.drain(..).filter(|_| is_output) {
                assembly.add_stripped(at);
            }
            assembly.add(Inner {
                at,
                text,
                indentation: INDENTATION,
                fence: None,
            })?;
            continue;
        }
        if content.is_empty() {
            if is_inside {
                empty.push(at);
            }
            continue;
        }
        empty.clear();
        is_inside = false;
        assembly.interrupt();
        if let Some(words) = content.strip_prefix(WORLD) {
            assembly.add_world(at, words)?;
        }
    }
    Ok(assembly.into_steps())
}

#[cfg(test)]
mod tests {
    use crate::transcript::mistake::Mistake;
    use crate::transcript::{Layout, Transcript};

    #[track_caller]
    fn read(text: &str) -> Vec<(String, usize, Option<u8>)> {
        let read = Transcript::read(text.as_bytes(), Layout::Cram).unwrap();
        let commands = read.commands().map(|command| {
            let text = String::from_utf8(command.text.clone()).unwrap();
            let status = command.status.map(|(status, _)| status);
            (text, command.output.len(), status)
        });
        commands.collect()
    }

    fn command(text: &str, output: usize) -> (String, usize, Option<u8>) {
        (text.to_owned(), output, None)
    }

    #[test]
    fn indented_lines_are_commands_and_output() {
        let found = read("Prose.\n  $ one\n  a\n  b\n\n  $ two\n  > more\n  > a\nEnd.\n");
        assert_eq!(found, [command("one", 2), command("two\nmore\na", 0)]);
    }

    #[test]
    fn an_empty_line_between_lines_of_output_is_output() {
        assert_eq!(read("  $ a\n  x\n\n  y\n"), [command("a", 3)]);
        assert_eq!(read("  $ a\n\n  y\n"), [command("a", 2)]);
        assert_eq!(
            read("  $ a\n  x\n\n  $ b\n\n\n"),
            [command("a", 1), command("b", 0)]
        );
        assert_eq!(read("  $ a\n\nprose\n\n  y\n"), [command("a", 1)]);
    }

    #[test]
    fn a_command_goes_on_only_straight_behind_its_lines() {
        assert_eq!(read("  $ a\n  x\n  > y\n"), [command("a", 2)]);
        assert_eq!(read("  $ a\n\n  > y\n"), [command("a", 2)]);
        assert_eq!(read("  $ a\nprose\n  > y\n"), [command("a", 1)]);
        assert_eq!(read("  $ a\n  >\n  > b\n  >c\n"), [command("a\n\nb", 1)]);
    }

    #[test]
    fn a_last_line_in_brackets_is_the_status() {
        let status = |text: &str| read(text)[0].2;
        assert_eq!(status("  $ a\n  x\n  [3]\n"), Some(3));
        for text in ["[0]", "[256]", "[01]", "[x]", "[]", "[1] (esc)", "[1]\n  x"] {
            assert_eq!(status(&format!("  $ a\n  {text}\n")), None, "{text}");
        }
    }

    #[test]
    fn output_before_any_command_is_a_mistake() {
        let found = Transcript::read(b"a\n\n  b\n", Layout::Cram).unwrap_err();
        let what = "output of no command: a command begins with `$ `".to_owned();
        assert_eq!(found, Mistake { line: 3, what });
    }
}
