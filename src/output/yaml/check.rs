//! Refuses what YAML can't represent.

use reference::query::Found;

/// Returns an error, worded as by the reference, if a query left an expression unevaluated.
pub(super) fn check(found: &Found<'_>) -> Result<(), String> {
    match found {
        Found::Expression(_) => {
            let shown = reference::shown::plain(&found.value());
            Err(format!("cannot represent an object: {shown}"))
        }
        Found::List(elements) => elements.iter().try_for_each(check),
        Found::Map(members) => members.iter().try_for_each(|(_, member)| check(member)),
        Found::Part(_) | Found::Scalar(_) => Ok(()),
    }
}
