//! Errors (`cli.md` section 11): the messages of each kind, their formats, and the exit codes.

mod kind;
mod misread;
mod report;
mod style;
mod usage;

pub use kind::Failure;
pub use misread::{Misread, invalid_choice};
pub use report::Report;
pub use style::Style;
pub use usage::{usage, usage_behind_error};
