//! `sim serve`: real AWS clients on the state file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};

use super::console::Console;
use crate::Environment;
use crate::cli::call::maybe_caller;
use crate::endpoint::{self, ChildSettings, Commands, DEFAULT_PORT, Settings};
use crate::store::{self, StateFile, StoreSettings};
use crate::surroundings::OWN_VARIABLES;
use crate::world::Present;

/// The variable that names the state file; the server's own commands are given its absolute path.
const STATE_FILE: &str = "ORGSIM_STATE_FILE";
const STATE_FROM: &str = "ORGSIM_STATE_FROM";
const CALLER: &str = "ORGSIM_CALLER";

/// Answers real AWS clients from the state file, over HTTP on this machine: SDKs, the AWS CLI, Terraform.
///
/// It prints one line once it listens: the address for `AWS_ENDPOINT_URL`. An access key id of twelve digits is
/// the account that calls; signatures are not checked. Commands may use the state file meanwhile, and so may other
/// servers.
///
/// With `-- COMMAND`, it runs the command with an environment in which AWS clients call this server and nothing
/// else, and ends as the command does.
///
/// It listens on this machine's own addresses only. But every user of this machine can reach it there, and read
/// and change the state without rights to the file.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  orgsim sim serve -- terraform apply\n  orgsim sim serve --port 6747 --log\n  \
                  AWS_ENDPOINT_URL=http://127.0.0.1:6747 AWS_ACCESS_KEY_ID=111111111111 AWS_SECRET_ACCESS_KEY=any python3 script.py"
)]
pub(super) struct Serve {
    /// The port; 0 for any that is free. It is 6747, and with a command any.
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// A file that gets the port once it listens, and is removed in the end.
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
    port_file: Option<PathBuf>,
    /// A name besides this machine's own under which clients may call, as from a container.
    #[arg(long = "allow-host", value_name = "NAME")]
    allow_hosts: Vec<String>,
    /// A state file of which the state file begins as a copy, if there is none yet; a reset goes back to it.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    state_from: Option<PathBuf>,
    /// Lets nobody control the simulator over HTTP: nothing is below `/_orgsim/`.
    #[arg(long)]
    no_control: bool,
    /// Writes a line for each call to standard error: when, who, what, the status, and how long it took.
    #[arg(long)]
    log: bool,
    /// Leaves `AWS_PROFILE` to the command. Its keys could be real.
    #[arg(long, requires = "command")]
    keep_profile: bool,
    /// A command to run with the server, and its arguments.
    #[arg(last = true, value_name = "COMMAND", value_hint = ValueHint::CommandWithArguments)]
    command: Vec<OsString>,
}

impl Serve {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let environment = console.session.environment;
        let store = self.store(console)?;
        let state = store.state_file.clone();
        let caller = if self.command.is_empty() {
            String::new()
        } else {
            caller(console)?
        };
        let keeps_profile = self.keep_profile;
        let variables = |url: &str| {
            endpoint::variables(url, &state, &caller, keeps_profile, environment.variable)
        };
        let has_command = !self.command.is_empty();
        let settings = Settings {
            port: self
                .port
                .unwrap_or(if has_command { 0 } else { DEFAULT_PORT }),
            port_file: self.port_file.map(|path| environment.folder.join(path)),
            hosts: self.allow_hosts,
            logs: self.log,
            control: (!self.no_control).then(|| Commands {
                run: crate::run,
                variables: own_variables(environment, &store),
            }),
            child: has_command.then_some(ChildSettings {
                words: self.command,
                variables: &variables,
            }),
            store,
        };
        console.exit = endpoint::serve(&settings, console.streams)?;
        Ok(())
    }

    fn store(&self, console: &Console<'_, '_>) -> anyhow::Result<StoreSettings> {
        let environment = console.session.environment;
        let named = console.session.own.state_file.as_deref();
        let mut store = StoreSettings::read(environment, named)?;
        store.state_file = StateFile::find(environment, named)?.whole_path();
        if let Some(origin) = &self.state_from {
            store.origin = Some(environment.folder.join(origin));
        }
        Ok(store)
    }
}

/// Returns the account that calls when keys say nothing: the one that `sim whoami` names.
fn caller(console: &Console<'_, '_>) -> anyhow::Result<String> {
    let Present {
        mut state, bits, ..
    } = console.world()?.look()?;
    let named = maybe_caller(console.session);
    Ok(store::caller(&mut state, &bits, &named)?.to_string())
}

/// Returns the variables that the simulator's commands are given when they are called over HTTP: those of this
/// program, for the same state file. Who calls there is not who started the server.
fn own_variables(
    environment: &Environment<'_>,
    store: &StoreSettings,
) -> Vec<(&'static str, OsString)> {
    let paths = [
        (STATE_FILE, Some(&*store.state_file)),
        (STATE_FROM, store.origin.as_deref()),
    ];
    let paths = paths.into_iter();
    let paths = paths.filter_map(|(name, path): (_, Option<&Path>)| Some((name, path?.into())));
    let others = OWN_VARIABLES.iter().map(|variable| variable.name);
    let others = others.filter(|name| ![STATE_FILE, STATE_FROM, CALLER].contains(name));
    let others = others.filter_map(|name| Some((name, (environment.variable)(name)?)));
    paths.chain(others).collect()
}
