//! What is wrong with a state: what no operation would have made of it, but an editor may.

mod inspection;
mod policies;
mod problems;
mod records;
mod world;

pub use inspection::Problem;
pub use problems::problems;

#[cfg(test)]
mod tests;
