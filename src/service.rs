//! The one door between whoever calls and the service.
//!
//! Everything that the reference program sends over the network passes here, and nothing else
//! does. Behind it stands the state file, or in the golden tests a recorded answer. It knows nothing
//! of command lines.

use organizations::Operation;
use shape::Value;

/// Answers one call: an operation, its input, and who calls.
pub trait Service {
    /// Answers a call with the reply's object, as it would come over the wire.
    fn call(&self, call: &Call<'_>) -> Result<Value, ServiceError>;
}

impl<S: Service + ?Sized> Service for &S {
    fn call(&self, call: &Call<'_>) -> Result<Value, ServiceError> {
        (**self).call(call)
    }
}

/// One call.
#[derive(Debug, Clone)]
pub struct Call<'a> {
    /// What is asked for.
    pub operation: &'static Operation,
    /// The members that were given.
    pub input: &'a Value,
    /// Who asks.
    pub caller: &'a Caller,
}

/// Who calls, as far as command line, environment and configuration tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caller {
    /// An account id, the e-mail address of an account, or its name.
    Named(String),
    /// The account of this name, if there is one; else as if nothing were said.
    MaybeNamed(String),
    /// The account that the state names, or the usual one.
    Unsaid,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum ServiceError {
    /// The service refused, with an HTTP status and a body: `__type`, `Message` and what else there is.
    Refused {
        /// The status, 300 or more.
        status: u16,
        /// The body.
        body: Value,
    },
    /// The call did not reach the service.
    Unreachable {
        /// What kept it away.
        obstacle: Obstacle,
        /// What to say of it.
        message: String,
    },
}

/// What keeps a call from the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// What the environment, an option or the state says of the simulator makes no sense.
    Setting,
    /// The state can't be read, locked or saved.
    State,
}
