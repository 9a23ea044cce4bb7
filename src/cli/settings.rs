//! What must hold before a service is looked at (`cli.md` section 2, steps 5 to 9).

use super::config::Config;
use super::failure::Failure;
use super::globals::Globals;
use super::options::Global;
use crate::Environment;
use crate::query::Query;
use crate::time::{Form, Times, Zone};

/// The settings of a command.
pub struct Settings {
    /// What is taken of the answer.
    pub query: Option<Query>,
    /// How times are read and written.
    pub times: Times,
}

impl Settings {
    /// Checks and reads the settings, in the reference's order.
    pub fn read(
        globals: &Globals,
        environment: &Environment<'_>,
        config: &Config,
    ) -> Result<Self, Failure> {
        let query = globals.text(Global::Query).map(compile).transpose()?;
        globals.check_network()?;
        Ok(Self {
            query,
            times: times(environment, config)?,
        })
    }
}

fn compile(text: &str) -> Result<Query, Failure> {
    Query::compile(text)
        .map_err(|why| Failure::param_validation(format!("Bad value for --query {text}: {why}")))
}

fn times(environment: &Environment<'_>, config: &Config) -> Result<Times, Failure> {
    let form = match config.get("cli_timestamp_format") {
        None | Some("iso8601") => Form::Iso8601,
        Some("wire") => Form::Wire,
        Some(other) => {
            return Err(Failure::configuration(format!(
                "Unknown cli_timestamp_format value: {other}, valid values are \"wire\" or \
                 \"iso8601\""
            )));
        }
    };
    let zone = Zone::named(environment.text("TZ").as_deref());
    Ok(Times {
        zone,
        form,
        now: environment.now,
    })
}
