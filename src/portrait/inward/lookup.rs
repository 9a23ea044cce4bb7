//! Finding what a name means.

use organizations::model::{AccountId, PolicyType};
use organizations::state::Kind;
use reference::similar;

use super::registry::{Known, Named, Policies, Registry};
use crate::portrait::complaint::Complaints;
use crate::portrait::format::Reference;
use crate::portrait::yaml::Node;

/// With how many names an unknown one is compared.
const MOST_COMPARED: usize = 1000;

impl<'a> Registry<'a> {
    /// Returns the account of an id, name or address; the error tells that it could be one of several.
    pub(super) fn find(&self, text: &str) -> Result<Option<AccountId>, ()> {
        let index = if let Some(index) = self.by_id.get(text) {
            Some(*index)
        } else {
            match self.by_name.get(text) {
                Some(Named::One(index)) => Some(*index),
                Some(Named::Several) => return Err(()),
                None => self.with_email(text),
            }
        };
        Ok(index.map(|index| self.people[index].id.into()))
    }

    /// Returns the account that is meant, one of those in the files.
    pub(super) fn account(
        &self,
        reference: &Reference,
        node: Node<'_>,
        complaints: &mut Complaints,
    ) -> Option<AccountId> {
        let text = reference.0.as_str();
        match self.find(text) {
            Ok(Some(id)) => return Some(id),
            Err(()) => {
                let text = text.escape_debug();
                complaints.add(
                    node.mark(),
                    format!(
                        "several accounts are called `{text}`; give the id or the address of one"
                    ),
                );
            }
            Ok(None) if complaints.lost => {}
            Ok(None) => {
                let names = self.by_name.keys().copied();
                let why = unknown("account", text, names, complaints);
                complaints.add(node.mark(), why);
            }
        }
        None
    }

    /// Returns the account that is meant, which need not be in the files if its id is given.
    pub(super) fn any_account(
        &self,
        reference: &Reference,
        node: Node<'_>,
        complaints: &mut Complaints,
    ) -> Option<AccountId> {
        if Kind::Account.is_id(&reference.0) {
            return Some(reference.0.as_str().into());
        }
        self.account(reference, node, complaints)
    }

    /// Returns the transfer that is meant; if nothing is said, the only one.
    pub(super) fn transfer(
        &self,
        reference: Option<&Reference>,
        node: Node<'_>,
        complaints: &mut Complaints,
    ) -> Option<String> {
        let Some(reference) = reference else {
            let mut ids: Vec<_> = self.transfers.values().flatten().collect();
            ids.sort();
            ids.dedup();
            if let [one] = ids.as_slice() {
                return Some((**one).to_owned());
            }
            complaints.add(
                node.mark(),
                "`transfer` is missing, and there is not one only",
            );
            return None;
        };
        let text = reference.0.as_str();
        match self.transfers.get(text).map(Vec::as_slice) {
            Some([one]) => return Some((*one).to_owned()),
            Some(several) if several.contains(&text) => return Some(text.to_owned()),
            None if Kind::Transfer.is_id(text) => return Some(text.to_owned()),
            Some(_) => {
                let text = text.escape_debug();
                complaints.add(
                    node.mark(),
                    format!("several transfers are called `{text}`; give the id of one"),
                );
            }
            None if complaints.lost => {}
            None => {
                let names = self.transfers.keys().copied();
                let why = unknown("transfer", text, names, complaints);
                complaints.add(node.mark(), why);
            }
        }
        None
    }

    /// Returns the organization that is meant: by its id or its management account. If nothing is said, it is
    /// the only one.
    pub(super) fn organization(
        &self,
        reference: Option<&Reference>,
        node: Node<'_>,
        complaints: &mut Complaints,
    ) -> Option<String> {
        let Some(reference) = reference else {
            if let [one] = self.organizations.as_slice() {
                return Some(one.id.to_owned());
            }
            if !complaints.lost {
                complaints.add(
                    node.mark(),
                    "`organization` is missing, and there is not one only",
                );
            }
            return None;
        };
        let text = reference.0.as_str();
        // One that is gone may still be named.
        if Kind::Organization.is_id(text) {
            return Some(text.to_owned());
        }
        let manager = self.account(reference, node, complaints)?;
        let found = self
            .organizations
            .iter()
            .find(|one| one.manager.as_ref() == Some(&manager));
        if found.is_none() {
            let text = text.escape_debug();
            complaints.add(node.mark(), format!("`{text}` manages no organization"));
        }
        found.map(|one| one.id.to_owned())
    }

    /// Returns what is known of an organization.
    pub(super) fn known(&self, id: &str) -> Option<&Known<'a>> {
        self.organizations.iter().find(|one| one.id == id)
    }
}

impl Policies {
    /// Returns the policy that is meant, and its type.
    pub(super) fn policy(
        &self,
        reference: &Reference,
        node: Node<'_>,
        complaints: &mut Complaints,
    ) -> Option<(&str, PolicyType)> {
        let text = reference.0.as_str();
        let found = match self.by_name.get(text).map(Vec::as_slice) {
            Some([one]) => Some(one),
            Some(several) if several.iter().any(|(id, _)| *id == text) => {
                several.iter().find(|(id, _)| *id == text)
            }
            Some(_) => {
                let text = text.escape_debug();
                complaints.add(
                    node.mark(),
                    format!("several policies are called `{text}`; give the id of one"),
                );
                None
            }
            None if complaints.lost => None,
            None => {
                let names = self.by_name.keys().map(String::as_str);
                let why = unknown("policy", text, names, complaints);
                complaints.add(node.mark(), why);
                None
            }
        };
        found.map(|(id, of)| (id.as_str(), *of))
    }
}

fn unknown<'a>(
    what: &str,
    text: &str,
    names: impl Iterator<Item = &'a str>,
    complaints: &Complaints,
) -> String {
    // Each comparison costs something; what will not be told needs none.
    let names = names.take(if complaints.are_many() {
        0
    } else {
        MOST_COMPARED
    });
    let close = similar::close_names(text, names);
    let text = text.escape_debug();
    match close.first() {
        Some(name) => format!(
            "there is no {what} `{text}`; did you mean `{}`?",
            name.escape_debug()
        ),
        None => format!("there is no {what} `{text}`"),
    }
}
