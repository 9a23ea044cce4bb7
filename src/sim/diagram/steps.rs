//! What happened to handshakes and transfers, step by step: as the log has it, and as time has done since.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use organizations::model::{
    HandshakeId, HandshakeState, ResponsibilityTransferStatus as Status, Timestamp,
};
use organizations::state::{Handshake, Readable, Record, Transfer};

use crate::store::log::{Change, Entry, Log};
use crate::store::{FileState, StoreError};
use crate::world::Known;

/// A step, and when it was.
pub(super) struct Step {
    pub(super) time: Timestamp,
    pub(super) what: What,
}

/// What happened.
pub(super) enum What {
    /// A handshake was sent.
    Sent(Handshake),
    /// A handshake came into another state.
    Became(Handshake),
    /// An account said that a transfer ends.
    Terminated { transfer: Transfer, by: String },
}

/// Returns what a call did, causes before effects.
///
/// It ends some handshakes, which may open the request of a migration, and then begins others, the request of a
/// migration before its approvals.
///
/// A call that replaced the whole world brought handshakes with a past of their own.
pub(super) fn of_call(entry: &mut Entry, log: &Log) -> Result<Vec<Step>, StoreError> {
    let is_other_world = entry.replaced.is_some();
    let changes = log.changes_of(entry)?;
    let changes = changes.iter();
    let mut steps: Vec<_> = changes
        .flat_map(|change| of_change(change, entry))
        .collect();
    if is_other_world {
        // Of what was at one time, it is not known what came first: a handshake is sent before it ends.
        steps.sort_by_key(|step| (step.time, !step.is_new(), step.order()));
    } else {
        steps.sort_by_key(Step::order);
    }
    Ok(steps)
}

fn of_change(change: &Change, entry: &Entry) -> Vec<Step> {
    let records = change.kind().and_then(|_| change.records().ok());
    let Some((old, new)) = records else {
        return Vec::new();
    };
    match (old, new) {
        (old, Some(Record::Transfer(transfer))) => {
            let old = old.and_then(Transfer::from_record);
            Vec::from_iter(of_transfer(old.as_ref(), transfer, entry))
        }
        (old, new) => {
            let old = old.and_then(Handshake::from_record);
            let new = new.and_then(Handshake::from_record);
            of_handshake(old, new, entry.time)
        }
    }
}

/// Returns the step that an account ended a transfer, if a call was one.
fn of_transfer(old: Option<&Transfer>, new: Transfer, entry: &Entry) -> Option<Step> {
    let ends = old?.status != new.status && new.status == Status::Withdrawn;
    let by = entry.caller.clone().filter(|_| ends)?;
    Some(Step {
        time: entry.time,
        what: What::Terminated { transfer: new, by },
    })
}

/// Returns the steps from one record of a handshake to another: mostly one, none if it stands where it stood.
fn of_handshake(old: Option<Handshake>, new: Option<Handshake>, now: Timestamp) -> Vec<Step> {
    let became = |time: Timestamp, handshake: Handshake| Step {
        time,
        what: What::Became(handshake),
    };
    match (old, new) {
        (None, Some(new)) => {
            let sent = Step {
                time: new.requested,
                what: What::Sent(new.clone()),
            };
            let ended = new.ended.map(|ended| became(ended, new));
            std::iter::once(sent).chain(ended).collect()
        }
        (Some(old), Some(new)) if old.state != new.state => {
            vec![became(new.ended.unwrap_or(now), new)]
        }
        // It was so long ago that it has been forgotten since.
        (Some(old), None) if old.is_pending() => {
            let state = HandshakeState::Expired;
            vec![became(old.expires, Handshake { state, ..old })]
        }
        _ => Vec::new(),
    }
}

/// Returns what has happened by itself since the last change, and is saved by the next one only.
pub(super) fn due(saved: &FileState, known: &Known) -> Result<Vec<Step>, StoreError> {
    let mut before: BTreeMap<HandshakeId, Handshake> = BTreeMap::new();
    Handshake::scan(saved, None, &mut |handshake: Handshake| {
        before.insert(handshake.id.clone(), handshake);
        ControlFlow::Continue(())
    })?;
    let mut steps: Vec<_> = before
        .into_values()
        .flat_map(|old| {
            let new = known.handshake(old.id.as_str()).cloned();
            of_handshake(Some(old), new, known.now)
        })
        .collect();
    steps.sort_by_key(|step| (step.time, step.order()));
    Ok(steps)
}

impl Step {
    fn is_new(&self) -> bool {
        matches!(self.what, What::Sent(_))
    }

    fn order(&self) -> (u8, u64) {
        match &self.what {
            What::Became(handshake) => {
                // The request of a migration opens behind what it has waited for.
                let opens = handshake.state == HandshakeState::Open;
                (u8::from(opens), handshake.sequence)
            }
            What::Sent(handshake) => (2, handshake.sequence),
            What::Terminated { transfer, .. } => (3, transfer.sequence),
        }
    }
}
