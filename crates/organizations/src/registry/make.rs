//! Creating accounts outside of operations.

use shape::Shaped;

use super::error::RegistryError;
use crate::context::Context;
use crate::email;
use crate::error::{Result, StateError, refuse};
use crate::ids::{self, Bits, IdKind};
use crate::model::{AccountId, AccountName, AccountState, Exception};
use crate::state::{Account, Standing, State};
use crate::validation;

/// The default caller.
pub const DEFAULT_CALLER: &str = "111111111111";

/// The name and the address of the default caller.
const DEFAULT_NAMES: (&str, &str) = ("Management", "management@example.com");

/// An account to be created. What is not given gets a default.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewAccount {
    /// Its id; none for the one that its address names, or a new one.
    pub id: Option<String>,
    /// The address of its owner; none for one made of the id.
    pub email: Option<String>,
    /// Its name; none for one made of the id.
    pub name: Option<String>,
    /// What sets it apart.
    pub standing: Standing,
}

/// Makes sure that the account that calls exists.
pub(crate) fn meet_caller(cx: &mut Context<'_>) -> Result<()> {
    match meet(cx.state, &cx.caller)? {
        Some(_) => Ok(()),
        None => refuse(Exception::AccessDeniedException),
    }
}

/// Returns an account; one that nobody made comes into being, unless the world is strict.
pub fn meet(state: &mut dyn State, id: &AccountId) -> Result<Option<Account>, StateError> {
    let known = state.find::<Account>(id.as_str())?;
    if known.is_some() || state.world().strict {
        return Ok(known);
    }
    let account = made_up(state, id.clone())?;
    state.remember(account.clone());
    Ok(Some(account))
}

/// Makes an account that is in no organization.
pub fn create_account(
    state: &mut dyn State,
    bits: &Bits<'_>,
    new: NewAccount,
) -> Result<Account, RegistryError> {
    new.must_be_valid()?;
    new.must_be_free(state)?;
    let id = match &new.id {
        Some(id) => id.as_str().into(),
        None => new_id(state, bits, new.email.as_deref())?,
    };
    let made_up = made_up(state, id)?;
    let account = Account {
        email: new.email.map_or(made_up.email, Into::into),
        name: new.name.map_or(made_up.name, Into::into),
        standing: new.standing,
        ..made_up
    };
    state.remember(account.clone());
    Ok(account)
}

impl NewAccount {
    fn must_be_valid(&self) -> Result<(), RegistryError> {
        let is_wrong = |text: &Option<String>, is_right: fn(&str) -> bool| {
            text.clone().filter(|text| !is_right(text))
        };
        if let Some(id) = is_wrong(&self.id, is_id) {
            return Err(RegistryError::NoId(id));
        }
        if let Some(email) = is_wrong(&self.email, email::is_deliverable) {
            return Err(RegistryError::NoAddress(email));
        }
        if let Some(name) = is_wrong(&self.name, is_name) {
            return Err(RegistryError::NoName(name));
        }
        Ok(())
    }

    fn must_be_free(&self, state: &dyn State) -> Result<(), RegistryError> {
        if let Some(id) = &self.id
            && state.find::<Account>(id)?.is_some()
        {
            return Err(RegistryError::Taken(id.clone()));
        }
        if let Some(email) = &self.email
            && with_email(state, email)?.is_some()
        {
            return Err(RegistryError::Taken(email.clone()));
        }
        Ok(())
    }
}

pub(super) fn is_id(text: &str) -> bool {
    validation::is_text_of(AccountId::shape(), text)
}

fn is_name(text: &str) -> bool {
    validation::is_text_of(AccountName::shape(), text)
}

/// Returns the id that an address names if nothing has it, else a new one.
fn new_id(
    state: &mut dyn State,
    bits: &Bits<'_>,
    email: Option<&str>,
) -> Result<AccountId, StateError> {
    let named = email.and_then(|email| email.strip_suffix("@example.com"));
    if let Some(id) = named.filter(|id| is_id(id))
        && state.find::<Account>(id)?.is_none()
    {
        return Ok(id.into());
    }
    Ok(ids::new_id(state, bits, IdKind::Account)?.into())
}

/// Returns an account of which nothing is known but its id.
fn made_up(state: &dyn State, id: AccountId) -> Result<Account, StateError> {
    let (name, email) = if id.as_str() == DEFAULT_CALLER {
        let (name, email) = DEFAULT_NAMES;
        (name.to_owned(), email.to_owned())
    } else {
        (format!("Account {id}"), format!("{id}@example.com"))
    };
    Ok(Account {
        email: free_email(state, &email)?.into(),
        id,
        name: name.into(),
        state: AccountState::Active,
        membership: None,
        closure: None,
        standing: Standing::default(),
    })
}

/// Returns an unused address: this one, or one like it.
fn free_email(state: &dyn State, email: &str) -> Result<String, StateError> {
    let (local, domain) = email.split_once('@').expect("it was made of both");
    let mut free = email.to_owned();
    let mut others = 0;
    while with_email(state, &free)?.is_some() {
        others += 1;
        free = format!("{local}+{others}@{domain}");
    }
    Ok(free)
}

/// Returns the account with an address, ignoring case.
pub(crate) fn with_email(state: &dyn State, email: &str) -> Result<Option<Account>, StateError> {
    state.any(email, |account: &Account| {
        account.email.as_str().eq_ignore_ascii_case(email)
    })
}
