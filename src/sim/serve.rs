//! `sim serve`: real AWS clients on the state file.

use std::path::PathBuf;

use clap::Args;
use clap::ValueHint;

use super::console::Console;
use crate::endpoint::{self, DEFAULT_PORT, Settings};
use crate::store::{StateFile, StoreSettings};

/// Answers real AWS clients from the state file, over HTTP on this machine: SDKs, the AWS CLI, Terraform.
///
/// It prints one line once it listens: the address for `AWS_ENDPOINT_URL`. An access key id of twelve digits is
/// the account that calls; signatures are not checked. Commands may use the state file meanwhile, and so may other
/// servers.
///
/// It listens on this machine's own addresses only. But every user of this machine can reach it there, and read
/// and change the state without rights to the file.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  orgsim sim serve &\n  export AWS_ENDPOINT_URL=http://127.0.0.1:6747\n  \
                  export AWS_ACCESS_KEY_ID=111111111111 AWS_SECRET_ACCESS_KEY=any AWS_REGION=us-east-1\n  \
                  terraform apply"
)]
pub(super) struct Serve {
    /// The port; 0 for any that is free.
    #[arg(long, value_name = "N", default_value_t = DEFAULT_PORT)]
    port: u16,
    /// A file that gets the port once it listens, and is removed in the end.
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
    port_file: Option<PathBuf>,
    /// A name besides this machine's own under which clients may call, as from a container.
    #[arg(long = "allow-host", value_name = "NAME")]
    allow_hosts: Vec<String>,
    /// A state file of which the state file begins as a copy, if there is none yet.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    state_from: Option<PathBuf>,
    /// Writes a line for each call to standard error: when, who, what, the status, and how long it took.
    #[arg(long)]
    log: bool,
}

impl Serve {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let settings = self.settings(console)?;
        console.exit = endpoint::serve(&settings, console.streams)?;
        Ok(())
    }

    fn settings(self, console: &Console<'_, '_>) -> anyhow::Result<Settings> {
        let environment = console.session.environment;
        let named = console.session.own.state_file.as_deref();
        let mut store = StoreSettings::read(environment, named)?;
        store.state_file = StateFile::find(environment, named)?.whole_path();
        if let Some(origin) = self.state_from {
            store.origin = Some(environment.folder.join(origin));
        }
        Ok(Settings {
            store,
            port: self.port,
            port_file: self.port_file.map(|path| environment.folder.join(path)),
            hosts: self.allow_hosts,
            logs: self.log,
        })
    }
}
