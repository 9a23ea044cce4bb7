//! `--generate-cli-skeleton` (`cli.md` section 7): samples of an input or an answer.

mod commented;
mod sample;
mod show;

pub use commented::commented_yaml;
pub use sample::{input, output};
pub use show::{Kind, show_input, show_output};
