//! Who calls, by options, environment and configuration (`simulator.md` section 3).

use crate::cli::config::Config;
use crate::cli::session::Session;
use crate::command_tree::Global;
use crate::service::Caller;

/// Which rule decided who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CallerRule {
    /// The option `--caller`.
    Option,
    /// The variable `ORGSIM_CALLER`.
    Variable,
    /// The profile that `--profile` names.
    ProfileOption,
    /// The variable `AWS_ACCESS_KEY_ID`.
    AccessKey,
    /// The profile that `AWS_PROFILE` names.
    ProfileVariable,
    /// Nothing: the account chosen in the state calls, or the default caller.
    Nothing,
}

/// Finds out who calls.
pub(crate) fn who_calls(session: &Session<'_>) -> (Caller, CallerRule) {
    let Session {
        own,
        globals,
        environment,
        config,
        ..
    } = session;
    if let Some(caller) = &own.caller {
        return (Caller::Named(caller.clone()), CallerRule::Option);
    }
    if let Some(caller) = environment
        .text("ORGSIM_CALLER")
        .filter(|caller| !caller.is_empty())
    {
        return (Caller::Named(caller), CallerRule::Variable);
    }
    // A profile that is asked for on the command line switches off the keys of the environment.
    if globals
        .text(Global::Profile)
        .is_some_and(|profile| !profile.is_empty())
    {
        return (of_profile(config), CallerRule::ProfileOption);
    }
    if let Some(key) = environment
        .text("AWS_ACCESS_KEY_ID")
        .filter(|key| is_account_id(key))
    {
        return (Caller::Named(key), CallerRule::AccessKey);
    }
    if config.named.is_some() {
        return (of_profile(config), CallerRule::ProfileVariable);
    }
    (Caller::Unsaid, CallerRule::Nothing)
}

/// Returns the account that the profile's settings name, else the one that has the profile's name.
fn of_profile(config: &Config) -> Caller {
    let account = |key| {
        config
            .get(key)
            .filter(|id| is_account_id(id))
            .map(str::to_owned)
    };
    let in_role = || {
        config
            .get("role_arn")
            .and_then(account_of_arn)
            .map(str::to_owned)
    };
    let id = account("aws_account_id")
        .or_else(|| account("sso_account_id"))
        .or_else(in_role);
    match id.or_else(|| account("aws_access_key_id")) {
        Some(id) => Caller::Named(id),
        None => config
            .named
            .clone()
            .map_or(Caller::Unsaid, Caller::MaybeNamed),
    }
}

fn account_of_arn(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|id| is_account_id(id))
}

fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
