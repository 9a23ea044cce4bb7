//! Real organizations: a script that copies one, and what its files say.
//!
//! The script makes calls that only read, and keeps each answer in a file of its own. [`portrait`] reads these files
//! into what a person could have written; what answers don't tell gets the defaults.

mod accounts;
mod answers;
mod attachments;
mod chains;
mod handshakes;
mod organization;
mod permission;
mod policies;
mod read;
mod script;
mod transfers;

pub use read::{Captured, NotCaptured};
pub use script::script;
