//! The notations.

use clap::ValueEnum;

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Mermaid, which many editors, wikis and code hosts draw.
    Mermaid,
    /// DOT, which Graphviz draws.
    Dot,
    /// A picture that browsers show.
    Svg,
}
