//! The composer: from tokens to a graph of nodes.

use std::collections::HashMap;
use std::rc::Rc;

use super::malformed::Malformed;
use super::node::{Content, Node, Tag};
use super::scan::{self, Scanner, Token};

/// An upper bound on the nesting depth. The reference reaches its recursion limit near it.
const MAX_DEPTH: usize = 490;

/// An upper bound on the total size of what aliases expand to, as [`Node::size`] counts it. Without it, a few lines of
/// aliases to aliases could exhaust memory (a "billion laughs" attack).
const MAX_ALIASED_SIZE: usize = 1 << 20;

type Composed = Result<Rc<Node>, Malformed>;

/// Composes the only document of a stream. Returns none if the stream is empty.
pub(super) fn compose(text: &str) -> Result<Option<Rc<Node>>, Malformed> {
    if !text.chars().all(is_allowed) {
        return Err(Malformed::Document);
    }
    let mut composer = Composer {
        tokens: Scanner::new(text),
        handles: HashMap::new(),
        anchors: HashMap::new(),
        aliased_size: 0,
    };
    composer.stream()
}

/// Tells whether a character is printable by YAML's definition, and so allowed in a stream.
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
    /// In a flow collection.
    Flow,
    /// In a block collection.
    Block,
    /// After a key or a colon in a block mapping, where the entries of a sequence need no more indentation.
    Member,
}

struct Composer {
    tokens: Scanner,
    /// The prefixes of tag handles.
    handles: HashMap<String, String>,
    anchors: HashMap<String, Rc<Node>>,
    /// The total size of what aliases expanded to so far.
    aliased_size: usize,
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

    /// Reads the directives of a document, and its start marker.
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

    /// Composes the document after its start marker. It may be empty.
    fn content(&mut self) -> Composed {
        match self.tokens.peek()? {
            Token::Directive
            | Token::TagDirective(..)
            | Token::DocumentStart
            | Token::DocumentEnd
            | Token::StreamEnd => Ok(empty_node()),
            _ => self.node(NodeContext::Block, 1),
        }
    }

    /// Takes the next token if it is this one. Returns whether it was.
    fn skip(&mut self, token: &Token) -> Result<bool, Malformed> {
        let is_next = self.tokens.peek()? == token;
        if is_next {
            self.tokens.take()?;
        }
        Ok(is_next)
    }

    /// Composes a node, or an empty one if one of the tokens `ends` is next.
    fn node_or_empty(&mut self, ends: &[Token], within: NodeContext, depth: usize) -> Composed {
        if ends.contains(self.tokens.peek()?) {
            return Ok(empty_node());
        }
        self.node(within, depth)
    }

    fn node(&mut self, within: NodeContext, depth: usize) -> Composed {
        if depth > MAX_DEPTH {
            return Err(too_deep());
        }
        if let Token::Alias(_) = self.tokens.peek()? {
            return self.alias();
        }
        let (anchor, tag) = self.properties()?;
        let has_properties = anchor.is_some() || tag.is_some();
        let tag = tag.map(|tag| self.uri(tag)).transpose()?;
        let mut content = self.content_of_node(within, depth, has_properties)?;
        if let Content::Scalar { plain, .. } = &mut content {
            // The reference resolves a scalar with the tag `!` like a plain one, even if it is quoted.
            *plain |= tag.as_deref() == Some("!");
        }
        let node = Node::new(core_tag(tag), content);
        if node.depth > MAX_DEPTH {
            return Err(too_deep());
        }
        let node = Rc::new(node);
        if let Some(anchor) = anchor {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        Ok(node)
    }

    /// Reads the properties of a node: its anchor and its tag, in any order.
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
        depth: usize,
        has_properties: bool,
    ) -> Result<Content, Malformed> {
        let in_block = within != NodeContext::Flow;
        match self.tokens.peek()? {
            Token::BlockEntry if within == NodeContext::Member => self.indentless_sequence(depth),
            Token::Scalar { .. } => match self.tokens.take()? {
                Token::Scalar { text, plain } => Ok(Content::Scalar { text, plain }),
                _ => Err(Malformed::Document),
            },
            Token::FlowSequenceStart => self.flow_sequence(depth),
            Token::FlowMappingStart => self.flow_mapping(depth),
            Token::BlockSequenceStart if in_block => self.block_sequence(depth),
            Token::BlockMappingStart if in_block => self.block_mapping(depth),
            _ if has_properties => Ok(Content::Scalar {
                text: String::new(),
                plain: true,
            }),
            _ => Err(Malformed::Document),
        }
    }

