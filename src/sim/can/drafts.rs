//! Drafts: policies in files that are put somewhere for a question.

use std::path::Path;

use anyhow::{Context as _, bail};
use organizations::model::{PolicyType, Timestamp};
use organizations::registry;
use organizations::state::State;
use organizations::verdict::Draft;
use reference::json;
use shape::Choice;

use super::error::explained;
use crate::sim::console::Console;
use crate::sim::misuse::Misuse;
use crate::store::FileState;

/// Reads a draft as `--policy-file` names it: `TYPE=FILE@TARGET`. It may name the services that are said to support
/// RCPs.
pub(super) fn read(
    named: &str,
    state: &FileState,
    now: Timestamp,
    rcp_services: &[String],
    console: &Console<'_, '_>,
) -> anyhow::Result<Draft> {
    let folder = &console.session.environment.folder;
    let parts = named.split_once('=').and_then(|(of, rest)| {
        let at = sign(rest, folder)?;
        Some((type_of(of)?, &rest[..at], &rest[at + 1..]))
    });
    let Some((of, file, target)) =
        parts.filter(|(_, file, target)| !file.is_empty() && !target.is_empty())
    else {
        let message = format!("a draft is given as SCP=FILE@TARGET or RCP=FILE@TARGET: `{named}`");
        return Err(Misuse(message).into());
    };
    let path = folder.join(file);
    let content =
        std::fs::read_to_string(&path).with_context(|| format!("cannot read `{file}`"))?;
    json::parse(&content).with_context(|| format!("not JSON: `{file}`"))?;
    let target = match registry::account(state, target) {
        Ok(account) => account.id.to_string(),
        Err(_) => target.to_owned(),
    };
    let stem = Path::new(file)
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy();
    let mut world = state.world().clone();
    world.rcp_services.extend(rcp_services.iter().cloned());
    match Draft::read(of, &target, (file, &stem), &content, (&world, now)).map_err(explained)? {
        Some(draft) => Ok(draft),
        None => bail!("the service would refuse `{file}`: it is no {}", of.name()),
    }
}

/// Returns the place of the `@` between a file and a target. Both may have others: the name of a file, and the
/// address of an account.
fn sign(file_and_target: &str, folder: &Path) -> Option<usize> {
    let mut signs = file_and_target.match_indices('@').map(|(place, _)| place);
    let is_file = |place: &usize| folder.join(&file_and_target[..*place]).is_file();
    signs.find(is_file).or_else(|| file_and_target.rfind('@'))
}

/// Returns a policy type, by its own name or the usual abbreviation.
pub(in crate::sim) fn type_of(name: &str) -> Option<PolicyType> {
    let types = [
        ("SCP", PolicyType::ServiceControlPolicy),
        ("RCP", PolicyType::ResourceControlPolicy),
    ];
    let mut types = types.into_iter();
    types
        .find(|(short, of)| short.eq_ignore_ascii_case(name) || of.name() == name)
        .map(|(_, of)| of)
}
