//! Operations: what is known of each before it runs, and what it does.

use shape::{Shape, Value};

use crate::api::Api;
use crate::context::Context;
use crate::error::Result;
use crate::model::{Description, Exception, Pages};
use crate::paging::Paging;
use crate::paging::scope::Scope;

/// A rule of one member of an input, in place of the general validation of that member.
#[derive(Debug)]
pub(crate) struct OwnRule {
    pub(crate) member: &'static str,
    pub(crate) check: fn(Option<&Value>) -> Result<()>,
}

/// An operation of the service.
#[derive(Debug)]
pub struct Operation {
    pub(crate) api: Api,
    pub(crate) description: Description,
    /// The rules of members of the input that the general ones don't fit.
    pub(crate) own_rules: &'static [OwnRule],
    pub(crate) run: Run,
}

/// What an operation does.
#[derive(Debug)]
pub(crate) enum Run {
    /// It answers, and can't change anything.
    Read(fn(&Context<'_>, &Value) -> Result<Value>),
    /// It answers with a page of a list, and can't change anything.
    List(fn(&Context<'_>, &Value, &Paging) -> Result<Value>),
    /// It checks, changes and answers.
    Write(fn(&mut Context<'_>, &Value) -> Result<Value>),
}

impl Operation {
    /// Returns the name, as in `AcceptHandshake`.
    pub fn name(&self) -> &'static str {
        self.about().name
    }

    /// Returns the API that it belongs to.
    pub fn api(&self) -> Api {
        self.api
    }

    /// Returns the help text, in Markdown.
    pub fn text(&self) -> &'static str {
        self.about().text
    }

    fn about(&self) -> &'static Shape {
        (self.description.about)()
    }

    /// Returns the shape of the input, if it has one.
    pub fn input(&self) -> Option<&'static Shape> {
        self.description.input.map(|shape| shape())
    }

    /// Returns the shape of the answer, if it has one.
    pub fn output(&self) -> Option<&'static Shape> {
        self.description.output.map(|shape| shape())
    }

    /// Returns what the tokens of a call's list are bound to.
    pub(crate) fn scope(&self, cx: &Context<'_>, input: &Value) -> Scope {
        let members = self.input().map_or(&[][..], Shape::members);
        Scope::of(self.name(), members, &cx.caller, input)
    }

    /// Returns how the answer comes in pages, if it does.
    pub fn pages(&self) -> Option<&Pages> {
        self.description.pages.as_ref()
    }

    /// Returns the exceptions that it may raise, in the model's order.
    pub fn errors(&self) -> &'static [Exception] {
        self.description.errors
    }

    /// Tells whether it can't change anything.
    pub fn is_read_only(&self) -> bool {
        !matches!(self.run, Run::Write(_))
    }

    /// Returns the rule that a member of the input has in place of the general ones.
    pub(crate) fn own_rule(&self, member: &str) -> Option<&OwnRule> {
        self.own_rules.iter().find(|rule| rule.member == member)
    }
}
