//! Several files as one.

use std::rc::Rc;

use crate::portrait::complaint::Complaints;
use crate::portrait::yaml::{self, Content, Node};

/// The text of a file, or the line and column where it ceases to be one.
pub(super) type Text = Result<Rc<String>, (usize, usize)>;

/// Returns the text that bytes are.
pub(super) fn text_of(bytes: Vec<u8>) -> Text {
    let text = String::from_utf8(bytes);
    text.map(Rc::new).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let valid = String::from_utf8_lossy(valid);
        let last = valid.rsplit('\n').next().unwrap_or_default();
        (valid.matches('\n').count() + 1, last.chars().count() + 1)
    })
}

/// Reads files, the first of which has the number 0. Nothing, if one of them can't be read.
pub(super) fn read(texts: &[Text], complaints: &mut Complaints) -> Option<Node> {
    let nodes = texts.iter().enumerate().map(|(file, text)| match text {
        Ok(text) => yaml::read(file, Rc::clone(text))
            .map_err(|wrong| complaints.add(wrong.mark, wrong.why))
            .ok(),
        Err((line, column)) => {
            let mark = yaml::Mark::at(file, *line, *column);
            complaints.add(mark, "not UTF-8");
            None
        }
    });
    let nodes: Vec<Option<_>> = nodes.collect();
    let nodes: Option<Vec<_>> = nodes.into_iter().collect();
    let mut nodes = nodes?;
    match nodes.len() {
        1 => nodes.pop(),
        _ => Some(merged(nodes, complaints)),
    }
}

/// Puts the members of several documents together: lists behind each other, and organizations into one list.
fn merged(nodes: Vec<Node>, complaints: &mut Complaints) -> Node {
    let mark = nodes
        .first()
        .map_or_else(Default::default, |node| node.mark);
    let mut pairs: Vec<(Node, Node)> = Vec::new();
    for node in nodes {
        let Content::Mapping(written) = node.content else {
            complaints.add(node.mark, "a mapping is expected");
            continue;
        };
        for (key, value) in written {
            let (key, value) = in_list(key, value);
            let earlier = pairs
                .iter_mut()
                .find(|(other, _)| other.as_text() == key.as_text());
            let left = match earlier {
                Some(_) if key.as_text() == Some("version") => None,
                Some((_, earlier)) => joined(earlier, value),
                None => Some(value),
            };
            // A key that is there twice is told by whoever makes all of it fit.
            pairs.extend(left.map(|value| (key, value)));
        }
    }
    let content = Content::Mapping(pairs);
    Node { mark, content }
}

/// Makes a single organization a list of one.
fn in_list(key: Node, value: Node) -> (Node, Node) {
    if key.as_text() != Some("organization") {
        return (key, value);
    }
    let mark = key.mark;
    let content = Content::Sequence(vec![value]);
    let name = Node::text("organizations", false);
    (Node { mark, ..name }, Node { mark, content })
}

/// Puts a list behind another; gives back what is no list, or has none to go behind.
fn joined(list: &mut Node, more: Node) -> Option<Node> {
    let mark = more.mark;
    match (&mut list.content, more.content) {
        (Content::Sequence(nodes), Content::Sequence(more)) => {
            nodes.extend(more);
            None
        }
        (_, content) => Some(Node { mark, content }),
    }
}
