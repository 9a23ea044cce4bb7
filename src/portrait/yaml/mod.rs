//! YAML as a person writes it: a text and a tree of nodes that know where they stand, if that is going to be asked.
//!
//! Scalars are texts here. What they mean is said by whoever reads them: `012345678901` is an account where
//! an account is expected. Lessons are read by it, too. The reference's reader (`reference::yaml`) gives types to scalars as Python does, and
//! no places. `quick` reads what most files consist of; all of YAML is read by a parser (`read`).

mod mark;
mod node;
mod plain;
mod quick;
mod read;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub(crate) use mark::Mark;
pub(crate) use node::{Content, Node, Nodes, Pairs};
pub(super) use plain::{JsonWord, is_typed, json_word};
pub(crate) use read::read;
pub(super) use read::read_file;
pub(crate) use tree::Tree;
pub(super) use write::write;
