//! `sim handshake`: whose turn it is, the story of one, and what each party may do next.
//!
//! `command` reads the words; `list` shows all, `story` one. A story is put together from `past`, what the
//! log says of it, `moves`, what happens if a party tries something, and `machine`, its states as a picture.

mod command;
mod list;
mod machine;
mod moves;
mod past;
mod story;
mod turn;

pub(super) use command::Handshake;
