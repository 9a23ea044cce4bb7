//! The table of functions: name, parameters, implementation.

use shape::Value;

use super::argument::Arguments;
use super::types::{Type, Types};
use super::{list, numeric, object, order, text};
use crate::query::found::Found;

/// A function.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) parameters: Parameters,
    pub(super) run: Run,
}

/// The parameters of a function.
pub(super) enum Parameters {
    /// Exactly these.
    Exactly(&'static [Types]),
    /// One or more. The reference checks the type of the first only.
    Several(Types),
}

/// The implementation of a function, which is given checked arguments.
pub(super) enum Run {
    /// It returns a new value.
    Infallible(fn(&Arguments<'_>) -> Value),
    /// It returns a new value or an error.
    Fallible(fn(&Arguments<'_>) -> Result<Value, String>),
    /// It returns an argument or a part of one, or a list of such.
    Borrowing(for<'a> fn(&Arguments<'a>) -> Found<'a>),
    /// It returns an argument or a part of one, a list or object of such, or an error.
    FallibleBorrowing(for<'a> fn(&Arguments<'a>) -> Result<Found<'a>, String>),
}

/// Looks a function up by name.
pub(super) fn named(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

macro_rules! functions {
    ($($name:literal $parameters:expr => $run:expr;)*) => {
        &[$(Function { name: $name, parameters: $parameters, run: $run }),*]
    };
}

static FUNCTIONS: &[Function] = {
    use Parameters::{Exactly, Several};
    use Run::{Borrowing, Fallible, FallibleBorrowing, Infallible};
    use Type::{Array, ArrayNumber, ArrayString, Expression, Number, Object, String};

    functions! {
        "abs" Exactly(&[&[Number]]) => Infallible(numeric::abs);
        "avg" Exactly(&[&[ArrayNumber]]) => Infallible(numeric::avg);
        "ceil" Exactly(&[&[Number]]) => Fallible(numeric::ceil);
        "contains" Exactly(&[&[Array, String], &[]]) => Fallible(list::contains);
        "ends_with" Exactly(&[&[String], &[String]]) => Infallible(text::ends_with);
        "floor" Exactly(&[&[Number]]) => Fallible(numeric::floor);
        "join" Exactly(&[&[String], &[ArrayString]]) => Infallible(text::join);
        "keys" Exactly(&[&[Object]]) => Infallible(object::keys);
        "length" Exactly(&[&[String, Array, Object]]) => Infallible(list::length);
        "map" Exactly(&[&[Expression], &[Array]]) => FallibleBorrowing(list::map);
        "max" Exactly(&[&[ArrayNumber, ArrayString]]) => FallibleBorrowing(order::max);
        "max_by" Exactly(&[&[Array], &[Expression]]) => FallibleBorrowing(order::max_by);
        "merge" Several(&[Object]) => FallibleBorrowing(object::merge);
        "min" Exactly(&[&[ArrayNumber, ArrayString]]) => FallibleBorrowing(order::min);
        "min_by" Exactly(&[&[Array], &[Expression]]) => FallibleBorrowing(order::min_by);
        "not_null" Several(&[]) => Borrowing(object::not_null);
        "reverse" Exactly(&[&[Array, String]]) => Borrowing(list::reverse);
        "sort" Exactly(&[&[ArrayString, ArrayNumber]]) => Infallible(order::sort);
        "sort_by" Exactly(&[&[Array], &[Expression]]) => FallibleBorrowing(order::sort_by);
        "starts_with" Exactly(&[&[String], &[String]]) => Infallible(text::starts_with);
        "sum" Exactly(&[&[ArrayNumber]]) => Infallible(numeric::sum);
        "to_array" Exactly(&[&[]]) => Borrowing(list::to_array);
        "to_number" Exactly(&[&[]]) => Fallible(numeric::to_number);
        "to_string" Exactly(&[&[]]) => Infallible(text::to_string);
        "type" Exactly(&[&[]]) => Infallible(object::type_of);
        "values" Exactly(&[&[Object]]) => Borrowing(object::values);
    }
};
