//! The interface between the front end and the service.
//!
//! All that the reference sends over the network goes through it, and nothing else does. It is implemented
//! by the state file's `Store`, and in the golden tests by recorded answers. It knows nothing of command
//! lines.

use std::fmt;

use organizations::model::Timestamp;
use organizations::session::Session;
use organizations::{Operation, Outage};
use shape::Value;

/// Answers one call: an operation, its input, and who calls.
pub trait Service {
    /// Answers a call. What the call changed is not saved before the caller says so.
    fn call(&self, call: &Call<'_>) -> Result<Reply, ServiceError>;
}

impl<S: Service + ?Sized> Service for &S {
    fn call(&self, call: &Call<'_>) -> Result<Reply, ServiceError> {
        (**self).call(call)
    }
}

/// The answer to a call, and what the call changed.
///
/// A command that fails after the call, as when its answer can't be printed, drops the change with the
/// answer: no command that fails has changed anything.
#[derive(Debug)]
pub struct Reply {
    /// The reply's object, as it would come over the wire.
    pub value: Value,
    /// What the call changed.
    pub change: PendingChange,
}

/// What a call changed. Dropping it discards it.
#[derive(Default)]
pub struct PendingChange(Option<Box<dyn FnOnce() -> Result<(), Unreachable> + Send>>);

impl PendingChange {
    /// Returns a change that is saved by a function.
    pub fn saved_by(save: impl FnOnce() -> Result<(), Unreachable> + Send + 'static) -> Self {
        Self(Some(Box::new(save)))
    }

    /// Tells whether the call may have changed something.
    pub fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// Saves the change.
    pub fn save(self) -> Result<(), Unreachable> {
        self.0.map_or(Ok(()), |save| save())
    }
}

impl fmt::Debug for PendingChange {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("PendingChange")
            .field(&self.is_some())
            .finish()
    }
}

impl From<Value> for Reply {
    /// Makes a reply of a call that changed nothing.
    fn from(value: Value) -> Self {
        Self {
            value,
            change: PendingChange::default(),
        }
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
    /// Which attempt of a client it is, if it tells and that is not the first.
    pub attempt: Option<u64>,
    /// When, by the clock of the machine.
    pub now: Timestamp,
}

/// Who calls, as far as command line, environment and configuration tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caller {
    /// An account id, the e-mail address of an account, or its name.
    Named(String),
    /// The account of this name, if there is one; else as if nothing were said.
    MaybeNamed(String),
    /// The account that the state names, or the default caller.
    Unsaid,
    /// A session, whose token was read.
    Session(Session),
}

impl Caller {
    /// Returns the session, if it is one.
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::Session(session) => Some(session),
            _ => None,
        }
    }
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
    /// A fault kept the service from answering.
    Lost(Outage),
    /// The call did not reach the service.
    Unreachable(Unreachable),
}

/// Why the service is not reached, or can't save what it changed.
#[derive(Debug, Clone)]
pub struct Unreachable {
    /// Why the call did not reach the service.
    pub obstacle: Obstacle,
    /// The message.
    pub message: String,
}

/// Why a call does not reach the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// No account is what the caller is called, and none is made up.
    Caller,
    /// A setting of the simulator, from the environment, an option or the state, is invalid.
    Setting,
    /// The state can't be read, locked or saved.
    State,
}

/// A command line that could not be understood: nothing was called.
#[derive(Debug, Clone)]
pub struct Misuse<'a> {
    /// The operation that was named, or the first word if none was.
    pub operation: &'a str,
    /// The words.
    pub words: &'a [String],
    /// The code of the error.
    pub code: &'a str,
    /// What was said of it.
    pub message: &'a str,
    /// Who would have called.
    pub caller: &'a Caller,
    /// When, by the clock of the machine.
    pub now: Timestamp,
}
