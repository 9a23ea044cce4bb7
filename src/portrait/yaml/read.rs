//! From a text to nodes.

use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use super::mark::Mark;
use super::quick;
use super::tree::{Open, Tree};

/// How many levels of nodes there may be: all units that a quota may allow, and a document in the deepest.
const MOST_LEVELS: usize = 490;

/// How many nodes a byte of a file may come to, and one more for what aliases stand for.
const MOST_NODES: usize = 4;

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
pub(crate) fn read(text: impl Into<Rc<String>>) -> Result<Tree, NotRead> {
    let mut tree = Tree::with_marks();
    read_file(text.into(), &mut tree)?;
    Ok(tree)
}

/// Adds the one document of another file to a tree.
pub(in crate::portrait) fn read_file(mut text: Rc<String>, tree: &mut Tree) -> Result<(), NotRead> {
    // The parser would make it part of a text.
    if let Some(rest) = text.strip_prefix('\u{feff}') {
        text = rest.to_owned().into();
    }
    let file = tree.add_file(Rc::clone(&text));
    if text.len() > tree.room() / MOST_NODES {
        let mark = Mark::at(file, 1, 1);
        let why = "longer than any file that is read".to_owned();
        return Err(NotRead { mark, why });
    }
    match quick::read(file, &text, tree) {
        Some(()) => Ok(()),
        None => read_any(file, &text, tree),
    }
}

/// Reads a text with all that YAML has.
pub(super) fn read_any(file: usize, text: &str, tree: &mut Tree) -> Result<(), NotRead> {
    let mut composer = Composer {
        file,
        first: tree.count(),
        tree,
        open: Vec::new(),
        anchors: HashMap::new(),
        copied: 0,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| composer.not_read(*error.marker(), error.info()))?;
        composer.take(event, span.start)?;
    }
    if !composer.has_document() {
        tree.text_at(Mark::at(file, 1, 1), "", false);
    }
    Ok(())
}

struct Composer<'a> {
    file: usize,
    /// The place of its document.
    first: u32,
    tree: &'a mut Tree,
    /// The containers that are not closed yet, from the outside in, and their anchors.
    open: Vec<(Open, usize)>,
    /// The places of nodes that aliases may stand for, and how many nodes are in them, aliases counted as what they
    /// stand for.
    anchors: HashMap<usize, (u32, usize)>,
    copied: usize,
}

impl Composer<'_> {
    fn take(&mut self, event: Event<'_>, at: Marker) -> Result<(), NotRead> {
        match event {
            Event::DocumentStart(_) if self.has_document() => {
                Err(self.not_read(at, "a second document; a file has one"))
            }
            Event::Scalar(_, _, _, Some(tag))
            | Event::SequenceStart(_, Some(tag))
            | Event::MappingStart(_, Some(tag)) => {
                let why = format!("a tag, `{}{}`, has no meaning here", tag.handle, tag.suffix);
                Err(self.not_read(at, &why))
            }
            Event::Scalar(text, style, anchor, None) => {
                let place = self.tree.count();
                self.tree
                    .text_at(self.mark(at), &text, style != ScalarStyle::Plain);
                self.name(at, place, anchor, 1)
            }
            Event::SequenceStart(anchor, None) => self.open(at, anchor, Tree::open_sequence),
            Event::MappingStart(anchor, None) => self.open(at, anchor, Tree::open_mapping),
            Event::SequenceEnd | Event::MappingEnd => self.close(at),
            Event::Alias(anchor) => self.alias(at, anchor),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
        }
    }

    fn has_document(&self) -> bool {
        self.tree.count() > self.first
    }

    fn open(
        &mut self,
        at: Marker,
        anchor: usize,
        open: fn(&mut Tree, Mark) -> Open,
    ) -> Result<(), NotRead> {
        if self.open.len() >= MOST_LEVELS {
            return Err(self.not_read(at, &format!("deeper than {MOST_LEVELS} levels")));
        }
        let open = open(self.tree, self.mark(at));
        self.open.push((open, anchor));
        Ok(())
    }

    fn close(&mut self, at: Marker) -> Result<(), NotRead> {
        let Some((open, anchor)) = self.open.pop() else {
            return Ok(());
        };
        let size = self.tree.close(open);
        self.name(at, open.place(), anchor, size)
    }

    /// Puts what an alias means in its place; none does inside the node that it would be part of.
    fn alias(&mut self, at: Marker, anchor: usize) -> Result<(), NotRead> {
        let Some((place, size)) = self.anchors.get(&anchor).copied() else {
            return Err(self.not_read(at, "an alias inside of what it stands for"));
        };
        self.copy(at, size)?;
        self.tree.repeat(place);
        Ok(())
    }

    /// Counts nodes that are copied: to be there for aliases, and in the place of one.
    fn copy(&mut self, at: Marker, size: usize) -> Result<(), NotRead> {
        self.copied = self.copied.saturating_add(size);
        if self.copied > MOST_COPIED {
            return Err(self.not_read(at, "aliases that stand for too much"));
        }
        Ok(())
    }

    /// Makes a node known by its anchor, if it has one.
    fn name(&mut self, at: Marker, place: u32, anchor: usize, size: usize) -> Result<(), NotRead> {
        if anchor > 0 {
            self.copy(at, size)?;
            self.anchors.insert(anchor, (place, size));
        }
        Ok(())
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
