//! How a call fails: the service refuses it, or the state can't be read.

use std::borrow::Cow;
use std::fmt;

use shape::{Choice, Map, Value};

use crate::model::Exception;
pub(crate) use crate::model::{
    AccessDeniedForDependencyExceptionReason as DependencyDenial,
    ConstraintViolationExceptionReason as Constraint,
    HandshakeConstraintViolationExceptionReason as HandshakeConstraint,
    InvalidInputExceptionReason as InvalidInput,
};

/// The result of anything that the service may refuse.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call has no answer.
#[derive(Debug)]
pub enum Error {
    /// The service refuses the call.
    Refused(Box<ApiError>),
    /// A fault keeps the call from being answered. What it changed so far is saved: the fault is used up.
    Lost(Outage),
    /// The state could not be read.
    State(StateError),
}

/// How a call ends that the service does not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outage {
    /// With nothing but a status, as from a machine in front of the service.
    Status(u16),
    /// The connection is closed without an answer.
    Dropped,
}

impl Outage {
    /// Returns what a log says of it, in the form of a refusal.
    pub fn logged(self) -> Value {
        let (code, message) = match self {
            Self::Status(status) => (status.to_string(), "Answered with this status only"),
            Self::Dropped => (
                "ConnectionClosed".to_owned(),
                "The connection was closed without an answer",
            ),
        };
        Map::from_iter([("__type", code), ("Message", message.to_owned())]).into()
    }
}

impl fmt::Display for Outage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(out, "answered with status {status} only"),
            Self::Dropped => out.write_str("the connection was closed without an answer"),
        }
    }
}

/// Refuses a call: `return refuse(Exception::AccessDeniedException);`.
pub(crate) fn refuse<T>(why: impl Into<ApiError>) -> Result<T> {
    Err(why.into().into())
}

/// A modelled exception with its message and, where the exception has one, its reason.
///
/// It is made from the exception, or from one of the reasons that an exception may have; their
/// sentences are written down once, beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    /// Which exception it is.
    pub exception: Exception,
    /// The sentence that the caller is shown.
    pub message: Cow<'static, str>,
    /// Which rule was broken, as in `INVALID_PATTERN:HANDSHAKE_ID`.
    pub reason: Option<Cow<'static, str>>,
    /// What was throttled; `TooManyRequestsException` has it.
    pub excess: Option<&'static str>,
    /// Whether the changes that the call made before it was refused are saved.
    pub keeps_changes: bool,
}

impl ApiError {
    fn of_reason(exception: Exception, reason: &impl Choice, message: &'static str) -> Self {
        Self {
            message: message.into(),
            reason: Some(reason.name().into()),
            ..exception.into()
        }
    }

    pub(crate) fn because(mut self, reason: impl Into<Cow<'static, str>>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    pub(crate) fn saying(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.message = message.into();
        self
    }

    /// Marks the rare refusal after which the changes of the call are saved nevertheless.
    pub(crate) fn keeping_changes(mut self) -> Self {
        self.keeps_changes = true;
        self
    }

    /// Returns the status with which it is sent.
    pub fn status(&self) -> u16 {
        match self.exception {
            Exception::ServiceException => 500,
            Exception::AccessDenied => 403,
            Exception::NoSuchEntity => 404,
            _ => 400,
        }
    }

    /// Returns what is sent: `__type`, `Message`, and what else the exception carries.
    pub fn body(&self) -> Value {
        let mut body = Map::new();
        body.push("__type", self.exception.name());
        body.push("Message", self.message.as_ref());
        if let Some(reason) = &self.reason {
            body.push("Reason", reason.as_ref());
        }
        if let Some(excess) = self.excess {
            body.push("Type", excess);
        }
        body.into()
    }
}

impl From<Exception> for ApiError {
    fn from(exception: Exception) -> Self {
        Self {
            exception,
            message: exception.message().into(),
            reason: None,
            excess: None,
            keeps_changes: false,
        }
    }
}

impl From<Constraint> for ApiError {
    fn from(reason: Constraint) -> Self {
        let exception = Exception::ConstraintViolationException;
        Self::of_reason(exception, &reason, reason.message())
    }
}

impl From<HandshakeConstraint> for ApiError {
    fn from(reason: HandshakeConstraint) -> Self {
        let exception = Exception::HandshakeConstraintViolationException;
        Self::of_reason(exception, &reason, reason.message())
    }
}

impl From<InvalidInput> for ApiError {
    fn from(reason: InvalidInput) -> Self {
        Self::of_reason(Exception::InvalidInputException, &reason, reason.message())
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.exception.name(), self.message)
    }
}

impl std::error::Error for ApiError {}

/// The state could not be read; it says itself why and where.
pub type StateError = Box<dyn std::error::Error + Send + Sync>;

/// Something that a state says and that no operation would have left there.
///
/// A state is checked when it is opened, unless the store knows that it wrote it itself. A store may
/// be deceived, so whoever relies on a record that another record names says this when it is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Where it is inside the document, as in `roots.r-ab12`.
    pub path: String,
    /// What is wrong, as a phrase.
    pub message: &'static str,
}

impl fmt::Display for Contradiction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for Contradiction {}

impl From<Contradiction> for Error {
    fn from(contradiction: Contradiction) -> Self {
        Self::State(contradiction.into())
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Refused(Box::new(error))
    }
}

impl From<StateError> for Error {
    fn from(error: StateError) -> Self {
        Self::State(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => error.fmt(out),
            Self::Lost(outage) => outage.fmt(out),
            Self::State(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Error {}
