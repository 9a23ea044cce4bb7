//! Why a call was refused, in plain words: who asked for what, which rule refused, the facts of the world
//! that made it apply, and the commands that lead out (specification `simulator.md`, section 10).
//!
//! [`Refused`] is a refusal as the log has it. [`Scene`] looks at it in the world: `condition` says which of
//! the rules it was, `filling` puts `facts`, `times` and `lists` into the words of the table (`words.txt`, read by
//! `table`), `calls` changes the refused call so that it goes, and `command_line` writes commands. [`explain`] brings them together. Errors that never reach
//! the service are in `client`. Nothing here reads a file, and nothing prints.

mod calls;
mod client;
mod command_line;
mod condition;
mod explanation;
mod facts;
mod filling;
mod lists;
mod member;
mod refused;
mod samples;
mod scene;
mod table;
mod times;

#[cfg(test)]
mod tests;

pub(crate) use client::explain_usage;
pub(crate) use command_line::CommandLines;
pub(crate) use explanation::{Way, explain};
pub(crate) use refused::{Asked, Refused};
