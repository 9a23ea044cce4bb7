//! Who calls, by options, environment and configuration (`simulator.md` section 3).

use organizations::model::{AccountId, Timestamp};
use organizations::session::{KeyError, KeyOwner, owner_of_key};

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
    /// The variable `AWS_ACCESS_KEY_ID`, which is the id of an account.
    AccessKey,
    /// The variable `AWS_ACCESS_KEY_ID`, which is a key that contains the account.
    SessionKey,
    /// The profile that `AWS_PROFILE` names.
    ProfileVariable,
    /// Nothing: the account chosen in the state calls, or the default caller.
    Nothing,
}

/// Finds out who calls; an account in use if the key that is given is nobody's.
pub(crate) fn maybe_caller(session: &Session<'_>) -> Caller {
    who_calls(session).map_or(Caller::Unsaid, |(caller, _)| caller)
}

/// Finds out who calls. The keys of a session may have expired, or be no such keys.
pub(crate) fn who_calls(session: &Session<'_>) -> Result<(Caller, CallerRule), KeyError> {
    let Session {
        own,
        globals,
        environment,
        config,
        ..
    } = session;
    if let Some(caller) = &own.caller {
        return Ok((Caller::Named(caller.clone()), CallerRule::Option));
    }
    if let Some(caller) = environment
        .text("ORGSIM_CALLER")
        .filter(|caller| !caller.is_empty())
    {
        return Ok((Caller::Named(caller), CallerRule::Variable));
    }
    // A profile that is asked for on the command line switches off the keys of the environment.
    if globals
        .text(Global::Profile)
        .is_some_and(|profile| !profile.is_empty())
    {
        let caller = of_profile(config, environment.now)?;
        return Ok((caller, CallerRule::ProfileOption));
    }
    if let Some(key) = environment.text("AWS_ACCESS_KEY_ID") {
        if AccountId::is_id(&key) {
            return Ok((Caller::Named(key), CallerRule::AccessKey));
        }
        let token = environment.text("AWS_SESSION_TOKEN");
        if let Some(caller) = of_key(&key, token.as_deref(), environment.now)? {
            return Ok((caller, CallerRule::SessionKey));
        }
    }
    if config.named.is_some() {
        let caller = of_profile(config, environment.now)?;
        return Ok((caller, CallerRule::ProfileVariable));
    }
    Ok((Caller::Unsaid, CallerRule::Nothing))
}

/// Returns whom a key stands for, if it is one of ours or the id of an account.
fn of_key(key: &str, token: Option<&str>, now: Timestamp) -> Result<Option<Caller>, KeyError> {
    Ok(match owner_of_key(key, token, now)? {
        KeyOwner::Account(account) => Some(Caller::Named(account.to_string())),
        KeyOwner::Session(session) => Some(Caller::Session(session)),
        KeyOwner::Unsaid => None,
    })
}

/// Returns the account that the profile's settings name, else the one that has the profile's name.
fn of_profile(config: &Config, now: Timestamp) -> Result<Caller, KeyError> {
    let account = |key| {
        config
            .get(key)
            .filter(|id| AccountId::is_id(id))
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
    if let Some(id) = id {
        return Ok(Caller::Named(id));
    }
    let token = config.get("aws_session_token");
    let key = config.get("aws_access_key_id");
    let by_key = key.map(|key| of_key(key, token, now)).transpose()?;
    let by_name = || config.named.clone().map(Caller::MaybeNamed);
    Ok(by_key.flatten().or_else(by_name).unwrap_or(Caller::Unsaid))
}

fn account_of_arn(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|id| AccountId::is_id(id))
}
