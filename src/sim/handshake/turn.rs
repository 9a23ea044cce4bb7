//! Whose turn it is.

use organizations::model::HandshakeState;
use organizations::state::{Content, Handshake};

use crate::world::{Known, answering};

/// Returns who has to do something so that a handshake goes on, as `--caller` takes them.
pub(super) fn turn(handshake: &Handshake, known: &Known) -> Vec<String> {
    let sender = || vec![handshake.management_account_id.to_string()];
    match (handshake.state, &handshake.recipient) {
        (HandshakeState::Open, Some(recipient)) => vec![answering(recipient)],
        (HandshakeState::Open, None) => sender(),
        (HandshakeState::Requested, _) => children(handshake, known)
            .filter(|child| child.is_pending())
            .filter_map(|child| child.recipient.as_ref())
            .map(answering)
            .collect(),
        _ => Vec::new(),
    }
}

/// Returns the requests for approval that belong to the request of a migration, in order.
pub(super) fn children<'a>(
    handshake: &'a Handshake,
    known: &'a Known,
) -> impl Iterator<Item = &'a Handshake> {
    let all = known.handshakes_in_order().into_iter();
    all.filter(|child| {
        matches!(&child.content, Content::ApproveAllFeatures { parent } if *parent == handshake.id)
    })
}

/// Returns whose turn it is, as a sentence without an end.
pub(super) fn told(handshake: &Handshake, known: &Known) -> String {
    let turn = turn(handshake, known);
    if !handshake.is_pending() {
        return "nobody: it is over".to_owned();
    }
    let called: Vec<_> = turn
        .iter()
        .map(|one| match known.with_address(one) {
            Some(account) => known.called_account(account.id.as_str()),
            None => known.called(one),
        })
        .collect();
    if called.is_empty() {
        return "nobody: it opens by itself".to_owned();
    }
    called.join(", ")
}
