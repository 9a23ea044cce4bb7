//! What a function is given.

use std::borrow::Cow;

use shape::{Map, Value};

use crate::query::evaluate::evaluate;
use crate::query::node::Node;
use crate::query::number::{self, Number};

const CHECKED: &str = "the types of the arguments were checked";

/// An argument of a function.
#[derive(Debug)]
pub(in crate::query) struct Argument<'a> {
    pub(in crate::query) value: Cow<'a, Value>,
    /// The expression that the function applies itself, if it is one.
    pub(in crate::query) expression: Option<&'a Node>,
}

/// The arguments of a function. They are as many and of such types as its line in the table says.
pub(super) struct Arguments<'a>(pub(super) Vec<Argument<'a>>);

impl Arguments<'_> {
    pub(super) fn value(&self, index: usize) -> &Value {
        &self.0[index].value
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.iter().map(|argument| argument.value.as_ref())
    }

    pub(super) fn text(&self, index: usize) -> &str {
        self.value(index).as_str().expect(CHECKED)
    }

    pub(super) fn list(&self, index: usize) -> &[Value] {
        self.value(index).as_list().expect(CHECKED)
    }

    pub(super) fn map(&self, index: usize) -> &Map {
        self.value(index).as_map().expect(CHECKED)
    }

    pub(super) fn number(&self, index: usize) -> Number {
        number::of(self.value(index)).expect(CHECKED)
    }

    pub(super) fn numbers(&self, index: usize) -> impl ExactSizeIterator<Item = Number> {
        self.list(index)
            .iter()
            .map(|value| number::of(value).expect(CHECKED))
    }

    /// Applies an argument that is an expression to a value.
    pub(super) fn apply(&self, index: usize, value: &Value) -> Result<Value, String> {
        let expression = self.0[index].expression.expect(CHECKED);
        Ok(evaluate(expression, value)?.into_owned())
    }
}
