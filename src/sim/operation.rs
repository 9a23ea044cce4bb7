//! Operations as words of the command line.

use crate::command_tree::kebab;
use organizations::{Api, Operation};

/// Returns the operation of Organizations of a name, as in `accept-handshake` or `AcceptHandshake`.
pub(super) fn named(name: &str) -> Result<&'static Operation, String> {
    among([Api::Organizations], name)
}

/// Returns the operation of any API of a name.
pub(super) fn of_any_api(name: &str) -> Result<&'static Operation, String> {
    among([Api::Organizations, Api::Sts, Api::Iam], name)
}

fn among<const N: usize>(apis: [Api; N], name: &str) -> Result<&'static Operation, String> {
    let mut operations = apis.into_iter().flat_map(Api::operations);
    let found =
        operations.find(|operation| [operation.name(), &kebab(operation.name())].contains(&name));
    found.ok_or_else(|| "there is no such operation".to_owned())
}
