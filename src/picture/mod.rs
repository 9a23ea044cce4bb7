//! Diagrams, as source for other programs (Mermaid, DOT), as SVG, and as text.
//!
//! Labels are untrusted. Each format escapes what is syntax in it, and drops control characters and characters that
//! change the direction of text.

mod dot;
mod draw;
mod format;
mod lanes;
mod machine;
mod mermaid;
mod sequence;
mod svg;
mod text;
mod tree;

pub(crate) use draw::draw_trees;
pub(crate) use format::Format;
pub(crate) use machine::{Arrow, Machine, State};
pub(crate) use sequence::{Event, Line, Party, Sequence};
pub(crate) use tree::{Shade, Tree};
