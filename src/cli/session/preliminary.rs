//! The options that count before the profile does (`cli.md` section 2, steps 5 to 7).

use reference::query::Query;

use crate::cli::failure::Failure;
use crate::cli::network;
use crate::cli::words::Globals;
use crate::command_tree::Global;

/// Checks the options that are evaluated before the profile; returns the compiled query.
pub(crate) fn check_early(globals: &Globals) -> Result<Option<Query>, Failure> {
    let query = globals.text(Global::Query).map(compile).transpose()?;
    network::check_options(globals)?;
    Ok(query)
}

fn compile(text: &str) -> Result<Query, Failure> {
    Query::compile(text)
        .map_err(|why| Failure::param_validation(format!("Bad value for --query {text}: {why}")))
}
