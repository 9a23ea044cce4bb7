//! What is where.

use shape::Value;

use super::expected::Expected;
use super::observer::Mirror;
use crate::agreement::Tree;
use crate::report::Failure;
use crate::step::Call;
use crate::values::text;

impl Mirror {
    /// Tells what comes of a call that is about units, by the account that manages them.
    pub(super) fn expected_of_tree(&self, call: &Call, organization: &str) -> Expected {
        let unit = call.text("OrganizationalUnitId").unwrap_or_default();
        let is_own = self.is_unit_of(organization, unit);
        match call.operation {
            "DescribeOrganizationalUnit" if is_own => Expected::Answer,
            "DescribeOrganizationalUnit"
            | "DeleteOrganizationalUnit"
            | "UpdateOrganizationalUnit"
                if !is_own =>
            {
                Expected::Refusal("OrganizationalUnitNotFoundException")
            }
            "DeleteOrganizationalUnit" if self.parents.values().any(|parent| parent == unit) => {
                Expected::Refusal("OrganizationalUnitNotEmptyException")
            }
            "UpdateOrganizationalUnit" => self.expected_of_name(call, &self.parents[unit], unit),
            "CreateOrganizationalUnit" => {
                self.expected_of_name(call, call.text("ParentId").unwrap_or_default(), "")
            }
            "MoveAccount" => self.expected_of_move(call, organization),
            _ => Expected::Anything,
        }
    }

    fn is_unit_of(&self, organization: &str, id: &str) -> bool {
        let unit = self.units.get(id);
        unit.is_some_and(|(of, _)| of == organization)
    }

    fn expected_of_name(&self, call: &Call, parent: &str, own: &str) -> Expected {
        let name = call.text("Name").unwrap_or_default();
        let mut others = self.units.iter().filter(|(id, _)| *id != own);
        let is_taken = others.any(|(id, (_, taken))| taken == name && self.parents[id] == parent);
        let is_blank = call.operation == "UpdateOrganizationalUnit" && name.trim().is_empty();
        match (is_taken && !is_blank, call.operation) {
            // What tags may be is judged before.
            (true, "CreateOrganizationalUnit") => Expected::Not(&["AccessDeniedException"]),
            (true, _) => Expected::Refusal("DuplicateOrganizationalUnitException"),
            (false, "UpdateOrganizationalUnit") => Expected::Answer,
            (false, _) => Expected::Not(&["DuplicateOrganizationalUnitException"]),
        }
    }

    fn expected_of_move(&self, call: &Call, organization: &str) -> Expected {
        let account = call.text("AccountId").unwrap_or_default();
        let own = Some(organization.to_owned());
        match (self.members.get(account), self.parents.get(account)) {
            (Some(of), _) if *of != own => Expected::Refusal("AccountNotFoundException"),
            (Some(_), Some(parent)) => {
                let named = |member| call.text(member).unwrap_or_default();
                let (source, destination) = (named("SourceParentId"), named("DestinationParentId"));
                // Roots are not told apart here; a unit is the organization's or it isn't.
                let is_there =
                    |id: &str| !id.starts_with("ou-") || self.is_unit_of(organization, id);
                if source.starts_with("r-") || destination.starts_with("r-") {
                    return Expected::Anything;
                }
                if !is_there(source) {
                    return Expected::Refusal("SourceParentNotFoundException");
                }
                if !is_there(destination) {
                    return Expected::Refusal("DestinationParentNotFoundException");
                }
                if parent != source {
                    return Expected::Refusal("AccountNotFoundException");
                }
                if source == destination {
                    return Expected::Refusal("DuplicateAccountException");
                }
                Expected::Answer
            }
            _ => Expected::Anything,
        }
    }

    pub(super) fn learn_tree(&mut self, call: &Call, answer: &Value) {
        let unit = || text(answer, &["OrganizationalUnit", "Id"]).map(str::to_owned);
        match call.operation {
            "CreateOrganizationalUnit" => {
                let unit = unit().expect("it has an id");
                let organization = self.managed_by(&call.caller).expect("it is made").clone();
                let name = call.text("Name").unwrap_or_default().to_owned();
                let parent = call.text("ParentId").unwrap_or_default();
                self.units.insert(unit.clone(), (organization, name));
                self.parents.insert(unit, parent.to_owned());
            }
            "UpdateOrganizationalUnit" => {
                let name = call.text("Name").unwrap_or_default();
                let unit = unit().and_then(|id| self.units.get_mut(&id));
                if let (Some(unit), false) = (unit, name.trim().is_empty()) {
                    name.clone_into(&mut unit.1);
                }
            }
            "DeleteOrganizationalUnit" => {
                let unit = call.text("OrganizationalUnitId").unwrap_or_default();
                self.units.remove(unit);
                self.parents.remove(unit);
            }
            "MoveAccount" => {
                let account = call.text("AccountId").unwrap_or_default();
                let parent = call.text("DestinationParentId").unwrap_or_default();
                self.parents.insert(account.to_owned(), parent.to_owned());
            }
            _ => {}
        }
    }

    /// Checks what the lists say, and learns which accounts are where.
    pub(crate) fn must_agree_with(&mut self, tree: &Tree) -> Result<(), Failure> {
        for (organization, containers) in tree {
            let mut seen = Vec::new();
            for (container, inside) in containers {
                for (unit, name) in &inside.units {
                    seen.push(unit.clone());
                    let is_known = self.is_unit_of(organization, unit)
                        && self.units[unit].1 == *name
                        && self.parents[unit] == *container;
                    must_be_known(is_known, unit)?;
                }
                for account in &inside.accounts {
                    seen.push(account.clone());
                    let parent = self.parents.entry(account.clone());
                    let parent = parent.or_insert(container.clone());
                    must_be_known(parent == container, account)?;
                    let member = self.members.entry(account.clone());
                    let member = member.or_insert(Some(organization.clone()));
                    must_be_known(member.as_ref() == Some(organization), account)?;
                }
            }
            for (unit, (of, _)) in &self.units {
                must_be_known(of != organization || seen.contains(unit), unit)?;
            }
            for (account, of) in &self.members {
                let is_missing = of.as_ref() == Some(organization) && !seen.contains(account);
                must_be_known(!is_missing, account)?;
            }
        }
        Ok(())
    }
}

fn must_be_known(holds: bool, id: &str) -> Result<(), Failure> {
    if holds {
        return Ok(());
    }
    let what = format!("{id} is not where it was expected");
    Err(Failure::of("an observer isn't surprised", what))
}
