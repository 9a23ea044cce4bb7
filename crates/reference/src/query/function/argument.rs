//! The arguments of a function.

use std::borrow::Cow;

use shape::Value;

use crate::query::evaluate::evaluate;
use crate::query::found::{Found, Member};
use crate::query::number::{self, Number};

const CHECKED: &str = "the types of the arguments were checked";

/// The arguments of a function. Their number and types were checked against the table.
pub(super) struct Arguments<'a>(pub(super) Vec<Found<'a>>);

impl<'a> Arguments<'a> {
    pub(super) fn found(&self, index: usize) -> &Found<'a> {
        &self.0[index]
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Found<'a>> {
        self.0.iter()
    }

    pub(super) fn value(&self, index: usize) -> Cow<'_, Value> {
        self.found(index).value()
    }

    pub(super) fn text(&self, index: usize) -> &str {
        let text = self.found(index).whole().and_then(Value::as_str);
        text.expect(CHECKED)
    }

    pub(super) fn list(&self, index: usize) -> Cow<'_, [Found<'a>]> {
        self.found(index).elements().expect(CHECKED)
    }

    pub(super) fn map(&self, index: usize) -> Cow<'_, [Member<'a>]> {
        self.found(index).members().expect(CHECKED)
    }

    pub(super) fn number(&self, index: usize) -> Number {
        number_of(self.found(index))
    }

    pub(super) fn numbers(&self, index: usize) -> Vec<Number> {
        self.list(index).iter().map(number_of).collect()
    }

    /// Evaluates an expression argument against a value.
    pub(super) fn apply(&self, index: usize, value: &Found<'a>) -> Result<Found<'a>, String> {
        match self.found(index) {
            Found::Expression(expression) => evaluate(expression.0, value),
            _ => unreachable!("{CHECKED}"),
        }
    }
}

fn number_of(found: &Found<'_>) -> Number {
    found.whole().and_then(number::of).expect(CHECKED)
}
