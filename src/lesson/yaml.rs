//! YAML in a lesson's file, with positions in that file.

pub(super) use crate::portrait::yaml::{Content, Node, Pairs, Tree};

use super::mistake::Mistake;
use crate::portrait::yaml;

/// Parses the only document of a text that begins at a line of the file. A blank one is null.
pub(super) fn read(text: &str, first_line: usize) -> Result<Tree, Mistake> {
    let lines_before = "\n".repeat(first_line.saturating_sub(1));
    yaml::read([&lines_before, text].concat())
        .map_err(|wrong| Mistake::at(wrong.mark.line_and_column(), wrong.why))
}

/// Returns the line and column where a node begins.
pub(super) fn place(node: Node<'_>) -> (usize, usize) {
    node.mark().line_and_column()
}
