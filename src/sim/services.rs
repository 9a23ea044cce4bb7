//! `sim services`: the services that the world knows besides the list of all worlds.

use std::ops::ControlFlow;

use anyhow::bail;
use clap::{Args, Subcommand};
use organizations::listed_services;
use organizations::model::ServicePrincipal;
use organizations::state::{Kind, Record, State};
use shape::Value;

use super::console::{Console, answer, list, object};
use crate::store::{FileState, StoreError};

/// Lists and changes the service principals that this world knows.
///
/// All worlds know a list with a date. AWS adds services several times a year: what is newer than
/// the list can be added.
#[derive(Debug, Subcommand)]
pub(super) enum Services {
    List(List),
    Add(Add),
    Remove(Remove),
}

/// Lists the service principals that were added to this world.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Lists those that all worlds know, too.
    #[arg(long)]
    all: bool,
}

/// Adds service principals, as in newservice.amazonaws.com. Members can administer them.
#[derive(Debug, Args)]
pub(super) struct Add {
    /// The principals.
    #[arg(required = true, value_name = "PRINCIPAL", value_parser = principal)]
    principals: Vec<ServicePrincipal>,
}

/// Removes service principals that were added.
#[derive(Debug, Args)]
pub(super) struct Remove {
    /// The principals.
    #[arg(required = true, value_name = "PRINCIPAL", value_parser = principal)]
    principals: Vec<ServicePrincipal>,
}

fn principal(text: &str) -> Result<ServicePrincipal, String> {
    let principal = ServicePrincipal::from(text);
    if principal.may_be_added() {
        return Ok(principal);
    }
    Err("a service principal is written as in `newservice.amazonaws.com`".to_owned())
}

impl Services {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self {
            Self::List(List { all }) => {
                let services = data(&console.world()?.as_saved()?, all);
                console.print("Services", services)
            }
            Self::Add(Add { principals }) => console.change("sim services add", |locked, _| {
                locked.state.world_mut().services.extend(principals);
                Ok(answer("Services", data(&locked.state, false)))
            }),
            Self::Remove(Remove { principals }) => {
                console.change("sim services remove", |locked, _| {
                    let state = &mut locked.state;
                    principals.iter().try_for_each(|one| remove(state, one))?;
                    Ok(answer("Services", data(state, false)))
                })
            }
        }
    }
}

fn remove(state: &mut FileState, principal: &ServicePrincipal) -> anyhow::Result<()> {
    if !state.world().services.contains(principal) {
        bail!("no such service principal was added: `{principal}`");
    }
    if is_trusted(state, principal)? {
        bail!("an organization works with the service; disable that first: `{principal}`");
    }
    state.world_mut().services.remove(principal);
    Ok(())
}

fn is_trusted(state: &FileState, principal: &ServicePrincipal) -> Result<bool, StoreError> {
    let mut is_trusted = false;
    state.scan(Kind::Organization, None, &mut |record| {
        if let Record::Organization(organization) = record {
            let mut services = organization.trusted_services.iter();
            is_trusted |= services.any(|service| service.service_principal == *principal);
        }
        ControlFlow::Continue(())
    })?;
    Ok(is_trusted)
}

fn data(state: &FileState, all: bool) -> Value {
    let added = &state.world().services;
    let shown_added = added.iter().map(|one| shown(one.as_str(), true, "added"));
    let listed = listed_services().filter(|service| {
        let is_added = added.contains(&ServicePrincipal::from(service.principal));
        all && !is_added
    });
    let listed = listed.map(|one| shown(one.principal, one.is_delegable, "list of September 2026"));
    list("Services", shown_added.chain(listed))
}

fn shown(principal: &str, is_delegable: bool, origin: &'static str) -> Value {
    object([
        ("ServicePrincipal", Some(principal.into())),
        ("Delegable", Some(Value::Boolean(is_delegable))),
        ("Origin", Some(origin.into())),
    ])
}
