//! `sim whoami`: who calls, which state file answers, and what said so.

use clap::Args;
use organizations::registry;
use organizations::state::State;
use shape::Value;

use super::console::{Console, object};
use crate::cli::OwnOptions;
use crate::cli::call::{CallerRule, who_calls};
use crate::store::{self, Bits, FileState, StateFile, StoreError};
use crate::world::Present;
use crate::{Caller, Environment};

/// Tells which account calls, which state file answers, and what said so.
#[derive(Debug, Args)]
pub(super) struct Whoami;

impl Whoami {
    #[expect(clippy::unused_self, reason = "all commands run alike")]
    pub(super) fn run(self, console: &mut Console<'_, '_>) -> anyhow::Result<()> {
        let Present {
            mut state, bits, ..
        } = console.world()?.look()?;
        let caller = data(console, &mut state, &bits)?;
        console.print("Caller", caller)
    }
}

/// Returns who calls, which state file answers, and what said so.
pub(super) fn data(
    console: &Console<'_, '_>,
    state: &mut FileState,
    bits: &Bits,
) -> anyhow::Result<Value> {
    console.session.config.must_exist()?;
    let named_file = console.session.own.state_file.as_deref();
    let file = StateFile::find(console.session.environment, named_file)?;
    let caller = who_calls(console.session);
    let (named, rule) = caller.map_err(|error| StoreError::Setting(error.to_string()))?;
    let because = because(&named, rule, state);
    let id = store::caller(state, bits, &named)?;
    // A call would create the account, so it is shown as if it had called.
    let account = registry::meet(state, &id).map_err(StoreError::from)?;
    let account = account.as_ref();
    Ok(object([
        ("Account", Some(id.as_str().into())),
        ("Name", account.map(|account| account.name.as_str().into())),
        (
            "Email",
            account.map(|account| account.email.as_str().into()),
        ),
        (
            "Session",
            named.session().map(|session| session.arn().into()),
        ),
        ("Because", Some(because.into())),
        (
            "StateFile",
            Some((&*file.whole_path().to_string_lossy()).into()),
        ),
        ("StateFileBecause", Some(file.because().into())),
    ]))
}

/// Says which state file answers and what names it, for `--debug`.
pub fn describe_state_file(environment: &Environment<'_>, options: &OwnOptions) -> Option<String> {
    let named = options.state_file.as_deref();
    let file = StateFile::find(environment, named).ok()?;
    let path = file.whole_path();
    Some(format!(
        "the state file is `{}`: {}",
        path.display(),
        file.because()
    ))
}

/// Says which rule decides who calls.
fn because(named: &Caller, rule: CallerRule, state: &FileState) -> &'static str {
    let is_named = match named {
        Caller::Named(_) | Caller::Session(_) => true,
        Caller::MaybeNamed(name) => registry::account(state, name).is_ok(),
        Caller::Unsaid => false,
    };
    match rule {
        CallerRule::Option => "the option --caller names it",
        CallerRule::Variable => "the variable ORGSIM_CALLER names it",
        CallerRule::ProfileOption if is_named => "the profile that --profile names stands for it",
        CallerRule::AccessKey => "the variable AWS_ACCESS_KEY_ID is its id",
        CallerRule::SessionKey => "the variable AWS_ACCESS_KEY_ID is a key of it",
        CallerRule::ProfileVariable if is_named => {
            "the profile that AWS_PROFILE names stands for it"
        }
        _ if state.world().caller.is_some() => "`sim use` chose it",
        _ => "nothing says who calls, and this is the default account",
    }
}
