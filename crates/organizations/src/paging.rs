//! Pages of long lists.
//!
//! A list is in the order of keys that never change: places in the order of creation. A token
//! names the last key of the page before, so a page begins at the right place whatever came or
//! went meanwhile. It is bound to the operation, the caller and the other parameters.

use std::sync::Arc;

use shape::{Kind, Member, Shape, Shaped, Value};

use crate::context::Context;
use crate::error::{InvalidInput, Result, refuse};
use crate::model::{MaxResults, NextToken};
use crate::operation::Operation;
use crate::validation::given;

/// The member that has the token, both ways.
pub(crate) const TOKEN: &str = "NextToken";

/// The member that has the size of a page.
const LIMIT: &str = "MaxResults";

/// The size of a page of which nothing is said.
const USUAL_LIMIT: usize = 20;

/// Which page is asked for.
#[derive(Debug)]
pub(crate) struct Paging {
    scope: u64,
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
pub(crate) fn token_must_fit(operation: &Operation, cx: &Context<'_>, input: &Value) -> Result<()> {
    let Some(token) = input.get(TOKEN).and_then(Value::as_str) else {
        return Ok(());
    };
    match last_key(token, scope(operation, cx, input)) {
        Some(_) => Ok(()),
        None => refuse(InvalidInput::InvalidNextToken),
    }
}

impl Paging {
    /// Reads which page a valid input asks for.
    pub(crate) fn asked(operation: &Operation, cx: &Context<'_>, input: &Value) -> Self {
        let scope = scope(operation, cx, input);
        let token = input.get(TOKEN).and_then(Value::as_str);
        let limit = input.get(LIMIT).map(MaxResults::from_value);
        let limit = limit.and_then(|limit| usize::try_from(limit.ok()?.0).ok());
        Self {
            scope,
            after: token.and_then(|token| last_key(token, scope)),
            limit: limit.unwrap_or(USUAL_LIMIT),
        }
    }

    /// Returns the page of a list that is worked out only if no call before kept it.
    ///
    /// The items come in any order, and each key is there once.
    pub(crate) fn of<T: Clone + Send + Sync + 'static>(
        &self,
        cx: &Context<'_>,
        items: impl FnOnce() -> Result<Vec<T>>,
        key: impl Fn(&T) -> u64,
    ) -> Result<Page<T>> {
        let kept = self.after.and_then(|_| cx.state.kept(self.scope));
        if let Some(list) = kept.and_then(|list| list.downcast::<Vec<T>>().ok()) {
            return Ok(self.cut(&list, key));
        }
        let mut items = items()?;
        items.sort_unstable_by_key(&key);
        let page = self.cut(&items, key);
        if page.next_token.is_some() {
            cx.state.keep(self.scope, Arc::new(items));
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
            next_token: next.map(|last| token(key(last), self.scope)),
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

/// Returns a number for what a token is bound to.
fn scope(operation: &Operation, cx: &Context<'_>, input: &Value) -> u64 {
    let mut digest = Digest::new();
    digest.text(operation.name());
    digest.text(cx.caller.as_str());
    let members = operation.input().map_or(&[][..], Shape::members);
    let others = members
        .iter()
        .filter(|member| ![TOKEN, LIMIT].contains(&member.name));
    others.for_each(|member| digest.member(member, input));
    digest.0
}

/// Writes a key as a token: the key, veiled by the scope, and a proof that both belong together.
fn token(key: u64, scope: u64) -> NextToken {
    format!("{:016x}{:016x}", key ^ scope, proof(key, scope)).into()
}

/// Reads the key in a token, if the token is of this scope.
fn last_key(token: &str, scope: u64) -> Option<u64> {
    let (veiled, _) = token.split_at_checked(16)?;
    let key = u64::from_str_radix(veiled, 16).ok()? ^ scope;
    (self::token(key, scope).as_str() == token).then_some(key)
}

fn proof(key: u64, scope: u64) -> u64 {
    let mut digest = Digest::new();
    digest.bytes(&scope.to_be_bytes());
    digest.bytes(&key.to_be_bytes());
    digest.0
}

/// The digest FNV-1a: the same on every machine and in every release.
struct Digest(u64);

impl Digest {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Adds a text, with an end that stands in no text.
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&[0xff]);
    }

    /// Adds a member, if it is given.
    fn member(&mut self, member: &Member, value: &Value) {
        if let Some(value) = given(value, member) {
            self.text(member.name);
            self.value(member.shape(), value);
        }
    }

    /// Adds a value of an input that was validated. No list is asked for by number or time.
    fn value(&mut self, shape: &Shape, value: &Value) {
        match (&shape.kind, value) {
            (Kind::Structure(members), _) => {
                members.iter().for_each(|member| self.member(member, value));
            }
            (Kind::List(element), Value::List(elements)) => {
                for value in elements {
                    self.value(element(), value);
                }
            }
            _ => self.text(value.as_str().unwrap_or_default()),
        }
    }
}

#[cfg(test)]
mod tests;
