//! The options that only make sense with a network, as they are checked when the words were read.

use reference::numeral;

use super::endpoint;
use crate::cli::failure::Failure;
use crate::cli::words::Globals;
use crate::command_tree::Global;

/// Checks what only makes sense with a network, and otherwise has no effect.
pub(crate) fn check_options(globals: &Globals) -> Result<(), Failure> {
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
            return Err(Failure::general(numeral::not_an_integer(&text.into())));
        }
    }
    Ok(())
}
