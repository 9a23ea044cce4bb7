//! From a text to nodes.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::malformed::Malformed;
use super::node::{Content, Node, Tag};

/// How many levels of nodes there may be. The parser has a limit near this for brackets, and none
/// for what is indented.
const MOST_LEVELS: usize = 250;

/// How much aliases may stand for in all, as [`Node::size`] counts it. A few lines of aliases to
/// aliases could mean more than fits any machine.
const MOST_COPIED: usize = 1 << 20;

/// Composes the one document of a text; there is none if the text is blank.
pub(super) fn compose(text: &str) -> Result<Option<Rc<Node>>, Malformed> {
    if !text.chars().all(is_allowed) {
        return Err(Malformed::Document);
    }
    let last_line = text.rsplit(['\n', '\r']).next();
    let cut_line = last_line.is_some_and(|line| !line.trim().is_empty());
    let mut composer = Composer {
        events: Parser::new_from_str(text),
        cut_at: cut_line.then(|| text.chars().count()),
        anchors: HashMap::new(),
        copied: 0,
    };
    composer.document()
}

/// Tells whether a character may stand in a document as it is.
fn is_allowed(char: char) -> bool {
    match char {
        '\t' | '\n' | '\r' | '\u{85}' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => !char.is_control(),
    }
}

struct Composer<'a> {
    events: Parser<'a, StrInput<'a>>,
    /// The length of the text in characters, if its last line is not blank and has no end.
    cut_at: Option<usize>,
    anchors: HashMap<usize, Rc<Node>>,
    /// How much the aliases so far stand for.
    copied: usize,
}

/// An event, and where it stands.
type Placed<'a> = (Event<'a>, Span);

impl<'a> Composer<'a> {
    fn document(&mut self) -> Result<Option<Rc<Node>>, Malformed> {
        let mut document = None;
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(document),
                (Event::DocumentStart(_), _) if document.is_none() => {
                    let first = self.next()?;
                    document = Some(self.node(first, 1)?);
                }
                (Event::DocumentStart(_), _) => return Err(Malformed::Document),
                _ => (),
            }
        }
    }

    fn next(&mut self) -> Result<Placed<'a>, Malformed> {
        match self.events.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(_)) | None => Err(Malformed::Document),
        }
    }

    fn node(&mut self, (first, span): Placed<'a>, level: usize) -> Result<Rc<Node>, Malformed> {
        if level > MOST_LEVELS {
            return Err(Malformed::Document);
        }
        let (anchor, tag, content) = match first {
            Event::Alias(anchor) => return self.alias(anchor),
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain;
                let text = self.text(text.into_owned(), style, span);
                (anchor, tag, Content::Scalar { text, plain })
            }
            Event::SequenceStart(anchor, tag) => (anchor, tag, self.sequence(level)?),
            Event::MappingStart(anchor, tag) => (anchor, tag, self.mapping(level)?),
            _ => return Err(Malformed::Document),
        };
        let node = Node::new(own_tag(tag)?, content);
        if node.height > MOST_LEVELS {
            return Err(Malformed::Document);
        }
        let node = Rc::new(node);
        if anchor > 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        Ok(node)
    }

    /// Returns the text of a scalar. The parser ends the last line of a block even if the document
    /// doesn't; the reference does not.
    fn text(&self, mut text: String, style: ScalarStyle, span: Span) -> String {
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        if is_block && self.cut_at == Some(span.end.index()) && text.ends_with('\n') {
            text.pop();
        }
        text
    }

    /// Returns the node that an alias means; none does inside the node that it would be part of.
    fn alias(&mut self, anchor: usize) -> Result<Rc<Node>, Malformed> {
        let node = self.anchors.get(&anchor).ok_or(Malformed::Document)?;
        self.copied = self.copied.saturating_add(node.size);
        if self.copied > MOST_COPIED {
            return Err(Malformed::Document);
        }
        Ok(Rc::clone(node))
    }

    fn sequence(&mut self, level: usize) -> Result<Content, Malformed> {
        let mut nodes = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Content::Sequence(nodes)),
                first => nodes.push(self.node(first, level + 1)?),
            }
        }
    }

    fn mapping(&mut self, level: usize) -> Result<Content, Malformed> {
        let mut pairs = Vec::new();
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, _) => return Ok(Content::Mapping(pairs)),
                first => self.node(first, level + 1)?,
            };
            let first = self.next()?;
            pairs.push((key, self.node(first, level + 1)?));
        }
    }
}

/// Reads a tag; `!` alone says nothing, and tags that are not YAML's own are refused.
fn own_tag(tag: Option<Cow<'_, saphyr_parser::Tag>>) -> Result<Option<Tag>, Malformed> {
    let Some(tag) = tag else { return Ok(None) };
    let uri = [&*tag.handle, &*tag.suffix].concat();
    if uri == "!" {
        return Ok(None);
    }
    let name = uri.strip_prefix("tag:yaml.org,2002:");
    let tag = name.and_then(Tag::named).ok_or(Malformed::Document)?;
    Ok(Some(tag))
}
