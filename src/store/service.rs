//! Calls, answered by the service from the state file.

use std::time::Duration;

use organizations::model::{AccountId, Timestamp};
use organizations::registry::{self, RegistryError};
use organizations::session::Session;
use organizations::state::{Fault, State};
use organizations::{ApiError, Context, Error, Outage, StateError};
use shape::Value;

use super::bits::Bits;
use super::error::StoreError;
use super::log::{self, Entry, Writer};
use super::open::{Store, raw};
use super::paths::StatePaths;
use super::stamp::Stamp;
use super::state::FileState;
use crate::harmless;
use crate::service::{Call, Caller, PendingChange, Reply, Service, ServiceError, Unreachable};

impl Service for Store {
    fn call(&self, call: &Call<'_>) -> Result<Reply, ServiceError> {
        let met = self.answer(call).map_err(|error| Unreachable::from(&error));
        met.map_err(ServiceError::Unreachable)?
            .map_err(|denied| match denied {
                Denied::Refused(refusal) => ServiceError::Refused {
                    status: refusal.status(),
                    body: refusal.body(),
                },
                Denied::Lost(outage) => ServiceError::Lost(outage),
            })
    }
}

/// What the service says to a call: the reply's object, or why there is none.
pub type Outcome = Result<Value, Denied>;

/// Why a call has no answer.
#[derive(Debug)]
pub enum Denied {
    /// The service refused it.
    Refused(Box<ApiError>),
    /// A fault kept the service from answering.
    Lost(Outage),
}

/// A call that the service has answered or refused.
pub(super) struct Met {
    caller: AccountId,
    time: Timestamp,
    pub(super) outcome: Outcome,
    /// How late the answer is to come, after all is saved.
    pub(super) delay: Duration,
}

/// The line of a call that is still to be appended to the log.
#[derive(Debug)]
pub struct Noted(pub(super) Box<Entry>);

impl Store {
    fn answer(&self, call: &Call<'_>) -> Result<Result<Reply, Denied>, StoreError> {
        if call.operation.is_read_only() {
            let paths = self.paths()?;
            if let Some(met) = self.read_at(&paths, call)? {
                log::note(&paths, &[met.entry(call)], Writer::Reader);
                return Ok(met.outcome.map(Reply::from));
            }
        }
        let mut locked = self.lock(call.now)?;
        let met = self.perform(&mut locked.state, &locked.bits, call)?;
        let is_dropped = met.is_dropped();
        if is_dropped {
            locked.state.take_back_refused();
        }
        let entry = met.entry(call);
        let (wait, delay) = (self.settings().wait, met.delay);
        match met.outcome {
            Ok(value) => {
                let save = move || {
                    locked.keep(entry)?;
                    wait(delay);
                    Ok(())
                };
                let change = PendingChange::saved_by(save);
                Ok(Ok(Reply { value, change }))
            }
            Err(refusal) if is_dropped && !locked.state.has_edits() => {
                locked.note(&entry);
                Ok(Err(refusal))
            }
            Err(denied) => {
                locked.keep(entry)?;
                wait(delay);
                Ok(Err(denied))
            }
        }
    }

    /// Answers a call that changes nothing; returns none if it does. Its line is for the caller to append:
    /// [`Store::note`] and [`Group::note`](super::Group::note) do.
    pub fn read(&self, call: &Call<'_>) -> Result<Option<(Outcome, Noted)>, StoreError> {
        if !call.operation.is_read_only() {
            return Ok(None);
        }
        let met = self.read_at(&self.paths()?, call)?;
        Ok(met.map(|met| {
            let entry = met.entry(call);
            (met.outcome, Noted(entry.into()))
        }))
    }

    /// Tells whether the state file is open as it is now, and has at most a length, in bytes. Then a call that only
    /// reads opens nothing.
    pub fn is_at_hand(&self, most: u64) -> bool {
        // What is no regular file at this path itself has another stamp.
        let stamp = Stamp::at(&self.settings().state_file).ok().flatten();
        stamp.is_some_and(|stamp| stamp.length() <= most && self.cache.has_opened(stamp))
    }

    /// Appends the lines of calls that changed nothing.
    pub fn note(&self, noted: Vec<Noted>) {
        // A log that can't be written must not fail the calls.
        if let Ok(paths) = self.paths() {
            let entries: Vec<_> = noted.into_iter().map(|Noted(entry)| *entry).collect();
            log::note(&paths, &entries, Writer::Reader);
        }
    }

    fn read_at(&self, paths: &StatePaths, call: &Call<'_>) -> Result<Option<Met>, StoreError> {
        let mut state = FileState::open_cached(paths, &self.cache)?;
        let met = if state.is_changed_by(call.operation.name()) {
            None
        } else {
            let bits = self.bits(&state);
            let now = self.settings().time(state.world().clock, call.now)?;
            state.take_over_due_work(now);
            Self::catch_up_to(now, &mut state, &bits)?;
            state.note_caught_up(now);
            Some(Self::perform_at(now, &mut state, &bits, call)?)
        };
        state.leave_open();
        Ok(met)
    }

    /// Has the service answer a call; what that changes is not saved yet.
    pub(super) fn perform(
        &self,
        state: &mut FileState,
        bits: &Bits,
        call: &Call<'_>,
    ) -> Result<Met, StoreError> {
        let time = self.catch_up(state, bits, call.now)?;
        Self::perform_at(time, state, bits, call)
    }

