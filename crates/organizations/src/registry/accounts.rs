//! Finding accounts, and changing what no operation changes.

use std::ops::ControlFlow;

use super::error::RegistryError;
use super::make::{NewAccount, create_account, is_id, with_email};
use crate::error::StateError;
use crate::ids::Bits;
use crate::model::{AccountId, AccountState};
use crate::state::{Account, Kind, Record, Standing, State};

/// Returns all accounts, in the order of their ids.
pub fn accounts(state: &dyn State) -> Result<Vec<Account>, StateError> {
    let mut accounts = Vec::new();
    state.scan(Kind::Account, None, &mut |record| {
        if let Record::Account(account) = record {
            accounts.push(account);
        }
        ControlFlow::Continue(())
    })?;
    Ok(accounts)
}

/// Returns the account that has an id, an address or a name.
pub fn account(state: &dyn State, name: &str) -> Result<Account, RegistryError> {
    let found = if is_id(name) {
        state.find(name)?
    } else if name.contains('@') {
        with_email(state, name)?
    } else {
        with_name(state, name)?
    };
    found.ok_or_else(|| RegistryError::Unknown(name.to_owned()))
}

fn with_name(state: &dyn State, name: &str) -> Result<Option<Account>, RegistryError> {
    let mut found = state.mentioning(name, |account: &Account| account.name.as_str() == name)?;
    if found.len() > 1 {
        return Err(RegistryError::Ambiguous(name.to_owned()));
    }
    Ok(found.pop())
}

/// Returns an account as `account` does; in a strict world, the error of one that nobody made says how
/// to make it.
pub fn known(state: &dyn State, name: &str) -> Result<Account, RegistryError> {
    match account(state, name) {
        Err(RegistryError::Unknown(name)) if state.world().strict => {
            Err(RegistryError::Stranger(name))
        }
        found => found,
    }
}

/// Returns the id of the account that calls, named by its id, its address or its name.
///
/// Unless the world is strict, an address that nothing has makes an account here, and an id that
/// nothing has is made an account by the call itself.
pub fn caller(
    state: &mut dyn State,
    bits: &Bits<'_>,
    name: &str,
) -> Result<AccountId, RegistryError> {
    match known(state, name) {
        Err(RegistryError::Unknown(_)) if is_id(name) => Ok(name.into()),
        Err(RegistryError::Unknown(_)) if name.contains('@') => {
            let new = NewAccount {
                email: Some(name.to_owned()),
                ..NewAccount::default()
            };
            Ok(create_account(state, bits, new)?.id)
        }
        found => Ok(found?.id),
    }
}

/// Changes what sets an account apart; the account is named by its id, its address or its name.
pub fn set_standing(
    state: &mut dyn State,
    name: &str,
    standing: Standing,
) -> Result<Account, RegistryError> {
    let account = Account {
        standing,
        ..account(state, name)?
    };
    state.remember(account.clone());
    Ok(account)
}

/// Suspends an account, or activates it. No operation does: AWS does it by itself.
pub fn set_state(
    state: &mut dyn State,
    name: &str,
    to: AccountState,
) -> Result<Account, RegistryError> {
    let account = account(state, name)?;
    let closing = [AccountState::PendingClosure, AccountState::Closed];
    if let Some(state) = [account.state, to]
        .iter()
        .find(|state| closing.contains(state))
    {
        return Err(RegistryError::Unreachable(*state));
    }
    let account = Account {
        state: to,
        ..account
    };
    state.remember(account.clone());
    Ok(account)
}
