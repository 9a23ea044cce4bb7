//! `--generate-cli-skeleton` (`cli.md` section 7): samples of an input or an answer.

mod commented;
mod sample;

pub use commented::commented_yaml;
pub use sample::{input, output};
