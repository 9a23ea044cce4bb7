//! Ids: those that are written, and new ones for the rest.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use organizations::model::PolicyType;
use organizations::state::Memory;
use organizations::{Bits, IdKind, StateError, new_id};

use crate::portrait::complaint::Complaints;
use crate::portrait::format::{Organization, Portrait, Unit};
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

type Visit<'a> = &'a mut dyn FnMut(Of, &mut dyn Slot, &Node);

/// Gives an id to all that has none.
pub(super) fn fill(
    portrait: &mut Portrait,
    node: &Node,
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
        let mark = node.at("id").mark;
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
fn each(portrait: &mut Portrait, node: &Node, visit: Visit<'_>) {
    if let Some(organization) = &mut portrait.organization {
        each_of_organization(organization, node.at("organization"), visit);
    }
    let of = node.at("organizations");
    for (index, organization) in portrait.organizations.iter_mut().flatten().enumerate() {
        each_of_organization(organization, of.item(index), visit);
    }
    let of = node.at("accounts");
    for (index, account) in portrait.accounts.iter_mut().flatten().enumerate() {
        visit(Of::Account, &mut account.id, of.item(index));
    }
    let of = node.at("transfers");
    for (index, transfer) in portrait.transfers.iter_mut().flatten().enumerate() {
        visit(Of::Transfer, &mut transfer.id, of.item(index));
    }
    let of = node.at("handshakes");
    for (index, handshake) in portrait.handshakes.iter_mut().flatten().enumerate() {
        visit(Of::Handshake, &mut handshake.id, of.item(index));
    }
}

fn each_of_organization(organization: &mut Organization, node: &Node, visit: Visit<'_>) {
    visit(Of::Organization, &mut organization.id, node);
    let root = &mut organization.root;
    let of = node.at("root");
    visit(Of::Root, &mut root.id, of);
    for (index, account) in root.accounts.iter_mut().flatten().enumerate() {
        visit(Of::Account, &mut account.id, of.at("accounts").item(index));
    }
    each_unit(root.units.as_mut(), of.at("units"), visit);
    let of = node.at("policies");
    for (index, of_type) in organization.policies.iter_mut().flatten().enumerate() {
        let r#type = of_type.r#type;
        for (place, policy) in of_type.policies.iter_mut().enumerate() {
            visit(
                Of::Policy(r#type),
                &mut policy.id,
                of.item(index).item(place),
            );
        }
    }
    if let Some(policy) = &mut organization.resource_policy {
        visit(
            Of::ResourcePolicy,
            &mut policy.id,
            node.at("resource-policy"),
        );
    }
    let of = node.at("account-creations");
    for (index, creation) in organization
        .account_creations
        .iter_mut()
        .flatten()
        .enumerate()
    {
        visit(Of::Creation, &mut creation.id, of.item(index));
        // The account of a request that was met stands in the tree, too.
        if creation.account.is_none() {
            visit(Of::Account, &mut creation.account, of.item(index));
        }
    }
}

fn each_unit(units: Option<&mut Vec<Unit>>, node: &Node, visit: Visit<'_>) {
    for (index, unit) in units.into_iter().flatten().enumerate() {
        let of = node.item(index);
        visit(Of::Unit, &mut unit.id, of);
        for (place, account) in unit.accounts.iter_mut().flatten().enumerate() {
            visit(Of::Account, &mut account.id, of.at("accounts").item(place));
        }
        each_unit(unit.units.as_mut(), of.at("units"), visit);
    }
}
