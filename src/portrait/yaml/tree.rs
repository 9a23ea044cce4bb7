//! All nodes of some files.

use std::ops::Range;
use std::rc::Rc;

use super::mark::Mark;

/// All nodes of some files, or of a text that is to be written.
///
/// Each stands in front of those that are in it. A large file has very many nodes, so none has memory of its own, and
/// texts are parts of the file where they can be.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    files: Vec<Rc<String>>,
    /// The texts of scalars that stand in no file as they are.
    made: Vec<Rc<str>>,
    /// The first is the one that all others are in.
    nodes: Vec<Part>,
    /// Where they stand, unless nobody is going to ask.
    marks: Option<Vec<Mark>>,
}

#[derive(Debug, Clone, Copy)]
enum Part {
    /// A scalar whose text is part of a file.
    Written {
        start: u32,
        end: u32,
        file: u16,
        quoted: bool,
    },
    /// A scalar with a text of its own.
    Made { index: u32, quoted: bool },
    /// A sequence, and how many nodes it has with all that is in it and itself.
    Sequence { size: u32 },
    /// The same of a mapping.
    Mapping { size: u32 },
}

/// A sequence or mapping that is not closed yet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Open(u32);

/// Returns a number of nodes, or of their texts. Files for which there is no [room](Tree::room) are refused.
fn small(number: usize) -> u32 {
    u32::try_from(number).expect("no memory has room for so many nodes")
}

impl Open {
    /// Returns where it stands among the nodes.
    pub(super) fn place(self) -> u32 {
        self.0
    }
}

impl Tree {
    /// Returns an empty tree that keeps where nodes stand.
    pub(in crate::portrait) fn with_marks() -> Self {
        Self {
            marks: Some(Vec::new()),
            ..Self::default()
        }
    }

    /// Tells whether it keeps where nodes stand.
    pub(super) fn has_marks(&self) -> bool {
        self.marks.is_some()
    }

    /// Returns a tree of a scalar that nobody has written.
    pub(in crate::portrait) fn of_text(text: &str) -> Self {
        let mut tree = Self::default();
        tree.text(text, false);
        tree
    }

    /// Returns a tree without nodes, to which those of this one can be added.
    pub(in crate::portrait) fn beside(&self) -> Self {
        Self {
            files: self.files.clone(),
            made: self.made.clone(),
            nodes: Vec::new(),
            marks: self.marks.as_ref().map(|_| Vec::new()),
        }
    }

    /// Adds a node of a tree that this one was made beside, with all that is in it.
    pub(super) fn copy(&mut self, other: &Self, place: u32) {
        let range = place as usize..other.end(place) as usize;
        self.nodes.extend_from_slice(&other.nodes[range.clone()]);
        if let (Some(marks), Some(more)) = (&mut self.marks, &other.marks) {
            marks.extend_from_slice(&more[range]);
        }
    }

    /// Adds a file, and returns its number.
    pub(in crate::portrait) fn add_file(&mut self, text: Rc<String>) -> usize {
        self.files.push(text);
        self.files.len() - 1
    }

    /// Adds a scalar whose text is a part of its file; nothing, if that is larger than any file that is read so.
    pub(super) fn part(&mut self, mark: Mark, text: Range<usize>, quoted: bool) -> Option<()> {
        let part = Part::Written {
            start: u32::try_from(text.start).ok()?,
            end: u32::try_from(text.end).ok()?,
            file: u16::try_from(mark.file).ok()?,
            quoted,
        };
        self.push(mark, part);
        Some(())
    }

    /// Adds a scalar that nobody has written.
    pub(in crate::portrait) fn text(&mut self, text: impl AsRef<str>, quoted: bool) {
        self.text_at(Mark::default(), text.as_ref(), quoted);
    }

    /// Adds a sequence that nobody has written.
    pub(in crate::portrait) fn sequence(&mut self, fill: impl FnOnce(&mut Self)) {
        let open = self.open_sequence(Mark::default());
        fill(self);
        self.close(open);
    }

