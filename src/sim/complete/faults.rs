//! What a fault may be: an exception of the operation that is named, for a reason that the exception has.

use clap::Arg;
use organizations::model::{CreateAccountFailureReason, Exception};
use shape::{Choice, Kind};

use super::candidate::Candidate;
use super::cursor::Cursor;
use crate::help::summary;
use crate::sim::{fault, operation};

/// Returns the candidates for an option of `sim fault add`, if they follow from what precedes it.
pub(super) fn of(cursor: &Cursor<'_>, option: &Arg) -> Option<Vec<Candidate>> {
    let path = cursor.path.iter().skip(1).map(|command| command.get_name());
    if !path.eq(["sim", "fault", "add"]) {
        return None;
    }
    match option.get_id().as_str() {
        "error" => {
            let operation = operation::named(cursor.value("--operation")?).ok()?;
            let exceptions = operation.errors().iter().map(|one| candidate(*one));
            let reasons = CreateAccountFailureReason::ALL.iter().map(Choice::name);
            let reasons = reasons.filter(|_| fault::creates(operation));
            let reasons = reasons.map(|reason| Candidate::new(reason, ""));
            Some(exceptions.chain(reasons).collect())
        }
        "reason" => Some(reasons(Exception::named(cursor.value("--error")?)?)),
        _ => None,
    }
}

fn candidate(exception: Exception) -> Candidate {
    Candidate::new(exception.name(), &summary(exception.shape().text))
}

/// Returns the reasons that an exception may have.
fn reasons(exception: Exception) -> Vec<Candidate> {
    let members = exception.shape().members().iter();
    let mut reason = members.filter(|member| member.name == "Reason");
    let Some(Kind::Enum(choices)) = reason.next().map(|member| &member.shape().kind) else {
        return Vec::new();
    };
    let choices = choices.listed.iter().zip(choices.texts);
    choices
        .map(|(choice, text)| Candidate::new(choice, &summary(text)))
        .collect()
}
