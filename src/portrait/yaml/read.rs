//! From a text to nodes.

use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use super::node::{Content, Mark, Node};
use super::quick;

/// How many levels of nodes there may be: all units that a quota may allow, and a document in the deepest.
const MOST_LEVELS: usize = 490;

/// How many nodes aliases may stand for in all. A few lines of aliases to aliases could mean more than fits any
/// machine.
const MOST_COPIED: usize = 1 << 20;

/// Why a text is no YAML.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct NotRead {
    pub(crate) mark: Mark,
    pub(crate) why: String,
}

/// Reads the one document of a text; a blank one is nothing.
pub(crate) fn read(file: usize, text: impl Into<Rc<String>>) -> Result<Node, NotRead> {
    let mut text = text.into();
    // The parser would make it part of a text.
    if let Some(rest) = text.strip_prefix('\u{feff}') {
        text = rest.to_owned().into();
    }
    quick::read(file, &text).map_or_else(|| read_any(file, &text), Ok)
}

/// Reads a text with all that YAML has.
pub(super) fn read_any(file: usize, text: &str) -> Result<Node, NotRead> {
    let mut composer = Composer {
        file,
        open: Vec::new(),
        anchors: HashMap::new(),
        copied: 0,
        document: None,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| composer.not_read(*error.marker(), error.info()))?;
        composer.take(event, span.start)?;
    }
    let nothing = || Node {
        mark: Mark::at(file, 1, 1),
        ..Node::text("", false)
    };
    Ok(composer.document.unwrap_or_else(nothing))
}

struct Composer {
    file: usize,
    /// The containers that are not closed yet, from the outside in.
    open: Vec<Open>,
    anchors: HashMap<usize, (Node, usize)>,
    copied: usize,
    document: Option<Node>,
}

/// A container that is not closed yet.
struct Open {
    anchor: usize,
    node: Node,
    /// The key that waits for its value.
    key: Option<Node>,
    /// How many nodes are in it, aliases counted as what they stand for.
    size: usize,
}

impl Composer {
    fn take(&mut self, event: Event<'_>, at: Marker) -> Result<(), NotRead> {
        match event {
            Event::DocumentStart(_) if self.document.is_some() => {
                Err(self.not_read(at, "a second document; a file has one"))
            }
            Event::Scalar(_, _, _, Some(tag))
            | Event::SequenceStart(_, Some(tag))
            | Event::MappingStart(_, Some(tag)) => {
                let why = format!("a tag, `{}{}`, has no meaning here", tag.handle, tag.suffix);
                Err(self.not_read(at, &why))
            }
            Event::Scalar(text, style, anchor, None) => {
                let quoted = style != ScalarStyle::Plain;
                let text = (&*text).into();
                let node = self.node(at, Content::Scalar { text, quoted });
                self.add(at, node, anchor, 1)
            }
            Event::SequenceStart(anchor, None) => {
                self.open(at, anchor, Content::Sequence(Vec::new()))
            }
            Event::MappingStart(anchor, None) => {
                self.open(at, anchor, Content::Mapping(Vec::new()))
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else {
                    return Ok(());
                };
                self.add(at, open.node, open.anchor, open.size)
            }
            Event::Alias(anchor) => self.alias(at, anchor),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
        }
    }

    fn open(&mut self, at: Marker, anchor: usize, content: Content) -> Result<(), NotRead> {
        if self.open.len() >= MOST_LEVELS {
            return Err(self.not_read(at, &format!("deeper than {MOST_LEVELS} levels")));
        }
        let node = self.node(at, content);
        self.open.push(Open {
            anchor,
            node,
            key: None,
            size: 1,
        });
        Ok(())
    }

    /// Puts what an alias means in its place; none does inside the node that it would be part of.
    fn alias(&mut self, at: Marker, anchor: usize) -> Result<(), NotRead> {
        let Some(size) = self.anchors.get(&anchor).map(|(_, size)| *size) else {
            return Err(self.not_read(at, "an alias inside of what it stands for"));
        };
        self.copy(at, size)?;
        let node = self.anchors[&anchor].0.clone();
        self.add(at, node, 0, size)
    }

    /// Counts nodes that are copied: to be there for aliases, and in the place of one.
    fn copy(&mut self, at: Marker, size: usize) -> Result<(), NotRead> {
        self.copied = self.copied.saturating_add(size);
        if self.copied > MOST_COPIED {
            return Err(self.not_read(at, "aliases that stand for too much"));
        }
        Ok(())
    }

    /// Adds a node to the container that is open, or makes it the document.
    fn add(&mut self, at: Marker, node: Node, anchor: usize, size: usize) -> Result<(), NotRead> {
        if anchor > 0 {
            self.copy(at, size)?;
            self.anchors.insert(anchor, (node.clone(), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.document = Some(node);
            return Ok(());
        };
        open.size = open.size.saturating_add(size);
        match &mut open.node.content {
            Content::Sequence(nodes) => nodes.push(node),
            Content::Mapping(pairs) => match open.key.take() {
                None => open.key = Some(node),
                Some(key) => pairs.push((key, node)),
            },
            Content::Scalar { .. } => {}
        }
        Ok(())
    }

    fn node(&self, at: Marker, content: Content) -> Node {
        let mark = self.mark(at);
        Node { mark, content }
    }

    fn mark(&self, at: Marker) -> Mark {
        Mark::at(self.file, at.line(), at.col() + 1)
    }

    fn not_read(&self, at: Marker, why: &str) -> NotRead {
        let mark = self.mark(at);
        let why = why.to_owned();
        NotRead { mark, why }
    }
}
