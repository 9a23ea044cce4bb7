//! The functions: name, parameters, and what they do.

use shape::Value;

use super::argument::Arguments;
use super::{list, numeric, object, order, text};

/// A type of argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Number,
    String,
    Array,
    Object,
    Expression,
    /// A list of numbers only.
    ArrayNumber,
    /// A list of texts only.
    ArrayString,
}

/// A function.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) parameters: Parameters,
    pub(super) run: fn(&Arguments<'_>) -> Result<Value, String>,
}

/// The types that an argument may have; none means any. Errors name them in this order.
pub(super) type Types = &'static [Type];

/// What a function takes.
pub(super) enum Parameters {
    /// Exactly these.
    Exactly(&'static [Types]),
    /// One or more. The reference checks the type of the first only.
    Several(Types),
}

/// Returns the function of a name.
pub(super) fn named(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

macro_rules! functions {
    ($($name:literal $parameters:expr => $run:path;)*) => {
        &[$(Function { name: $name, parameters: $parameters, run: $run }),*]
    };
}

static FUNCTIONS: &[Function] = {
    use Parameters::{Exactly, Several};
    use Type::{Array, ArrayNumber, ArrayString, Expression, Number, Object, String};

    functions! {
        "abs" Exactly(&[&[Number]]) => numeric::abs;
        "avg" Exactly(&[&[ArrayNumber]]) => numeric::avg;
        "ceil" Exactly(&[&[Number]]) => numeric::ceil;
        "contains" Exactly(&[&[Array, String], &[]]) => list::contains;
        "ends_with" Exactly(&[&[String], &[String]]) => text::ends_with;
        "floor" Exactly(&[&[Number]]) => numeric::floor;
        "join" Exactly(&[&[String], &[ArrayString]]) => text::join;
        "keys" Exactly(&[&[Object]]) => object::keys;
        "length" Exactly(&[&[String, Array, Object]]) => list::length;
        "map" Exactly(&[&[Expression], &[Array]]) => list::map;
        "max" Exactly(&[&[ArrayNumber, ArrayString]]) => order::max;
        "max_by" Exactly(&[&[Array], &[Expression]]) => order::max_by;
        "merge" Several(&[Object]) => object::merge;
        "min" Exactly(&[&[ArrayNumber, ArrayString]]) => order::min;
        "min_by" Exactly(&[&[Array], &[Expression]]) => order::min_by;
        "not_null" Several(&[]) => object::not_null;
        "reverse" Exactly(&[&[Array, String]]) => list::reverse;
        "sort" Exactly(&[&[ArrayString, ArrayNumber]]) => order::sort;
        "sort_by" Exactly(&[&[Array], &[Expression]]) => order::sort_by;
        "starts_with" Exactly(&[&[String], &[String]]) => text::starts_with;
        "sum" Exactly(&[&[ArrayNumber]]) => numeric::sum;
        "to_array" Exactly(&[&[]]) => list::to_array;
        "to_number" Exactly(&[&[]]) => numeric::to_number;
        "to_string" Exactly(&[&[]]) => text::to_string;
        "type" Exactly(&[&[]]) => object::type_of;
        "values" Exactly(&[&[Object]]) => object::values;
    }
};
