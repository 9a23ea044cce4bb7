//! Several files as one.

use std::rc::Rc;

use crate::portrait::complaint::Complaints;
use crate::portrait::yaml::{self, Content, Node};

/// Reads files, the first of which has the number 0. Nothing, if one of them can't be read.
pub(super) fn read(texts: &[&[u8]], complaints: &mut Complaints) -> Option<Rc<Node>> {
    let nodes = texts
        .iter()
        .enumerate()
        .map(|(file, text)| match text_of(text) {
            Ok(text) => yaml::read(file, text)
                .map_err(|wrong| complaints.add(wrong.mark, wrong.why))
                .ok(),
            Err((line, column)) => {
                let mark = yaml::Mark { file, line, column };
                complaints.add(mark, "not UTF-8");
                None
            }
        });
    let nodes: Vec<Option<_>> = nodes.collect();
    let nodes: Option<Vec<_>> = nodes.into_iter().collect();
    match nodes?.as_slice() {
        [one] => Some(Rc::clone(one)),
        several => Some(merged(several, complaints)),
    }
}

/// Returns a text, or where it ceases to be one.
fn text_of(bytes: &[u8]) -> Result<&str, (usize, usize)> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let last = valid.rsplit('\n').next().unwrap_or_default();
        (valid.matches('\n').count() + 1, last.chars().count() + 1)
    })
}

/// Puts the members of several documents together: lists behind each other, and organizations into one list.
fn merged(nodes: &[Rc<Node>], complaints: &mut Complaints) -> Rc<Node> {
    let mut pairs: Vec<(Rc<Node>, Rc<Node>)> = Vec::new();
    for node in nodes {
        let Content::Mapping(written) = &node.content else {
            complaints.add(node.mark, "a mapping is expected");
            continue;
        };
        for (key, value) in written {
            let (key, value) = in_list(key, value);
            let earlier = pairs
                .iter_mut()
                .find(|(other, _)| other.as_text() == key.as_text());
            let is_taken = match earlier {
                Some(_) if key.as_text() == Some("version") => true,
                Some((_, earlier)) => joined(earlier, &value),
                None => false,
            };
            // A key that is there twice is told by whoever makes all of it fit.
            if !is_taken {
                pairs.push((key, value));
            }
        }
    }
    let mark = nodes
        .first()
        .map_or_else(Default::default, |node| node.mark);
    let content = Content::Mapping(pairs);
    Rc::new(Node { mark, content })
}

/// Makes a single organization a list of one.
fn in_list(key: &Rc<Node>, value: &Rc<Node>) -> (Rc<Node>, Rc<Node>) {
    if key.as_text() != Some("organization") {
        return (Rc::clone(key), Rc::clone(value));
    }
    let node = |content| {
        Rc::new(Node {
            mark: key.mark,
            content,
        })
    };
    let text = "organizations".to_owned();
    let list = node(Content::Sequence(vec![Rc::clone(value)]));
    let quoted = false;
    (node(Content::Scalar { text, quoted }), list)
}

/// Puts a list behind another; tells whether both are lists.
fn joined(list: &mut Rc<Node>, more: &Rc<Node>) -> bool {
    let Content::Sequence(more) = &more.content else {
        return false;
    };
    match &mut Rc::make_mut(list).content {
        Content::Sequence(nodes) => {
            nodes.extend(more.iter().cloned());
            true
        }
        _ => false,
    }
}
