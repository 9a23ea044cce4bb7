//! Configuration files and the settings that they, options and the environment give
//! (`cli.md` section 12).

mod ini;
mod paths;
mod profile;
mod sso;

pub use ini::{Ini, Section, nested, value};
pub use paths::{expand_home, expand_variables};
pub(super) use profile::read_flat;
pub use profile::{Config, NoProfile};
