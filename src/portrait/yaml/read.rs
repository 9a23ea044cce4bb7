//! From a text to nodes.

use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use super::node::{Content, Mark, Node};

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
pub(crate) fn read(file: usize, text: &str) -> Result<Rc<Node>, NotRead> {
    // The parser would make them part of a text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
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
    let nothing = || {
        let (text, quoted) = (String::new(), false);
        let mark = Mark {
            file,
            line: 1,
            column: 1,
        };
        let content = Content::Scalar { text, quoted };
        Rc::new(Node { mark, content })
    };
    Ok(composer.document.unwrap_or_else(nothing))
}

struct Composer {
    file: usize,
    /// The containers that are not closed yet, from the outside in.
    open: Vec<Open>,
    anchors: HashMap<usize, (Rc<Node>, usize)>,
    copied: usize,
    document: Option<Rc<Node>>,
}

/// A container that is not closed yet.
struct Open {
    anchor: usize,
    node: Node,
    /// The key that waits for its value.
    key: Option<Rc<Node>>,
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
                let text = text.into_owned();
                let node = self.node(at, Content::Scalar { text, quoted });
                self.add(Rc::new(node), anchor, 1);
                Ok(())
            }
            Event::SequenceStart(anchor, None) => {
                self.open(at, anchor, Content::Sequence(Vec::new()))
            }
            Event::MappingStart(anchor, None) => {
                self.open(at, anchor, Content::Mapping(Vec::new()))
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    self.add(Rc::new(open.node), open.anchor, open.size);
                }
                Ok(())
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
        let Some((node, size)) = self.anchors.get(&anchor).cloned() else {
            return Err(self.not_read(at, "an alias inside of what it stands for"));
        };
        self.copied = self.copied.saturating_add(size);
        if self.copied > MOST_COPIED {
            return Err(self.not_read(at, "aliases that stand for too much"));
        }
        self.add(node, 0, size);
        Ok(())
    }

    /// Adds a node to the container that is open, or makes it the document.
    fn add(&mut self, node: Rc<Node>, anchor: usize, size: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, (Rc::clone(&node), size));
        }
        let Some(open) = self.open.last_mut() else {
            self.document = Some(node);
            return;
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
    }

    fn node(&self, at: Marker, content: Content) -> Node {
        let mark = self.mark(at);
        Node { mark, content }
    }

    fn mark(&self, at: Marker) -> Mark {
        Mark {
            file: self.file,
            line: at.line(),
            column: at.col() + 1,
        }
    }

    fn not_read(&self, at: Marker, why: &str) -> NotRead {
        let mark = self.mark(at);
        let why = why.to_owned();
        NotRead { mark, why }
    }
}
