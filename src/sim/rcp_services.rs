//! `sim rcp-services`: the services whose resources RCPs bind, besides the list of all worlds.

use anyhow::bail;
use clap::{Args, Subcommand};
use organizations::state::{State, WorldSettings};
use organizations::{is_service_prefix, listed_rcp_services};
use shape::Value;

use super::console::{Console, answer, list, object};

/// Lists and changes the services that support resource control policies (RCPs) in this world.
///
/// All worlds know a list with a date. AWS adds services several times a year: what is newer than
/// the list can be added. Policies may then name its actions, and bind its resources.
#[derive(Debug, Subcommand)]
pub(super) enum RcpServices {
    List(List),
    Add(Add),
    Remove(Remove),
}

/// Lists the services that were added to this world.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Lists those that all worlds know, too.
    #[arg(long)]
    all: bool,
}

/// Adds services by the prefixes of their actions, as in `sim rcp-services add sns`.
#[derive(Debug, Args)]
pub(super) struct Add {
    /// The prefixes.
    #[arg(required = true, value_name = "PREFIX", value_parser = prefix)]
    prefixes: Vec<String>,
}

/// Removes services that were added. Policies that name them stay, and no longer bind their resources.
#[derive(Debug, Args)]
pub(super) struct Remove {
    /// The prefixes.
    #[arg(required = true, value_name = "PREFIX", value_parser = prefix)]
    prefixes: Vec<String>,
}

/// Reads the prefix of actions, in any case.
pub(super) fn prefix(text: &str) -> Result<String, String> {
    let prefix = text.to_ascii_lowercase();
    if is_service_prefix(&prefix) {
        return Ok(prefix);
    }
    Err("the prefix of actions is written as in `s3` or `cognito-idp`".to_owned())
}

impl RcpServices {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self {
            Self::List(List { all }) => {
                let services = data(console.world()?.as_saved()?.world(), all);
                console.print("RcpServices", services)
            }
            Self::Add(Add { prefixes }) => console.change("sim rcp-services add", |locked, _| {
                let world = locked.state.world_mut();
                world.rcp_services.extend(prefixes);
                Ok(answer("RcpServices", data(world, false)))
            }),
            Self::Remove(Remove { prefixes }) => {
                console.change("sim rcp-services remove", |locked, _| {
                    let world = locked.state.world_mut();
                    for prefix in &prefixes {
                        if !world.rcp_services.remove(prefix) {
                            bail!("no such service was added: `{prefix}`");
                        }
                    }
                    Ok(answer("RcpServices", data(world, false)))
                })
            }
        }
    }
}

fn data(world: &WorldSettings, all: bool) -> Value {
    let added = &world.rcp_services;
    let shown = |prefix: &str, origin: &'static str| {
        object([
            ("Prefix", Some(prefix.into())),
            ("Origin", Some(origin.into())),
        ])
    };
    let shown_added = added.iter().map(|prefix| shown(prefix, "added"));
    let listed = listed_rcp_services().filter(|prefix| all && !added.contains(*prefix));
    let listed = listed.map(|prefix| shown(prefix, "list of 2026-09-26"));
    list("RcpServices", shown_added.chain(listed))
}
