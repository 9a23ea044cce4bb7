//! Handshakes.

use organizations::model::{ActionType, HandshakeState};
use organizations::state::{self, Content, Readable, Recipient, Record, State, Transfer};

use super::making::Making;
use super::registry::{Known, Person, Registry};
use super::target::tags;
use crate::portrait::defaults;
use crate::portrait::format::{Handshake, Portrait};
use crate::portrait::yaml::Node;

/// Makes all handshakes. Transfers must be made already.
pub(super) fn make<'a>(
    portrait: &Portrait,
    node: Node<'a>,
    registry: &Registry<'_>,
    making: &mut Making<'a>,
) {
    let handshakes = portrait.handshakes.as_deref().unwrap_or_default();
    for (handshake, node) in handshakes.iter().zip(node.items()) {
        if let Some(made) = made(handshake, handshakes, node, registry, making) {
            making.put(Record::Handshake(made), node);
        }
    }
}

fn made(
    handshake: &Handshake,
    all: &[Handshake],
    node: Node<'_>,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) -> Option<state::Handshake> {
    let of = node.at("organization");
    let organization =
        registry.organization(handshake.organization.as_ref(), of, &mut making.complaints)?;
    let known = registry.known(&organization).cloned();
    let of = node.at("management-account");
    let manager = match (&handshake.management_account, &known) {
        (Some(manager), _) => registry.any_account(manager, of, &mut making.complaints)?,
        (None, Some(Known { manager, .. })) => manager.clone()?,
        (None, None) => {
            let why = "`management-account` is missing, and the organization is not there";
            making.complaints.add(node.mark(), why);
            return None;
        }
    };
    let sender = Sender {
        person: registry.person(&manager).cloned(),
        known,
        organization: &organization,
    };
    let content = content(handshake, all, &sender, node, registry, making)?;
    let start = match &content {
        Content::TransferResponsibility { start, .. } => Some(*start),
        _ => None,
    };
    let requested = making.time(handshake.requested.as_ref());
    let expires = handshake
        .expires
        .as_ref()
        .map(|expires| making.time(Some(expires)));
    let state = handshake
        .state
        .unwrap_or(defaults::handshake_state(handshake.action));
    let is_pending = matches!(state, HandshakeState::Requested | HandshakeState::Open);
    let ended = handshake.ended.as_ref();
    let ended = ended.is_some() || !is_pending;
    Some(state::Handshake {
        id: handshake.id.clone()?,
        organization_id: organization.as_str().into(),
        management_account_id: manager,
        recipient: recipient(handshake, node, registry, making),
        content,
        state,
        requested,
        expires: expires.unwrap_or(defaults::expiry(handshake.action, requested, start)),
        ended: ended.then(|| making.time(handshake.ended.as_ref())),
        sequence: handshake.order.map_or(0, u64::from),
    })
}

fn recipient(
    handshake: &Handshake,
    node: Node<'_>,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) -> Option<Recipient> {
    if let Some(address) = &handshake.to_email {
        if handshake.to.is_some() {
            let why = "either `to` or `to-email` is expected";
            making.complaints.add(node.at("to").mark(), why);
        }
        let of = node.at("accepted-by");
        let accepted_by = handshake.accepted_by.as_ref();
        let accepted_by =
            accepted_by.and_then(|by| registry.any_account(by, of, &mut making.complaints));
        return Some(Recipient::Email {
            address: address.clone(),
            accepted_by,
        });
    }
    let of = node.at("to");
    let to = registry.any_account(handshake.to.as_ref()?, of, &mut making.complaints);
    to.map(Recipient::Account)
}

/// Who asks.
struct Sender<'a> {
    organization: &'a str,
    known: Option<Known<'a>>,
    person: Option<Person<'a>>,
}

fn content(
    handshake: &Handshake,
    all: &[Handshake],
    sender: &Sender<'_>,
    node: Node<'_>,
    registry: &Registry<'_>,
    making: &mut Making<'_>,
) -> Option<Content> {
    let email = handshake.sender_email.clone();
    let email = email.or_else(|| Some(sender.person.as_ref()?.email.as_ref().into()));
    let name = handshake.sender_name.clone();
    let name = name.or_else(|| Some(sender.person.as_ref()?.name.into()));
    let mut must = |key: &str| {
        let why = format!("`{key}` is missing, and it can't be told from the rest");
        making.complaints.add(node.mark(), why);
    };
    match handshake.action {
        ActionType::Invite => {
            let features = handshake.sender_features;
            let features = features.or_else(|| Some(sender.known.as_ref()?.features));
            Some(Content::Invite {
                master_email: email.or_else(|| {
                    must("sender-email");
                    None
                })?,
                master_name: name.or_else(|| {
                    must("sender-name");
                    None
                })?,
                feature_set: features.or_else(|| {
                    must("sender-features");
                    None
                })?,
                notes: handshake.notes.clone(),
                tags: tags(handshake.tags.clone()),
            })
        }
        ActionType::EnableAllFeatures => Some(Content::EnableAllFeatures {
            opens: handshake
                .opens
                .as_ref()
                .map(|opens| making.time(Some(opens))),
        }),
        ActionType::ApproveAllFeatures => {
            let parent = handshake.parent.clone();
            let parent = parent.or_else(|| only_parent(all, sender.organization, registry));
            if parent.is_none() {
                let why =
                    "`parent` is missing, and there is not one request to enable all features only";
                making.complaints.add(node.mark(), why);
            }
            Some(Content::ApproveAllFeatures { parent: parent? })
        }
        ActionType::TransferResponsibility => {
            let (management_email, management_name) = (
                email.or_else(|| {
                    must("sender-email");
                    None
                })?,
                name.or_else(|| {
                    must("sender-name");
                    None
                })?,
            );
            let of = node.at("transfer");
            let transfer =
                registry.transfer(handshake.transfer.as_ref(), of, &mut making.complaints)?;
            let begins = handshake
                .start
                .as_ref()
                .map(|start| making.time(Some(start)));
            let start = begins.or_else(|| start_of(&transfer, making));
            if start.is_none() {
                making.complaints.add(
                    node.mark(),
                    "`start` is missing, and the transfer is not there",
                );
            }
            Some(Content::TransferResponsibility {
                transfer: transfer.into(),
                management_email,
                management_name,
                start: start?,
                notes: handshake.notes.clone(),
            })
        }
        ActionType::AddOrganizationsServiceLinkedRole => {
            let why = "no handshake of today has this action";
            making.complaints.add(node.at("action").mark(), why);
            None
        }
    }
}

fn start_of(transfer: &str, making: &Making<'_>) -> Option<organizations::model::Timestamp> {
    let found = making.state.get(Transfer::KIND, transfer).ok().flatten()?;
    Some(Transfer::from_record(found)?.start)
}

/// Returns the one request to enable all features that an organization has.
fn only_parent(
    all: &[Handshake],
    organization: &str,
    registry: &Registry<'_>,
) -> Option<organizations::model::HandshakeId> {
    let mut parents = all.iter().filter(|parent| {
        let named = parent.organization.as_ref();
        let is_own = named.is_none_or(|named| {
            named.0 == organization || {
                let known = registry.known(organization);
                let manager = known.and_then(|known| known.manager.as_ref());
                let person = manager.and_then(|manager| registry.person(manager));
                person.is_some_and(|person| person.name == named.0 || person.id == named.0)
            }
        });
        parent.action == ActionType::EnableAllFeatures && is_own
    });
    let only = parents.next().filter(|_| parents.next().is_none())?;
    only.id.clone()
}
