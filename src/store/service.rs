//! Calls, answered by the service from the state file.

use organizations::model::{AccountId, Timestamp};
use organizations::registry::{self, RegistryError};
use organizations::state::State;
use organizations::{ApiError, Context, Error, StateError};
use serde_json::value::RawValue;
use shape::Value;

use super::bits;
use super::error::StoreError;
use super::history::{self, Change, Entry, Writer};
use super::open::Store;
use super::state::FileState;
use crate::json;
use crate::service::{Call, Caller, Service, ServiceError};

impl Service for Store {
    fn call(&self, call: &Call<'_>) -> Result<Value, ServiceError> {
        self.answer(call)?.map_err(|refusal| ServiceError::Refused {
            status: refusal.status(),
            body: refusal.body(),
        })
    }
}

/// How the service met a call.
struct Reply {
    caller: AccountId,
    time: Timestamp,
    outcome: Result<Value, Box<ApiError>>,
}

impl Store {
    fn answer(&self, call: &Call<'_>) -> Result<Result<Value, Box<ApiError>>, StoreError> {
        if call.operation.is_read_only() {
            let place = self.place()?;
            let mut state = FileState::open_keeping(&place, &self.kept)?;
            if !state.is_changed_by(call.operation.name()) {
                let reply = self.perform(&mut state, call)?;
                history::append(&place, &reply.entry(call, Vec::new()), Writer::Reader);
                return Ok(reply.outcome);
            }
        }
        let mut locked = self.lock()?;
        let reply = self.perform(&mut locked.state, call)?;
        let is_dropped = matches!(&reply.outcome, Err(refusal) if !refusal.keeps_changes);
        if is_dropped {
            locked.state.take_back_refused();
        }
        let changes = if is_dropped && !locked.state.has_edits() {
            Vec::new()
        } else {
            locked.commit()?
        };
        locked.note(&reply.entry(call, changes));
        Ok(reply.outcome)
    }

    /// Has the service answer a call; what that changes is not saved.
    fn perform(&self, state: &mut FileState, call: &Call<'_>) -> Result<Reply, StoreError> {
        let time = self.catch_up(state)?;
        let caller = self.caller(state, call.caller)?;
        let bits = self.bits(state);
        let mut context = Context {
            caller: caller.clone(),
            now: time,
            bits: &bits,
            state,
        };
        let outcome = match call.operation.call(&mut context, call.input) {
            Ok(answer) => Ok(answer),
            Err(Error::Refused(refusal)) => Err(refusal),
            Err(Error::State(error)) => return Err(error.into()),
        };
        Ok(Reply {
            caller,
            time,
            outcome,
        })
    }

    /// Does all work that is due, and returns what time it is.
    ///
    /// Every command does this before it looks for anything: an account may only just have come to be.
    pub fn catch_up(&self, state: &mut FileState) -> Result<Timestamp, StoreError> {
        let now = self.settings().time(state.world().clock)?;
        let bits = self.bits(state);
        let mut context = Context {
            caller: registry::USUAL_CALLER.into(),
            now,
            bits: &bits,
            state,
        };
        organizations::catch_up(&mut context).map_err(|error| match error {
            Error::State(error) => error,
            Error::Refused(refusal) => StateError::from(refusal),
        })?;
        state.note_timed_out();
        Ok(now)
    }

    /// Returns the account that calls. Unless the world is strict, an unknown address makes one.
    pub fn caller(&self, state: &mut FileState, caller: &Caller) -> Result<AccountId, StoreError> {
        match caller {
            Caller::Named(name) => {
                let bits = self.bits(state);
                Ok(registry::caller(state, &bits, name)?)
            }
            Caller::MaybeNamed(name) => match registry::account(state, name) {
                Ok(account) => Ok(account.id),
                Err(RegistryError::Unknown(_)) => chosen(state),
                Err(error) => Err(error.into()),
            },
            Caller::Unsaid => chosen(state),
        }
    }

    /// Returns where the bits of new ids come from.
    pub fn bits(&self, state: &FileState) -> impl Fn(u64) -> u128 + use<> {
        let seed = self.settings().seed.or(state.world().seed);
        move |n| seed.map_or_else(bits::random, |seed| bits::seeded(seed, n))
    }
}

/// Returns the account that calls when nothing else says who does; a strict world must know it.
fn chosen(state: &FileState) -> Result<AccountId, StoreError> {
    let chosen = state.world().caller.clone();
    let chosen = chosen.unwrap_or_else(|| registry::USUAL_CALLER.into());
    if state.world().strict {
        registry::account(state, chosen.as_str())?;
    }
    Ok(chosen)
}

impl Reply {
    fn entry(&self, call: &Call<'_>, changes: Vec<Change>) -> Entry {
        // What was only looked at can be looked at again.
        let answer = self.outcome.as_ref().ok();
        let answer = answer.filter(|_| !call.operation.is_read_only());
        let error = self.outcome.as_ref().err().map(|refusal| refusal.body());
        Entry {
            time: self.time,
            caller: Some(self.caller.to_string()),
            operation: call.operation.name().to_owned(),
            input: raw(call.input),
            answer: answer.and_then(raw),
            error: error.as_ref().and_then(raw),
            changes,
        }
    }
}

fn raw(value: &Value) -> Option<Box<RawValue>> {
    RawValue::from_string(json::tight(value)).ok()
}

impl From<StoreError> for ServiceError {
    fn from(error: StoreError) -> Self {
        Self::from(&error)
    }
}

impl From<&StoreError> for ServiceError {
    fn from(error: &StoreError) -> Self {
        Self::Unreachable {
            obstacle: error.obstacle(),
            message: error.to_string(),
        }
    }
}

impl From<RegistryError> for StoreError {
    fn from(error: RegistryError) -> Self {
        match error {
            RegistryError::State(error) => error.into(),
            error => Self::Setting(error.to_string()),
        }
    }
}
