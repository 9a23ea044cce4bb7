//! The edges of the world: streams that are closed or full, words and files that are none, documents
//! too deep for any stack, surroundings that say nothing or nonsense.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod configuration;
mod depth;
mod end_of_time;
mod escapes;
mod param_files;
mod streams;
mod surroundings;
mod words;

#[path = "../terminal/mod.rs"]
mod terminal;
