//! `sim clock`: what time it is in the world.

use anyhow::Context as _;
use clap::{Args, Subcommand};
use jiff::SignedDuration;
use organizations::model::Timestamp;
use organizations::state::{self, State};
use shape::Value;

use super::console::{Console, answer, object};
use super::duration;
use crate::store::{CLOCK_TOO_FAR, StoreError};
use crate::world::World;

/// Shows what time it is in the world, or changes it.
///
/// What was due by the new time (handshakes that expire, jobs that end) is done by the next command.
/// While `ORGSIM_NOW` is set, that is the time, whatever the clock says, and nothing here changes it.
#[derive(Debug, Args)]
pub(super) struct Clock {
    #[command(subcommand)]
    change: Option<Change>,
}

#[derive(Debug, Subcommand)]
enum Change {
    /// Sets the clock; it stands still or runs on as before.
    Set {
        /// The time, as in 2026-03-01T12:00:00Z.
        time: Timestamp,
    },
    /// Puts the clock forward, or back by less than nothing.
    Advance {
        /// By how much, as in 15d, "1h 30m" or -1d.
        #[arg(value_parser = duration::read_signed, allow_hyphen_values = true)]
        by: SignedDuration,
    },
    /// Stops the clock.
    Freeze,
    /// Lets a stopped clock run on from where it stands.
    Resume,
}

impl Clock {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        match self.change {
            Some(change) => change.make(console),
            None => {
                let clock = data(console, &world, world.as_saved()?.world().clock)?;
                console.print("Clock", clock)
            }
        }
    }
}

impl Change {
    fn name(&self) -> &'static str {
        match self {
            Self::Set { .. } => "sim clock set",
            Self::Advance { .. } => "sim clock advance",
            Self::Freeze => "sim clock freeze",
            Self::Resume => "sim clock resume",
        }
    }

    fn make(&self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let world = console.world()?;
        if let Some(now) = world.time_by_environment() {
            let why = format!(
                "the clock can't be changed while the variable `ORGSIM_NOW` says what time it is: \
                 `{}`\n\nunset `ORGSIM_NOW`, or set it to another time",
                now.0
            );
            return Err(StoreError::Setting(why).into());
        }
        let mut locked = match self {
            Self::Set { .. } => world.lock_to_set_clock()?,
            _ => world.lock()?,
        };
        let clock = self.apply(locked.state.world().clock, world.machine_time())?;
        locked.state.world_mut().clock = clock;
        let clock = data(console, &world, clock)?;
        console.save(locked, self.name(), answer("Clock", clock))
    }

    /// Returns the clock as it is after the change.
    fn apply(&self, clock: state::Clock, machine: Timestamp) -> anyhow::Result<state::Clock> {
        let stands = matches!(clock, state::Clock::Frozen(_));
        match self {
            Self::Set { time } => Ok(at(*time, stands, machine)),
            Self::Advance { by } => {
                let Timestamp(now) = reading(clock, machine)?;
                let then = now.checked_add(*by).ok();
                let then = then.context("that is beyond the end of time")?;
                Ok(at(Timestamp(then), stands, machine))
            }
            Self::Freeze => Ok(at(reading(clock, machine)?, true, machine)),
            Self::Resume => Ok(at(reading(clock, machine)?, false, machine)),
        }
    }
}

/// Returns what a clock shows.
fn reading(clock: state::Clock, machine: Timestamp) -> anyhow::Result<Timestamp> {
    match clock {
        state::Clock::Real => Ok(machine),
        state::Clock::Shifted(by) => {
            let shifted = machine.0.checked_add(SignedDuration::from_millis(by)).ok();
            shifted
                .and_then(|time| Timestamp::try_from(time).ok())
                .context(CLOCK_TOO_FAR)
        }
        state::Clock::Frozen(time) => Ok(time),
    }
}

/// Returns the clock that shows a time now, stopped or running.
fn at(time: Timestamp, stands: bool, machine: Timestamp) -> state::Clock {
    if stands {
        return state::Clock::Frozen(time);
    }
    match time.0.as_millisecond() - machine.0.as_millisecond() {
        0 => state::Clock::Real,
        by => state::Clock::Shifted(by),
    }
}

fn data(console: &Console<'_, '_>, world: &World, clock: state::Clock) -> anyhow::Result<Value> {
    let now = world.time(clock)?;
    let kind = match clock {
        _ if world.time_by_environment().is_some() => "set by ORGSIM_NOW",
        state::Clock::Real => "that of the machine",
        state::Clock::Shifted(_) => "shifted",
        state::Clock::Frozen(_) => "frozen",
    };
    Ok(object([
        ("Now", Some(console.time(now))),
        ("Clock", Some(kind.into())),
    ]))
}
