//! The state file: found, locked, read, checked, saved.
//!
//! ```text
//! {
//!   "format": "orgsim-state",
//!   "version": 2,
//!   "world": {"Change":"12-0123456789abcdef", ...},
//!   "accounts": {
//!     "111111111111": {"Id":"111111111111", ...},
//!     "222222222222": {"Id":"222222222222", ...}
//!   },
//!   ...
//! }
//! ```
//!
//! A record is one line, and lines are in order, so one record is found without reading the rest,
//! and a commit merges the changed lines into a new file. [`Store`] answers calls; below it, from
//! the outside in:
//!
//! * [`Settings`]: what the environment says. [`Place`]: the file and what stands beside it.
//! * `lock`: one writer at a time. `stamp`: whether the file is as our last commit left it.
//! * [`FileState`]: records as the service sees them. If the stamp fits, `lines` finds them in the
//!   file; else `document` parses and checks all of it.
//! * `commit`: `draft` is the new file until it takes the place of the old one, `scribe` lays it
//!   out, and `merge` takes what did not change from the old file.
//! * [`log`]: every change and every other call, one line each, in a file beside the state.

mod bits;
mod commit;
mod document;
mod draft;
mod error;
mod kept;
#[cfg(test)]
mod killed;
mod layout;
mod leap;
mod line_error;
mod lines;
mod lock;
pub mod log;
mod mention;
mod merge;
mod named;
mod open;
mod parse;
mod place;
mod saved;
mod scribe;
mod service;
mod settings;
mod source;
mod stamp;
mod state;
mod system;
mod version;

pub use bits::Bits;
pub use error::StoreError;
pub use named::StateFile;
pub use open::{Locked, Store};
pub use place::Place;
pub use service::caller;
pub use settings::{CLOCK_TOO_FAR, Durability, Settings};
pub use state::FileState;
