//! The whole way from files to records.

use std::fmt;

use organizations::StateError;
use organizations::model::Timestamp;
use organizations::state::{Clock, Memory, State, WorldSettings};
use shape::Shaped;

use super::check::Excesses;
use super::making::{Making, Places};
use super::registry::Registry;
use super::{check, files, handshake, ids, organization, transfer, world};
use crate::leave::leave;
use crate::portrait::anonymous::anonymous;
use crate::portrait::capture::Captured;
use crate::portrait::complaint::{Complaints, Refused};
use crate::portrait::fit::fit;
use crate::portrait::fitted::Fitted;
use crate::portrait::format::Portrait;
use crate::portrait::plain::plain;
use crate::portrait::yaml::Node;
use crate::portrait::{defaults, order};

/// In what a world begins.
pub struct Beginning<'a> {
    /// The settings that hold unless the files have some.
    pub settings: WorldSettings,
    /// Tells what time it is by a clock, if it shows one.
    pub time: Box<dyn Fn(Clock) -> Option<Timestamp> + 'a>,
    /// Returns the bits of the n-th id in a world with a seed, or without one.
    pub bits: SeededBits<'a>,
}

/// Returns the bits of an id, by the seed of the world and a number.
pub type SeededBits<'a> = Box<dyn Fn(Option<u64>, u64) -> Result<u128, StateError> + 'a>;

/// Why there is no world.
#[derive(Debug)]
pub enum NotImported {
    /// The files say something that can't be.
    Refused(Refused),
    /// No id could be drawn.
    State(StateError),
}

impl fmt::Display for NotImported {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refused) => refused.fmt(out),
            Self::State(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for NotImported {}

impl From<StateError> for NotImported {
    fn from(error: StateError) -> Self {
        Self::State(error)
    }
}

/// Makes a world of files: their names, and what is in them.
pub fn import(
    files: &[(String, Vec<u8>)],
    beginning: &Beginning<'_>,
) -> Result<Memory, NotImported> {
    let texts: Vec<&[u8]> = files.iter().map(|(_, text)| text.as_slice()).collect();
    let names = files.iter().map(|(name, _)| name.clone()).collect();
    let mut complaints = Complaints::default();
    let Some(node) = files::read(&texts, &mut complaints) else {
        return Err(NotImported::Refused(complaints.told(names)));
    };
    let made = made(&node, beginning, complaints, Excesses::Refused)?;
    leave(node);
    made.map_err(|complaints| NotImported::Refused(complaints.told(names)))
}

/// Makes a world of what was captured of a real one, with made-up ids and names if it is to be anonymous. The world
/// keeps the settings in which it begins, and its quotas allow what is there.
pub fn import_captured(
    captured: Captured,
    anonymize: bool,
    beginning: &Beginning<'_>,
) -> Result<Memory, NotImported> {
    let portrait = if anonymize {
        anonymous(captured.portrait)
    } else {
        captured.portrait
    };
    let node = plain(Portrait::shape(), &portrait.into_value());
    let made = made(&node, beginning, Complaints::default(), Excesses::Allowed)?;
    let mut state = made.map_err(|complaints| NotImported::Refused(complaints.told(Vec::new())))?;
    let world = state.world_mut();
    *world = WorldSettings {
        caller: world.caller.take(),
        next_due: world.next_due,
        drawn: beginning.settings.drawn.max(world.drawn),
        sequence: world.sequence,
        quotas: world.quotas.clone(),
        ..beginning.settings.clone()
    };
    Ok(state)
}

fn made(
    node: &Node,
    beginning: &Beginning<'_>,
    mut complaints: Complaints,
    excesses: Excesses,
) -> Result<Result<Memory, Complaints>, StateError> {
    let fitting = fit(Portrait::shape(), node, &mut complaints);
    let portrait = fitting.and_then(|fitting| Portrait::read(Fitted::of(node, &fitting)).ok());
    let Some(mut portrait) = portrait else {
        return Ok(Err(complaints));
    };
    defaults::fill_policies(&mut portrait);
    let last = order::fill(&mut portrait);
    let mut state = Memory::default();
    *state.world_mut() = world::settings(portrait.world.as_ref(), beginning.settings.clone());
    let seed = state.world().seed;
    let bits = |n| (beginning.bits)(seed, n);
    ids::fill(&mut portrait, node, &mut state, &bits, &mut complaints)?;
    let of_clock = node.at("world").at("clock");
    let now = (beginning.time)(state.world().clock);
    if now.is_none() {
        complaints.add(
            of_clock.mark,
            "the clock would show a time that there is not",
        );
    }
    let mut making = Making {
        registry: Registry::of(&portrait),
        complaints,
        now: now.unwrap_or(Timestamp(jiff::Timestamp::UNIX_EPOCH)),
        places: Places::default(),
        state,
    };
    world::complete(portrait.world.as_ref(), node, last, &mut making);
    organization::make(&portrait, node, &mut making);
    transfer::make(&portrait, node.at("transfers"), &mut making);
    handshake::make(&portrait, node.at("handshakes"), &mut making);
    check::check(&mut making, node, excesses)?;
    let Making {
        complaints, state, ..
    } = making;
    leave(portrait);
    Ok(if complaints.is_empty() {
        Ok(state)
    } else {
        Err(complaints)
    })
}
