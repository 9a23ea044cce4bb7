//! What is known before an operation is looked at (`cli.md` section 2, steps 1 to 9, and section 12): the
//! options of every command and orgsim's own, the configuration, and the settings that all these make.

mod first_pass;
mod formats;
mod known;
mod own_options;
mod preliminary;
mod settings;

pub(crate) use first_pass::named_profile;
pub(crate) use formats::{Paged, error_format, format};
pub use known::Session;
pub use own_options::OwnOptions;
pub(crate) use preliminary::check_early;
pub(crate) use settings::CommandSettings;
