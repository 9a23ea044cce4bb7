//! From what a person wrote to the records of a world.
//!
//! First the files are read and made to fit the format; then what was left out gets its place and its id; then
//! names are turned into ids, and everything into records; at last the records are checked as those of an edited
//! state file are. What is wrong at any of these steps is a complaint with its place.

mod account;
mod check;
mod files;
mod handshake;
mod ids;
mod import;
mod lookup;
mod making;
mod organization;
mod registry;
mod target;
mod transfer;
mod world;

pub use import::{Beginning, NotImported, SeededBits, import, import_captured};
