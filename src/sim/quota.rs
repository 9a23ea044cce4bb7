//! `sim quota`: how much of everything there may be.

use clap::{Args, Subcommand};
use organizations::state::State;
use organizations::{Quota as Name, Usual};
use shape::Value;

use super::console::{Console, list, number, object};
use crate::store::FileState;

/// Shows and changes the quotas.
#[derive(Debug, Subcommand)]
pub(super) enum Quota {
    List(List),
    Set(Set),
}

/// Lists the quotas: what each is, what it usually is, and what it bounds.
#[derive(Debug, Args)]
pub(super) struct List;

/// Sets a quota.
#[derive(Debug, Args)]
pub(super) struct Set {
    /// Which one, as in accounts or `policies.TAG_POLICY`.
    #[arg(value_parser = named)]
    name: Name,
    /// How many there may be.
    value: u64,
}

fn named(name: &str) -> Result<Name, String> {
    let quota = Name::named(name);
    quota.ok_or_else(|| "there is no such quota; `sim quota list` names them".to_owned())
}

impl Quota {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self {
            Self::List(List) => print_all(console),
            Self::Set(Set { name, value }) => {
                console.change("sim quota set", |state| {
                    let quotas = &mut state.world_mut().quotas;
                    quotas.insert(name.name().into_owned(), value);
                    Ok(())
                })?;
                let state = console.store()?.open()?;
                console.print("Quota", shown(&state, name))
            }
        }
    }
}

fn print_all(console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let state = console.store()?.open()?;
    let quotas = list("Quotas", Name::all().map(|quota| shown(&state, quota)));
    console.print("Quotas", quotas)
}

fn shown(state: &FileState, quota: Name) -> Value {
    let usual = match quota.usual() {
        Usual::Number(usual) => number(usual),
        Usual::Rule(rule) => rule.into(),
    };
    let set = state.world().quotas.get(quota.name().as_ref());
    object([
        ("Name", Some(quota.name().as_ref().into())),
        (
            "Value",
            Some(set.map_or_else(|| usual.clone(), |set| number(*set))),
        ),
        ("Usual", Some(usual)),
        ("Bounds", Some(quota.meaning().into())),
    ])
}