    /// Adds a mapping that nobody has written: keys, each with its value behind it.
    pub(in crate::portrait) fn mapping(&mut self, fill: impl FnOnce(&mut Self)) {
        let open = self.open_mapping(Mark::default());
        fill(self);
        self.close(open);
    }

    /// Adds a scalar with a text of its own.
    pub(in crate::portrait) fn text_at(&mut self, mark: Mark, text: &str, quoted: bool) {
        let index = small(self.made.len());
        self.made.push(text.into());
        self.push(mark, Part::Made { index, quoted });
    }

    /// Begins a sequence: what is added until it is closed is in it.
    pub(in crate::portrait) fn open_sequence(&mut self, mark: Mark) -> Open {
        self.open(mark, Part::Sequence { size: 1 })
    }

    /// Begins a mapping: what is added until it is closed are its keys, each with its value behind it.
    pub(in crate::portrait) fn open_mapping(&mut self, mark: Mark) -> Open {
        self.open(mark, Part::Mapping { size: 1 })
    }

    fn open(&mut self, mark: Mark, part: Part) -> Open {
        let place = self.count();
        self.push(mark, part);
        Open(place)
    }

    fn push(&mut self, mark: Mark, part: Part) {
        self.nodes.push(part);
        if let Some(marks) = &mut self.marks {
            marks.push(mark);
        }
    }

    /// Ends a sequence or mapping, and returns how many nodes it has with all that is in it and itself.
    pub(in crate::portrait) fn close(&mut self, Open(place): Open) -> usize {
        let all = self.count() - place;
        match &mut self.nodes[place as usize] {
            Part::Sequence { size } | Part::Mapping { size } => *size = all,
            Part::Written { .. } | Part::Made { .. } => {}
        }
        all as usize
    }

    /// Returns how many nodes there are, which is the place of the next one.
    pub(in crate::portrait) fn count(&self) -> u32 {
        small(self.nodes.len())
    }

    /// Returns how many more nodes there may be.
    pub(super) fn room(&self) -> usize {
        (u32::MAX - self.count()) as usize
    }

    /// Takes away all nodes but so many.
    pub(in crate::portrait) fn cut(&mut self, count: u32) {
        self.nodes.truncate(count as usize);
        if let Some(marks) = &mut self.marks {
            marks.truncate(count as usize);
        }
    }

    /// Adds a node once more, with all that is in it.
    pub(super) fn repeat(&mut self, place: u32) {
        let range = place as usize..self.end(place) as usize;
        self.nodes.extend_from_within(range.clone());
        if let Some(marks) = &mut self.marks {
            marks.extend_from_within(range);
        }
    }

    pub(super) fn mark(&self, place: u32) -> Mark {
        let marks = self.marks.as_ref();
        marks.map_or_else(Mark::default, |marks| marks[place as usize])
    }

    /// Returns the place behind a node and all that is in it.
    pub(super) fn end(&self, place: u32) -> u32 {
        match self.nodes[place as usize] {
            Part::Sequence { size } | Part::Mapping { size } => place + size,
            Part::Written { .. } | Part::Made { .. } => place + 1,
        }
    }

    /// Returns the text of a scalar, and whether it stands in quotes.
    pub(super) fn scalar(&self, place: u32) -> Option<(&str, bool)> {
        match self.nodes[place as usize] {
            Part::Written {
                start,
                end,
                file,
                quoted,
            } => {
                let file = &self.files[usize::from(file)];
                Some((&file[start as usize..end as usize], quoted))
            }
            Part::Made { index, quoted } => Some((&self.made[index as usize], quoted)),
            Part::Sequence { .. } | Part::Mapping { .. } => None,
        }
    }

    /// Tells whether keys and values are in a node.
    pub(super) fn is_mapping(&self, place: u32) -> bool {
        matches!(self.nodes[place as usize], Part::Mapping { .. })
    }
}
