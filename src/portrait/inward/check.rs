//! What contradicts itself, or is more than quotas allow.

use std::collections::BTreeMap;

use organizations::state::{Kind, Memory, State};
use organizations::{Problem, StateError, problems};

use super::making::Making;
use crate::portrait::limits::{self, Excess};
use crate::portrait::yaml::{Mark, Node};

/// What becomes of more than quotas allow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Excesses {
    /// It is a mistake.
    Refused,
    /// It is there in reality, so the quota must be higher.
    Allowed,
}

/// Checks the records, and complains where they stand in the files.
pub(super) fn check(
    making: &mut Making<'_>,
    top: Node<'_>,
    allowed: Excesses,
) -> Result<(), StateError> {
    // What was left out is missed in many places, and is no other mistake.
    if making.complaints.lost {
        return Ok(());
    }
    let problems = problems(&making.state)?;
    let excesses = limits::excesses(&making.state).into_iter();
    let excesses: Vec<_> = match allowed {
        Excesses::Refused => excesses.collect(),
        Excesses::Allowed => {
            excesses.for_each(|excess| allow(&excess, &mut making.state));
            Vec::new()
        }
    };
    if problems.is_empty() && excesses.is_empty() {
        return Ok(());
    }
    let places = making.places.known();
    for problem in problems {
        let mark = mark(&problem.path, &places, top);
        let message = match allowed {
            Excesses::Refused => message(&problem, &places, top),
            // What was captured stands in no file of which a line could be told.
            Excesses::Allowed => format!("{}: {}", problem.path, problem.message),
        };
        making.complaints.add(mark, message);
    }
    for excess in excesses {
        let node = places.get(&(excess.kind, excess.id.as_str()));
        let node = node.copied().unwrap_or(top);
        making
            .complaints
            .add(node.at(excess.key).mark(), excess.told());
    }
    Ok(())
}

/// Raises a quota to what there is.
fn allow(excess: &Excess, state: &mut Memory) {
    let quotas = &mut state.world_mut().quotas;
    let quota = quotas.entry(excess.quota.name().into_owned()).or_default();
    *quota = excess.count.max(*quota);
}

/// Where the records of kinds and ids stand.
type Places<'a> = BTreeMap<(Kind, &'a str), Node<'a>>;

/// Says what is wrong. What is the same as something else is told by the line of that.
fn message(problem: &Problem, places: &Places<'_>, top: Node<'_>) -> String {
    let other = problem.message.strip_prefix("the same as `");
    let other = other.and_then(|other| other.strip_suffix('`'));
    match other {
        Some(other) => format!("the same as in line {}", mark(other, places, top).line),
        None => problem.message.clone(),
    }
}

/// Returns where the member of a record stands.
fn mark(path: &str, places: &Places<'_>, top: Node<'_>) -> Mark {
    let Some((section, rest)) = path.split_once('.') else {
        return top.mark();
    };
    if section == "world" {
        return of_world(rest, top.at("world"));
    }
    let kind = Kind::ALL.iter().find(|kind| kind.section() == section);
    let (id, member) = rest.split_once('.').unwrap_or((rest, ""));
    let node = kind.and_then(|kind| places.get(&(*kind, id))).copied();
    node.map_or(top.mark(), |node| of_record(member, node))
}

fn of_world(path: &str, node: Node<'_>) -> Mark {
    let (member, name) = path.split_once('.').unwrap_or((path, ""));
    let (member, index) = indexed(member);
    let node = node.at(key(member));
    if let Some(index) = index {
        return node.item(index).at(&name.to_ascii_lowercase()).mark();
    }
    // The names of quotas have dots in them.
    let (list, index) = indexed(name);
    let node = node.at(list);
    index.map_or(node, |index| node.item(index)).mark()
}

/// Takes an index off a name, if it has one.
fn indexed(name: &str) -> (&str, Option<usize>) {
    let Some((list, index)) = name.split_once('[') else {
        return (name, None);
    };
    (list, index.trim_end_matches(']').parse().ok())
}

fn of_record(member: &str, node: Node<'_>) -> Mark {
    let steps = member
        .split('.')
        .filter(|step| !matches!(*step, "Membership" | "Attachments" | "Content" | "INVITE"));
    let mut at = node;
    for step in steps {
        let (name, index) = indexed(step);
        at = at.at(key(name));
        at = index.map_or(at, |index| at.item(index));
    }
    at.mark()
}

/// Returns the key of a member of a record.
fn key(member: &str) -> &str {
    match member {
        "Id" => "id",
        "Name" | "AccountName" => "name",
        "Email" => "email",
        "Description" => "description",
        "Content" => "document",
        "Tags" => "tags",
        "Policies" => "policies",
        "PolicyTypes" => "policy-types",
        "Closure" => "closure",
        "State" => "state",
        "Ended" => "ended",
        "End" => "end",
        "Recipient" | "Account" => "to",
        "Sequence" => "order",
        "OrganizationId" => "organization",
        "ManagementAccountId" => "management-account",
        "AccountId" => "account",
        "FailureReason" => "failure",
        "Source" => "source",
        "Target" => "target",
        "Quotas" => "quotas",
        "Rates" => "rates",
        "Buckets" => "buckets",
        "Services" => "services",
        "RcpServices" => "rcp-services",
        "Caller" => "caller",
        "QueuedIds" => "queued-ids",
        "Faults" => "faults",
        "Drawn" => "drawn",
        other => other,
    }
}
