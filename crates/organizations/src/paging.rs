//! Pages of long lists (`semantics.md` section a.11).
//!
//! A list is in the order of keys that never change: places in the order of creation. A token
//! names the last key of the previous page, so a page begins at the right place even if items were
//! added or removed in between. It is bound to the operation, the caller and the other parameters.

use std::vec::IntoIter;

use shape::{Shaped, Value};

use self::scope::Scope;
use crate::context::Context;
use crate::error::{InvalidInput, Result, refuse};
use crate::model::{MaxResults, NextToken, Pages};
use crate::state::{Listed, Needed};

pub(crate) mod scope;

/// The default size of a page.
const DEFAULT_LIMIT: usize = 20;

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

/// What is cached of a list: the items behind the page with this last key, in order.
struct Rest<T> {
    after: u64,
    items: IntoIter<T>,
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
            limit: limit.unwrap_or(DEFAULT_LIMIT),
        }
    }

    /// Returns a page of a list, from the cache if an earlier call has computed the list.
    ///
    /// `list` returns items in any order, with unique keys. If it returns only some, these are the
    /// ones with the lowest keys.
    pub(crate) fn of<T: Send + 'static>(
        &self,
        cx: &Context<'_>,
        list: impl FnOnce(Needed) -> Result<Listed<T>>,
        key: impl Fn(&T) -> u64,
    ) -> Result<Page<T>> {
        let (mut rest, is_whole) = match self.cached(cx) {
            Some(rest) => (rest, true),
            None => self.computed(list, &key)?,
        };
        let items: Vec<_> = rest.by_ref().take(self.limit).collect();
        let next = items.last().filter(|_| rest.len() > 0).map(key);
        // The pages behind this one are taken out of the cache: all of them must be in it.
        if let Some(after) = next
            && is_whole
        {
            cx.state
                .cache(self.scope.0, Box::new(Rest { after, items: rest }));
        }
        Ok(Page {
            next_token: next.map(|last| self.scope.token(last)),
            items,
        })
    }

    /// Returns what is cached of the list behind the page before this one.
    fn cached<T: 'static>(&self, cx: &Context<'_>) -> Option<IntoIter<T>> {
        let after = self.after?;
        let rest = cx.state.take_cached(self.scope.0)?;
        let rest = rest.downcast::<Rest<T>>().ok()?;
        (rest.after == after).then_some(rest.items)
    }

    /// Returns the list behind the page before this one, in order, and whether it is all of that.
    fn computed<T>(
        &self,
        list: impl FnOnce(Needed) -> Result<Listed<T>>,
        key: impl Fn(&T) -> u64,
    ) -> Result<(IntoIter<T>, bool)> {
        // The first page is often the only one.
        let needed = match self.after {
            None => Needed::First(self.limit + 1),
            Some(_) => Needed::All,
        };
        let mut list = list(needed)?;
        if let Some(after) = self.after {
            list.items.retain(|item| key(item) > after);
        }
        list.items.sort_unstable_by_key(key);
        Ok((list.items.into_iter(), list.is_whole))
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
