//! The state as somebody sees it. To look at it takes no lock, and changes and notes nothing.

use organizations::model::{AccountId, Timestamp};
use organizations::registry;
use organizations::state::Account;
use organizations::{Context, Operation, Pages};
use shape::{Map, Value};

use crate::cli::{Session, caller};
use crate::store::{self, Bits, FileState, Settings, Store};

/// The state as a caller sees it.
pub(super) struct View {
    bits: Bits,
    state: FileState,
    caller: AccountId,
    now: Timestamp,
}

impl View {
    /// Opens the state file for whoever calls.
    pub(super) fn open(session: &Session<'_>) -> anyhow::Result<Self> {
        let named = session.own.state_file.as_deref().map(AsRef::as_ref);
        let store = Store::new(Settings::read(session.environment, named)?);
        let mut state = store.open()?;
        let bits = store.bits(&state);
        let now = store.catch_up(&mut state, &bits)?;
        let (named, _) = caller::of(session);
        let caller = store::caller(&mut state, &bits, &named)?;
        Ok(Self {
            bits,
            state,
            caller,
            now,
        })
    }

    /// Returns all accounts that the world knows.
    pub(super) fn accounts(&self) -> Vec<Account> {
        registry::accounts(&self.state).unwrap_or_default()
    }

    /// Returns what a list of the service has, page after page; nothing if the caller may not see it.
    pub(super) fn list(&mut self, operation: &Operation, input: &Map) -> Vec<Value> {
        let pages = operation.pages().expect("every list comes in pages");
        let mut found = Vec::new();
        let mut input = input.clone();
        while let Some(mut page) = self.answer(operation, &input) {
            if let Some(Value::List(elements)) = page.remove(pages.result_key) {
                found.extend(elements);
            }
            match page.remove(Pages::TOKEN) {
                Some(token) => input.insert(Pages::TOKEN, token),
                None => break,
            }
        }
        found
    }

    fn answer(&mut self, operation: &Operation, input: &Map) -> Option<Map> {
        let bits = &self.bits;
        let mut context = Context {
            caller: self.caller.clone(),
            now: self.now,
            bits: &|n| bits.draw(n),
            state: &mut self.state,
        };
        match operation.call(&mut context, &input.clone().into()) {
            Ok(Value::Map(answer)) => Some(answer),
            _ => None,
        }
    }
}
