//! Transfers of responsibility.

use organizations::model::ResponsibilityTransferStatus;
use organizations::state::{self, Record};

use super::making::Making;
use super::registry::Registry;
use super::target::tags;
use crate::portrait::format::{Handshake, Participant, Portrait, Transfer};
use crate::portrait::yaml::Node;

/// Makes all transfers.
pub(super) fn make<'a>(
    portrait: &Portrait,
    node: Node<'a>,
    registry: &Registry<'_>,
    making: &mut Making<'a>,
) {
    let handshakes = portrait.handshakes.as_deref().unwrap_or_default();
    for (transfer, node) in portrait.transfers.iter().flatten().zip(node.items()) {
        make_one(transfer, node, handshakes, registry, making);
    }
}

fn make_one<'a>(
    transfer: &Transfer,
    node: Node<'a>,
    handshakes: &[Handshake],
    registry: &Registry<'_>,
    making: &mut Making<'a>,
) {
    let Some(id) = &transfer.id else { return };
    let is_for = |handshake: &&Handshake| {
        let named = handshake.transfer.as_ref();
        named.is_some_and(|named| named.0 == id.0 || named.0 == transfer.name.0)
    };
    let handshake = transfer.handshake.clone();
    let handshake = handshake.or_else(|| handshakes.iter().find(is_for)?.id.clone());
    if handshake.is_none() {
        making.complaints.add(
            node.mark(),
            "`handshake` is missing, and no handshake is for this transfer",
        );
    }
    let made = state::Transfer {
        id: id.clone(),
        name: transfer.name.clone(),
        status: transfer
            .status
            .unwrap_or(ResponsibilityTransferStatus::Requested),
        source: participant(&transfer.source, node.at("source"), registry, making),
        target: participant(&transfer.target, node.at("target"), registry, making),
        start: making.time(Some(&transfer.start)),
        end: transfer.end.as_ref().map(|end| making.time(Some(end))),
        handshake_id: handshake.unwrap_or_else(|| "".into()),
        sequence: transfer.order.map_or(0, u64::from),
    };
    making.put(Record::Transfer(made), node);
}

fn participant(
    side: &Participant,
    node: Node<'_>,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) -> state::Participant {
    let account = side.account.as_ref();
    let account = account.and_then(|account| {
        registry.any_account(account, node.at("account"), &mut making.complaints)
    });
    let is_known = side.unknown.is_none_or(|unknown| !unknown.0);
    let person = account.as_ref().and_then(|id| registry.person(id));
    let person = person.filter(|_| is_known).cloned();
    let organization = side.organization.as_ref();
    let organization = match organization {
        Some(_) => registry.organization(
            organization,
            node.at("organization"),
            &mut making.complaints,
        ),
        None => person
            .as_ref()
            .and_then(|person| person.organization.map(str::to_owned)),
    };
    let email = side.email.clone();
    state::Participant {
        organization_id: organization.map(Into::into),
        management_account_id: account,
        management_account_email: email.or_else(|| Some(person?.email.as_ref().into())),
        tags: tags(side.tags.clone()),
    }
}
