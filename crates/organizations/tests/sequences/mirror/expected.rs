//! What an observer expects of a call.

use organizations::ApiError;

/// What is expected of a call.
#[derive(Debug, Clone, Copy)]
pub(super) enum Expected {
    /// The observer doesn't know enough to say.
    Anything,
    /// It is answered.
    Answer,
    /// It is refused with an exception.
    Refusal(&'static str),
    /// Whatever comes of it, it isn't one of these exceptions.
    Not(&'static [&'static str]),
}

impl Expected {
    /// Tells whether this is what came. A call with a wrong input is always refused for that.
    pub(super) fn is_met_by<T>(self, outcome: &Result<T, ApiError>) -> bool {
        let exception = match outcome {
            Ok(_) => None,
            Err(error) => Some(error.exception.name()),
        };
        exception == Some("InvalidInputException")
            || match self {
                Self::Anything => true,
                Self::Answer => exception.is_none(),
                Self::Refusal(expected) => exception == Some(expected),
                Self::Not(unexpected) => exception.is_none_or(|name| !unexpected.contains(&name)),
            }
    }

    /// Returns this, unless nothing is known: then another.
    pub(super) fn or(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Anything => other(),
            _ => self,
        }
    }
}