    /// Has the service answer a call at a time in the world, until which all due work is done.
    fn perform_at(
        time: Timestamp,
        state: &mut FileState,
        bits: &Bits,
        call: &Call<'_>,
    ) -> Result<Met, StoreError> {
        let caller = caller(state, bits, call.caller)?;
        let faults = state.world().faults.clone();
        let mut context = Context {
            caller: caller.clone(),
            session: call.caller.session(),
            now: time,
            machine_time: call.now,
            bits: &|n| bits.draw(n),
            state,
        };
        let outcome = match call.operation.call(&mut context, call.input) {
            Ok(answer) => Ok(answer),
            Err(Error::Refused(refusal)) => Err(Denied::Refused(refusal)),
            Err(Error::Lost(outage)) => Err(Denied::Lost(outage)),
            Err(Error::State(error)) => return Err(error.into()),
        };
        let met = Fault::used(&faults, &state.world().faults);
        let delay = met.and_then(|fault| fault.delay).unwrap_or_default();
        Ok(Met {
            caller,
            time,
            outcome,
            delay: Duration::from_millis(delay.into()),
        })
    }

    /// Does all due work, given the time of the machine, and returns the time in the world.
    ///
    /// Every command does this before it looks anything up: an account may only now have been created.
    pub fn catch_up(
        &self,
        state: &mut FileState,
        bits: &Bits,
        machine: Timestamp,
    ) -> Result<Timestamp, StoreError> {
        let now = self.settings().time(state.world().clock, machine)?;
        Self::catch_up_to(now, state, bits)?;
        Ok(now)
    }

    /// Does all work that is due at a time in the world.
    pub fn catch_up_to(
        now: Timestamp,
        state: &mut FileState,
        bits: &Bits,
    ) -> Result<(), StoreError> {
        let mut context = Context {
            caller: registry::DEFAULT_CALLER.into(),
            session: None,
            now,
            machine_time: now,
            bits: &|n| bits.draw(n),
            state,
        };
        organizations::catch_up(&mut context).map_err(|error| match error {
            Error::State(error) => error,
            error => StateError::from(error),
        })?;
        state.note_timed_out();
        Ok(())
    }

    /// Returns the source of the bits of new ids.
    pub fn bits(&self, state: &FileState) -> Bits {
        self.bits_of(state.world().seed)
    }

    /// Returns where the bits of new ids come from, where the world has a seed or none.
    pub fn bits_of(&self, seed: Option<u64>) -> Bits {
        match &self.given {
            Some(bits) => Bits::given(bits.clone()),
            None => Bits::new(self.settings().seed.or(seed)),
        }
    }
}

/// Returns the account that calls. Unless the world is strict, an unknown address makes one.
pub fn caller(
    state: &mut FileState,
    bits: &Bits,
    caller: &Caller,
) -> Result<AccountId, StoreError> {
    match caller {
        Caller::Named(name) => Ok(registry::caller(state, &|n| bits.draw(n), name)?),
        Caller::MaybeNamed(name) => match registry::account(state, name) {
            Ok(account) => Ok(account.id),
            Err(RegistryError::Unknown(_)) => chosen(state),
            Err(error) => Err(error.into()),
        },
        Caller::Unsaid => chosen(state),
        Caller::Session(session) => {
            let account = session.account.as_str();
            Ok(registry::caller(state, &|n| bits.draw(n), account)?)
        }
    }
}

/// Returns the default caller of the world; a strict world must know it.
fn chosen(state: &FileState) -> Result<AccountId, StoreError> {
    let chosen = state.world().caller.clone();
    let chosen = chosen.unwrap_or_else(|| registry::DEFAULT_CALLER.into());
    if state.world().strict {
        registry::known(state, chosen.as_str())?;
    }
    Ok(chosen)
}

impl Denied {
    /// Returns what the log says of it.
    fn logged(&self) -> Value {
        match self {
            Self::Refused(refusal) => refusal.body(),
            Self::Lost(outage) => outage.logged(),
        }
    }
}

impl Met {
    /// Tells whether what the call changed is dropped.
    pub(super) fn is_dropped(&self) -> bool {
        matches!(&self.outcome, Err(Denied::Refused(refusal)) if !refusal.keeps_changes)
    }

    /// Returns the line for the log, as far as the call tells it.
    pub(super) fn entry(&self, call: &Call<'_>) -> Entry {
        // Answers of read-only operations are not logged: they can be produced again.
        let answer = self.outcome.as_ref().ok();
        let answer = answer.filter(|_| !call.operation.is_read_only());
        let error = self.outcome.as_ref().err().map(Denied::logged);
        let address = match call.caller {
            Caller::Named(name) if name.contains('@') => Some(name.clone()),
            _ => None,
        };
        Entry {
            caller: Some(self.caller.to_string()),
            address,
            session: call.caller.session().and_then(Session::logged),
            attempt: call.attempt,
            input: raw(call.input),
            answer: answer.and_then(raw),
            error: error.as_ref().and_then(raw),
            ..Entry::new(self.time, call.operation.name())
        }
    }
}

impl From<StoreError> for Unreachable {
    fn from(error: StoreError) -> Self {
        Self::from(&error)
    }
}

impl From<&StoreError> for Unreachable {
    fn from(error: &StoreError) -> Self {
        Self {
            obstacle: error.obstacle(),
            message: harmless::text(&error.to_string()).into_owned(),
        }
    }
}

impl From<RegistryError> for StoreError {
    fn from(error: RegistryError) -> Self {
        match error {
            RegistryError::State(error) => error.into(),
            RegistryError::Unknown(_) | RegistryError::Stranger(_) => Self::NoAccount(error),
            error => Self::Setting(error.to_string()),
        }
    }
}
