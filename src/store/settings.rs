//! The settings of the store, from the environment: the state file, its clock, ids and lock.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use jiff::SignedDuration;
use organizations::model::Timestamp;
use organizations::state::Clock;

use super::error::StoreError;
use super::named::{StateFile, variable};
use crate::Environment;

/// The message about a clock that is shifted out of the range of times.
pub const CLOCK_TOO_FAR: &str =
    "the clock of the state is shifted too far; `orgsim sim clock set` sets it";

/// The default time that a command waits for the lock.
const LOCK_TIMEOUT: Duration = Duration::from_secs(30);

/// The settings of the store, from the environment.
#[derive(Debug, Clone)]
pub struct StoreSettings {
    /// The state file.
    pub state_file: PathBuf,
    /// The file of which the state file begins as a copy if there is none yet: `ORGSIM_STATE_FROM`.
    pub origin: Option<PathBuf>,
    /// The time of `ORGSIM_NOW`, which overrides the clock of the state.
    pub now: Option<Timestamp>,
    /// The seed of new ids, which overrides that of the state: `ORGSIM_SEED`.
    pub seed: Option<u64>,
    /// How long to wait for the lock: `ORGSIM_LOCK_TIMEOUT`, in seconds.
    pub lock_timeout: Duration,
    /// Whether a commit is synced to the disk: not if `ORGSIM_NO_SYNC` is `1`.
    pub durability: Durability,
    /// Prints a notice for the user, as while a lock is waited for.
    pub notify: fn(&str),
    /// Waits before a late answer is given (`sim fault add --delay`).
    pub wait: fn(Duration),
}

/// What a commit survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// A loss of power.
    Synced,
    /// The end of the process. Enough for tests, and many times faster.
    Unsynced,
}

#[cfg(test)]
impl StoreSettings {
    /// Returns those of a state file in a folder, for tests.
    pub(super) fn within(folder: &std::path::Path) -> Self {
        Self {
            state_file: folder.join("state.json"),
            origin: None,
            now: None,
            seed: None,
            lock_timeout: Duration::ZERO,
            durability: Durability::Synced,
            notify: |_| {},
            wait: |_| {},
        }
    }
}

impl StoreSettings {
    /// Reads the environment; a state file named on the command line overrides it.
    pub fn read(
        environment: &Environment<'_>,
        state_file: Option<&str>,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            state_file: StateFile::find(environment, state_file)?.path,
            origin: variable(environment, "ORGSIM_STATE_FROM")
                .map(|origin| environment.folder.join(origin)),
            now: parsed(
                environment,
                "ORGSIM_NOW",
                "a time as in `2026-03-01T12:00:00Z`",
                |text| text.parse().ok(),
            )?,
            seed: parsed(environment, "ORGSIM_SEED", "a whole number", |text| {
                text.parse().ok()
            })?,
            lock_timeout: parsed(
                environment,
                "ORGSIM_LOCK_TIMEOUT",
                "a number of seconds",
                seconds,
            )?
            .unwrap_or(LOCK_TIMEOUT),
            durability: match variable(environment, "ORGSIM_NO_SYNC") {
                Some(value) if value == "1" => Durability::Unsynced,
                _ => Durability::Synced,
            },
            notify: |text| {
                let _ = writeln!(std::io::stderr(), "{text}");
            },
            wait: std::thread::sleep,
        })
    }

    /// Returns the time that a clock of the world shows, to the millisecond, given the time of the
    /// machine.
    pub fn time(&self, clock: Clock, machine: Timestamp) -> Result<Timestamp, StoreError> {
        let Timestamp(machine) = machine;
        let time = match (self.now, clock) {
            (Some(Timestamp(now)), _) | (None, Clock::Frozen(Timestamp(now))) => Some(now),
            (None, Clock::Real) => Some(machine),
            (None, Clock::Shifted(by)) => machine.checked_add(SignedDuration::from_millis(by)).ok(),
        };
        time.and_then(|time| jiff::Timestamp::from_millisecond(time.as_millisecond()).ok())
            .and_then(|time| Timestamp::try_from(time).ok())
            .ok_or_else(|| StoreError::Setting(CLOCK_TOO_FAR.to_owned()))
    }
}

/// Returns the time of the machine at which a clock of the world shows a time, as far as there is one.
pub fn machine_time(time: Timestamp, clock: Clock) -> Timestamp {
    match clock {
        Clock::Shifted(by) => {
            let machine = time.0.checked_sub(SignedDuration::from_millis(by));
            machine.map_or(time, Timestamp)
        }
        Clock::Real | Clock::Frozen(_) => time,
    }
}

/// Parses a variable, if it is set; the error says what is expected.
fn parsed<T>(
    environment: &Environment<'_>,
    name: &str,
    expected: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    let Some(value) = variable(environment, name) else {
        return Ok(None);
    };
    let value = value.to_string_lossy();
    match parse(value.trim()) {
        Some(parsed) => Ok(Some(parsed)),
        None => Err(StoreError::Setting(format!(
            "`{name}` should be {expected}: `{value}`"
        ))),
    }
}

fn seconds(text: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}
