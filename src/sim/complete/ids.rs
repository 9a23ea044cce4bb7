//! Ids that an option may take: those in the lists that the caller may see, so that nothing hidden is
//! offered.

use std::collections::HashSet;

use organizations::{Operation, operation};
use shape::{Kind, Map, Shape, Value};

use super::candidate::Candidate;

use crate::world::View;

/// Where the candidates for an id come from.
#[derive(Debug, Clone, Copy)]
enum IdSource {
    /// A list of the service.
    List(List),
    /// The organizational units: a list in each root and unit.
    Units,
}

/// A list of the service, and what is taken of its elements.
#[derive(Debug, Clone, Copy)]
struct List {
    operation: &'static str,
    /// The member of an element that is its id.
    id: &'static str,
    /// The members that tell people what it is.
    about: &'static [&'static str],
    /// The states of elements that are wanted; all if there are none.
    states: &'static [&'static str],
}

const fn list(operation: &'static str, about: &'static [&'static str]) -> List {
    List {
        operation,
        id: "Id",
        about,
        states: &[],
    }
}

const WHO: &[&str] = &["Name", "Email", "State"];
const WHAT: &[&str] = &["Action", "Parties", "State"];
const OPEN: &[&str] = &["REQUESTED", "OPEN"];

const ACCOUNTS: List = list("ListAccounts", WHO);
const ADMINISTRATORS: List = list("ListDelegatedAdministrators", WHO);
const RECEIVED: List = list("ListHandshakesForAccount", WHAT);
const SENT: List = list("ListHandshakesForOrganization", WHAT);
const RECEIVED_OPEN: List = List {
    states: OPEN,
    ..RECEIVED
};
const SENT_OPEN: List = List {
    states: OPEN,
    ..SENT
};
const ROOTS: List = list("ListRoots", &["Name"]);
const POLICIES: List = list("ListPolicies", &["Name", "Type"]);
const INBOUND: List = list("ListInboundResponsibilityTransfers", &["Name", "Status"]);
const OUTBOUND: List = list("ListOutboundResponsibilityTransfers", &["Name", "Status"]);
const CREATIONS: List = list("ListCreateAccountStatus", &["AccountName", "State"]);
const TRUSTED: List = List {
    id: "ServicePrincipal",
    ..list("ListAWSServiceAccessForOrganization", &[])
};

/// Returns where the values of a member come from, by its shape, and for some by the operation.
fn sources(operation: &str, shape: &str) -> &'static [IdSource] {
    use IdSource::{List, Units};
    match (operation, shape) {
        ("AcceptHandshake" | "DeclineHandshake", "HandshakeId") => &[List(RECEIVED_OPEN)],
        ("CancelHandshake", "HandshakeId") => &[List(SENT_OPEN)],
        (_, "HandshakeId") => &[List(RECEIVED), List(SENT)],
        ("DeregisterDelegatedAdministrator" | "ListDelegatedServicesForAccount", "AccountId") => {
            &[List(ADMINISTRATORS)]
        }
        (_, "AccountId") => &[List(ACCOUNTS)],
        (_, "ChildId") => &[Units, List(ACCOUNTS)],
        (_, "ParentId") => &[List(ROOTS), Units],
        (_, "PolicyTargetId") => &[List(ROOTS), Units, List(ACCOUNTS)],
        (_, "TaggableResourceId") => &[
            List(ROOTS),
            Units,
            List(ACCOUNTS),
            List(POLICIES),
            List(INBOUND),
            List(OUTBOUND),
        ],
        (_, "RootId") => &[List(ROOTS)],
        (_, "OrganizationalUnitId") => &[Units],
        (_, "PolicyId") => &[List(POLICIES)],
        ("ListInboundResponsibilityTransfers", "ResponsibilityTransferId") => &[List(INBOUND)],
        (_, "ResponsibilityTransferId") => &[List(INBOUND), List(OUTBOUND)],
        (_, "CreateAccountRequestId") => &[List(CREATIONS)],
        ("EnableAWSServiceAccess", "ServicePrincipal") => &[],
        (_, "ServicePrincipal") => &[List(TRUSTED)],
        _ => &[],
    }
}

/// Returns the ids that a member of an operation's input may have.
pub(super) fn of(
    operation: &Operation,
    member: &Shape,
    open: &mut dyn FnMut() -> Option<View>,
) -> Vec<Candidate> {
    let sources = sources(operation.name(), member.name);
    let Some(mut view) = (!sources.is_empty()).then(open).flatten() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for source in sources {
        match source {
            IdSource::List(list) => found.extend(elements(list, &mut view)),
            IdSource::Units => found.extend(units(&mut view)),
        }
    }
    let mut seen = HashSet::new();
    found.retain(|one| seen.insert(one.text.clone()));
    found
}

fn elements(list: &List, view: &mut View) -> Vec<Candidate> {
    let operation = operation(list.operation).expect("each list is of an operation");
    let inputs = inputs(operation).into_iter();
    let elements = inputs.flat_map(|input| view.list(operation, &input));
    let is_wanted = |element: &Value| {
        let state = element.get("State").and_then(Value::as_str);
        list.states.is_empty() || state.is_some_and(|state| list.states.contains(&state))
    };
    let wanted = elements.filter(is_wanted);
    wanted
        .filter_map(|element| candidate(list, &element))
        .collect()
}

/// Returns the inputs of the calls of a list operation: one for each choice of a required type.
fn inputs(operation: &Operation) -> Vec<Map> {
    let members = operation.input().map_or(&[][..], |input| input.members());
    let mut required = members.iter().filter(|member| member.required);
    let Some(member) = required.next() else {
        return vec![Map::new()];
    };
    let Kind::Enum(choices) = &member.shape().kind else {
        return Vec::new();
    };
    let choices = choices.listed.iter();
    choices
        .map(|choice| Map::from_iter([(member.name, *choice)]))
        .collect()
}

fn candidate(list: &List, element: &Value) -> Option<Candidate> {
    let id = element.get(list.id)?.as_str()?;
    let about = list.about.iter().filter_map(|name| element.get(name));
    let about: Vec<_> = about.map(text_of).collect();
    Some(Candidate::new(id, &about.join(", ")))
}

/// Returns the text of a member in a description: for a list, the ids in it.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        Value::List(elements) => {
            let ids = elements
                .iter()
                .filter_map(|element| element.get("Id")?.as_str());
            ids.collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

/// Returns the organizational units, each described by its path of names.
fn units(view: &mut View) -> Vec<Candidate> {
    let units = operation("ListOrganizationalUnitsForParent").expect("it is an operation");
    let mut found = Vec::new();
    let mut parents: Vec<_> = elements(&ROOTS, view)
        .into_iter()
        .map(|root| Candidate::new(&root.text, ""))
        .collect();
    while let Some(parent) = parents.pop() {
        let input = Map::from_iter([("ParentId", parent.text)]);
        for unit in view.list(units, &input) {
            let member = |name| unit.get(name).and_then(Value::as_str).unwrap_or_default();
            let way = format!("{}/{}", parent.about, member("Name"));
            let unit = Candidate::new(member("Id"), way.trim_start_matches('/'));
            parents.push(unit.clone());
            found.push(unit);
        }
    }
    found
}
