//! What is wrong with a state: what no operation would have made of it, but an editor may.

mod inspection;
mod policies;
mod records;
mod world;

pub use inspection::{Problem, problems};

#[cfg(test)]
mod tests;
