//! The walk over the pages (`cli.md` section 9.2).

use organizations::Pages;
use reference::shown;
use shape::{Map, Value};

use super::plan::Plan;
use super::token::{self, Start, from_start, length};
use crate::cli::failure::Failure;

/// A page as the service sent it, cut to what is wanted.
pub(crate) struct Page {
    /// The page.
    pub reply: Map,
    /// Whether it is the first.
    pub first: bool,
}

/// A walk over the pages of a listing.
pub(crate) struct Walk<'a> {
    pages: &'a Pages,
    plan: Plan,
    /// Where the listing starts, if not at its beginning; taken when the first page came.
    start: Option<Start>,
    /// What the token to start with asks of every page.
    asked: Map,
    /// The service's token of the page to come.
    token: Value,
    /// The token of the round before.
    last: Option<Value>,
    shown: i64,
    first: bool,
    done: bool,
    /// The error after the last page, which is still shown.
    broken: Option<Failure>,
    /// The token with which another command continues; known when the walk is done.
    pub resume: Option<String>,
}

impl<'a> Walk<'a> {
    /// Begins a walk.
    pub(crate) fn new(pages: &'a Pages, plan: Plan) -> Result<Self, Failure> {
        let start = plan.start.as_ref().map(token::read_setting).transpose()?;
        let members = start.as_ref().map(|start| start.members.clone());
        let mut asked = members.unwrap_or_default();
        let token = asked.remove(Pages::TOKEN);
        Ok(Self {
            pages,
            plan,
            start,
            asked,
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
    pub(crate) fn next_page(
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
        let first = self.first;
        let start = self.start.take();
        if let Some(start) = &start {
            start.skip_shown(&mut reply, self.pages.result_key)?;
        }
        if !self.cut(&mut reply, start.as_ref())? {
            self.go_on(&reply);
        }
        self.first = false;
        Ok(Some(Page { reply, first }))
    }

    /// Returns the members that say which page is wanted.
    fn members(&self) -> Map {
        let mut members = self.asked.clone();
        // botocore's paginator treats the string `None` as no token, too.
        let is_none = self.token == Value::Null || self.token.as_str() == Some("None");
        if !is_none {
            members.push(Pages::TOKEN, self.token.clone());
        }
        if let Some(size) = &self.plan.page_size {
            members.push(Pages::LIMIT, size.clone());
        }
        members
    }

    /// Cuts a page that has more than is wanted, and ends the walk there.
    ///
    /// `start` says where the listing started, if the page is the one it started with.
    fn cut(&mut self, reply: &mut Map, start: Option<&Start>) -> Result<bool, Failure> {
        let Some(max_items) = self.plan.max_items else {
            return Ok(false);
        };
        let elements = reply.get(self.pages.result_key).and_then(Value::as_list);
        if self.shown + elements.map_or(0, length) <= max_items {
            return Ok(false);
        }
        // With a negative `--max-items` this is negative, and drops from the end, as Python's slices do
        // (`cli.md` section 9.2).
        let keep = max_items.saturating_sub(self.shown);
        let mut elements = elements.unwrap_or_default().to_vec();
        elements.truncate(from_start(&elements, keep));
        reply.insert(self.pages.result_key, Value::List(elements));
        self.resume = Some(match start {
            Some(start) => start.resume(keep)?,
            None => token::resume(self.token.clone(), Some(keep)),
        });
        self.done = true;
        Ok(true)
    }

    /// Counts a page that is shown whole, and finds out how to continue.
    fn go_on(&mut self, reply: &Map) {
        self.shown += reply
            .get(self.pages.result_key)
            .and_then(Value::as_list)
            .map_or(0, length);
        let next = reply.get(Pages::TOKEN).cloned().unwrap_or(Value::Null);
        if next.is_falsy() {
            self.done = true;
            return;
        }
        if self.plan.max_items == Some(self.shown) {
            self.resume = Some(token::resume(next, None));
            self.done = true;
            return;
        }
        // The reference hands out a page before it looks at its token, so the error comes with the next one.
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

#[cfg(test)]
mod tests {
    use super::*;

    const PAGES: Pages = Pages {
        result_key: "Accounts",
        limited: true,
        once: &[],
    };

    #[test]
    fn a_page_whose_token_came_twice_is_shown_before_the_error() {
        let mut walk = Walk::new(&PAGES, Plan::default()).unwrap();
        let reply: Map = [("NextToken", "same")].into_iter().collect();
        let mut call = |_: &Map| Ok(reply.clone());
        assert!(walk.next_page(&mut call).unwrap().is_some());
        assert!(walk.next_page(&mut call).unwrap().is_some());
        assert!(walk.next_page(&mut call).is_err());
    }

    #[test]
    fn every_token_that_means_no_is_the_last() {
        let tokens: [Value; 5] = [
            false.into(),
            0.into(),
            0.0.into(),
            "".into(),
            Map::new().into(),
        ];
        for token in tokens {
            let mut walk = Walk::new(&PAGES, Plan::default()).unwrap();
            let reply: Map = [("NextToken", token)].into_iter().collect();
            let mut call = |_: &Map| Ok(reply.clone());
            assert!(walk.next_page(&mut call).unwrap().is_some());
            assert!(walk.next_page(&mut call).unwrap().is_none());
        }
    }

    #[test]
    fn what_a_token_asks_beside_the_page_is_asked_of_every_page() {
        let plan = Plan {
            // `{"MaxResults": 1}`
            start: Some("eyJNYXhSZXN1bHRzIjogMX0=".into()),
            ..Plan::default()
        };
        let mut walk = Walk::new(&PAGES, plan).unwrap();
        let reply: Map = [("NextToken", "t1")].into_iter().collect();
        let mut asked = Vec::new();
        let mut call = |members: &Map| {
            asked.push(members.get("MaxResults").cloned());
            Ok(reply.clone())
        };
        walk.next_page(&mut call).unwrap();
        walk.next_page(&mut call).unwrap();
        assert_eq!(asked, [Some(1.into()), Some(1.into())]);
    }

    #[test]
    fn a_cut_page_has_a_list_even_if_it_came_without() {
        let plan = Plan {
            max_items: Some(-1),
            ..Plan::default()
        };
        let mut walk = Walk::new(&PAGES, plan).unwrap();
        let page = walk.next_page(&mut |_: &Map| Ok(Map::new())).unwrap();
        let reply = page.unwrap().reply;
        assert_eq!(reply.get("Accounts"), Some(&Value::List(Vec::new())));
    }
}
