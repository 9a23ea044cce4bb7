//! How a call fails: the service refuses it, or the state can't be read.

use std::borrow::Cow;
use std::fmt;

use crate::model::Exception;

/// The result of anything that the service may refuse.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call has no answer.
#[derive(Debug)]
pub enum Error {
    /// The service refuses the call.
    Refused(Box<ApiError>),
    /// The state could not be read.
    State(StateError),
}

/// A modelled exception with its message and, where the exception has one, its reason.
///
/// Constructors stand beside the rules that they guard; a message is written down once.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    /// Which exception it is.
    pub exception: Exception,
    /// The sentence that the caller is shown.
    pub message: Cow<'static, str>,
    /// Which rule was broken, as in `INVALID_PATTERN:HANDSHAKE_ID`.
    pub reason: Option<Cow<'static, str>>,
    /// Whether what the call changed before it was refused stays.
    pub keeps_changes: bool,
}

impl ApiError {
    pub(crate) fn new(exception: Exception, message: &'static str) -> Self {
        Self {
            exception,
            message: message.into(),
            reason: None,
            keeps_changes: false,
        }
    }

    pub(crate) fn because(mut self, reason: impl Into<Cow<'static, str>>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Makes the refusal keep what the call changed: nearly none does.
    pub(crate) fn keeping_changes(mut self) -> Self {
        self.keeps_changes = true;
        self
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
            Self::State(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for Error {}
