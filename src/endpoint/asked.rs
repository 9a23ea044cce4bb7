//! What a client asks of the service, and what became of it.

use std::time::{Duration, SystemTime};

use organizations::{ApiError, Operation, Outage};
use shape::Value;

use crate::service::{Call, Caller, Obstacle, Unreachable};
use crate::store::{Denied, Outcome, StoreError};

/// What a client calls.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// What is asked for.
    pub(super) operation: &'static Operation,
    /// The members that were given.
    pub(super) input: Value,
    /// Who asks.
    pub(super) caller: Caller,
    /// Which attempt it is, if the client says so.
    pub(super) attempt: Option<u64>,
}

impl Asked {
    /// Returns the call, now.
    pub(super) fn now(&self) -> Call<'_> {
        Call {
            operation: self.operation,
            input: &self.input,
            caller: &self.caller,
            attempt: self.attempt,
            now: crate::machine_time(SystemTime::now()),
        }
    }
}

/// What became of a call.
#[derive(Debug)]
pub(super) enum Met {
    /// The answer.
    Answered(Value),
    /// The refusal.
    Refused(Box<ApiError>),
    /// A fault kept the service from answering.
    Lost(Outage),
    /// Nobody is called so, and a strict world makes up no accounts.
    UnknownCaller,
    /// The store could not be read, locked or saved; this says why.
    Unreachable(String),
}

/// What became of a call that waited, and how late its answer is to be.
#[derive(Debug)]
pub(super) struct Late {
    pub(super) met: Met,
    pub(super) delay: Duration,
}

impl From<Outcome> for Met {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Ok(value) => Self::Answered(value),
            Err(Denied::Refused(refusal)) => Self::Refused(refusal),
            Err(Denied::Lost(outage)) => Self::Lost(outage),
        }
    }
}

impl From<Met> for Late {
    fn from(met: Met) -> Self {
        let delay = Duration::ZERO;
        Self { met, delay }
    }
}

impl From<StoreError> for Met {
    fn from(error: StoreError) -> Self {
        let Unreachable { obstacle, message } = error.into();
        match obstacle {
            Obstacle::Caller => Self::UnknownCaller,
            Obstacle::Setting | Obstacle::State => Self::Unreachable(message),
        }
    }
}
