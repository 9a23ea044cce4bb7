//! What `--generate-cli-skeleton` prints (`cli.md` section 7).

use std::io::Write;

use organizations::Operation;
use reference::json;
use shape::{Map, Value};

use super::{commented_yaml, input, output};
use crate::Streams;
use crate::cli::answer::Answer;
use crate::cli::call::{check_value, checked_body};
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::cli::values::Parameter;
use crate::service::PendingChange;

/// The kinds of sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An input as JSON.
    Input,
    /// An input as YAML.
    YamlInput,
    /// An answer.
    Output,
}

impl Kind {
    /// Returns the kind of a name, which is one of the option's choices.
    pub(crate) fn named(name: &str) -> Self {
        match name {
            "yaml-input" => Self::YamlInput,
            "output" => Self::Output,
            _ => Self::Input,
        }
    }
}

/// Prints a sample input, as YAML or as JSON.
pub(crate) fn show_input(
    kind: Kind,
    operation: &Operation,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let text = match operation.input() {
        Some(shape) if kind == Kind::YamlInput => commented_yaml(shape, &input(shape)),
        Some(shape) => {
            let sample = json::pretty(&input(shape), json::Charset::Ascii);
            sample.expect("a sample has a form in JSON") + "\n"
        }
        None => "{}\n".to_owned(),
    };
    Ok(out.write_all(text.as_bytes())?)
}

/// Prints a sample answer, which the reference checks as if it were an input.
pub(crate) fn show_output(
    session: &Session<'_>,
    operation: &Operation,
    parameters: &[Parameter],
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let sample = match operation.output() {
        Some(shape) => {
            let sample = output(shape);
            check_value(shape, &sample, &session.settings.local)?;
            sample
        }
        None => Map::new().into(),
    };
    checked_body(session, operation, parameters)?;
    let Value::Map(sample) = sample else {
        unreachable!("an answer is a structure")
    };
    Answer::new(session, operation.name(), streams).whole(sample, PendingChange::default())
}
