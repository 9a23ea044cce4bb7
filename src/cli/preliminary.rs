//! The options that count before the profile does (`cli.md` section 2, steps 5 to 7).

use reference::numeral;
use reference::query::Query;

use super::endpoint;
use super::failure::Failure;
use super::globals::Globals;
use super::values::not_an_integer;
use crate::command_tree::Global;

/// Checks the options that count before the profile does; returns the query, ready to be asked.
pub fn check(globals: &Globals) -> Result<Option<Query>, Failure> {
    let query = globals.text(Global::Query).map(compile).transpose()?;
    check_network(globals)?;
    Ok(query)
}

fn compile(text: &str) -> Result<Query, Failure> {
    Query::compile(text)
        .map_err(|why| Failure::param_validation(format!("Bad value for --query {text}: {why}")))
}

/// Checks what only makes sense with a network, and otherwise has no effect.
fn check_network(globals: &Globals) -> Result<(), Failure> {
    if let Some(url) = globals.text(Global::EndpointUrl) {
        endpoint::check_brackets(url)?;
        if endpoint::scheme(url).is_none() {
            return Err(Failure::param_validation(format!(
                "Bad value for --endpoint-url \"{url}\": scheme is missing.  Must be of the form \
                 http://<hostname>/ or https://<hostname>/"
            )));
        }
    }
    for option in [Global::CliReadTimeout, Global::CliConnectTimeout] {
        if let Some(text) = globals.text(option)
            && numeral::integer(text).is_none()
        {
            return Err(Failure::general(not_an_integer(&text.into())));
        }
    }
    Ok(())
}
