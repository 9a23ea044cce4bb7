//! The whole way from files to records.

use std::cell::RefCell;
use std::fmt;

use organizations::StateError;
use organizations::model::Timestamp;
use organizations::state::{Clock, Memory, State, WorldSettings};
use shape::Shaped;

use super::check::Excesses;
use super::files::Text;
use super::making::{Making, Places};
use super::registry::Registry;
use super::{check, files, handshake, ids, organization, transfer, world};
use crate::portrait::anonymous::anonymous;
use crate::portrait::capture::Captured;
use crate::portrait::complaint::{Complaints, Refused};
use crate::portrait::fitted::Fitted;
use crate::portrait::format::Portrait;
use crate::portrait::order;
use crate::portrait::plain::plain;
use crate::portrait::yaml::{Node, Tree};

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
    files: Vec<(String, Vec<u8>)>,
    beginning: &Beginning<'_>,
) -> Result<Memory, NotImported> {
    let (names, texts): (Vec<_>, Vec<_>) = files.into_iter().unzip();
    let texts: Vec<_> = texts.into_iter().map(files::text_of).collect();
    if let Some(made) = made_of_nowhere(&texts, beginning)? {
        return Ok(made);
    }
    let refused = |complaints: Complaints| NotImported::Refused(complaints.told(&names));
    let (tree, portrait, complaints) = read(&texts, Tree::with_marks()).map_err(refused)?;
    made(
        portrait,
        tree.root(),
        beginning,
        complaints,
        Excesses::Refused,
    )?
    .map_err(refused)
}

/// Makes a world of texts, if nothing is wrong with them. Where things stand takes time and memory, and is asked only
/// if something is.
fn made_of_nowhere(
    texts: &[Text],
    beginning: &Beginning<'_>,
) -> Result<Option<Memory>, StateError> {
    let Ok((tree, portrait, complaints)) = read(texts, Tree::default()) else {
        return Ok(None);
    };
    if !complaints.is_empty() {
        return Ok(None);
    }
    drop(tree);
    let nowhere = Tree::of_text("");
    let nowhere = nowhere.root();
    let made = made(portrait, nowhere, beginning, complaints, Excesses::Refused)?;
    Ok(made.ok())
}

/// Reads texts into an empty tree, and says what is wrong with them. If there is a portrait, that may be some of it only.
fn read(texts: &[Text], tree: Tree) -> Result<(Tree, Portrait, Complaints), Complaints> {
    let mut complaints = Complaints::default();
    match files::read(texts, tree, &mut complaints) {
        Some(tree) => {
            let (portrait, complaints) = portrait(tree.root(), complaints)?;
            Ok((tree, portrait, complaints))
        }
        None => Err(complaints),
    }
}

fn portrait(node: Node<'_>, complaints: Complaints) -> Result<(Portrait, Complaints), Complaints> {
    let complaints = RefCell::new(complaints);
    let portrait = Portrait::read(Fitted::of(node, &complaints));
    let complaints = complaints.into_inner();
    match portrait {
        Ok(portrait) => Ok((portrait, complaints)),
        Err(_) => Err(complaints),
    }
}

/// Makes a world of what was captured of a real one, with made-up ids and names if it is to be anonymous. The world
/// keeps the settings in which it begins, and its quotas allow what is there.
pub fn import_captured(
    captured: Captured,
    anonymize: bool,
    beginning: &Beginning<'_>,
) -> Result<Memory, NotImported> {
    let refused = |complaints: Complaints| NotImported::Refused(complaints.told(&[]));
    let captured = if anonymize {
        anonymous(captured.portrait)
    } else {
        captured.portrait
    };
    let tree = plain(Portrait::shape(), &captured.into_value());
    let (portrait, complaints) = portrait(tree.root(), Complaints::default()).map_err(refused)?;
    let made = made(
        portrait,
        tree.root(),
        beginning,
        complaints,
        Excesses::Allowed,
    )?;
    let mut state = made.map_err(refused)?;
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

/// Makes a world of a portrait, which was read of a node.
fn made(
    mut portrait: Portrait,
    node: Node<'_>,
    beginning: &Beginning<'_>,
    mut complaints: Complaints,
    excesses: Excesses,
) -> Result<Result<Memory, Complaints>, StateError> {
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
            of_clock.mark(),
            "the clock would show a time that there is not",
        );
    }
    let registry = Registry::of(&portrait);
    let mut making = Making {
        complaints,
        now: now.unwrap_or(Timestamp(jiff::Timestamp::UNIX_EPOCH)),
        places: Places::default(),
        state,
        made: Vec::new(),
    };
    world::complete(portrait.world.as_ref(), node, last, &registry, &mut making);
    let heads = organization::heads(&portrait, node, &registry, &mut making);
    transfer::make(&portrait, node.at("transfers"), &registry, &mut making);
    making.settle();
    handshake::make(&portrait, node.at("handshakes"), &registry, &mut making);
    organization::make(portrait, heads, node, &mut making);
    making.settle();
    check::check(&mut making, node, excesses)?;
    let Making {
        complaints, state, ..
    } = making;
    Ok(if complaints.is_empty() {
        Ok(state)
    } else {
        Err(complaints)
    })
}
