//! Calls are tried in worlds that are thrown away: whether a way leads out, or what is in the way next.

use organizations::model::Timestamp;
use organizations::state::{Kind, State as _};
use organizations::{Context, Error, Operation};
use shape::Value;

use super::refused::Refused;
use crate::Caller;
use crate::store;
use crate::world::{Known, Present};

/// Makes worlds to try calls in.
#[derive(Clone, Copy)]
pub(crate) struct Rehearsal<'a> {
    world_at: &'a dyn Fn(Timestamp) -> Option<Present>,
    /// How many obstacles behind the first are looked for.
    depth: usize,
    /// The ids that the next handshakes get.
    coming: &'a [String],
}

/// A call that is tried.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) input: &'a Value,
    pub(crate) caller: &'a str,
}

/// What became of calls that were tried.
pub(crate) enum Outcome {
    /// They are answered. The world is as they leave it.
    Answered(Box<Known>),
    /// One of them is refused, in the world as it is told.
    Refused(Box<Refused>, Box<Known>),
}

impl<'a> Rehearsal<'a> {
    /// How many obstacles are looked for at most.
    const MOST: usize = 2;

    /// Rehearses in worlds that are made so: the world anew, at a time; none if it can't be read again.
    pub(crate) fn new(world_at: &'a dyn Fn(Timestamp) -> Option<Present>) -> Self {
        let depth = Self::MOST;
        Self {
            world_at,
            depth,
            coming: &[],
        }
    }

    /// Returns a rehearsal in which the next handshakes get these ids.
    pub(super) fn with_coming<'b>(self, coming: &'b [String]) -> Rehearsal<'b>
    where
        'a: 'b,
    {
        Rehearsal { coming, ..self }
    }

    /// Returns a rehearsal for what is in the way behind another obstacle.
    pub(super) fn deeper(self) -> Option<Self> {
        let depth = self.depth.checked_sub(1)?;
        Some(Self { depth, ..self })
    }

    /// Tries calls one after another at a time; none if the world can't tell.
    pub(crate) fn outcome(&self, calls: &[Call<'_>], at: Timestamp) -> Option<Outcome> {
        let mut present = (self.world_at)(at)?;
        // A fault that waits and a limit of the rate say nothing of the other rules.
        let world = present.state.world_mut();
        world.faults.clear();
        world.rates.clear();
        if !self.coming.is_empty() {
            let ids = self.coming.iter().cloned().collect();
            world
                .queued_ids
                .insert(Kind::Handshake.name().to_owned(), ids);
        }
        for call in calls {
            if let Err(refused) = answered(&mut present, *call)? {
                let known = Known::read(&present).ok()?;
                return Some(Outcome::Refused(refused, Box::new(known)));
            }
        }
        Some(Outcome::Answered(Box::new(Known::read(&present).ok()?)))
    }
}

/// Calls in a world; none if the caller or the state is at fault.
fn answered(present: &mut Present, call: Call<'_>) -> Option<Result<(), Box<Refused>>> {
    let Present { state, bits, now } = present;
    let caller = store::caller(state, bits, &Caller::Named(call.caller.to_owned())).ok()?;
    let mut context = Context {
        caller: caller.clone(),
        session: None,
        now: *now,
        machine_time: *now,
        bits: &|n| bits.draw(n),
        state,
    };
    let refusal = match call.operation.call(&mut context, call.input) {
        Ok(_) | Err(Error::Lost(_)) => return Some(Ok(())),
        Err(Error::Refused(refusal)) => refusal,
        Err(Error::State(_)) => return None,
    };
    let Call {
        operation, input, ..
    } = call;
    let mut refused = Refused::of_call(operation, input.clone(), caller.as_str(), *now, &refusal);
    refused.address = call.caller.contains('@').then(|| call.caller.to_owned());
    Some(Err(Box::new(refused)))
}
