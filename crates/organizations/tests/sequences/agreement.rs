//! What the operations that read say must fit together: each list with its inverse, and with what
//! is told of each of its items alone.

use std::collections::{BTreeMap, BTreeSet};

use organizations::model::{AccountState, Timestamp};
use organizations::state::{Account, Organization, Policy, Root};
use serde_json::{Value as Json, json};
use shape::{Choice, Value};

use crate::report::Failure;
use crate::values::text;
use crate::world::World;

/// What is in each organization, by its id.
pub(crate) type Tree = BTreeMap<String, Containers>;

/// What is directly in each root and unit, by its id.
type Containers = BTreeMap<String, Inside>;

/// What is directly in a root or unit.
#[derive(Debug, Default)]
pub(crate) struct Inside {
    /// Ids and names.
    pub(crate) units: Vec<(String, String)>,
    pub(crate) accounts: Vec<String>,
}

/// Asks as a management account.
struct Reader<'a> {
    world: &'a mut World,
    now: Timestamp,
    organization: Organization,
}

/// Returns what is where in all organizations whose management account can ask.
pub(crate) fn tree(world: &mut World, now: Timestamp) -> Result<Tree, Failure> {
    let mut tree = Tree::new();
    for_each(world, now, |reader| {
        tree.insert(reader.organization.id.0.clone(), reader.walk()?);
        Ok(())
    })?;
    Ok(tree)
}

/// Checks that the lists fit together.
pub(crate) fn check(world: &mut World, now: Timestamp) -> Result<(), Failure> {
    for_each(world, now, |reader| {
        reader.accounts_are_somewhere()?;
        reader.attachments_have_two_ends()?;
        reader.delegations_have_two_ends()?;
        reader.invalid_policies_have_errors()
    })
}

