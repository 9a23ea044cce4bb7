//! `sim jobs`: how long the service's jobs take.

use clap::{Args, Subcommand, ValueEnum};
use jiff::SignedDuration;
use organizations::state::{self, State};
use shape::Value;

use super::console::{Console, answer, object};
use super::duration;

/// Shows how long the service's jobs take, or changes it.
///
/// A job that takes no time is done when the next command looks. As long as the initialization of an
/// organization lasts, it takes no accounts.
#[derive(Debug, Args)]
pub(super) struct Jobs {
    #[command(subcommand)]
    change: Option<Change>,
}

#[derive(Debug, Subcommand)]
enum Change {
    /// Sets how long a job takes.
    Set {
        /// The job.
        job: Job,
        /// How long it takes, as in 90s or "1h 30m".
        #[arg(value_parser = milliseconds, allow_hyphen_values = true)]
        duration: u32,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Job {
    AccountCreation,
    AccountClosure,
    OrganizationInitialization,
}

fn milliseconds(text: &str) -> Result<u32, String> {
    let duration: SignedDuration = duration::read(text)?;
    let milliseconds = duration.as_millis().try_into();
    milliseconds.map_err(|_| "a job takes at most 49 days".to_owned())
}

impl Jobs {
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        match self.change {
            Some(Change::Set { job, duration }) => console.change("sim jobs set", |locked, _| {
                let jobs = &mut locked.state.world_mut().jobs;
                match job {
                    Job::AccountCreation => jobs.account_creation = duration,
                    Job::AccountClosure => jobs.account_closure = duration,
                    Job::OrganizationInitialization => {
                        jobs.organization_initialization = duration;
                    }
                }
                Ok(answer("Jobs", data(*jobs)))
            }),
            None => {
                let jobs = console.world()?.as_saved()?.world().jobs;
                console.print("Jobs", data(jobs))
            }
        }
    }
}

fn data(jobs: state::Jobs) -> Value {
    let shown = |milliseconds| Some(duration::shown(milliseconds).into());
    object([
        ("AccountCreation", shown(jobs.account_creation)),
        ("AccountClosure", shown(jobs.account_closure)),
        (
            "OrganizationInitialization",
            shown(jobs.organization_initialization),
        ),
    ])
}
