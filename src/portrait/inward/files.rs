//! Several files as one.

use std::rc::Rc;

use crate::portrait::complaint::Complaints;
use crate::portrait::yaml::{self, Content, Mark, Node, Tree};

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

/// Reads files into an empty tree; the first has the number 0. Nothing, if one of them can't be read.
pub(super) fn read(texts: &[Text], mut tree: Tree, complaints: &mut Complaints) -> Option<Tree> {
    let mut documents = Vec::with_capacity(texts.len());
    let mut is_whole = true;
    for text in texts {
        documents.push(tree.count());
        if let Err((mark, why)) = read_one(text, &mut tree) {
            complaints.add(mark, why);
            is_whole = false;
        }
    }
    if !is_whole {
        return None;
    }
    if let [_] = documents[..] {
        return Some(tree);
    }
    let documents = documents.into_iter().map(|place| tree.node(place));
    Some(merged(documents.collect(), tree.beside(), complaints))
}

fn read_one(text: &Text, tree: &mut Tree) -> Result<(), (Mark, String)> {
    match text {
        Ok(text) => yaml::read_file(Rc::clone(text), tree).map_err(|wrong| (wrong.mark, wrong.why)),
        Err((line, column)) => {
            let file = tree.add_file(Rc::default());
            Err((Mark::at(file, *line, *column), "not UTF-8".to_owned()))
        }
    }
}

/// A key, and what stands behind it in all documents together.
struct Joined<'a> {
    name: Option<&'a str>,
    key: Node<'a>,
    value: Value<'a>,
}

enum Value<'a> {
    One(Node<'a>),
    List(Mark, Vec<Node<'a>>),
}

/// Puts the members of several documents together: lists behind each other, and organizations into one list.
fn merged(documents: Vec<Node<'_>>, mut to: Tree, complaints: &mut Complaints) -> Tree {
    let mark = documents.first().map(|document| document.mark());
    let mut all: Vec<Joined<'_>> = Vec::new();
    for document in documents {
        let Content::Mapping(written) = document.content() else {
            complaints.add(document.mark(), "a mapping is expected");
            continue;
        };
        for (key, value) in written {
            let one = in_list(key, value);
            let earlier = all.iter_mut().find(|other| other.name == one.name);
            // A key that is there twice is told by whoever makes all of it fit.
            let left = match earlier {
                Some(_) if one.name == Some("version") => None,
                Some(earlier) => earlier.join(one),
                None => Some(one),
            };
            all.extend(left);
        }
    }
    let open = to.open_mapping(mark.unwrap_or_default());
    for one in all {
        one.add_to(&mut to);
    }
    to.close(open);
    to
}

/// Makes a single organization a list of one.
fn in_list<'a>(key: Node<'a>, value: Node<'a>) -> Joined<'a> {
    let (name, value) = match (key.as_text(), value.content()) {
        (Some("organization"), _) => (Some(ORGANIZATIONS), Value::List(key.mark(), vec![value])),
        (name, Content::Sequence(nodes)) => (name, Value::List(value.mark(), nodes.collect())),
        (name, _) => (name, Value::One(value)),
    };
    Joined { name, key, value }
}

const ORGANIZATIONS: &str = "organizations";

impl<'a> Joined<'a> {
    /// Puts a list behind this one; gives back what is no list, or has none to go behind.
    fn join(&mut self, more: Joined<'a>) -> Option<Joined<'a>> {
        match (&mut self.value, more.value) {
            (Value::List(_, nodes), Value::List(_, more)) => {
                nodes.extend(more);
                None
            }
            (_, value) => Some(Joined { value, ..more }),
        }
    }

    fn add_to(self, tree: &mut Tree) {
        match self.name {
            // It may have been another name.
            Some(ORGANIZATIONS) => tree.text_at(self.key.mark(), ORGANIZATIONS, false),
            _ => tree.add(self.key),
        }
        match self.value {
            Value::One(node) => tree.add(node),
            Value::List(mark, nodes) => {
                let open = tree.open_sequence(mark);
                for node in nodes {
                    tree.add(node);
                }
                tree.close(open);
            }
        }
    }
}
