//! Calls of the service, for clients.

use std::time::SystemTime;

use organizations::Operation;
use shape::Value;

use crate::service::{Call, Caller, Obstacle, Service, ServiceError, Unreachable};
use crate::store::{Store, StoreSettings};

/// What became of a call.
#[derive(Debug)]
pub(super) enum Met {
    /// The answer.
    Answered(Value),
    /// The refusal: its status and body.
    Refused(u16, Value),
    /// Nobody is called so, and a strict world makes up no accounts.
    UnknownCaller,
    /// The store could not be read, locked or saved; this says why.
    Unreachable(String),
}

/// Passes calls to the service.
#[derive(Debug)]
pub(super) struct Calls {
    store: Store,
}

impl Calls {
    /// Calls the service with a state file.
    pub(super) fn new(settings: StoreSettings) -> Self {
        Self {
            store: Store::new(settings),
        }
    }

    /// Has the service answer a call, and saves what that changed.
    pub(super) fn call(
        &self,
        operation: &'static Operation,
        input: &Value,
        caller: &Caller,
    ) -> Met {
        let call = Call {
            operation,
            input,
            caller,
            now: crate::machine_time(SystemTime::now()),
        };
        let answered = self.store.call(&call).and_then(|reply| {
            let saved = reply.change.save();
            saved.map_err(ServiceError::Unreachable)?;
            Ok(reply.value)
        });
        match answered {
            Ok(value) => Met::Answered(value),
            Err(ServiceError::Refused { status, body }) => Met::Refused(status, body),
            Err(ServiceError::Unreachable(why)) => why.into(),
        }
    }
}

impl From<Unreachable> for Met {
    fn from(unreachable: Unreachable) -> Self {
        match unreachable.obstacle {
            Obstacle::Caller => Self::UnknownCaller,
            Obstacle::Setting | Obstacle::State => Self::Unreachable(unreachable.message),
        }
    }
}
