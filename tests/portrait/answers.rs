//! All that reading calls answer, to everybody.

use organizations::model::Timestamp;
use organizations::state::{Kind, State};
use organizations::{Context, Error, OPERATIONS, Operation};
use shape::{Map, Value};

use crate::people::records;

/// Calls all operations that read, as every account and about everything, page by page.
pub(crate) fn answers(state: &mut dyn State, now: Timestamp) -> Vec<String> {
    let ids: Vec<(Kind, String)> = records(state)
        .iter()
        .map(|record| (record.kind(), record.id().to_owned()))
        .collect();
    let callers: Vec<String> = ids
        .iter()
        .filter(|(kind, _)| *kind == Kind::Account)
        .map(|(_, id)| id.clone())
        .collect();
    let mut answers = Vec::new();
    for operation in OPERATIONS
        .iter()
        .filter(|operation| operation.is_read_only())
    {
        for input in inputs(operation, &ids) {
            for caller in &callers {
                ask(state, operation, &input, caller, now, &mut answers);
            }
        }
    }
    answers
}

fn ask(
    state: &mut dyn State,
    operation: &Operation,
    input: &Map,
    caller: &str,
    now: Timestamp,
    answers: &mut Vec<String>,
) {
    let mut input = input.clone();
    loop {
        let mut context = Context {
            caller: caller.into(),
            now,
            session: None,
            machine_time: now,
            bits: &|_| Ok(0),
            state,
        };
        let name = operation.name();
        let answer = match operation.call(&mut context, &input.clone().into()) {
            Ok(answer) => answer,
            Err(Error::Refused(error)) => {
                answers.push(format!("{caller} {name} {input:?}: {error}"));
                return;
            }
            Err(error) => panic!("{error}"),
        };
        answers.push(format!("{caller} {name} {input:?}: {answer:?}"));
        match answer.get("NextToken") {
            Some(token) => input.insert("NextToken", token.clone()),
            None => return,
        }
    }
}

/// Returns all inputs of an operation with what must be in them, and small pages.
fn inputs(operation: &Operation, ids: &[(Kind, String)]) -> Vec<Map> {
    let Some(shape) = operation.input() else {
        return vec![Map::new()];
    };
    let mut inputs = vec![Map::new()];
    for member in shape.members() {
        let is_asked = member.required || ["PolicyType", "TargetId"].contains(&member.name);
        if member.name == "MaxResults" {
            for input in &mut inputs {
                input.insert("MaxResults", 2);
            }
            continue;
        }
        if !is_asked {
            continue;
        }
        let values: Vec<Value> = match &member.shape().kind {
            shape::Kind::Enum(choices) => {
                choices.all.iter().map(|choice| (*choice).into()).collect()
            }
            _ if member.name == "ServicePrincipal" => vec!["config.amazonaws.com".into()],
            _ => ids
                .iter()
                .filter(|(kind, _)| fits(*kind, member.name))
                .map(|(_, id)| id.as_str().into())
                .collect(),
        };
        inputs = inputs
            .iter()
            .flat_map(|input| {
                values.iter().map(|value| {
                    let mut input = input.clone();
                    input.insert(member.name, value.clone());
                    input
                })
            })
            .collect();
    }
    inputs
}

/// Tells whether a member may name something of a kind.
fn fits(kind: Kind, member: &str) -> bool {
    let kinds: &[Kind] = match member {
        "HandshakeId" => &[Kind::Handshake],
        "PolicyId" => &[Kind::Policy],
        "AccountId" => &[Kind::Account],
        "CreateAccountRequestId" => &[Kind::AccountCreation],
        "OrganizationalUnitId" => &[Kind::OrganizationalUnit],
        "ParentId" => &[Kind::Root, Kind::OrganizationalUnit],
        "Id" => &[Kind::Transfer],
        "ChildId" => &[Kind::OrganizationalUnit, Kind::Account],
        "TargetId" => &[Kind::Root, Kind::OrganizationalUnit, Kind::Account],
        _ => Kind::ALL,
    };
    kinds.contains(&kind)
}
