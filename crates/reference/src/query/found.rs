//! The result of an expression: borrowed parts of the input, and new values made of them.

use std::borrow::Cow;
use std::rc::Rc;

use shape::{Foreign, Map, Value};

use super::node::Node;

/// The result of an expression. A clone is shallow.
///
/// A list or an object that an expression passes on keeps its identity, as in the reference, whose YAML output
/// has anchors and aliases for repeated objects.
#[derive(Debug, Clone)]
pub enum Found<'a> {
    /// A part of the input or of a literal.
    Part(&'a Value),
    /// A new value that is neither a list nor an object.
    Scalar(Value),
    /// A new list.
    List(Rc<Vec<Found<'a>>>),
    /// A new object with distinct names.
    Map(Rc<Vec<Member<'a>>>),
    /// An unevaluated expression, `&expression`.
    Expression(Unevaluated<'a>),
}

/// A member of an object: its name and its value.
pub type Member<'a> = (Cow<'a, str>, Found<'a>);

/// An unevaluated expression, `&expression`.
#[derive(Debug, Clone, Copy)]
pub struct Unevaluated<'a>(pub(super) &'a Node);

/// The identity of a list or object: its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Identity(*const ());

impl<'a> Found<'a> {
    pub(super) const NOTHING: Self = Self::Part(&Value::Null);

    pub(super) fn list(elements: Vec<Self>) -> Self {
        Self::List(Rc::new(elements))
    }

    /// Makes an object. Of members with the same name, the last value wins, in the position of the first.
    pub(super) fn map(members: impl IntoIterator<Item = Member<'a>>) -> Self {
        let mut distinct: Vec<Member<'a>> = Vec::new();
        for (name, value) in members {
            match distinct.iter_mut().find(|(other, _)| *other == name) {
                Some((_, overwritten)) => *overwritten = value,
                None => distinct.push((name, value)),
            }
        }
        Self::Map(Rc::new(distinct))
    }

    /// Returns the value, if no conversion is needed.
    pub fn whole(&self) -> Option<&Value> {
        match self {
            Self::Part(value) => Some(value),
            Self::Scalar(value) => Some(value),
            Self::List(_) | Self::Map(_) | Self::Expression(_) => None,
        }
    }

    /// Converts the result to a value; borrowed if no conversion is needed.
    pub fn value(&self) -> Cow<'_, Value> {
        match self {
            Self::Part(value) => Cow::Borrowed(value),
            Self::Scalar(value) => Cow::Borrowed(value),
            Self::List(elements) => Cow::Owned(Value::List(
                elements.iter().map(|e| e.value().into_owned()).collect(),
            )),
            Self::Map(members) => Cow::Owned(object(members).into()),
            Self::Expression(_) => Cow::Owned(unevaluated()),
        }
    }

    /// Returns the identity of a list or object; none for anything else.
    pub fn identity(&self) -> Option<Identity> {
        match self {
            Self::Part(value) if value.is_container() => {
                Some(Identity(std::ptr::from_ref(*value).cast()))
            }
            Self::List(elements) => Some(Identity(Rc::as_ptr(elements).cast())),
            Self::Map(members) => Some(Identity(Rc::as_ptr(members).cast())),
            Self::Part(_) | Self::Scalar(_) | Self::Expression(_) => None,
        }
    }

    /// Returns the elements, if it is a list.
    pub fn elements(&self) -> Option<Cow<'_, [Self]>> {
        match self {
            Self::Part(Value::List(elements)) => Some(elements.iter().map(Self::Part).collect()),
            Self::List(elements) => Some(Cow::Borrowed(elements)),
            _ => None,
        }
    }

    /// Returns the members, if it is an object.
    pub fn members(&self) -> Option<Cow<'_, [Member<'a>]>> {
        match self {
            Self::Part(Value::Map(members)) => {
                let members = members.iter();
                Some(
                    members
                        .map(|(name, value)| (Cow::Borrowed(name), Self::Part(value)))
                        .collect(),
                )
            }
            Self::Map(members) => Some(Cow::Borrowed(members)),
            _ => None,
        }
    }

    /// Returns the number of elements or members, if it is a list or an object.
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::Part(Value::List(elements)) => Some(elements.len()),
            Self::Part(Value::Map(members)) => Some(members.len()),
            Self::List(elements) => Some(elements.len()),
            Self::Map(members) => Some(members.len()),
            Self::Part(_) | Self::Scalar(_) | Self::Expression(_) => None,
        }
    }

    /// Returns a member by name; null if it is no object or lacks it.
    pub(super) fn field(&self, name: &str) -> Self {
        match self {
            Self::Part(value) => value.get(name).map_or(Self::NOTHING, Self::Part),
            Self::Map(members) => {
                let found = members.iter().find(|(other, _)| other == name);
                found.map_or(Self::NOTHING, |(_, value)| value.clone())
            }
            _ => Self::NOTHING,
        }
    }

    /// Returns an element by index; null if there is none. Negative indices count from the end.
    pub(super) fn element(&self, index: i64) -> Self {
        match self {
            Self::Part(Value::List(elements)) => {
                at(elements, index).map_or(Self::NOTHING, Self::Part)
            }
            Self::List(elements) => at(elements, index).cloned().unwrap_or(Self::NOTHING),
            _ => Self::NOTHING,
        }
    }

    pub(super) fn is_null(&self) -> bool {
        self.whole() == Some(&Value::Null)
    }
}

