//! The functions: name, parameters, and what they do.

use shape::Value;

use super::argument::Arguments;
use super::kind::{Type, Types};
use super::{list, numeric, object, order, text};
use crate::query::found::Found;

/// A function.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) parameters: Parameters,
    pub(super) run: Run,
}

/// What a function takes.
pub(super) enum Parameters {
    /// Exactly these.
    Exactly(&'static [Types]),
    /// One or more. The reference checks the type of the first only.
    Several(Types),
}

/// What a function does with arguments that it takes.
pub(super) enum Run {
    /// It always gives something.
    Gives(fn(&Arguments<'_>) -> Value),
    /// It may find that it can't do with them.
    Tries(fn(&Arguments<'_>) -> Result<Value, String>),
    /// It gives something that it was given, or a list of such.
    HandsOn(for<'a> fn(&Arguments<'a>) -> Found<'a>),
    /// It gives something that it was given, or a list or object of such, unless it can't do with them.
    Picks(for<'a> fn(&Arguments<'a>) -> Result<Found<'a>, String>),
}

/// Returns the function of a name.
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
    use Run::{Gives, HandsOn, Picks, Tries};
    use Type::{Array, ArrayNumber, ArrayString, Expression, Number, Object, String};

    functions! {
        "abs" Exactly(&[&[Number]]) => Gives(numeric::abs);
        "avg" Exactly(&[&[ArrayNumber]]) => Gives(numeric::avg);
        "ceil" Exactly(&[&[Number]]) => Tries(numeric::ceil);
        "contains" Exactly(&[&[Array, String], &[]]) => Tries(list::contains);
        "ends_with" Exactly(&[&[String], &[String]]) => Gives(text::ends_with);
        "floor" Exactly(&[&[Number]]) => Tries(numeric::floor);
        "join" Exactly(&[&[String], &[ArrayString]]) => Gives(text::join);
        "keys" Exactly(&[&[Object]]) => Gives(object::keys);
        "length" Exactly(&[&[String, Array, Object]]) => Gives(list::length);
        "map" Exactly(&[&[Expression], &[Array]]) => Picks(list::map);
        "max" Exactly(&[&[ArrayNumber, ArrayString]]) => Picks(order::max);
        "max_by" Exactly(&[&[Array], &[Expression]]) => Picks(order::max_by);
        "merge" Several(&[Object]) => Picks(object::merge);
        "min" Exactly(&[&[ArrayNumber, ArrayString]]) => Picks(order::min);
        "min_by" Exactly(&[&[Array], &[Expression]]) => Picks(order::min_by);
        "not_null" Several(&[]) => HandsOn(object::not_null);
        "reverse" Exactly(&[&[Array, String]]) => HandsOn(list::reverse);
        "sort" Exactly(&[&[ArrayString, ArrayNumber]]) => Gives(order::sort);
        "sort_by" Exactly(&[&[Array], &[Expression]]) => Picks(order::sort_by);
        "starts_with" Exactly(&[&[String], &[String]]) => Gives(text::starts_with);
        "sum" Exactly(&[&[ArrayNumber]]) => Gives(numeric::sum);
        "to_array" Exactly(&[&[]]) => HandsOn(list::to_array);
        "to_number" Exactly(&[&[]]) => Tries(numeric::to_number);
        "to_string" Exactly(&[&[]]) => Gives(text::to_string);
        "type" Exactly(&[&[]]) => Gives(object::type_of);
        "values" Exactly(&[&[Object]]) => HandsOn(object::values);
    }
};
