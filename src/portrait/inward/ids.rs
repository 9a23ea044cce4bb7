//! Ids: those that are written, and new ones for the rest.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use organizations::model::PolicyType;
use organizations::state::Memory;
use organizations::{Bits, IdKind, StateError, new_id};

use crate::portrait::complaint::Complaints;
use crate::portrait::format::{MemberAccount, Organization, Portrait, Unit};
use crate::portrait::yaml::{Mark, Node};

/// The id of something, which may not have one yet.
trait Slot {
    fn written(&self) -> Option<&str>;
    fn write(&mut self, id: String);
    fn clear(&mut self);
}

impl<T: From<String> + AsRef<str>> Slot for Option<T> {
    fn written(&self) -> Option<&str> {
        self.as_ref().map(AsRef::as_ref)
    }

    fn write(&mut self, id: String) {
        *self = Some(id.into());
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// What an id is of, where its kind doesn't say enough to make one.
#[derive(Clone, Copy)]
enum Of {
    Organization,
    Root,
    Unit,
    Account,
    Creation,
    Handshake,
    Policy(PolicyType),
    ResourcePolicy,
    Transfer,
}

/// The ids that are there, and where. A large file has many of them.
type Written = HashMap<String, Mark, RandomState>;

type Visit<'a> = &'a mut dyn FnMut(Of, &mut dyn Slot, Node<'_>);

/// Gives an id to all that has none.
pub(super) fn fill(
    portrait: &mut Portrait,
    node: Node<'_>,
    state: &mut Memory,
    bits: &Bits<'_>,
    complaints: &mut Complaints,
) -> Result<(), StateError> {
    let mut written = Written::default();
    let mut is_complete = true;
    each(portrait, node, &mut |_, slot, node| {
        let Some(id) = slot.written() else {
            is_complete = false;
            return;
        };
        let mark = node.at("id").mark();
        if let Some(other) = written.get(id) {
            complaints.add(mark, format!("the id is taken, in line {}", other.line));
            // What else is wrong with either shows only if both are there.
            slot.clear();
            is_complete = false;
        } else {
            written.insert(id.to_owned(), mark);
        }
    });
    if is_complete {
        return Ok(());
    }
    let mut root = String::new();
    let mut failed = None;
    each(portrait, node, &mut |of, slot, _| {
        let kind = match of {
            Of::Organization => IdKind::Organization,
            Of::Root => IdKind::Root,
            Of::Unit => IdKind::OrganizationalUnit { root: &root },
            Of::Account => IdKind::Account,
            Of::Creation => IdKind::AccountCreation,
            Of::Handshake => IdKind::Handshake,
            Of::Policy(of) => IdKind::Policy(of),
            Of::ResourcePolicy => IdKind::ResourcePolicy,
            Of::Transfer => IdKind::Transfer,
        };
        if slot.written().is_none() && failed.is_none() {
            match free(kind, &mut written, state, bits) {
                Ok(id) => slot.write(id),
                Err(error) => failed = Some(error),
            }
        }
        if matches!(of, Of::Root) {
            slot.written().unwrap_or_default().clone_into(&mut root);
        }
    });
    failed.map_or(Ok(()), Err)
}

/// Returns an id that nothing in the files has.
fn free(
    kind: IdKind<'_>,
    taken: &mut Written,
    state: &mut Memory,
    bits: &Bits<'_>,
) -> Result<String, StateError> {
    loop {
        let id = new_id(state, bits, kind)?;
        if taken.insert(id.clone(), Mark::default()).is_none() {
            return Ok(id);
        }
    }
}

/// Visits all ids, each with the node of what has it. Roots come before their units.
fn each(portrait: &mut Portrait, node: Node<'_>, visit: Visit<'_>) {
    if let Some(organization) = &mut portrait.organization {
        each_of_organization(organization, node.at("organization"), visit);
    }
    let of = node.at("organizations").items();
    for (organization, of) in portrait.organizations.iter_mut().flatten().zip(of) {
        each_of_organization(organization, of, visit);
    }
    let of = node.at("accounts").items();
    for (account, of) in portrait.accounts.iter_mut().flatten().zip(of) {
        visit(Of::Account, &mut account.id, of);
    }
    let of = node.at("transfers").items();
    for (transfer, of) in portrait.transfers.iter_mut().flatten().zip(of) {
        visit(Of::Transfer, &mut transfer.id, of);
    }
    let of = node.at("handshakes").items();
    for (handshake, of) in portrait.handshakes.iter_mut().flatten().zip(of) {
        visit(Of::Handshake, &mut handshake.id, of);
    }
}

fn each_of_organization(organization: &mut Organization, node: Node<'_>, visit: Visit<'_>) {
    visit(Of::Organization, &mut organization.id, node);
    let root = &mut organization.root;
    let of = node.at("root");
    visit(Of::Root, &mut root.id, of);
    each_account(root.accounts.as_mut(), of.at("accounts"), visit);
    each_unit(root.units.as_mut(), of.at("units"), visit);
    let of = node.at("policies").items();
    for (of_type, of) in organization.policies.iter_mut().flatten().zip(of) {
        let r#type = of_type.r#type;
        for (policy, of) in of_type.policies.iter_mut().zip(of.items()) {
            visit(Of::Policy(r#type), &mut policy.id, of);
        }
    }
    if let Some(policy) = &mut organization.resource_policy {
        visit(
            Of::ResourcePolicy,
            &mut policy.id,
            node.at("resource-policy"),
        );
    }
    let of = node.at("account-creations").items();
    let creations = organization.account_creations.iter_mut().flatten();
    for (creation, of) in creations.zip(of) {
        visit(Of::Creation, &mut creation.id, of);
        // The account of a request that was met stands in the tree, too.
        if creation.account.is_none() {
            visit(Of::Account, &mut creation.account, of);
        }
    }
}

fn each_account(accounts: Option<&mut Vec<MemberAccount>>, node: Node<'_>, visit: Visit<'_>) {
    for (account, of) in accounts.into_iter().flatten().zip(node.items()) {
        visit(Of::Account, &mut account.id, of);
    }
}

fn each_unit(units: Option<&mut Vec<Unit>>, node: Node<'_>, visit: Visit<'_>) {
    for (unit, of) in units.into_iter().flatten().zip(node.items()) {
        visit(Of::Unit, &mut unit.id, of);
        each_account(unit.accounts.as_mut(), of.at("accounts"), visit);
        each_unit(unit.units.as_mut(), of.at("units"), visit);
    }
}
