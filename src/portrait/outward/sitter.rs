//! What a portrait is made of.

use organizations::state::{
    AccountCreation, Handshake, OrganizationalUnit, Policy, ResourcePolicy, Root, Transfer,
};

use super::names::Names;
use super::people::People;

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
