//! All that reading calls answer, to everybody.

use organizations::model::Timestamp;
use organizations::state::{Kind, State};
use organizations::{ApiError, Context, Error, OPERATIONS, Operation, operation};
use shape::{Map, Value};

use crate::people::records;

/// Calls all operations that read, as every account and about everything, page by page.
pub(crate) fn answers(state: &mut dyn State, now: Timestamp) -> Vec<String> {
    let questions = Questions::about(state);
    let callers = questions.accounts();
    let mut answers = Vec::new();
    for (operation, input) in questions.each() {
        for caller in &callers {
            let pages = ask(state, operation, &input, caller, now);
            answers.extend(pages.into_iter().map(|page| match page {
                Ok(answer) => format!("{caller} {} {input:?}: {answer:?}", operation.name()),
                Err(error) => format!("{caller} {} {input:?}: {error}", operation.name()),
            }));
        }
    }
    answers
}

/// Checks that whatever an account may ask in a world is answered the same in another. Returns how many answers that
/// are.
#[track_caller]
pub(crate) fn must_be_answered_the_same(
    caller: &str,
    world: &mut dyn State,
    other: &mut dyn State,
    now: Timestamp,
) -> usize {
    let mut count = 0;
    let mut questions = Questions::about(world);
    // Some may be asked about by who knows their ids, which nobody tells: handshakes of an organization that is gone,
    // and a resource policy that others read.
    let told = told(caller, world, now);
    questions.0.retain(|(kind, id)| {
        ![Kind::Handshake, Kind::ResourcePolicy].contains(kind) || told.contains(id)
    });
    let reads_policies = reads_policies(caller, world, now);
    for (operation, input) in questions.each() {
        if operation.name() == "ListEffectivePolicyValidationErrors" && !reads_policies {
            continue;
        }
        let before = ask(world, operation, &input, caller, now);
        let after = ask(other, operation, &input, caller, now);
        for (page, before) in before.into_iter().enumerate() {
            // What is refused is not for this account to know.
            let Ok(before) = before else { break };
            count += 1;
            let after = after.get(page).map(|after| match after {
                Ok(after) => without_token(after.clone()),
                Err(error) => error.to_string().into(),
            });
            let name = operation.name();
            assert_eq!(
                Some(without_token(before)),
                after,
                "{caller} {name} {input:?}"
            );
        }
    }
    count
}

/// Tells whether an account may read policies. Else nobody tells it what may be wrong with them.
fn reads_policies(caller: &str, world: &mut dyn State, now: Timestamp) -> bool {
    let policy = [("PolicyId", Value::from("p-FullAWSAccess"))];
    let input = policy.into_iter().collect();
    let described = ask(
        world,
        operation("DescribePolicy").unwrap(),
        &input,
        caller,
        now,
    );
    described.iter().all(Result::is_ok)
}

/// Returns a text with what an account is told of handshakes and of the resource policy.
fn told(caller: &str, world: &mut dyn State, now: Timestamp) -> String {
    let names = [
        "DescribeResourcePolicy",
        "ListHandshakesForAccount",
        "ListHandshakesForOrganization",
    ];
    let mut told = String::new();
    for name in names {
        let pages = ask(world, operation(name).unwrap(), &Map::new(), caller, now);
        told.extend(pages.into_iter().flatten().map(|page| format!("{page:?}")));
    }
    told
}

/// Returns a page without the token of the next: that says where in the order of the world it begins, and no command
/// prints it.
fn without_token(mut page: Value) -> Value {
    if let Value::Map(page) = &mut page {
        page.remove("NextToken");
    }
    page
}

/// Questions about all that is in a world.
pub(crate) struct Questions(Vec<(Kind, String)>);

impl Questions {
    pub(crate) fn about(state: &dyn State) -> Self {
        let records = records(state);
        let ids = records.iter();
        Self(
            ids.map(|record| (record.kind(), record.id().to_owned()))
                .collect(),
        )
    }

    /// Returns the ids of the accounts.
    pub(crate) fn accounts(&self) -> Vec<String> {
        let ids = self.0.iter();
        let accounts = ids.filter(|(kind, _)| *kind == Kind::Account);
        accounts.map(|(_, id)| id.clone()).collect()
    }

    /// Returns all operations that read, with each of the inputs that there can be.
    pub(crate) fn each(&self) -> impl Iterator<Item = (&'static Operation, Map)> {
        let operations = OPERATIONS.iter();
        let reading = operations.filter(|operation| operation.is_read_only());
        reading.flat_map(|operation| {
            let inputs = inputs(operation, &self.0).into_iter();
            inputs.map(move |input| (operation, input))
        })
    }
}

/// Asks for all pages, up to one that is refused.
pub(crate) fn ask(
    state: &mut dyn State,
    operation: &Operation,
    input: &Map,
    caller: &str,
    now: Timestamp,
) -> Vec<Result<Value, Box<ApiError>>> {
    let mut input = input.clone();
    let mut pages = Vec::new();
    loop {
        let mut context = Context {
            caller: caller.into(),
            now,
            session: None,
            machine_time: now,
            bits: &|_| Ok(0),
            state,
        };
        match operation.call(&mut context, &input.clone().into()) {
            Ok(answer) => pages.push(Ok(answer)),
            Err(Error::Refused(error)) => {
                pages.push(Err(error));
                return pages;
            }
            Err(error) => panic!("{error}"),
        }
        let last = pages.last().and_then(|page| page.as_ref().ok());
        match last.and_then(|page| page.get("NextToken")) {
            Some(token) => input.insert("NextToken", token.clone()),
            None => return pages,
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
