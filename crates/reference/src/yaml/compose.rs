//! From a text to nodes.

use std::collections::HashMap;
use std::rc::Rc;

use super::malformed::Malformed;
use super::node::{Content, Node, Tag};
use super::scan::{self, Scanner, Token};

/// How many levels of nodes there may be; the reference has a limit near this.
const MOST_LEVELS: usize = 490;

/// How much aliases may stand for in all, as [`Node::size`] counts it. A few lines of aliases to
/// aliases could mean more than fits any machine.
const MOST_COPIED: usize = 1 << 20;

type Composed = Result<Rc<Node>, Malformed>;

/// Composes the one document of a text; there is none if the text is blank.
pub(super) fn compose(text: &str) -> Result<Option<Rc<Node>>, Malformed> {
    if !text.chars().all(is_allowed) {
        return Err(Malformed::Document);
    }
    let mut composer = Composer {
        tokens: Scanner::new(text),
        handles: HashMap::new(),
        anchors: HashMap::new(),
        copied: 0,
    };
    composer.stream()
}

/// Tells whether a character may stand in a document as it is.
fn is_allowed(char: char) -> bool {
    match char {
        '\t' | '\n' | '\r' | '\u{85}' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => !char.is_control(),
    }
}

/// The context of a node, as the YAML specification calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NodeContext {
    /// Between brackets.
    Flow,
    /// In a block.
    Block,
    /// Behind a key or a colon, where the entries of a list need not be further in.
    Member,
}

struct Composer {
    tokens: Scanner,
    /// What the handles of tags stand for.
    handles: HashMap<String, String>,
    anchors: HashMap<String, Rc<Node>>,
    /// How much the aliases so far stand for.
    copied: usize,
}

impl Composer {
    fn stream(&mut self) -> Result<Option<Rc<Node>>, Malformed> {
        let is_directive = |token: &Token| {
            matches!(
                token,
                Token::Directive | Token::TagDirective(..) | Token::DocumentStart
            )
        };
        let first = self.tokens.peek()?;
        if *first == Token::StreamEnd {
            return Ok(None);
        }
        let document = if is_directive(first) {
            self.directives()?;
            self.content()?
        } else {
            self.handles = default_handles();
            self.node(NodeContext::Block, 1)?
        };
        self.skip(&Token::DocumentEnd)?;
        match self.tokens.peek()? {
            Token::StreamEnd => Ok(Some(document)),
            _ => Err(Malformed::Document),
        }
    }

    /// Reads what precedes a document, and its mark.
    fn directives(&mut self) -> Result<(), Malformed> {
        loop {
            match self.tokens.take()? {
                Token::Directive => {}
                Token::TagDirective(handle, prefix) => {
                    if self.handles.insert(handle, prefix).is_some() {
                        return Err(Malformed::Document);
                    }
                }
                Token::DocumentStart => break,
                _ => return Err(Malformed::Document),
            }
        }
        for (handle, prefix) in default_handles() {
            self.handles.entry(handle).or_insert(prefix);
        }
        Ok(())
    }

    /// Composes the document behind its mark, which may be empty.
    fn content(&mut self) -> Composed {
        match self.tokens.peek()? {
            Token::Directive
            | Token::TagDirective(..)
            | Token::DocumentStart
            | Token::DocumentEnd
            | Token::StreamEnd => Ok(nothing()),
            _ => self.node(NodeContext::Block, 1),
        }
    }

    /// Takes the next token if it is this one; tells whether it is.
    fn skip(&mut self, token: &Token) -> Result<bool, Malformed> {
        let is_next = self.tokens.peek()? == token;
        if is_next {
            self.tokens.take()?;
        }
        Ok(is_next)
    }

    /// Composes a node, or an empty one if a token comes next that ends it.
    fn node_unless(&mut self, ends: &[Token], within: NodeContext, level: usize) -> Composed {
        if ends.contains(self.tokens.peek()?) {
            return Ok(nothing());
        }
        self.node(within, level)
    }

