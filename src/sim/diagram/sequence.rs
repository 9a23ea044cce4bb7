//! Steps as what a diagram shows: between whom, and in which words.

use std::collections::BTreeMap;

use organizations::model::{AccountId, HandshakeId, HandshakeState};
use organizations::state::{Handshake, Recipient, Transfer};
use shape::Choice;

use super::steps::{Step, What};
use crate::picture::{Event, Line, Party, Sequence};
use crate::world::{Known, answering, on};

/// Returns the diagram of steps.
pub(super) fn sequence(steps: &[Step], known: &Known) -> Sequence {
    let mut drawing = Drawing {
        accepted: accepted(steps),
        known,
        ids: Vec::new(),
        events: Vec::new(),
    };
    for step in steps {
        drawing.add(step);
    }
    let parties = drawing.ids.iter().map(|id| Party {
        id: id.clone(),
        name: known.account(id).map(|account| account.name.to_string()),
    });
    Sequence {
        parties: parties.collect(),
        events: drawing.events,
    }
}

/// Returns which accounts have accepted what was sent to an address.
fn accepted(steps: &[Step]) -> BTreeMap<HandshakeId, AccountId> {
    let handshakes = steps.iter().filter_map(|step| match &step.what {
        What::Became(handshake) => Some(handshake),
        _ => None,
    });
    let accepted = handshakes.filter_map(|handshake| match &handshake.recipient {
        Some(Recipient::Email {
            accepted_by: Some(id),
            ..
        }) => Some((handshake.id.clone(), id.clone())),
        _ => None,
    });
    accepted.collect()
}

struct Drawing<'a> {
    accepted: BTreeMap<HandshakeId, AccountId>,
    known: &'a Known,
    /// The parties so far, each once: account ids, and addresses that no account has.
    ids: Vec<String>,
    events: Vec<Event>,
}

impl Drawing<'_> {
    fn add(&mut self, step: &Step) {
        let time = on(step.time);
        let event = match &step.what {
            What::Sent(handshake) => {
                let (from, to) = self.sides(handshake);
                let text = format!("{} {}", handshake.content.action().name(), handshake.id);
                let line = Line::Asks;
                Event {
                    time,
                    from,
                    to,
                    line,
                    text,
                }
            }
            What::Became(handshake) => {
                let (sender, asked) = self.sides(handshake);
                let (from, to, line) = match handshake.state {
                    HandshakeState::Accepted | HandshakeState::Declined => {
                        (asked, sender, Line::Answers)
                    }
                    HandshakeState::Canceled => (sender, asked, Line::Ends),
                    // Nobody has done that.
                    _ => (sender, asked, Line::None),
                };
                let text = format!("{} {}", handshake.state.name(), handshake.id);
                Event {
                    time,
                    from,
                    to,
                    line,
                    text,
                }
            }
            What::Terminated { transfer, by } => {
                let from = self.party(by.clone());
                let to = other_side(transfer, by).map_or(from, |other| self.party(other));
                let end = transfer.end.map(|end| format!(", ends {}", on(end)));
                let text = format!("WITHDRAWN {}{}", transfer.id, end.unwrap_or_default());
                let line = Line::Ends;
                Event {
                    time,
                    from,
                    to,
                    line,
                    text,
                }
            }
        };
        self.events.push(event);
    }

    /// Returns who sent a handshake and who is asked: the same, if it is the request of a migration.
    fn sides(&mut self, handshake: &Handshake) -> (usize, usize) {
        let sender = self.party(handshake.management_account_id.to_string());
        let asked = handshake.recipient.as_ref().map(|recipient| {
            let accepted = self.accepted.get(&handshake.id);
            let account = || Some(self.known.asked_account(recipient)?.id.to_string());
            let known = accepted.map(ToString::to_string).or_else(account);
            known.unwrap_or_else(|| answering(recipient).to_lowercase())
        });
        (sender, asked.map_or(sender, |asked| self.party(asked)))
    }

    fn party(&mut self, id: String) -> usize {
        let place = self.ids.iter().position(|other| *other == id);
        place.unwrap_or_else(|| {
            self.ids.push(id);
            self.ids.len() - 1
        })
    }
}

/// Returns the account that manages the side of a transfer that another account is not on.
fn other_side(transfer: &Transfer, account: &str) -> Option<String> {
    let sides = [&transfer.source, &transfer.target];
    let accounts = sides.map(|side| side.management_account_id.as_ref());
    let other = accounts
        .into_iter()
        .flatten()
        .find(|id| id.as_str() != account);
    other.map(ToString::to_string)
}
