//! What a form asks for.

use organizations::{Api, Operation};

use super::api::version;
use super::input::Field;
use super::refusal::Refusal;

/// Finds the operation that a form asks for, where the signature is for a service, if it names one.
pub fn operation(field: &Field<'_>, service: Option<&str>) -> Result<&'static Operation, Refusal> {
    let api = match service {
        Some("sts") => Api::Sts,
        Some("iam") => Api::Iam,
        Some("organizations") | None => of_version(field("Version")),
        Some(other) => return Err(Refusal::elsewhere(other)),
    };
    let Some(action) = field("Action") else {
        return Err(Refusal::without_action(api));
    };
    let given = field("Version").unwrap_or("NO_VERSION_SPECIFIED");
    let mut operations = api.operations().iter();
    let found = operations.find(|operation| operation.name() == action);
    let found = found.filter(|_| version(api) == Some(given));
    found.ok_or_else(|| Refusal::unknown(api, action, given))
}

/// Returns the API with a version; STS, if none has it.
fn of_version(given: Option<&str>) -> Api {
    if given.is_some() && given == version(Api::Iam) {
        Api::Iam
    } else {
        Api::Sts
    }
}
