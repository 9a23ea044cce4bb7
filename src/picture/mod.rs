//! Pictures: diagrams of nodes and edges, in the notations that other programs draw (Mermaid, DOT), as SVG, and in lines of text.
//!
//! Labels are what others wrote. Each notation escapes what means something to it, and nothing that moves a
//! cursor or turns the direction of letters gets in.

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
