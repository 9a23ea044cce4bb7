//! `sim jobs`: how long the service's jobs take.

use clap::{Args, Subcommand, ValueEnum};
use jiff::SignedDuration;
use organizations::state::State;

use super::console::{Console, object};
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
        if let Some(Change::Set { job, duration }) = self.change {
            console.change("sim jobs set", |state| {
                let jobs = &mut state.world_mut().jobs;
                match job {
                    Job::AccountCreation => jobs.account_creation = duration,
                    Job::AccountClosure => jobs.account_closure = duration,
                    Job::OrganizationInitialization => {
                        jobs.organization_initialization = duration;
                    }
                }
                Ok(())
            })?;
        }
        print(console)
    }
}

fn print(console: &mut Console<'_, '_>) -> anyhow::Result<()> {
    let state = console.store()?.open()?;
    let jobs = state.world().jobs;
    let shown = |milliseconds| Some(duration::shown(milliseconds).into());
    let jobs = object([
        ("AccountCreation", shown(jobs.account_creation)),
        ("AccountClosure", shown(jobs.account_closure)),
        (
            "OrganizationInitialization",
            shown(jobs.organization_initialization),
        ),
    ]);
    console.print("Jobs", jobs)
}
