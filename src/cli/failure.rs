//! Errors (`cli.md` section 11): what each kind says, in which form, and how the command ends.

use std::fmt::Write as _;
use std::io::{self, Write};

use shape::{Map, Value};

use super::space;
use super::usage::usage;
use crate::exit::Exit;
use crate::output::{self, Colour, Format, Look, Part};
use crate::shown;

/// Why a command ends early.
#[derive(Debug)]
pub enum Failure {
    /// A kind of error that has a code, and that can be shown in any form.
    Coded(Report),
    /// Any other error: always a plain line.
    Plain {
        /// What is said.
        message: String,
        /// How the command ends.
        exit: Exit,
    },
    /// Options that nobody knows: always behind the usage.
    UnknownOptions(String),
    /// Whoever reads the output has gone; nothing is said.
    Closed,
}

/// An error that has a code.
#[derive(Debug)]
pub struct Report {
    code: String,
    message: String,
    /// The operation that the service refused, and how often the call was made again.
    refused: Option<Refused>,
    exit: Exit,
}

/// A call that the service refused.
#[derive(Debug)]
struct Refused {
    operation: &'static str,
    retries: Option<u64>,
    /// What the exception carries besides its message.
    details: Map,
}

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

impl ErrorFormat {
    /// Returns the form of a name, ignoring case; unknown names act as the usual form.
    pub fn named(name: &str) -> Self {
        match name.to_lowercase().as_str() {
            "legacy" => Self::Legacy,
            "json" => Self::Object(Format::Json),
            "yaml" => Self::Object(Format::Yaml),
            "text" => Self::Object(Format::Text),
            "table" => Self::Object(Format::Table),
            _ => Self::Enhanced,
        }
    }
}

impl Failure {
    /// The words, a value or the input make no sense.
    pub fn param_validation(message: impl Into<String>) -> Self {
        Self::coded("ParamValidation", message, Exit::Usage)
    }

    /// The value of an option can't be read.
    pub fn unreadable(option: &str, why: &str) -> Self {
        Self::param_validation(format!("Error parsing parameter '{option}': {why}"))
    }

    /// The words can't be read; the usage follows.
    pub fn misread(program: &str, misread: &super::words::Misread) -> Self {
        Self::param_validation(format!("{}\n\n{}", misread.0, usage(program)))
    }

    /// The configuration makes no sense.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::coded("Configuration", message, Exit::Configuration)
    }

    /// The pager can't be started.
    pub fn pager(program: &str, error: &str) -> Self {
        let message = format!(
            "Unable to redirect output to pager. Received the following error when opening \
             pager:\n{error}\n\nLearn more about configuring the output pager by running \
             \"{program} help config-vars\".",
        );
        Self::coded("Pager", message, Exit::Configuration)
    }

    /// The service refused a call, after so many retries if the error is one that is retried.
    pub(super) fn refused(
        operation: &'static str,
        code: String,
        message: String,
        details: Map,
        retries: Option<u64>,
    ) -> Self {
        let refused = Some(Refused {
            operation,
            retries,
            details,
        });
        Self::Coded(Report {
            code,
            message,
            refused,
            exit: Exit::Service,
        })
    }

    /// Anything else went wrong.
    pub fn general(message: impl Into<String>) -> Self {
        Self::Plain {
            message: message.into(),
            exit: Exit::General,
        }
    }

    fn coded(code: &str, message: impl Into<String>, exit: Exit) -> Self {
        Self::Coded(Report {
            code: code.into(),
            message: message.into(),
            refused: None,
            exit,
        })
    }

    /// Returns how the command ends.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Coded(report) => report.exit,
            Self::Plain { exit, .. } => *exit,
            Self::UnknownOptions(_) => Exit::Usage,
            Self::Closed => Exit::General,
        }
    }

    /// Says what went wrong.
    pub fn write(
        &self,
        out: &mut dyn Write,
        program: &str,
        format: ErrorFormat,
        colour: Colour,
    ) -> io::Result<()> {
        match (self, format) {
            (Self::Coded(report), ErrorFormat::Object(format)) => {
                let look = Look {
                    format,
                    title: "error",
                    colour,
                    width: output::USUAL_WIDTH,
                    part: Part::Whole,
                };
                output::print(out, &report.object(), &look).map_err(io::Error::other)
            }
            (Self::Coded(report), ErrorFormat::Legacy) => line(out, program, &report.legacy()),
            (Self::Coded(report), ErrorFormat::Enhanced) => line(out, program, &report.enhanced()),
            (Self::Plain { message, .. }, _) => line(out, program, message),
            (Self::UnknownOptions(message), _) => {
                write!(out, "\n{}\n", usage(program))?;
                line(out, program, message)
            }
            (Self::Closed, _) => Ok(()),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::general(error.to_string()),
        }
    }
}

