//! How errors are shown, one row each (`cli.md` section 11.2).

use super::format::Format;

/// How errors are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorFormat {
    /// A sentence, and what the error carries besides.
    Enhanced,
    /// A sentence.
    Legacy,
    /// An object in an output format.
    Object(Format),
}

/// Declares the names, in the order in which messages name them.
macro_rules! names {
    ($($name:literal => $format:expr,)+) => {
        impl ErrorFormat {
            /// The names of all.
            pub const NAMES: &[&str] = &[$($name),+];

            /// Returns the form of a name in lower case.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some($format),)+
                    _ => None,
                }
            }
        }
    };
}

names! {
    "legacy" => Self::Legacy,
    "json" => Self::Object(Format::Json),
    "yaml" => Self::Object(Format::Yaml),
    "text" => Self::Object(Format::Text),
    "table" => Self::Object(Format::Table),
    "enhanced" => Self::Enhanced,
}
