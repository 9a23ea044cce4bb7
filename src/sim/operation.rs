//! Operations as words of the command line.

use crate::command_tree::kebab;
use organizations::{OPERATIONS, Operation};

/// Returns the operation of a name, as in `accept-handshake` or `AcceptHandshake`.
pub(super) fn named(name: &str) -> Result<&'static Operation, String> {
    let mut operations = OPERATIONS.iter();
    let found =
        operations.find(|operation| [operation.name(), &kebab(operation.name())].contains(&name));
    found.ok_or_else(|| "there is no such operation".to_owned())
}
