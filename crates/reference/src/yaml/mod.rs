//! YAML, parsed as the reference command line does: YAML 1.2, one document, standard tags only.
//!
//! The steps are those of the YAML specification. The scanner splits the text into tokens. The composer builds a
//! graph of nodes, in which an alias shares the node of its anchor. The constructor makes values of nodes: it resolves
//! the types of plain scalars, merges merge keys, and copies the targets of aliases.

mod breadth;
mod compose;
mod construct;
mod malformed;
mod members;
mod node;
mod number;
mod parse;
mod scalar;
mod scan;
mod time;

#[cfg(test)]
mod tests;

pub use malformed::Malformed;
pub use parse::parse;
pub use scalar::is_text;
