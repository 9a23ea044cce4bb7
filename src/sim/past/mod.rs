//! The past of the world: going back and forth among its changes, and what a call of it looks like.
//!
//! `undo`, `redo` and those of `saved` are commands, and `history` beside this room shows the log: `selection` picks the lines
//! that are wanted, `call` and `cloud_trail` say what a line is about, for people and for programs. `change_name`
//! finds a change that somebody names.

mod call;
mod change_name;
mod cloud_trail;
mod redo;
mod refusal;
mod saved;
mod selection;
mod travelled;
mod undo;

pub(super) use call::{
    Told, data as call_data, line as told_call, with_outcome as told_with_outcome,
};
pub(super) use change_name::find as change_named;
pub(super) use cloud_trail::record as cloud_trail;
pub(super) use redo::Redo;
pub(super) use refusal::refusal;
pub(super) use saved::{Load, Save, Saved};
pub(super) use selection::Selection;
pub(super) use undo::Undo;