fn at<T>(elements: &[T], index: i64) -> Option<&T> {
    let distance = usize::try_from(index.unsigned_abs()).ok()?;
    if index < 0 {
        elements.get(elements.len().checked_sub(distance)?)
    } else {
        elements.get(distance)
    }
}

/// Returns the placeholder for an unevaluated expression, with Python's `repr()`.
fn unevaluated() -> Value {
    Value::Foreign(Box::new(Foreign {
        class: "_Expression",
        shown: "<jmespath.visitor._Expression object>".to_owned(),
        sent: None,
    }))
}

fn object(members: &[Member<'_>]) -> Map {
    let mut map = Map::with_capacity(members.len());
    for (name, value) in members {
        map.push(name.clone().into_owned(), value.value().into_owned());
    }
    map
}

impl<'a> From<&'a Value> for Found<'a> {
    fn from(value: &'a Value) -> Self {
        Self::Part(value)
    }
}

impl From<Value> for Found<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::List(elements) => Self::list(elements.into_iter().map(Self::from).collect()),
            Value::Map(members) => Self::map(
                members
                    .into_iter()
                    .map(|(name, value)| (name, value.into())),
            ),
            scalar => Self::Scalar(scalar),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::json;
    use crate::query::Query;

    /// Tells whether the two elements of the list that an expression gives are the same.
    fn are_same(expression: &str) -> bool {
        let value = json::parse(r#"{"a": [{"b": []}, {"b": []}], "e": []}"#).unwrap();
        let query = Query::compile(expression).unwrap();
        let found = query.search(&value).unwrap();
        let [left, right] = &*found.elements().unwrap() else {
            panic!("`{expression}` gave {found:?}");
        };
        left.identity() == right.identity()
    }

    #[test]
    fn what_is_handed_on_stays_the_same() {
        for handed_on in [
            "[a, a]",
            "[a, @ | a]",
            "[a, nope || a]",
            "[a, to_array(a)]",
            "[e, not_null(nope, e)]",
            "[a[0], a[?!b] | [0]]",
            "[a[0], a[*] | [0]]",
            "[a[1], reverse(a)[0]]",
            "[a[1], a[1:] | [0]]",
            "[a[0], sort_by(a, &to_string(@))[0]]",
            "[a[0], max_by(a, &to_string(@))]",
            "[a, values(@)[0]]",
            "[a, merge(@, {c: e}).a]",
            "[a[0].b, {x: a[0].b}.x]",
            "map(&`[]`, a)",
            "[[a[0]][] | [0], a[0]]",
        ] {
            assert!(are_same(handed_on), "{handed_on}");
        }
    }

    #[test]
    fn what_is_made_anew_is_another() {
        for made in [
            "a",
            "[a[*], a[*]]",
            "[a[], a]",
            "[a[:], a]",
            "[`[]`, `[]`]",
            "[{x: a}, {x: a}]",
            "[reverse(a), a]",
            "[merge(@), @]",
            "[to_array(e[0]), to_array(e[0])]",
            "a[].b.{c: @}",
        ] {
            assert!(!are_same(made), "{made}");
        }
    }
}
