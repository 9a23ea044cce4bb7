//! Pages of long lists.
//!
//! A list is in the order of keys that never change: places in the order of creation. A token
//! names the last key of the page before, so a page begins at the right place whatever came or
//! went meanwhile. It is bound to the operation, the caller and the other parameters.

use std::sync::Arc;

use shape::{Shaped, Value};

use self::scope::Scope;
use crate::context::Context;
use crate::error::{InvalidInput, Result, refuse};
use crate::model::{MaxResults, NextToken, Pages};
use crate::state::{Listed, Needed};

pub(crate) mod scope;

/// The size of a page of which nothing is said.
const USUAL_LIMIT: usize = 20;

/// Which page is asked for.
#[derive(Debug)]
pub(crate) struct Paging {
    scope: Scope,
    after: Option<u64>,
    limit: usize,
}

/// A page.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) next_token: Option<NextToken>,
}

/// Refuses a token that no page of this list had.
pub(crate) fn token_must_fit(scope: Scope, input: &Value) -> Result<()> {
    let Some(token) = input.get(Pages::TOKEN).and_then(Value::as_str) else {
        return Ok(());
    };
    match scope.last_key(token) {
        Some(_) => Ok(()),
        None => refuse(InvalidInput::InvalidNextToken),
    }
}

impl Paging {
    /// Reads which page a valid input asks for.
    pub(crate) fn asked(scope: Scope, input: &Value) -> Self {
        let token = input.get(Pages::TOKEN).and_then(Value::as_str);
        let limit = input.get(Pages::LIMIT).map(MaxResults::from_value);
        let limit = limit.and_then(|limit| usize::try_from(limit.ok()?.0).ok());
        Self {
            scope,
            after: token.and_then(|token| scope.last_key(token)),
            limit: limit.unwrap_or(USUAL_LIMIT),
        }
    }

    /// Returns the page of a list that is worked out only if no call before kept it.
    ///
    /// The items come in any order, and each key is there once. What is left out has greater keys
    /// than what is listed.
    pub(crate) fn of<T: Clone + Send + Sync + 'static>(
        &self,
        cx: &Context<'_>,
        list: impl FnOnce(Needed) -> Result<Listed<T>>,
        key: impl Fn(&T) -> u64,
    ) -> Result<Page<T>> {
        let kept = self.after.and_then(|_| cx.state.kept(self.scope.0));
        if let Some(list) = kept.and_then(|list| list.downcast::<Vec<T>>().ok()) {
            return Ok(self.cut(&list, key));
        }
        // The first page is often the only one.
        let needed = match self.after {
            None => Needed::First(self.limit + 1),
            Some(_) => Needed::All,
        };
        let mut list = list(needed)?;
        list.items.sort_unstable_by_key(&key);
        let page = self.cut(&list.items, key);
        // The pages behind this one are cut out of what is kept: all of them must be in it.
        if page.next_token.is_some() && list.is_whole {
            cx.state.keep(self.scope.0, Arc::new(list.items));
        }
        Ok(page)
    }

    /// Cuts the page out of a list in the order of its keys.
    pub(crate) fn cut<T: Clone>(&self, items: &[T], key: impl Fn(&T) -> u64) -> Page<T> {
        let begin = match self.after {
            Some(after) => items.partition_point(|item| key(item) <= after),
            None => 0,
        };
        let rest = &items[begin..];
        let items = &rest[..rest.len().min(self.limit)];
        let next = items.last().filter(|_| rest.len() > items.len());
        Page {
            next_token: next.map(|last| self.scope.token(key(last))),
            items: items.to_vec(),
        }
    }
}

impl<T> Page<T> {
    /// Turns the items into what is shown of them.
    pub(crate) fn map<U>(self, shown: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(shown).collect(),
            next_token: self.next_token,
        }
    }

    /// As [`Page::map`], where that needs the state.
    pub(crate) fn try_map<U>(self, shown: impl FnMut(T) -> Result<U>) -> Result<Page<U>> {
        Ok(Page {
            items: self.items.into_iter().map(shown).collect::<Result<_>>()?,
            next_token: self.next_token,
        })
    }
}

#[cfg(test)]
mod tests;
