//! Changes as they are named on the command line.

use crate::sim::misuse::Misuse;
use crate::store::log::{ChangeId, Log};

/// Finds the change that a text names: its identity, as much of it as is enough, or its number if there is
/// one change of it.
pub(in crate::sim) fn find(log: &Log, text: &str) -> anyhow::Result<ChangeId> {
    let begins = text
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_digit());
    let found = if begins { log.named(text)? } else { Vec::new() };
    match found[..] {
        [change] => Ok(change),
        [] => Err(Misuse(format!(
            "the history has no change `{text}`\n\n`orgsim sim history` lists them, as in \
             `12-0123456789abcdef`"
        ))
        .into()),
        _ => {
            let names: Vec<_> = found.iter().map(|id| format!("\n  {id}")).collect();
            let several = format!("several changes begin with `{text}`:{}", names.concat());
            Err(Misuse(several).into())
        }
    }
}
