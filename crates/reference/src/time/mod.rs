//! Timestamps: parsed from numbers and from many date formats, formatted and sent (`cli.md` sections 8.4 and 10.7).
//!
//! Nothing here asks the machine: the clock and the name of the local time zone are parameters.

mod local;
mod moment;
mod parse;
mod text;
mod zone;

pub use local::{Local, ReadFile};
pub use moment::Moment;
pub use parse::{Unreadable, parse};
pub use zone::Zone;
