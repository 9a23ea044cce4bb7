//! Configuration files and the settings that they, options and the environment give
//! (`cli.md` section 12).

mod ini;
mod paths;
mod profile;
mod sso;

pub use ini::{Ini, Section, nested, value};
pub(super) use paths::{credentials_to_write, settings_name, settings_to_write};
pub use paths::{expand_home, expand_variables};
pub use profile::{Config, NoProfile};
pub(super) use profile::{is_predefined, read_flat};
