//! The walk over the pages (section 9.2).

use organizations::Pages;
use shape::{Map, Value};

use super::plan::Plan;
use super::token::{self, Start};
use crate::cli::failure::Failure;
use crate::shown;

/// A page as the service sent it, cut to what is wanted.
pub struct Page {
    /// The page.
    pub reply: Map,
    /// Whether it is the first.
    pub first: bool,
}

/// A walk over the pages of a listing.
pub struct Walk<'a> {
    pages: &'a Pages,
    plan: Plan,
    /// Where the listing starts, if not at its beginning.
    start: Option<Start>,
    /// The service's token of the page to come.
    token: Value,
    /// The token of the round before.
    last: Option<Value>,
    shown: i64,
    first: bool,
    done: bool,
    /// What went wrong behind the last page, which is shown all the same.
    broken: Option<Failure>,
    /// The token with which another command goes on; known when the walk is done.
    pub resume: Option<String>,
}

impl<'a> Walk<'a> {
    /// Begins a walk.
    pub fn new(pages: &'a Pages, plan: Plan) -> Result<Self, Failure> {
        let start = plan.start.as_ref().map(token::read_setting).transpose()?;
        let members = start.as_ref().map(|start| &start.members);
        let token = members
            .and_then(|members| members.get("NextToken"))
            .cloned();
        Ok(Self {
            pages,
            plan,
            start,
            token: token.unwrap_or(Value::Null),
            last: None,
            shown: 0,
            first: true,
            done: false,
            broken: None,
            resume: None,
        })
    }

    /// Asks for the next page; nothing when there is none, or none is wanted.
    ///
    /// `call` is given the members that the request has beside those of the input.
    pub fn next_page(
        &mut self,
        call: &mut dyn FnMut(&Map) -> Result<Map, Failure>,
    ) -> Result<Option<Page>, Failure> {
        if let Some(failure) = self.broken.take() {
            return Err(failure);
        }
        if self.done {
            return Ok(None);
        }
        let mut reply = call(&self.members())?;
        let skipped = if self.first {
            self.skip_shown(&mut reply)?
        } else {
            0
        };
        let first = std::mem::replace(&mut self.first, false);
        if !self.cut(&mut reply, skipped) {
            self.go_on(&reply);
        }
        Ok(Some(Page { reply, first }))
    }

    /// Returns the members that say which page is wanted.
    fn members(&self) -> Map {
        let mut members = match &self.start {
            Some(Start { members, .. }) if self.first => members.clone(),
            _ => Map::new(),
        };
        members.remove("NextToken");
        let is_none = self.token == Value::Null || self.token.as_str() == Some("None");
        if !is_none {
            members.push("NextToken", self.token.clone());
        }
        if let Some(size) = &self.plan.page_size {
            members.push("MaxResults", size.clone());
        }
        members
    }

    /// Takes what another command has shown off the first page; returns how much that may be.
    fn skip_shown(&mut self, reply: &mut Map) -> Result<i64, Failure> {
        let Some(start) = &self.start else {
            return Ok(0);
        };
        let skip = match start.skip {
            None => 0,
            Some(Value::Integer(skip)) => skip,
            Some(_) => {
                return Err(Failure::general(
                    "slice indices must be integers or None or have an __index__ method",
                ));
            }
        };
        let Some(elements) = reply.get_mut(self.pages.result_key) else {
            return Ok(skip);
        };
        *elements = match elements {
            Value::List(elements) => Value::List(elements.split_off(from_start(elements, skip))),
            _ => Value::Null,
        };
        Ok(skip)
    }

    /// Cuts a page that has more than is wanted, and ends the walk there.
    fn cut(&mut self, reply: &mut Map, skipped: i64) -> bool {
        let Some(max_items) = self.plan.max_items else {
            return false;
        };
        let elements = reply.get_mut(self.pages.result_key);
        let count = elements
            .as_deref()
            .and_then(Value::as_list)
            .map_or(0, length);
        if self.shown + count <= max_items {
            return false;
        }
        let keep = max_items.saturating_sub(self.shown);
        if let Some(Value::List(elements)) = elements {
            elements.truncate(from_start(elements, keep));
        }
        self.resume = Some(token::resume(
            self.token.clone(),
            Some(keep.saturating_add(skipped)),
        ));
        self.done = true;
        true
    }

    /// Counts a page that was wanted whole, and finds out where to go on.
    fn go_on(&mut self, reply: &Map) {
        self.shown += reply
            .get(self.pages.result_key)
            .and_then(Value::as_list)
            .map_or(0, length);
        let next = reply.get("NextToken").cloned().unwrap_or(Value::Null);
        if next == Value::Null || next.as_str() == Some("") {
            self.done = true;
            return;
        }
        if self.plan.max_items == Some(self.shown) {
            self.resume = Some(token::resume(next, None));
            self.done = true;
            return;
        }
        if self.last.as_ref() == Some(&next) {
            let token = shown::quoted(&next);
            self.broken = Some(Failure::general(format!(
                "Error during pagination: The same next token was received twice: \
                 {{'NextToken': {token}}}"
            )));
        }
        self.last = Some(next.clone());
        self.token = next;
    }
}

fn length(elements: &[Value]) -> i64 {
    i64::try_from(elements.len()).expect("a list fits in memory")
}

/// Returns a place in a list; a negative one counts from its end.
fn from_start(elements: &[Value], place: i64) -> usize {
    let place = if place < 0 {
        place.saturating_add(length(elements))
    } else {
        place
    };
    usize::try_from(place.max(0)).map_or(elements.len(), |place| place.min(elements.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_whose_token_came_twice_is_shown_before_the_error() {
        let pages = Pages {
            result_key: "Accounts",
            limited: true,
            once: &[],
        };
        let mut walk = Walk::new(&pages, Plan::default()).unwrap();
        let reply: Map = [("NextToken", "same")].into_iter().collect();
        let mut call = |_: &Map| Ok(reply.clone());
        assert!(walk.next_page(&mut call).unwrap().is_some());
        assert!(walk.next_page(&mut call).unwrap().is_some());
        assert!(walk.next_page(&mut call).is_err());
    }
}
