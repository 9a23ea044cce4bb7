//! The state file, from outside: what is in it, who may change it when, and what becomes of it when
//! things go wrong.
#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod bench;
mod deceived;
mod due;
mod edits;
mod history;
mod killed;
mod layout;
mod locking;
mod order;
mod place;
mod processes;
mod refusals;
mod stepped;

#[path = "../terminal/mod.rs"]
mod terminal;
