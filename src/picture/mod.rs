//! Pictures: diagrams of nodes and edges, in the notations that other programs draw (Mermaid, DOT) and as SVG.
//!
//! Labels are what others wrote. Each notation escapes what means something to it, and nothing that moves a
//! cursor or turns the direction of letters gets in.

mod dot;
mod format;
mod machine;
mod mermaid;
mod svg;
mod text;
mod tree;

pub(crate) use format::Format;
pub(crate) use machine::{Arrow, Machine, State};
pub(crate) use tree::{Shade, Tree, draw as draw_trees};