    /// Returns the node that an alias refers to. An alias inside that node is refused, so the graph has no cycle.
    fn alias(&mut self) -> Composed {
        let Token::Alias(name) = self.tokens.take()? else {
            return Err(Malformed::Document);
        };
        let node = self.anchors.get(&name).ok_or(Malformed::Document)?;
        self.aliased_size = self.aliased_size.saturating_add(node.size);
        if self.aliased_size > MAX_ALIASED_SIZE {
            return Err(Malformed::Document);
        }
        Ok(Rc::clone(node))
    }

    fn block_sequence(&mut self, depth: usize) -> Result<Content, Malformed> {
        self.tokens.take()?;
        let mut nodes = Vec::new();
        while self.skip(&Token::BlockEntry)? {
            let ends = [Token::BlockEntry, Token::BlockEnd];
            nodes.push(self.node_or_empty(&ends, NodeContext::Block, depth + 1)?);
        }
        self.must_end(&Token::BlockEnd)?;
        Ok(Content::Sequence(nodes))
    }

    /// Composes a sequence whose entries are not indented more than its key.
    fn indentless_sequence(&mut self, depth: usize) -> Result<Content, Malformed> {
        let mut nodes = Vec::new();
        while self.skip(&Token::BlockEntry)? {
            let ends = [Token::BlockEntry, Token::Key, Token::Value, Token::BlockEnd];
            nodes.push(self.node_or_empty(&ends, NodeContext::Block, depth + 1)?);
        }
        Ok(Content::Sequence(nodes))
    }

    fn block_mapping(&mut self, depth: usize) -> Result<Content, Malformed> {
        let ends = [Token::Key, Token::Value, Token::BlockEnd];
        self.tokens.take()?;
        let mut pairs = Vec::new();
        loop {
            let key = if self.skip(&Token::Key)? {
                self.node_or_empty(&ends, NodeContext::Member, depth + 1)?
            } else if *self.tokens.peek()? == Token::Value {
                empty_node()
            } else {
                break;
            };
            let value = if self.skip(&Token::Value)? {
                self.node_or_empty(&ends, NodeContext::Member, depth + 1)?
            } else {
                empty_node()
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

    fn flow_sequence(&mut self, depth: usize) -> Result<Content, Malformed> {
        self.tokens.take()?;
        let mut nodes = Vec::new();
        while self.has_entry(nodes.is_empty(), &Token::FlowSequenceEnd)? {
            nodes.push(if *self.tokens.peek()? == Token::Key {
                self.single_pair(depth + 1)?
            } else {
                self.node(NodeContext::Flow, depth + 1)?
            });
        }
        Ok(Content::Sequence(nodes))
    }

    /// Composes an entry of a flow sequence that is a single pair, `[key: value]`.
    fn single_pair(&mut self, depth: usize) -> Composed {
        let ends = [Token::Value, Token::FlowEntry, Token::FlowSequenceEnd];
        self.tokens.take()?;
        let key = self.node_or_empty(&ends, NodeContext::Flow, depth + 1)?;
        let value = self.flow_value(&ends[1..], depth)?;
        Ok(Rc::new(Node::new(
            None,
            Content::Mapping(vec![(key, value)]),
        )))
    }

    fn flow_value(&mut self, ends: &[Token], depth: usize) -> Composed {
        if self.skip(&Token::Value)? {
            return self.node_or_empty(ends, NodeContext::Flow, depth + 1);
        }
        Ok(empty_node())
    }

    fn flow_mapping(&mut self, depth: usize) -> Result<Content, Malformed> {
        let ends = [Token::Value, Token::FlowEntry, Token::FlowMappingEnd];
        self.tokens.take()?;
        let mut pairs = Vec::new();
        while self.has_entry(pairs.is_empty(), &Token::FlowMappingEnd)? {
            pairs.push(if self.skip(&Token::Key)? {
                let key = self.node_or_empty(&ends, NodeContext::Flow, depth + 1)?;
                (key, self.flow_value(&ends[1..], depth)?)
            } else if *self.tokens.peek()? == Token::Value {
                (empty_node(), self.flow_value(&ends[1..], depth)?)
            } else {
                (self.node(NodeContext::Flow, depth + 1)?, empty_node())
            });
        }
        Ok(Content::Mapping(pairs))
    }

    /// Skips the comma or the closing bracket. Returns whether there is another entry.
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

/// Returns the node of an omitted value: an empty plain scalar.
fn empty_node() -> Rc<Node> {
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

/// Resolves a tag. `!` alone is ignored.
fn core_tag(uri: Option<String>) -> Option<Tag> {
    let uri = uri.filter(|uri| uri != "!")?;
    let name = uri.strip_prefix("tag:yaml.org,2002:");
    Some(name.and_then(Tag::named).unwrap_or(Tag::Unknown))
}
