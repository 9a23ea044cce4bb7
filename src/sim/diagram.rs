//! What became of handshakes, as a sequence diagram for Mermaid.

use std::fmt::Write;

use organizations::model::HandshakeState;
use organizations::state::{Handshake, Kind, Readable, Recipient};
use shape::Choice;

use crate::store::log::{Change, Entry};

/// Draws what the entries say that became of handshakes.
pub(super) fn draw(entries: &[Entry]) -> String {
    let steps: Vec<_> = entries.iter().flat_map(steps).collect();
    let mut parties = Vec::new();
    for party in steps.iter().flat_map(Step::parties) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    let mut out = "sequenceDiagram\n".to_owned();
    for (index, party) in parties.iter().enumerate() {
        add(
            &mut out,
            format_args!("    participant p{index} as {party}\n"),
        );
    }
    let place = |party: &str| parties.iter().position(|other| *other == party);
    for step in &steps {
        let sender = place(step.sender()).expect("all parties were collected");
        step.write(sender, step.recipient().and_then(place), &mut out);
    }
    out
}

/// Returns what a call did to handshakes, causes before effects.
///
/// It ends some, which may open the request of a migration, and then begins others, the request of a migration before its approvals.
fn steps(entry: &Entry) -> Vec<Step> {
    let mut steps: Vec<_> = entry.changes.iter().filter_map(Step::of).collect();
    steps.sort_by_key(|step| (step.is_new, step.opens(), step.handshake.sequence));
    steps
}

/// A handshake that began, or that came into another state.
struct Step {
    handshake: Handshake,
    is_new: bool,
}

impl Step {
    fn of(change: &Change) -> Option<Self> {
        if change.kind() != Some(Kind::Handshake) {
            return None;
        }
        let (old, new) = change.records().ok()?;
        let handshake = Handshake::from_record(new?)?;
        let old = old.and_then(Handshake::from_record);
        let is_new = old.is_none();
        let is_step = old.is_none_or(|old| old.state != handshake.state);
        is_step.then_some(Self { handshake, is_new })
    }

    /// Tells if it is the request of a migration, and no approval is missing any more.
    fn opens(&self) -> bool {
        !self.is_new && self.handshake.state == HandshakeState::Open
    }

    fn sender(&self) -> &str {
        self.handshake.management_account_id.as_str()
    }

    /// Returns who is asked. A migration's parent is its sender's own.
    fn recipient(&self) -> Option<&str> {
        self.handshake
            .recipient
            .as_ref()
            .map(|recipient| match recipient {
                Recipient::Account(id) => id.as_str(),
                Recipient::Email { address, .. } => address.as_str(),
            })
    }

    fn parties(&self) -> impl Iterator<Item = &str> {
        [self.sender()].into_iter().chain(self.recipient())
    }

    fn write(&self, sender: usize, recipient: Option<usize>, out: &mut String) {
        let Handshake {
            id, content, state, ..
        } = &self.handshake;
        let recipient = recipient.unwrap_or(sender);
        let asked = content.action();
        let asked = asked.name();
        match state {
            _ if self.is_new => add(
                out,
                format_args!("    p{sender}->>p{recipient}: {asked} {id}\n"),
            ),
            HandshakeState::Accepted | HandshakeState::Declined => add(
                out,
                format_args!("    p{recipient}-->>p{sender}: {} {id}\n", state.name()),
            ),
            HandshakeState::Open => add(out, format_args!("    Note over p{sender}: OPEN {id}\n")),
            HandshakeState::Expired => add(
                out,
                format_args!("    Note over p{sender},p{recipient}: EXPIRED {id}\n"),
            ),
            _ => add(
                out,
                format_args!("    p{sender}-xp{recipient}: {} {id}\n", state.name()),
            ),
        }
    }
}

fn add(out: &mut String, line: std::fmt::Arguments<'_>) {
    out.write_fmt(line).expect("a String takes every text");
}