    fn node(&mut self, within: NodeContext, level: usize) -> Composed {
        if level > MOST_LEVELS {
            return Err(too_deep());
        }
        if let Token::Alias(_) = self.tokens.peek()? {
            return self.alias();
        }
        let (anchor, tag) = self.properties()?;
        let is_said = anchor.is_some() || tag.is_some();
        let tag = tag.map(|tag| self.uri(tag)).transpose()?;
        let mut content = self.content_of_node(within, level, is_said)?;
        if let Content::Scalar { plain, .. } = &mut content {
            // This tag says nothing, not even that quotes count.
            *plain |= tag.as_deref() == Some("!");
        }
        let node = Node::new(own_tag(tag)?, content);
        if node.height > MOST_LEVELS {
            return Err(too_deep());
        }
        let node = Rc::new(node);
        if let Some(anchor) = anchor {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        Ok(node)
    }

    /// Reads the anchor and the tag in front of a node, in any order.
    fn properties(&mut self) -> Result<(Option<String>, Option<scan::Tag>), Malformed> {
        let (mut anchor, mut tag) = (None, None);
        loop {
            match self.tokens.peek()? {
                Token::Anchor(name) if anchor.is_none() => anchor = Some(name.clone()),
                Token::Tag(written) if tag.is_none() => tag = Some(written.clone()),
                _ => return Ok((anchor, tag)),
            }
            self.tokens.take()?;
        }
    }

    fn uri(&self, tag: scan::Tag) -> Result<String, Malformed> {
        match tag.handle {
            None => Ok(tag.suffix),
            Some(handle) => match self.handles.get(&handle) {
                Some(prefix) => Ok([prefix, tag.suffix.as_str()].concat()),
                None => Err(Malformed::Document),
            },
        }
    }

    fn content_of_node(
        &mut self,
        within: NodeContext,
        level: usize,
        is_said: bool,
    ) -> Result<Content, Malformed> {
        let in_block = within != NodeContext::Flow;
        match self.tokens.peek()? {
            Token::BlockEntry if within == NodeContext::Member => self.entries(level),
            Token::Scalar { .. } => match self.tokens.take()? {
                Token::Scalar { text, plain } => Ok(Content::Scalar { text, plain }),
                _ => Err(Malformed::Document),
            },
            Token::FlowSequenceStart => self.flow_sequence(level),
            Token::FlowMappingStart => self.flow_mapping(level),
            Token::BlockSequenceStart if in_block => self.block_sequence(level),
            Token::BlockMappingStart if in_block => self.block_mapping(level),
            _ if is_said => Ok(Content::Scalar {
                text: String::new(),
                plain: true,
            }),
            _ => Err(Malformed::Document),
        }
    }

    /// Returns the node that an alias means; none does inside the node that it would be part of.
    fn alias(&mut self) -> Composed {
        let Token::Alias(name) = self.tokens.take()? else {
            return Err(Malformed::Document);
        };
        let node = self.anchors.get(&name).ok_or(Malformed::Document)?;
        self.copied = self.copied.saturating_add(node.size);
        if self.copied > MOST_COPIED {
            return Err(Malformed::Document);
        }
        Ok(Rc::clone(node))
    }

    fn block_sequence(&mut self, level: usize) -> Result<Content, Malformed> {
        self.tokens.take()?;
        let mut nodes = Vec::new();
        while self.skip(&Token::BlockEntry)? {
            let ends = [Token::BlockEntry, Token::BlockEnd];
            nodes.push(self.node_unless(&ends, NodeContext::Block, level + 1)?);
        }
        self.must_end(&Token::BlockEnd)?;
        Ok(Content::Sequence(nodes))
    }

    /// Composes a sequence whose entries are no further in than the key in front of it.
    fn entries(&mut self, level: usize) -> Result<Content, Malformed> {
        let mut nodes = Vec::new();
        while self.skip(&Token::BlockEntry)? {
            let ends = [Token::BlockEntry, Token::Key, Token::Value, Token::BlockEnd];
            nodes.push(self.node_unless(&ends, NodeContext::Block, level + 1)?);
        }
        Ok(Content::Sequence(nodes))
    }

    fn block_mapping(&mut self, level: usize) -> Result<Content, Malformed> {
        let ends = [Token::Key, Token::Value, Token::BlockEnd];
        self.tokens.take()?;
        let mut pairs = Vec::new();
        loop {
            let key = if self.skip(&Token::Key)? {
                self.node_unless(&ends, NodeContext::Member, level + 1)?
            } else if *self.tokens.peek()? == Token::Value {
                nothing()
            } else {
                break;
            };
            let value = if self.skip(&Token::Value)? {
                self.node_unless(&ends, NodeContext::Member, level + 1)?
            } else {
                nothing()
            };
            pairs.push((key, value));
        }
        self.must_end(&Token::BlockEnd)?;
        Ok(Content::Mapping(pairs))
    }

    fn must_end(&mut self, end: &Token) -> Result<(), Malformed> {
        if self.skip(end)? {
            return Ok(());
        }
        Err(Malformed::Document)
    }

    fn flow_sequence(&mut self, level: usize) -> Result<Content, Malformed> {
        self.tokens.take()?;
        let mut nodes = Vec::new();
        while self.has_entry(nodes.is_empty(), &Token::FlowSequenceEnd)? {
            nodes.push(if *self.tokens.peek()? == Token::Key {
                self.single_pair(level + 1)?
            } else {
                self.node(NodeContext::Flow, level + 1)?
            });
        }
        Ok(Content::Sequence(nodes))
    }

    /// Composes a member of a sequence in brackets that is a mapping of one pair without its own.
    fn single_pair(&mut self, level: usize) -> Composed {
        let ends = [Token::Value, Token::FlowEntry, Token::FlowSequenceEnd];
        self.tokens.take()?;
        let key = self.node_unless(&ends, NodeContext::Flow, level + 1)?;
        let value = self.flow_value(&ends[1..], level)?;
        Ok(Rc::new(Node::new(
            None,
            Content::Mapping(vec![(key, value)]),
        )))
    }

    fn flow_value(&mut self, ends: &[Token], level: usize) -> Composed {
        if self.skip(&Token::Value)? {
            return self.node_unless(ends, NodeContext::Flow, level + 1);
        }
        Ok(nothing())
    }

    fn flow_mapping(&mut self, level: usize) -> Result<Content, Malformed> {
        let ends = [Token::Value, Token::FlowEntry, Token::FlowMappingEnd];
        self.tokens.take()?;
        let mut pairs = Vec::new();
        while self.has_entry(pairs.is_empty(), &Token::FlowMappingEnd)? {
            pairs.push(if self.skip(&Token::Key)? {
                let key = self.node_unless(&ends, NodeContext::Flow, level + 1)?;
                (key, self.flow_value(&ends[1..], level)?)
            } else if *self.tokens.peek()? == Token::Value {
                (nothing(), self.flow_value(&ends[1..], level)?)
            } else {
                (self.node(NodeContext::Flow, level + 1)?, nothing())
            });
        }
        Ok(Content::Mapping(pairs))
    }

    /// Passes over the comma or the closing bracket; tells whether there is one more entry.
    fn has_entry(&mut self, is_first: bool, end: &Token) -> Result<bool, Malformed> {
        if self.skip(end)? {
            return Ok(false);
        }
        if !is_first && !self.skip(&Token::FlowEntry)? {
            return Err(Malformed::Document);
        }
        Ok(!self.skip(end)?)
    }
}

fn too_deep() -> Malformed {
    Malformed::Value("maximum recursion depth exceeded".into())
}

/// Returns the node for an omitted value.
fn nothing() -> Rc<Node> {
    let content = Content::Scalar {
        text: String::new(),
        plain: true,
    };
    Rc::new(Node::new(None, content))
}

fn default_handles() -> HashMap<String, String> {
    [("!", "!"), ("!!", "tag:yaml.org,2002:")]
        .map(|(handle, prefix)| (handle.to_owned(), prefix.to_owned()))
        .into()
}

/// Reads a tag; `!` alone says nothing, and tags that are not YAML's own are refused.
fn own_tag(uri: Option<String>) -> Result<Option<Tag>, Malformed> {
    let Some(uri) = uri.filter(|uri| uri != "!") else {
        return Ok(None);
    };
    let name = uri.strip_prefix("tag:yaml.org,2002:");
    let tag = name.and_then(Tag::named).ok_or(Malformed::Document)?;
    Ok(Some(tag))
}
