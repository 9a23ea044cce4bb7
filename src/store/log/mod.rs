//! The operation log: every change of the world, and every call that changed nothing, one JSON line
//! each, in a file beside the state (specification `simulator.md`, section 8).
//!
//! # Changes and the current change
//!
//! A change has an identity, `N-HASH` ([`ChangeId`]): `N` is one more than that of its parent, the change
//! before it, and `HASH` is made of the parent's identity, the input and the changed records
//! (`identity`). The state names its current change, the last one made to it, in `world.Change`; one that
//! names none, as of an older version or written by hand, has no change before its first. So equal paths
//! have equal identities, branches differ, a log that belongs to another state is noticed, and the log
//! need not be read to be written.
//!
//! Calls that change nothing (reads, refusals, and command lines that could not be understood) are lines
//! without an identity, and so is a move of the state back or forth among its changes ([`Moved`]).
//!
//! # What a change's line holds
//!
//! All that undoing, comparing and replaying it need ([`Entry`]): the reading of the clock, the machine's
//! time, the resolved caller, the session, the whole input, the drawn bits, and every changed record,
//! before and after ([`Change`]), byte for byte. The current change is not part of what is recorded of the
//! world: whoever goes back to a change sets `world.Change` to it.
//!
//! # Writing
//!
//! A change's line is appended before the new state replaces the old one; if that fails, the change is
//! refused. So a line may be there whose change was never saved: it is no ancestor of the state. The log is
//! not synced. A torn line is ended before the next one is appended, and readers skip it. A new world
//! begins a new log; until the old state is replaced, the old log stays, with the lines of the new world behind
//! its own. A log longer than 16 MiB is cut to its newer half and the newest change, behind a base
//! line ([`Base`]) that names the change before the first one kept.
//!
//! A change that replaces the whole world has no records in its line, but the names of two files with the
//! state before and after it ([`Replaced`]; `kept`). They are removed with the last line that names them.
//! `sim init --force` keeps the old log beside the saved state `before-init`.
//!
//! # Walking
//!
//! * [`Log::each`]: all lines, the oldest first.
//! * [`Log::newest_first`]: all lines backwards, in memory bounded by the largest line.
//! * [`Log::ancestors`]: a change and its ancestors, the newest first: one pass backwards, since a parent
//!   comes before its children. If the first change of the world is not reached,
//!   [`Ancestors::missing`] names the one that is not there: the log was cut, lost, or is another state's.
//! * [`Log::lineage`]: a change and its ancestors, the oldest first, each checked against its identity.
//!
//! Undoing the current change `C` of a state is: take the first of the ancestors of `C`; for
//! each of its changes from last to first, see that the state has `new` and put `old`; set `world.Change` to
//! its parent. The difference between two changes is the composition of the changes on the way. Replaying is
//! calling each of the ancestors, oldest first, at its `time` and `machine_time`, as its `caller`, with its
//! `input` and `drawn` bits. A stream of events reads on from the length that it has seen.

mod backwards;
mod base;
mod broken;
mod compare;
mod cut;
mod entry;
mod file;
mod follow;
mod identity;
mod kept;
mod lineage;
mod past_error;
mod turns;
mod walk;
mod way;
mod writer;

pub use base::Base;
pub use broken::BrokenLog;
pub use compare::compare;
pub use entry::{Change, Entry, Moved, Replaced};
pub(super) use file::{NewLog, append, append_all_of, begin, begin_as, begin_behind, note};
pub use follow::Follower;
pub(super) use identity::{Identity, identity, next};
pub(super) use kept::{keep, sweep, take_over};
pub use lineage::Lineage;
pub use organizations::state::ChangeId;
pub use past_error::PastError;
pub use turns::{Edited, Turns};
pub use walk::{Ancestors, Log, NewestFirst};
pub use way::Way;
pub(super) use writer::Writer;
