//! The states that a handshake can be in, as a picture.

use organizations::model::HandshakeState::{
    self, Accepted, Canceled, Declined, Expired, Open, Requested,
};
use organizations::state::{Content, Handshake};
use shape::Choice;

use super::past::Step;
use crate::picture::{Arrow, Machine, State};
use crate::world::{Known, answering};

/// Returns the state machine of a handshake with the way that it took.
pub(super) fn machine(handshake: &Handshake, past: &[Step], known: &Known) -> Machine {
    let ways = ways(handshake);
    let mut states: Vec<HandshakeState> = Vec::new();
    for (_, to, _) in &ways {
        if !states.contains(to) {
            states.push(*to);
        }
    }
    let passed = |state: HandshakeState| past.iter().any(|step| step.state == state);
    let follows = |from: Option<HandshakeState>, to: HandshakeState| {
        past.iter().enumerate().any(|(index, step)| {
            let before = index.checked_sub(1).map(|before| past[before].state);
            step.state == to && before == from
        })
    };
    let arrows = ways.into_iter().map(|(from, to, label)| Arrow {
        from: from.map(|state| state.name()),
        to: to.name(),
        label,
        is_taken: follows(from, to),
    });
    Machine {
        title: format!("States of {}: {}", handshake.id, known.asked(handshake)),
        arrows: arrows.collect(),
        states: states
            .into_iter()
            .map(|state| State {
                name: state.name(),
                is_present: state == handshake.state,
                was_passed: passed(state),
            })
            .collect(),
    }
}

/// Returns what leads from which state to which.
fn ways(handshake: &Handshake) -> Vec<(Option<HandshakeState>, HandshakeState, String)> {
    let sender = handshake.management_account_id.to_string();
    let asked = handshake.recipient.as_ref().map(answering);
    let asked = asked.unwrap_or_else(|| sender.clone());
    let sent = match handshake.content {
        Content::Invite { .. } | Content::TransferResponsibility { .. } => "invites",
        Content::EnableAllFeatures { .. } => "enables all features",
        Content::ApproveAllFeatures { .. } => "asks for approval",
    };
    let begins = |state| (None, state, format!("{sender} {sent}"));
    let by = |from, to, who: &str, what: &str| (Some(from), to, format!("{who} {what}"));
    let expires = |from| (Some(from), Expired, "time passes".to_owned());
    match handshake.content {
        Content::EnableAllFeatures { .. } => vec![
            begins(Requested),
            (Some(Requested), Open, "all members approve".to_owned()),
            by(Open, Accepted, &sender, "accepts"),
            by(Requested, Canceled, &sender, "cancels"),
            by(Open, Canceled, &sender, "cancels"),
            expires(Requested),
            expires(Open),
        ],
        Content::ApproveAllFeatures { .. } => vec![
            begins(Open),
            by(Open, Accepted, &asked, "approves"),
            by(Open, Declined, &asked, "declines"),
            by(Open, Canceled, &sender, "cancels the migration"),
            expires(Open),
        ],
        Content::Invite { .. } | Content::TransferResponsibility { .. } => vec![
            begins(Open),
            by(Open, Accepted, &asked, "accepts"),
            by(Open, Declined, &asked, "declines"),
            by(Open, Canceled, &sender, "cancels"),
            expires(Open),
        ],
    }
}
