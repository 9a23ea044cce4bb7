//! How a handshake came to be where it stands.

use organizations::model::{HandshakeState, Timestamp};
use organizations::state::{Handshake, Kind, Readable, State};

use crate::store::StoreError;
use crate::store::log::{Entry, Log};
use crate::world::{Present, World, answering};

/// A step in the life of a handshake.
pub(super) struct Step {
    pub(super) time: Timestamp,
    /// The state that it came into.
    pub(super) state: HandshakeState,
    pub(super) by: By,
}

/// What brought a handshake into a state.
pub(super) enum By {
    /// A call of an account, by its id or address.
    Account(String),
    /// Time that passed.
    Time,
    /// A command of the simulator.
    Command(String),
}

/// Returns the steps so far: those of the log; what it lacks follows from the record.
pub(super) fn past(
    world: &World,
    present: &Present,
    handshake: &Handshake,
) -> Result<Vec<Step>, StoreError> {
    let mut steps = Vec::new();
    if let Some(change) = present.state.world().change {
        for entry in Log::of(&world.paths()?).ancestors(change)? {
            steps.extend(step(&entry?, handshake));
        }
    }
    steps.reverse();
    if steps.is_empty() {
        steps.push(Step {
            time: handshake.requested,
            state: first_state(handshake),
            by: By::Account(handshake.management_account_id.to_string()),
        });
    }
    // What is due happens before every look, and is saved by the next change only.
    if steps
        .last()
        .is_none_or(|step| step.state != handshake.state)
    {
        steps.push(Step {
            time: handshake.ended.unwrap_or(present.now),
            state: handshake.state,
            by: ended_by(handshake),
        });
    }
    Ok(steps)
}

/// Returns the step that a change was for a handshake, if it was one.
fn step(entry: &Entry, handshake: &Handshake) -> Option<Step> {
    let id = handshake.id.as_str();
    let mut changes = entry.changes.iter();
    let change =
        changes.find(|change| change.kind() == Some(Kind::Handshake) && change.id == id)?;
    let (old, new) = change.records().ok()?;
    let new = Handshake::from_record(new?)?;
    let old = old.and_then(Handshake::from_record).map(|old| old.state);
    if old == Some(new.state) {
        return None;
    }
    let expired = new.state == HandshakeState::Expired;
    let by = match &entry.caller {
        _ if expired => By::Time,
        Some(caller) => By::Account(caller.clone()),
        None => By::Command(entry.operation.clone()),
    };
    Some(Step {
        time: new.ended.unwrap_or(entry.time),
        state: new.state,
        by,
    })
}

/// Returns the state in which a handshake begins.
fn first_state(handshake: &Handshake) -> HandshakeState {
    match handshake.recipient {
        Some(_) => HandshakeState::Open,
        None => HandshakeState::Requested,
    }
}

/// Returns what brings a handshake into its state, where nobody wrote it down.
fn ended_by(handshake: &Handshake) -> By {
    let sender = || By::Account(handshake.management_account_id.to_string());
    match handshake.state {
        HandshakeState::Expired | HandshakeState::Open => By::Time,
        HandshakeState::Accepted | HandshakeState::Declined => handshake
            .recipient
            .as_ref()
            .map_or_else(sender, |recipient| By::Account(answering(recipient))),
        HandshakeState::Requested | HandshakeState::Canceled => sender(),
    }
}
