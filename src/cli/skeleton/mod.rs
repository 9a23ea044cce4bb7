//! `--generate-cli-skeleton` (`cli.md` section 7): samples of an input or an answer.

mod commented;
mod sample;
mod show;

pub(super) use commented::commented_yaml;
pub(super) use sample::{input, output};
pub(super) use show::{Kind, show_input, show_output};
