//! A whole state.

use std::ops::ControlFlow;

use organizations::StateError;
use organizations::state::{
    AccountCreation, Handshake, OrganizationalUnit, Policy, Readable, ResourcePolicy, Root, State,
    Transfer,
};

use super::names::Names;
use super::people::People;
use super::{account, handshake, organization, world};
use crate::portrait::defaults;
use crate::portrait::format::{Portrait, Version};
use crate::portrait::order;

/// All that is in a state.
pub(super) struct Sitter<'a> {
    pub(super) people: &'a People,
    pub(super) names: Names<'a>,
    pub(super) roots: Vec<Root>,
    pub(super) units: Vec<OrganizationalUnit>,
    pub(super) policies: &'a [Policy],
    pub(super) resource_policies: Vec<ResourcePolicy>,
    pub(super) creations: Vec<AccountCreation>,
    pub(super) handshakes: Vec<Handshake>,
    pub(super) transfers: &'a [Transfer],
}

/// Returns what a person would write of a state.
pub(in crate::portrait) fn portrait(state: &dyn State) -> Result<Portrait, StateError> {
    let people = People::of_state(state)?;
    let policies = sorted(all::<Policy>(state)?, |policy| policy.sequence);
    let transfers = sorted(all::<Transfer>(state)?, |transfer| transfer.sequence);
    let sitter = Sitter {
        people: &people,
        names: Names::new(&people, &policies, &transfers),
        roots: all(state)?,
        units: sorted(all::<OrganizationalUnit>(state)?, |unit| unit.sequence),
        policies: &policies,
        resource_policies: all(state)?,
        creations: sorted(all::<AccountCreation>(state)?, |creation| creation.sequence),
        handshakes: sorted(all::<Handshake>(state)?, |handshake| handshake.sequence),
        transfers: &transfers,
    };
    let mut organizations = organization::organizations(&sitter);
    let single = if organizations.len() == 1 {
        organizations.pop()
    } else {
        None
    };
    let mut portrait = Portrait {
        version: Some(Version(1)),
        world: None,
        organization: single,
        organizations: given(organizations),
        accounts: given(account::outside(&people)),
        handshakes: given(handshake::handshakes(&sitter)),
        transfers: given(handshake::transfers(&sitter)),
    };
    let last = order::last(&mut portrait);
    portrait.world = world::world(state.world(), last, &sitter.names);
    order::leave_out(&mut portrait);
    defaults::leave_out_policies(&mut portrait);
    Ok(portrait)
}

/// Returns the records of a kind.
pub(super) fn all<R: Readable>(state: &dyn State) -> Result<Vec<R>, StateError> {
    let mut found = Vec::new();
    state.scan(R::KIND, None, &mut |record| {
        found.extend(R::from_record(record));
        ControlFlow::Continue(())
    })?;
    Ok(found)
}

fn sorted<R>(mut records: Vec<R>, place: fn(&R) -> u64) -> Vec<R> {
    records.sort_by_key(place);
    records
}

/// Returns a list, unless there is nothing in it.
pub(super) fn given<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
