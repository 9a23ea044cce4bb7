//! The tree of an organization: a root, units in it, and accounts in both (`semantics.md` section c.3).

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::FixedState;

use crate::access::Access;
use crate::context::{Context, missing};
use crate::error::{Contradiction, Result, refuse};
use crate::model::{
    AccountId, Child, ChildId, ChildType, Exception, ListChildrenRequest, ListChildrenResponse,
    ListParentsRequest, ListParentsResponse, Parent, ParentId, ParentType,
};
use crate::paging::Paging;
use crate::quota::DEEPEST_UNIT;
use crate::state::{
    Account, AccountOutline, Listed, Needed, Organization, OrganizationalUnit, UnitOutline,
};

/// Tells what a unit or account is in.
pub(crate) fn list_parents(
    cx: &Context<'_>,
    input: &ListParentsRequest,
) -> Result<ListParentsResponse> {
    let access = Access::to("ListParents").on(input.child_id.as_str());
    let organization = cx.as_reader(&access)?;
    let Some(id) = cx.parent_of(&organization, &input.child_id)? else {
        return refuse(Exception::ChildNotFoundException);
    };

    let r#type = if id.as_str() == organization.root_id.as_str() {
        ParentType::Root
    } else {
        ParentType::OrganizationalUnit
    };
    let parent = Parent {
        id: Some(id),
        r#type: Some(r#type),
    };
    Ok(ListParentsResponse {
        parents: Some(vec![parent]),
        next_token: None,
    })
}

/// Lists the units, or the accounts, that are directly in a root or unit.
pub(crate) fn list_children(
    cx: &Context<'_>,
    input: &ListChildrenRequest,
    page: &Paging,
) -> Result<ListChildrenResponse> {
    let access = Access::to("ListChildren").on(input.parent_id.as_str());
    let organization = cx.as_reader(&access)?;
    cx.container_must_exist(&organization, &input.parent_id)?;

    let children = |needed| cx.children_of(&input.parent_id, input.child_type, needed);
    let page = page.of(cx, children, |(sequence, _)| *sequence)?;
    let page = page.map(|(_, id)| Child {
        id: Some(id),
        r#type: Some(input.child_type),
    });
    Ok(ListChildrenResponse {
        children: Some(page.items),
        next_token: page.next_token,
    })
}

impl Context<'_> {
    /// Returns an account of an organization.
    pub(crate) fn account_of(
        &self,
        organization: &Organization,
        id: &AccountId,
    ) -> Result<Account> {
        match self.find::<Account>(id.as_str())? {
            Some(account) if account.is_in(organization) => Ok(account),
            _ => refuse(Exception::AccountNotFoundException),
        }
    }

    /// Returns a unit of an organization.
    pub(crate) fn unit_of(
        &self,
        organization: &Organization,
        id: &str,
    ) -> Result<Option<OrganizationalUnit>> {
        let unit = self.find::<OrganizationalUnit>(id)?;
        Ok(unit.filter(|unit| unit.organization_id == organization.id))
    }

    /// Refuses the id of a parent that is neither the root nor a unit of an organization.
    pub(crate) fn container_must_exist(
        &self,
        organization: &Organization,
        id: &ParentId,
    ) -> Result<()> {
        if self.is_container(organization, id)? {
            return Ok(());
        }
        refuse(Exception::ParentNotFoundException)
    }

    /// Tells whether an id is that of the root or of a unit of an organization.
    pub(crate) fn is_container(&self, organization: &Organization, id: &ParentId) -> Result<bool> {
        let is_root = id.as_str() == organization.root_id.as_str();
        Ok(is_root || self.unit_of(organization, id.as_str())?.is_some())
    }

    /// Returns a unit and those that it is in, from the inside out, up to a container that is known
    /// or no unit.
    pub(crate) fn units_up(
        &self,
        organization: &Organization,
        container: &ParentId,
        is_known: impl Fn(&ParentId) -> bool,
    ) -> Result<Vec<OrganizationalUnit>> {
        let unit_of = |id: &str| self.unit_of(organization, id);
        units_up(container, is_known, unit_of, |unit| &unit.parent_id)
    }

    /// Returns the accounts that are directly in a root or unit, as far as they are needed.
    pub(crate) fn accounts_in(
        &self,
        parent: &ParentId,
        needed: Needed,
    ) -> Result<Listed<AccountOutline>> {
        self.listed(needed, parent.as_str(), |account: &AccountOutline| {
            let place = account.membership.as_ref();
            place.is_some_and(|place| place.parent_id == *parent)
        })
    }

    /// Returns the units that are directly in a root or unit, as far as they are needed.
    pub(crate) fn units_in(
        &self,
        parent: &ParentId,
        needed: Needed,
    ) -> Result<Listed<OrganizationalUnit>> {
        self.listed(needed, parent.as_str(), |unit: &OrganizationalUnit| {
            unit.parent_id == *parent
        })
    }

    /// Returns the children of a type, with their places in the order in which they came.
    fn children_of(
        &self,
        parent: &ParentId,
        of: ChildType,
        needed: Needed,
    ) -> Result<Listed<(u64, ChildId)>> {
        Ok(match of {
            ChildType::Account => {
                let accounts = self.accounts_in(parent, needed)?;
                accounts.map(|account| (account.place().sequence, account.id.0.into()))
            }
            ChildType::OrganizationalUnit => {
                let units = self.units_in(parent, needed)?;
                units.map(|unit| (unit.sequence, unit.id.0.into()))
            }
        })
    }

    fn parent_of(&self, organization: &Organization, child: &ChildId) -> Result<Option<ParentId>> {
        if let Some(unit) = self.unit_of(organization, child.as_str())? {
            return Ok(Some(unit.parent_id));
        }
        let account = self.find::<Account>(child.as_str())?;
        let account = account.filter(|account| account.is_in(organization));
        Ok(account.map(|account| account.place().parent_id.clone()))
    }
}

