//! `sim demo`: short stories, played through the front end.

mod command;
mod script;

pub(super) use command::Demo;
