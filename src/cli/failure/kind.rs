//! The kinds of error, each with its one constructor.

use std::io;

use shape::{Map, Value};

use super::misread::Misread;
use super::report::{self, Refused, Report};
use crate::exit::Exit;
use crate::output;
use crate::service::Unreachable;

/// The code of a pager that can't be started.
const PAGER: &str = "Pager";

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
    /// Unknown options: always after the usage.
    UnknownOptions(String),
    /// The reader of the output has closed the pipe; nothing is printed.
    Closed,
}

impl Failure {
    /// The command line, a value or the input is invalid.
    pub fn param_validation(message: impl Into<String>) -> Self {
        Self::coded("ParamValidation", message, Exit::Usage)
    }

    /// The value of an option can't be read.
    pub fn unreadable(option: &str, why: &str) -> Self {
        Self::param_validation(format!("Error parsing parameter '{option}': {why}"))
    }

    /// The words can't be read; the usage follows.
    pub fn misread(usage: &str, misread: &Misread) -> Self {
        Self::param_validation(format!("{}\n\n{usage}", misread.0))
    }

    /// The configuration is invalid.
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
        Self::coded(PAGER, message, Exit::Configuration)
    }

    /// The service refused a call, after so many retries if the error is one that is retried.
    pub(in crate::cli) fn refused(
        operation: &'static str,
        code: String,
        message: Value,
        details: Option<Map>,
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

    /// The service refused a call in a way that tells nothing; this has one form only.
    pub(in crate::cli) fn unknown_refusal(operation: &str, retries: Option<u64>) -> Self {
        Self::Plain {
            message: report::sentence("Unknown", operation, retries, "Unknown"),
            exit: Exit::Service,
        }
    }

    /// The connection was closed at each attempt.
    pub(in crate::cli) fn dropped(address: &str) -> Self {
        Self::general(format!(
            "Connection was closed before we received a valid response from endpoint URL: \"{address}\"."
        ))
    }

    /// Anything else went wrong.
    pub fn general(message: impl Into<String>) -> Self {
        Self::Plain {
            message: message.into(),
            exit: Exit::General,
        }
    }

    /// The change of a command was saved, but its output can't be written.
    #[must_use]
    pub fn untold(self) -> Self {
        match self {
            Self::Plain { message, exit } => Self::Plain {
                message: format!(
                    "the change was saved, but the answer can't be written: {message}"
                ),
                exit,
            },
            other => other,
        }
    }

    fn coded(code: &str, message: impl Into<String>, exit: Exit) -> Self {
        Self::Coded(Report {
            code: code.into(),
            message: message.into().into(),
            refused: None,
            exit,
        })
    }

    /// Returns the code of an error that was made on the command line or in the configuration, and what is
    /// said of it without the usage; nothing of any other error.
    pub fn misuse(&self) -> Option<(&str, String)> {
        let (code, said) = match self {
            // Without a pager, the call was answered.
            Self::Coded(report) if report.exit == Exit::Service || report.code == PAGER => {
                return None;
            }
            Self::Coded(report) => (&*report.code, report.legacy()),
            Self::Plain { message, exit } if *exit == Exit::Configuration => {
                ("Configuration", message.clone())
            }
            Self::UnknownOptions(said) => ("ParamValidation", said.clone()),
            _ => return None,
        };
        let said = said.split("\n\nusage: ").next().unwrap_or_default();
        Some((code, said.trim().to_owned()))
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
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::general(error.to_string()),
        }
    }
}

impl From<Unreachable> for Failure {
    fn from(Unreachable { obstacle, message }: Unreachable) -> Self {
        let exit = obstacle.into();
        Self::Plain { message, exit }
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
