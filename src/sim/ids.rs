//! `sim ids`: the ids that come next.

use anyhow::bail;
use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use organizations::state::{Kind, State};
use shape::Value;

use super::console::{Console, answer, list, object};
use crate::store::{FileState, StoreError};

/// Chooses the ids that come next, and lists them.
#[derive(Debug, Subcommand)]
pub(super) enum Ids {
    Next(Next),
    List(List),
}

/// Queues ids: they are given before any that are made up.
#[derive(Debug, Args)]
pub(super) struct Next {
    /// What the ids are for.
    #[arg(value_parser = PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.name())))]
    kind: String,
    /// The ids, in the order in which they come.
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

/// Lists the ids that are queued.
#[derive(Debug, Args)]
pub(super) struct List;

impl Ids {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self {
            Self::Next(next) => console.change("sim ids next", |locked, _| {
                next.queue(&mut locked.state)?;
                Ok(answer("QueuedIds", all(&locked.state)))
            }),
            Self::List(List) => {
                let ids = all(&console.world()?.as_saved()?);
                console.print("QueuedIds", ids)
            }
        }
    }
}

impl Next {
    fn queue(self, state: &mut FileState) -> anyhow::Result<()> {
        let kind = Kind::named(&self.kind).expect("the words were checked");
        for id in self.ids {
            if !kind.is_id(&id) {
                bail!("this is no id of such a kind, {}: `{id}`", kind.name());
            }
            if state.get(kind, &id).map_err(StoreError::from)?.is_some() {
                bail!("this id is taken: `{id}`");
            }
            let queue = state.world_mut().queued_ids.entry(self.kind.clone());
            let queue = queue.or_default();
            if queue.contains(&id) {
                bail!("this id is queued already: `{id}`");
            }
            queue.push_back(id);
        }
        Ok(())
    }
}

fn all(state: &FileState) -> Value {
    let queues = state.world().queued_ids.iter();
    let ids = queues.flat_map(|(kind, ids)| ids.iter().map(move |id| queued(kind, id)));
    list("QueuedIds", ids)
}

fn queued(kind: &str, id: &str) -> Value {
    object([("Kind", Some(kind.into())), ("Id", Some(id.into()))])
}
