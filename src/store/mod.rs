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
//! * [`StoreSettings`]: what the environment says. [`StatePaths`]: the file and those beside it.
//! * `lock`: one writer at a time. `stamp`: whether the file is as our last commit left it.
//! * [`FileState`]: records as the service sees them. If the stamp fits, `lines` looks them up in the
//!   file, of which `snapshot` reads the bytes; else `document` parses and checks all of it. What was
//!   read is cached for the next call in `read_cache`, and so is due work that nobody saved yet.
//! * `commit`: `new_file` is the new file until it replaces the old one, `state_writer` writes it in
//!   its layout through an `output`, `compact` makes JSON of the records of a new world, and `merge` copies what did not
//!   change from the old file.
//! * `elsewhere`: a world that is made in another place first, as by a replay.
//! * [`Group`]: many calls that are saved as one new file.
//! * [`log`]: every change and every other call, one line each, in a file beside the state.

mod bits;
mod commit;
mod compact;
mod copies;
mod document;
mod edits;
mod elsewhere;
mod error;
mod group;
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
mod misuse;
mod named;
mod new_file;
mod open;
mod orders;
mod outlines;
mod output;
mod parse;
mod paths;
mod probes;
mod read_cache;
mod saved;
mod saved_name;
mod saved_states;
mod service;
mod settings;
mod snapshot;
mod stamp;
mod state;
mod state_writer;
mod system;
mod travel;
mod version;

pub use bits::Bits;
pub use error::StoreError;
pub use group::Group;
pub use named::StateFile;
pub use open::{Held, Locked, Store};
pub use paths::StatePaths;
pub use saved_name::{NoSavedName, SavedName};
pub use saved_states::SavedStates;
pub use service::{Denied, Noted, Outcome, caller};
pub use settings::{CLOCK_TOO_FAR, Durability, StoreSettings, machine_time};
pub use state::FileState;
