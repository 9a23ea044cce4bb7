//! Values formatted as by Python's `str()` and `repr()`, for messages, text output and tables (`cli.md` section 8.3).

mod error;
mod float;
mod text;
mod value;

pub use error::system_error;
pub use float::float;
pub use text::{bytes, escape, quoted_text};
pub use value::{Maps, class, plain, push_plain, quoted};
