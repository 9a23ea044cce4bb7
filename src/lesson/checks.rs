//! Parses the checks of a task, from its blocks `checks`.

use organizations::Operation;
use organizations::model::Exception;
use reference::query::Query;
use shape::{Kind, Map};

use super::answer::Expected;
use super::check::{Check, Outcome, Question};
use super::input;
use super::mistake::Mistake;
use super::parts::Lines;
use super::yaml::{self, Content, Node, place};
use crate::command_tree::ServiceName;

/// The default caller of a check: the default caller of a new world.
pub(super) const CALLER: &str = organizations::registry::DEFAULT_CALLER;

/// The refusal of a command line that fails validation in the client, and is never sent.
const CLIENT_SIDE: &str = "ParamValidation";

/// Parses a block of checks, and appends its mistakes.
pub(super) fn read(lines: &Lines, mistakes: &mut Vec<Mistake>) -> Vec<Check> {
    let tree = match yaml::read(&lines.text, lines.first) {
        Ok(tree) => tree,
        Err(mistake) => {
            mistakes.push(mistake);
            return Vec::new();
        }
    };
    let node = tree.root();
    let Content::Sequence(nodes) = node.content() else {
        let what = "not a list of checks, each of which begins with `- `";
        mistakes.push(Mistake::at(place(node), what));
        return Vec::new();
    };
    let mut checks = Vec::new();
    for node in nodes {
        match check(node) {
            Ok(check) => checks.push(check),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    checks
}

/// The members of a check that are not parsed yet.
struct Members<'a> {
    place: (usize, usize),
    pairs: Vec<(Node<'a>, Node<'a>)>,
}

fn check(node: Node<'_>) -> Result<Check, Mistake> {
    let Content::Mapping(pairs) = node.content() else {
        return Err(Mistake::at(
            place(node),
            "not a check, as in `call: list-accounts`",
        ));
    };
    let mut members = Members {
        place: place(node),
        pairs: pairs.collect(),
    };
    let otherwise = members.text("otherwise")?;
    let question = if members.has("refused") {
        refused(&mut members)?
    } else if members.has("answered") {
        let operation = members.operation("answered")?;
        let caller = members.text("as")?;
        Question::Called {
            operation,
            caller,
            outcome: Outcome::Answered,
        }
    } else {
        answer(&mut members)?
    };
    match members.pairs.first() {
        None => Ok(Check {
            question,
            otherwise,
        }),
        Some((key, _)) => Err(Mistake::at(
            place(*key),
            "no member of a check of this kind, or a second one of its name",
        )),
    }
}

/// Parses a check of an answer.
fn answer(members: &mut Members<'_>) -> Result<Question, Mistake> {
    let at = members.place_of("call");
    let Some(operation) = members.operation("call")? else {
        let what = "a check has `call`, `refused` or `answered`";
        return Err(Mistake::at(at, what));
    };
    if !operation.is_read_only() {
        let what = "changes something; a check calls what only reads";
        return Err(Mistake::at(at, what));
    }
    let caller = members.text("as")?.unwrap_or_else(|| CALLER.to_owned());
    let input = members.input(operation, at)?;
    let query = members.query()?;
    let Some(expected) = members.take("equals") else {
        return Err(Mistake::at(at, "no `equals` says what is expected"));
    };
    Ok(Question::Answer {
        operation,
        caller,
        input,
        query,
        expected: Expected(expected.to_tree()),
    })
}

/// Parses a check of a refusal.
fn refused(members: &mut Members<'_>) -> Result<Question, Mistake> {
    let at = members.place_of("refused");
    let code = members.text("refused")?.unwrap_or_default();
    let exception = Exception::named(&code);
    if exception.is_none() && code != CLIENT_SIDE {
        return Err(Mistake::at(at, "no exception of Organizations"));
    }
    let at = members.place_of("reason");
    let reason = members.text("reason")?;
    let is_reason = |reason: &String| exception.is_some_and(|one| has_reason(one, reason));
    if reason.as_ref().is_some_and(|reason| !is_reason(reason)) {
        return Err(Mistake::at(at, "no reason of this exception"));
    }
    Ok(Question::Called {
        operation: members.operation("call")?,
        caller: members.text("as")?,
        outcome: Outcome::Refused { code, reason },
    })
}

fn has_reason(exception: Exception, reason: &str) -> bool {
    let member = exception.shape().member("Reason");
    match member.map(|member| &member.shape().kind) {
        Some(Kind::Enum(choices)) => choices.all.contains(&reason),
        _ => false,
    }
}

impl<'a> Members<'a> {
    fn has(&self, name: &str) -> bool {
        let mut names = self.pairs.iter().map(|(key, _)| key.as_text());
        names.any(|key| key == Some(name))
    }

    /// Returns the position of a member's value; that of the check if it lacks the member.
    fn place_of(&self, name: &str) -> (usize, usize) {
        let mut pairs = self.pairs.iter();
        let found = pairs.find(|(key, _)| key.as_text() == Some(name));
        found.map_or(self.place, |(_, value)| place(*value))
    }

    fn take(&mut self, name: &str) -> Option<Node<'a>> {
        let mut pairs = self.pairs.iter();
        let index = pairs.position(|(key, _)| key.as_text() == Some(name))?;
        Some(self.pairs.remove(index).1)
    }

    fn text(&mut self, name: &str) -> Result<Option<String>, Mistake> {
        let Some(node) = self.take(name) else {
            return Ok(None);
        };
        match node.as_text() {
            Some(text) if !node.is_null() => Ok(Some(text.trim().to_owned())),
            _ => Err(Mistake::at(place(node), format!("`{name}` is a text"))),
        }
    }

    fn operation(&mut self, name: &str) -> Result<Option<&'static Operation>, Mistake> {
        let at = self.place_of(name);
        let Some(word) = self.text(name)? else {
            return Ok(None);
        };
        let found = ServiceName::Organizations.operation(&word);
        let found = found.ok_or_else(|| Mistake::at(at, "no subcommand of `organizations`"));
        found.map(Some)
    }

    fn input(&mut self, operation: &Operation, at: (usize, usize)) -> Result<Map, Mistake> {
        let given = self.take("input");
        let (shape, members) = match (operation.input(), given) {
            (None, None) => return Ok(Map::new()),
            (None, Some(node)) => {
                return Err(Mistake::at(place(node), "the operation has no input"));
            }
            (Some(shape), None) => (shape, Map::new()),
            (Some(shape), Some(node)) => match node.content() {
                Content::Mapping(pairs) => (shape, input::structure(pairs, shape)?),
                _ => return Err(Mistake::at(place(node), "not a mapping")),
            },
        };
        match input::missing(&members, shape) {
            None => Ok(members),
            Some(name) => Err(Mistake::at(at, format!("its `input` lacks `{name}`"))),
        }
    }

    fn query(&mut self) -> Result<Option<Query>, Mistake> {
        let at = self.place_of("query");
        let Some(text) = self.text("query")? else {
            return Ok(None);
        };
        let query = Query::compile(&text);
        let query = query.map_err(|why| {
            let why = why.lines().next().unwrap_or_default();
            Mistake::at(at, why.trim_end_matches(':'))
        });
        query.map(Some)
    }
}