/// Returns a unit and those that it is in, from the inside out, up to a container that is known or no
/// unit.
fn units_up<U>(
    container: &ParentId,
    is_known: impl Fn(&ParentId) -> bool,
    unit_of: impl Fn(&str) -> Result<Option<U>>,
    parent: impl Fn(&U) -> &ParentId,
) -> Result<Vec<U>> {
    let mut units: Vec<U> = Vec::new();
    let mut next = container.clone();
    while !is_known(&next)
        && let Some(unit) = unit_of(next.as_str())?
    {
        if units.len() as u64 > DEEPEST_UNIT {
            let path = format!("organizational-units.{next}.ParentId");
            let message = "a unit that is in itself";
            return Err(Contradiction { path, message }.into());
        }
        next.clone_from(parent(&unit));
        units.push(unit);
    }
    Ok(units)
}

/// How many units are looked up one by one. Whoever wants to know of more gets all of them read at
/// once, which costs as much as a few dozen.
const LOOKED_UP: usize = 40;

/// What is known by an id: a long list asks for each of its items. Nothing walks over it, so it need not be sorted.
/// Only what the state has is in it, so nobody can make ids collide from outside.
type ById<K, V> = HashMap<K, V, FixedState>;

/// The paths of the containers of an organization; each is worked out once.
pub(crate) struct Paths<'a, 'b> {
    cx: &'a Context<'b>,
    organization: &'a Organization,
    known: ById<ParentId, Arc<str>>,
    /// All units, once they were read.
    read: ById<String, UnitOutline>,
}

impl<'a, 'b> Paths<'a, 'b> {
    pub(crate) fn in_organization(cx: &'a Context<'b>, organization: &'a Organization) -> Self {
        let root = &organization.root_id;
        let path = format!("{}/{root}/", organization.id);
        Self {
            cx,
            organization,
            known: [(root.as_str().into(), path.into())].into_iter().collect(),
            read: ById::default(),
        }
    }

    /// Returns the path of a root or unit: the organization, the root, all units on the way, and
    /// the unit itself, each with a slash behind it.
    pub(crate) fn of(&mut self, container: &ParentId) -> Result<Arc<str>> {
        if let Some(path) = self.known.get(container) {
            return Ok(path.clone());
        }
        self.read_all_when_many()?;
        let (cx, organization, read) = (self.cx, self.organization, &self.read);
        let unit_of = |id: &str| match read.get(id) {
            Some(unit) => Ok(Some(Cow::Borrowed(unit))),
            None => {
                let unit = cx.unit_of(organization, id)?;
                Ok(unit.map(|unit| Cow::Owned(unit.into())))
            }
        };
        let units = units_up(
            container,
            |id| self.known.contains_key(id),
            unit_of,
            |unit| &unit.parent_id,
        )?;
        let top = units.last().map_or(container, |unit| &unit.parent_id);
        let Some(mut path) = self.known.get(top).cloned() else {
            return Err(missing::<OrganizationalUnit>(top.as_str()).into());
        };
        for unit in units.iter().rev() {
            path = path_below(&path, unit.id.as_str()).into();
            self.known.insert(unit.id.as_str().into(), path.clone());
        }
        Ok(path)
    }

    fn read_all_when_many(&mut self) -> Result<()> {
        if self.known.len() >= LOOKED_UP && self.read.is_empty() {
            let id = self.organization.id.as_str();
            let units = self
                .cx
                .mentioning(id, |unit: &UnitOutline| unit.organization_id.as_str() == id)?;
            let units = units.into_iter();
            self.read = units.map(|unit| (unit.id.to_string(), unit)).collect();
        }
        Ok(())
    }
}

/// Returns the path of what is in a container: that of the container, the id, and a slash.
pub(crate) fn path_below(container: &str, id: &str) -> String {
    // A long list has one for each account: `concat` would take three times as long.
    let mut path = String::with_capacity(container.len() + id.len() + 1);
    path.push_str(container);
    path.push_str(id);
    path.push('/');
    path
}

#[cfg(test)]
mod tests;
