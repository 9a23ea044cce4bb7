//! Descriptions of shapes: their members, choices and bounds.

use shape::{Kind, Member, Shape};

use super::block::Block;
use super::markdown;

/// Describes shapes, and knows which ones it is inside of.
#[derive(Default)]
pub(super) struct Describer {
    open: Vec<&'static str>,
}

impl Describer {
    /// Describes a value: what it means here, what it can be, and what is in it.
    pub(super) fn value(&mut self, text: &str, shape: &'static Shape) -> Vec<Block> {
        let mut blocks = markdown::blocks(text);
        blocks.extend(choices(shape));
        blocks.extend(bounds(shape));
        self.open.push(shape.name);
        blocks.extend(self.parts(shape));
        self.open.pop();
        blocks
    }

    /// Describes the members of a structure, or the elements of a list.
    pub(super) fn parts(&mut self, shape: &'static Shape) -> Vec<Block> {
        let members = shape.members().iter();
        let mut parts: Vec<_> = members.flat_map(|member| self.member(member)).collect();
        if let Some(element) = shape.element().filter(|element| !self.repeats(element)) {
            parts.push(Block::Paragraph(format!("({})", type_name(element))));
            parts.push(Block::Indented(self.value(element.text, element)));
        }
        parts
    }

    fn member(&mut self, member: &'static Member) -> Vec<Block> {
        if self.repeats(member.shape()) {
            return Vec::new();
        }
        let kind = type_name(member.shape());
        let required = required_mark(member.required);
        vec![
            Block::Paragraph(format!("`{}` -> ({kind}){required}", member.name)),
            Block::Indented(self.value(member.text, member.shape())),
        ]
    }

    /// Tells whether a shape has been described inside itself already.
    fn repeats(&self, shape: &Shape) -> bool {
        self.open.iter().filter(|name| **name == shape.name).count() > 1
    }
}

/// Returns the name of a kind of value.
pub(super) fn type_name(shape: &Shape) -> &'static str {
    match shape.kind {
        Kind::Structure(_) => "structure",
        Kind::List(_) => "list",
        Kind::String { .. } | Kind::Enum(_) => "string",
        Kind::Integer { .. } => "integer",
        Kind::Boolean => "boolean",
        Kind::Timestamp => "timestamp",
    }
}

/// Returns the mark after the name of something that is required.
pub(super) fn required_mark(required: bool) -> &'static str {
    if required { " [required]" } else { "" }
}

/// Names the values that a text can have.
fn choices(shape: &Shape) -> Vec<Block> {
    let Kind::Enum(choices) = &shape.kind else {
        return Vec::new();
    };
    let names = choices.listed.iter().map(|name| format!("`{name}`"));
    let texts = choices.texts.iter();
    let texts = texts.map(|text| markdown::first_paragraph(text));
    let terms = Block::Terms(names.zip(texts).collect());
    vec![
        Block::paragraph("Possible values:"),
        Block::Indented(vec![terms]),
    ]
}

/// Names the bounds of a value.
fn bounds(shape: &Shape) -> Vec<Block> {
    let (least, most, pattern) = match &shape.kind {
        Kind::String { min, max, pattern } => (
            min.map(|min| min.to_string()),
            max.map(|max| max.to_string()),
            pattern.map(|pattern| pattern.text.to_owned()),
        ),
        Kind::Integer { min, max } => (
            min.map(|min| min.to_string()),
            max.map(|max| max.to_string()),
            None,
        ),
        _ => return Vec::new(),
    };
    let named = [("min", least), ("max", most), ("pattern", pattern)].into_iter();
    let lines = named.filter_map(|(name, bound)| Some(format!("{name}: `{}`", bound?)));
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::paragraph("Constraints:"), Block::Names(lines)]
}
