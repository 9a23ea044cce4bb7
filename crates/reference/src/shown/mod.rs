//! How values are shown in messages, strings and tables: as Python shows them.

mod error;
mod float;
mod harmless;
mod text;
mod value;

pub use error::system_error;
pub use float::float;
pub use harmless::{harmless, harmless_json, harmless_value, in_one_direction, one_line};
pub use text::{bytes, escape, quoted_text};
pub use value::{Maps, class, plain, push_plain, quoted};
