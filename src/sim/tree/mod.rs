//! `sim tree` and `sim graph`: organizations as trees, in lines of text and as pictures.
//!
//! `branch` puts the records together; `outline` draws them as lines, `graph` as a picture.

mod branch;
mod command;
mod graph;
mod in_effect;
mod outline;

pub(super) use branch::policy_names;
pub(super) use command::Tree;
pub(super) use graph::Graph;