impl From<output::PrintError> for Failure {
    fn from(error: output::PrintError) -> Self {
        match error {
            output::PrintError::Io(error) => error.into(),
            output::PrintError::Crash(message) => Self::general(message),
        }
    }
}

/// Writes the line that every error is, an empty one before it.
fn line(out: &mut dyn Write, program: &str, text: &str) -> io::Result<()> {
    writeln!(out, "\n{program}: [ERROR]: {}", space::strip(text))
}

impl Report {
    fn legacy(&self) -> String {
        match &self.refused {
            Some(refused) => self.refusal(refused),
            None => self.message.clone(),
        }
    }

    fn enhanced(&self) -> String {
        match &self.refused {
            Some(refused) => {
                format!(
                    "{}{}",
                    space::strip_end(&self.refusal(refused)),
                    details(&refused.details)
                )
            }
            None => format!("An error occurred ({}): {}", self.code, self.message),
        }
    }

    fn refusal(&self, refused: &Refused) -> String {
        let Refused {
            operation, retries, ..
        } = refused;
        let retries = retries.map(|retries| format!(" (reached max retries: {retries})"));
        let retries = retries.unwrap_or_default();
        let Self { code, message, .. } = self;
        format!(
            "An error occurred ({code}) when calling the {operation} operation{retries}: {message}"
        )
    }

    /// Returns the error as an object; the service puts its message first.
    fn object(&self) -> Value {
        let mut object = Map::new();
        match &self.refused {
            Some(refused) => {
                object.push("Message", self.message.as_str());
                object.push("Code", self.code.as_str());
                for (name, value) in refused.details.iter() {
                    object.push(name, value.clone());
                }
            }
            None => {
                object.push("Code", self.code.as_str());
                object.push("Message", self.message.as_str());
            }
        }
        object.into()
    }
}

/// Returns what an exception carries besides its message, a line each; nothing if there is none.
fn details(details: &Map) -> String {
    if details.is_empty() {
        return String::new();
    }
    let mut text = "\n\nAdditional error details:".to_owned();
    let mut all_shown = true;
    for (name, value) in details.iter() {
        let value = brief(value);
        all_shown &= value.is_some();
        let value = value.as_deref().unwrap_or("<complex value>");
        write!(text, "\n{name}: {value}").expect("a text takes any text");
    }
    if !all_shown {
        text.push_str(
            "\nUse \"--cli-error-format json\" or another error format to see the full details.",
        );
    }
    text
}

/// Returns a value on one line, if it is scalar or a container of a few scalars.
fn brief(value: &Value) -> Option<String> {
    const MOST: usize = 4;
    match value {
        Value::List(elements) => {
            let few = elements.len() <= MOST && !elements.iter().any(Value::is_container);
            let shown = || {
                elements
                    .iter()
                    .map(shown::plain)
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            few.then(|| format!("[{}]", shown()))
        }
        Value::Map(members) => {
            let few = members.len() <= MOST && !members.values().any(Value::is_container);
            let pair = |(name, value)| format!("{name}: {}", shown::plain(value));
            few.then(|| {
                format!(
                    "{{{}}}",
                    members.iter().map(pair).collect::<Vec<_>>().join(", ")
                )
            })
        }
        scalar => Some(shown::plain(scalar)),
    }
}