fn for_each(
    world: &mut World,
    now: Timestamp,
    mut look: impl FnMut(&mut Reader<'_>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let organizations: Vec<Organization> = world.ledger.all().collect();
    for organization in organizations {
        let manager = organization.management_account_id.as_str();
        let manager = world.ledger.find::<Account>(manager);
        if manager.is_some_and(|manager| manager.state == AccountState::Suspended) {
            continue;
        }
        look(&mut Reader {
            world,
            now,
            organization,
        })?;
    }
    Ok(())
}

fn disagree(what: &str, one: &impl std::fmt::Debug, other: &impl std::fmt::Debug) -> Failure {
    Failure::of("lists agree", format!("{what}: {one:?} and {other:?}"))
}

fn must_be_equal<T: PartialEq + std::fmt::Debug>(
    what: &str,
    one: &T,
    other: &T,
) -> Result<(), Failure> {
    if one == other {
        return Ok(());
    }
    Err(disagree(what, one, other))
}

impl Reader<'_> {
    fn ask(&mut self, operation: &'static str, input: Json) -> Result<Value, Failure> {
        let manager = self.organization.management_account_id.0.clone();
        let outcome = self.world.ask(self.now, &manager, operation, input)?;
        outcome
            .map_err(|error| Failure::of("a reader is answered", format!("{operation}: {error}")))
    }

    /// Asks for a whole list, page by page.
    fn list(
        &mut self,
        operation: &'static str,
        mut input: Json,
        member: &str,
    ) -> Result<Vec<Value>, Failure> {
        input["MaxResults"] = 3.into();
        let mut all = Vec::new();
        loop {
            let answer = self.ask(operation, input.clone())?;
            let page = answer.get(member).and_then(Value::as_list);
            all.extend_from_slice(page.unwrap_or_default());
            match text(&answer, &["NextToken"]) {
                Some(token) => input["NextToken"] = token.into(),
                None => return Ok(all),
            }
        }
    }

    /// Asks for a whole list, and returns a string of each item.
    fn strings(
        &mut self,
        operation: &'static str,
        input: Json,
        member: &str,
        of_each: &str,
    ) -> Result<Vec<String>, Failure> {
        let items = self.list(operation, input, member)?;
        let texts = items.iter().filter_map(|item| text(item, &[of_each]));
        Ok(texts.map(str::to_owned).collect())
    }

    fn walk(&mut self) -> Result<Containers, Failure> {
        let mut containers = Containers::new();
        let mut left = vec![self.organization.root_id.0.clone()];
        while let Some(container) = left.pop() {
            let inside = self.inside(&container)?;
            left.extend(inside.units.iter().map(|(id, _)| id.clone()));
            containers.insert(container, inside);
        }
        Ok(containers)
    }

    fn inside(&mut self, container: &str) -> Result<Inside, Failure> {
        let parent = json!({"ParentId": container});
        let units = self.list(
            "ListOrganizationalUnitsForParent",
            parent.clone(),
            "OrganizationalUnits",
        )?;
        let accounts = self.strings("ListAccountsForParent", parent, "Accounts", "Id")?;
        let units: Vec<_> = units
            .iter()
            .filter_map(|unit| {
                Some((
                    text(unit, &["Id"])?.to_owned(),
                    text(unit, &["Name"])?.to_owned(),
                ))
            })
            .collect();
        let ids: Vec<_> = units.iter().map(|(id, _)| id.clone()).collect();
        for (of, expected) in [("ACCOUNT", &accounts), ("ORGANIZATIONAL_UNIT", &ids)] {
            let input = json!({"ParentId": container, "ChildType": of});
            let children = self.strings("ListChildren", input, "Children", "Id")?;
            must_be_equal("children", &children, expected)?;
        }
        for child in ids.iter().chain(&accounts) {
            let answer = self.ask("ListParents", json!({"ChildId": child}))?;
            let parents = answer.get("Parents").and_then(Value::as_list);
            let parent = parents.and_then(|parents| text(parents.first()?, &["Id"]));
            must_be_equal("parents", &parent, &Some(container))?;
        }
        Ok(Inside { units, accounts })
    }

    /// Each account is in one place, is described as it is listed, and has its path.
    fn accounts_are_somewhere(&mut self) -> Result<(), Failure> {
        let containers = self.walk()?;
        let accounts = self.list("ListAccounts", json!({}), "Accounts")?;
        let places = containers
            .values()
            .flat_map(|inside| &inside.accounts)
            .cloned();
        let mut places: Vec<String> = places.collect();
        places.sort();
        let ids = accounts.iter().filter_map(|account| text(account, &["Id"]));
        let mut ids: Vec<String> = ids.map(str::to_owned).collect();
        must_be_equal(
            "the first account",
            &ids[0],
            &self.organization.management_account_id.0,
        )?;
        ids.sort();
        must_be_equal("accounts", &ids, &places)?;
        for listed in &accounts {
            let id = text(listed, &["Id"]).expect("it was in the list of ids");
            let answer = self.ask("DescribeAccount", json!({"AccountId": id}))?;
            must_be_equal("an account", &answer.get("Account"), &Some(listed))?;
        }
        Ok(())
    }

    /// What a policy is attached to has the policy attached.
    fn attachments_have_two_ends(&mut self) -> Result<(), Failure> {
        let policies = self.world.ledger.all::<Policy>();
        let own = policies.filter(|policy| policy.organization_id == self.organization.id);
        let own: Vec<_> = own
            .map(|policy| (policy.id.0, policy.r#type.name()))
            .collect();
        for (policy, of) in own {
            let input = json!({"PolicyId": policy});
            for target in self.strings("ListTargetsForPolicy", input, "Targets", "TargetId")? {
                let input = json!({"TargetId": target, "Filter": of});
                let attached = self.strings("ListPoliciesForTarget", input, "Policies", "Id")?;
                if !attached.contains(&policy) {
                    return Err(disagree("attachments", &policy, &attached));
                }
            }
            let input = json!({"Filter": of});
            let listed = self.strings("ListPolicies", input, "Policies", "Id")?;
            if !listed.contains(&policy) {
                return Err(disagree("policies", &policy, &listed));
            }
        }
        Ok(())
    }

    /// Who administers a service is told with the service, and among all who administer any.
    fn delegations_have_two_ends(&mut self) -> Result<(), Failure> {
        let list = ("ListDelegatedAdministrators", "DelegatedAdministrators");
        if self.organization.trusted_services.is_empty() {
            return Ok(());
        }
        let all = self.strings(list.0, json!({}), list.1, "Id")?;
        let mut by_service = BTreeSet::new();
        for service in self.organization.trusted_services.clone() {
            let service = service.service_principal.0;
            let input = json!({"ServicePrincipal": service});
            for account in self.strings(list.0, input, list.1, "Id")? {
                let input = json!({"AccountId": account});
                let services = "DelegatedServices";
                let operation = "ListDelegatedServicesForAccount";
                let services = self.strings(operation, input, services, "ServicePrincipal")?;
                if !services.contains(&service) {
                    return Err(disagree("delegations", &service, &services));
                }
                by_service.insert(account);
            }
        }
        must_be_equal(
            "administrators",
            &all.iter().cloned().collect(),
            &by_service,
        )
    }

    /// The accounts with an invalid policy are those whose policy has errors.
    fn invalid_policies_have_errors(&mut self) -> Result<(), Failure> {
        let root = self
            .world
            .ledger
            .find::<Root>(self.organization.root_id.as_str());
        let types = root.map_or(Vec::new(), |root| root.policy_types);
        let types = types.iter().map(|enabled| enabled.r#type.name());
        for of in types.filter(|of| ["TAG_POLICY", "BACKUP_POLICY"].contains(of)) {
            let input = json!({"PolicyType": of});
            let operation = "ListAccountsWithInvalidEffectivePolicy";
            let invalid = self.strings(operation, input, "Accounts", "Id")?;
            let mut with_errors = Vec::new();
            for account in self.strings("ListAccounts", json!({}), "Accounts", "Id")? {
                let input = json!({"AccountId": account, "PolicyType": of});
                let operation = "ListEffectivePolicyValidationErrors";
                let errors = self.list(operation, input, "EffectivePolicyValidationErrors")?;
                if !errors.is_empty() {
                    with_errors.push(account);
                }
            }
            must_be_equal("invalid policies", &invalid, &with_errors)?;
        }
        Ok(())
    }
}
