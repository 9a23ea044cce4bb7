//! Who is meant: accounts by what they are called, and callers.

use organizations::model::AccountId;
use organizations::registry::{self, RegistryError};
use organizations::verdict::{Caller, VerdictError};

use super::error::explained;
use super::given;
use crate::sim::misuse::Misuse;
use crate::store::{FileState, StoreError};

/// Finds out who calls: the account that is named, and who of it.
pub(super) fn caller(
    state: &FileState,
    named: &str,
    principal: Option<&str>,
) -> anyhow::Result<Caller> {
    if given::is_of_no_account(named) {
        if let Some(principal) = principal {
            let message = format!("`{named}` has no principals: `{principal}`");
            return Err(Misuse(message).into());
        }
        return Ok(Caller::read(named, None).map_err(|why| Misuse(why.to_string()))?);
    }
    let id = account(state, named)?;
    let Some(principal) = principal else {
        return Ok(Caller::any_role(&id));
    };
    let caller = Caller::read(principal, Some(&id)).map_err(|why| Misuse(why.to_string()))?;
    match &caller.account {
        Some(other) if *other != id => {
            let error = VerdictError::OtherAccount {
                principal: principal.to_owned(),
                account: id,
            };
            Err(explained(error))
        }
        _ => Ok(caller),
    }
}

/// Returns the id of an account: one of the state by its id, address or name, or one outside by its id.
pub(super) fn account(state: &FileState, named: &str) -> anyhow::Result<String> {
    match registry::account(state, named) {
        Ok(account) => Ok(account.id.to_string()),
        Err(RegistryError::Unknown(id)) if AccountId::is_id(&id) => Ok(id),
        Err(RegistryError::State(error)) => Err(StoreError::from(error).into()),
        // It ends as other commands do that are to be called by somebody who isn't there.
        Err(error) => Err(StoreError::Setting(error.to_string()).into()),
    }
}
