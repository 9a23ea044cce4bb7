//! The output formats.

use clap::ValueEnum;

/// An output format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Mermaid, which many editors, wikis and code hosts render.
    Mermaid,
    /// DOT, which Graphviz renders.
    Dot,
    /// SVG, which browsers show.
    Svg,
}
