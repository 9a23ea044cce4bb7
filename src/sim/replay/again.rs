//! One change after the other is made again.

use std::ffi::OsString;

use organizations::session::Session;
use organizations::state::{LastChange, State, WorldSettings};
use organizations::{Api, Operation};
use reference::json;

use super::called_again::is_called_again;
use super::difference::Difference;
use super::given::Given;
use crate::cli::failure::Failure;
use crate::cli::{self, OwnOptions, Program};
use crate::command_tree::Topic;
use crate::sim;
use crate::sim::stage::{self, Stage};
use crate::store::log::{Entry, Lineage, Log, Replaced};
use crate::store::{FileState, StatePaths, StoreError};
use crate::{Call, Caller, Environment, Exit, Service, ServiceError, Streams};

/// Makes changes again in a throw-away world.
pub(super) struct Player<'a> {
    /// The surroundings of the command that replays.
    pub(super) outer: &'a Environment<'a>,
    pub(super) stage: &'a Stage,
    /// The paths of the world on the stage.
    pub(super) paths: &'a StatePaths,
}

/// Why a change could not be made again, in its own words.
type Said = String;

impl Player<'_> {
    /// Makes changes again, the oldest first, up to the first that comes to something else. `tell` hears how many
    /// are done.
    pub(super) fn play(
        &self,
        lineage: &Lineage,
        tell: &mut dyn FnMut(usize),
    ) -> anyhow::Result<Option<Difference>> {
        for (done, entry) in lineage.entries().enumerate() {
            tell(done);
            let (line, entry) = entry?;
            let outcome = stage::whole(|| self.again(&entry, lineage.log()))?;
            if outcome.is_ok() && self.settings()?.change == entry.change {
                continue;
            }
            let newest = Log::of(self.paths).newest_first()?.next();
            let now = newest.transpose()?;
            // The newest line may still be that of the change before.
            let now = now.filter(|now| now.change.is_none() || now.parent == entry.parent);
            return Ok(Some(Difference::of(line, entry, now, outcome.err())));
        }
        Ok(None)
    }

    /// Returns the settings of the world as it is now.
    fn settings(&self) -> Result<WorldSettings, StoreError> {
        FileState::settings(self.paths)
    }

    /// Makes one change again.
    fn again(&self, entry: &Entry, log: &Log) -> anyhow::Result<Result<(), Said>> {
        let world = self.settings()?;
        let given = |last| Given::of(entry, &world, last, self.paths.state());
        if let Some(Replaced { new, .. }) = &entry.replaced {
            let new = log.kept(new)?;
            replace(&given(new.world().last_change), &new, entry)?;
            return Ok(Ok(()));
        }
        let given = given(last_change(entry).or(world.last_change));
        if entry.operation.starts_with("sim ") {
            Ok(self.command(entry, &given))
        } else {
            Ok(call(entry, &given))
        }
    }

    /// Runs a command of the simulator again.
    fn command(&self, entry: &Entry, given: &Given) -> Result<(), Said> {
        let words = entry.words();
        // A history may come from anywhere, and must not lead to other commands.
        let named: Vec<&str> = entry.operation.split(' ').skip(1).collect();
        let begun = words.iter().map(String::as_str).take(named.len());
        let is_ours = is_called_again(&entry.operation) && begun.eq(named);
        if !is_ours {
            return Err("it is no command that is called again".to_owned());
        }
        let variable = |name: &str| self.stage.variable(name);
        let words = words.into_iter().map(OsString::from);
        let environment = Environment {
            arguments: std::iter::once("sim".into()).chain(words).collect(),
            now: given.machine,
            ..self.stage.environment(self.outer, &variable)
        };
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut streams = Streams {
            output: &mut output,
            errors: &mut errors,
        };
        match cli::run(&environment, &mut streams, &Commands { given }) {
            Exit::Ok => Ok(()),
            _ => Err(String::from_utf8_lossy(&errors).into_owned()),
        }
    }
}

/// The simulator's own commands, with what is given to one.
struct Commands<'a> {
    given: &'a Given,
}

impl Program for Commands<'_> {
    fn service<'a>(&'a self, _: &'a OwnOptions) -> Box<dyn Service + 'a> {
        Box::new(self.given.store())
    }

    fn sim(&self, session: &cli::Session<'_>, words: &[String], streams: &mut Streams<'_>) -> Exit {
        sim::run_given(session, words, self.given, streams)
    }

    fn help(&self, _: Topic, _: &cli::Session<'_>, _: &mut Streams<'_>) -> Result<(), Failure> {
        Ok(())
    }
}

/// Puts another world in the place of the whole one, as a change did that is recorded.
fn replace(given: &Given, new: &FileState, entry: &Entry) -> anyhow::Result<()> {
    let mut locked = given.world().lock_as_saved()?;
    locked.replace_world(new.world().clone(), new.records()?)?;
    Ok(locked.save(&entry.operation, &entry.words())?)
}

/// Calls an operation again.
fn call(entry: &Entry, given: &Given) -> Result<(), Said> {
    let operation = every_operation().find(|one| one.name() == entry.operation);
    let operation = operation.ok_or("there is no such operation")?;
    let input = entry.input.as_deref().map_or("{}", |input| input.get());
    let input = json::parse(input).map_err(|why| why.to_string())?;
    let call = Call {
        attempt: entry.attempt,
        operation,
        input: &input,
        caller: &caller(entry),
        now: given.machine,
    };
    match given.store().call(&call) {
        Ok(reply) => reply.change.save().map_err(|why| why.message),
        // What it changed nevertheless is looked at like any other change.
        Err(ServiceError::Refused { .. } | ServiceError::Lost(_)) => Ok(()),
        Err(ServiceError::Unreachable(why)) => Err(why.message),
    }
}

/// Returns the operations of all services: who calls too often, or meets a fault, changes something even by a read.
fn every_operation() -> impl Iterator<Item = &'static Operation> {
    let apis = [Api::Organizations, Api::Sts, Api::Iam].into_iter();
    apis.flat_map(Api::operations)
}

/// Returns who called, as it was told then.
fn caller(entry: &Entry) -> Caller {
    let account = entry.caller.as_deref();
    let session = account.zip(entry.session.as_deref());
    if let Some(session) = session.and_then(|(account, logged)| Session::read(account, logged)) {
        return Caller::Session(session);
    }
    let named = entry.address.as_deref().or(account);
    named.map_or(Caller::Unsaid, |named| Caller::Named(named.to_owned()))
}

/// Returns when and by which clock the world was changed last once a change was made, if that is another time or
/// clock than before it.
fn last_change(entry: &Entry) -> Option<LastChange> {
    let worlds = entry.changes.iter().find_map(|change| change.worlds().ok());
    worlds?.1.last_change
}
