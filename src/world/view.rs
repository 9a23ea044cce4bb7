//! The state as a caller sees it. Reading it takes no lock, changes nothing and logs nothing.

use std::ops::ControlFlow;

use organizations::model::AccountId;
use organizations::session::Session;
use organizations::state::{Account, Handshake, Readable, State};
use organizations::{Context, Operation, Pages, registry};
use shape::{Map, Value};

use super::present::Present;
use crate::Caller;
use crate::store::log::{Ancestors, Log};
use crate::store::{self, SavedStates, StatePaths, StoreError};

/// The state as a caller sees it.
pub struct View {
    present: Present,
    paths: StatePaths,
    caller: AccountId,
    session: Option<Session>,
}

impl View {
    /// Returns the view of a caller.
    pub(super) fn new(
        mut present: Present,
        paths: StatePaths,
        caller: &Caller,
    ) -> Result<Self, StoreError> {
        let session = caller.session().cloned();
        let caller = store::caller(&mut present.state, &present.bits, caller)?;
        Ok(Self {
            present,
            paths,
            caller,
            session,
        })
    }

    /// Returns all handshakes that the world remembers, in the order of their ids.
    pub fn handshakes(&self) -> Vec<Handshake> {
        let mut handshakes = Vec::new();
        let read = Handshake::scan(&self.present.state, None, &mut |handshake| {
            handshakes.push(handshake);
            ControlFlow::Continue(())
        });
        read.map(|()| handshakes).unwrap_or_default()
    }

    /// Returns all accounts that the world knows.
    pub fn accounts(&self) -> Vec<Account> {
        registry::accounts(&self.present.state).unwrap_or_default()
    }

    /// Returns the log beside the state.
    pub fn log(&self) -> Log {
        Log::of(&self.paths)
    }

    /// Returns the changes that led to this state, the newest first; none if there are none.
    pub fn ancestors(&self) -> Option<Ancestors> {
        let at = self.present.state.world().change?;
        self.log().ancestors(at).ok()
    }

    /// Returns the states that are saved beside the state.
    pub fn saved_states(&self) -> SavedStates {
        SavedStates::of(&self.paths)
    }

    /// Returns the services whose actions the policies of the world name.
    pub fn services(&self) -> Vec<String> {
        let services = organizations::verdict::services(&self.present.state);
        services.unwrap_or_default().into_iter().collect()
    }

    /// Returns all elements of a list operation, page after page; nothing if the caller may not see it.
    pub fn list(&mut self, operation: &Operation, input: &Map) -> Vec<Value> {
        let Some(list) = elements(operation) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let mut input = input.clone();
        while let Some(mut page) = self.answer(operation, &input) {
            if let Some(Value::List(elements)) = page.remove(list) {
                found.extend(elements);
            }
            match page.remove(Pages::TOKEN) {
                Some(token) => input.insert(Pages::TOKEN, token),
                None => break,
            }
        }
        found
    }

    /// Returns what an operation answers, one page of it; none if it is refused.
    pub fn answer(&mut self, operation: &Operation, input: &Map) -> Option<Map> {
        let Present { state, bits, now } = &mut self.present;
        let mut context = Context {
            caller: self.caller.clone(),
            session: self.session.as_ref(),
            now: *now,
            machine_time: *now,
            bits: &|n| bits.draw(n),
            state,
        };
        match operation.call(&mut context, &input.clone().into()) {
            Ok(Value::Map(answer)) => Some(answer),
            _ => None,
        }
    }
}

/// Returns the member of an operation's answer that is its list. The reference's table of paginators
/// doesn't have all lists, so it can't be asked.
fn elements(operation: &Operation) -> Option<&'static str> {
    let members = operation.output()?.members().iter();
    let mut lists = members.filter(|member| member.shape().element().is_some());
    lists.next().map(|member| member.name)
}
