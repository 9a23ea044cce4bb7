//! YAML documents, read as the reference command line reads them: YAML 1.2, one document, no tags
//! but the standard ones.
//!
//! The steps are YAML's own. A text is scanned for tokens and composed into a graph of nodes, in which
//! an alias is one more way to a node; then values are constructed from the nodes: plain scalars get their types,
//! merge keys are merged, and the target of an alias is copied.

mod compose;
mod construct;
mod malformed;
mod members;
mod node;
mod number;
mod read;
mod scalar;
mod scan;
mod time;

#[cfg(test)]
mod tests;

pub use malformed::Malformed;
pub use read::read;
pub use scalar::is_text;
