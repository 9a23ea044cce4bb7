//! The whole way from a state to a text.

use std::ops::ControlFlow;

use organizations::StateError;
use organizations::state::{Kind, Memory, State};
use shape::Shaped;

use super::format::{Portrait, QuotaByName, Text};
use super::outward::portrait;
use super::plain::plain;
use super::{limits, yaml};

/// What stands at the head of a file.
const HEAD: &str =
    "# Organizations as orgsim tells them; `orgsim sim import FILE` makes them again.\n";

/// Returns a state as YAML that a person could have written.
pub fn export(state: &dyn State) -> Result<String, StateError> {
    let mut portrait = portrait(state)?;
    allow_excesses(state, &mut portrait)?;
    let tree = plain(Portrait::shape(), &portrait.into_value());
    Ok(HEAD.to_owned() + &yaml::write(tree.root()))
}

/// Sets the quotas that are exceeded to what they are: a reader then knows that it is no mistake.
fn allow_excesses(state: &dyn State, portrait: &mut Portrait) -> Result<(), StateError> {
    let mut copy = Memory::default();
    *copy.world_mut() = state.world().clone();
    for kind in Kind::ALL {
        state.scan(*kind, None, &mut |record| {
            copy.put(record);
            ControlFlow::Continue(())
        })?;
    }
    let mut set: Vec<QuotaByName> = Vec::new();
    for excess in limits::excesses(&copy) {
        let name = Text(excess.quota.name().into_owned());
        if !set.iter().any(|other| other.name == name) {
            let value = excess.allowed.into();
            set.push(QuotaByName { name, value });
        }
    }
    if !set.is_empty() {
        let world = portrait.world.get_or_insert_default();
        world.quotas.get_or_insert_default().append(&mut set);
    }
    Ok(())
}
