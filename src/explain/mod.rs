//! Why a call was refused, in plain words: who asked for what, which rule refused, the facts of the world
//! that made it apply, and the commands that lead out (specification `simulator.md`, section 10).
//!
//! [`Refused`] is a refusal as the log has it. [`Scene`] looks at it in the world: `condition` says which of
//! the rules it was, `filling` puts `facts`, `times` and `lists` into the words of the table (`words.txt`, read by
//! `table`), `calls` changes the refused call so that it goes, with
//! `candidates` of this world and what is `nearest` to a wrong name, `rehearsal` tries it in a world that is thrown away, and
//! `command_line` writes commands. [`explain`] brings them together. Errors that never reach
//! the service are in `client`. Nothing here reads a file, and nothing prints.

mod calls;
mod candidates;
mod client;
mod coming;
mod command_line;
mod condition;
mod counts;
mod documents;
mod explanation;
mod facts;
mod filling;
mod flaw;
mod lists;
mod member;
mod nearest;
mod numbers;
mod refused;
mod rehearsal;
mod samples;
mod scene;
mod table;
mod tags;
mod times;
mod way;

#[cfg(test)]
mod tests;

pub(crate) use client::{Line, explain_usage};
pub(crate) use command_line::CommandLines;
pub(crate) use explanation::explain;
pub(crate) use refused::Asked;
pub(crate) use rehearsal::{Call, Outcome, Rehearsal};
pub(crate) use way::{Way, alternatives};
