//! A whole state.

use organizations::StateError;
use organizations::state::{
    AccountCreation, Handshake, OrganizationalUnit, Policy, State, Transfer,
};

use super::given::given;
use super::names::Names;
use super::people::People;
use super::records::{all, sorted};
use super::sitter::Sitter;
use super::{account, handshake, organization, world};
use crate::portrait::defaults;
use crate::portrait::format::{Portrait, Version};
use crate::portrait::order;

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
