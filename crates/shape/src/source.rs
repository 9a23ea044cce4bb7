//! What types that have a shape are read from.

use std::borrow::Cow;
use std::slice;

use crate::shape::{Member, Shape};
use crate::value::{Map, Value};

/// Something that a type can be read from: a [`Value`], or anything else that has members, elements and scalars.
pub trait Source<'a>: Copy {
    /// The elements of a list.
    type Elements: Iterator<Item = Self>;

    /// Returns the members that this has, if it may be a structure, each at its place in that; `null` is none.
    ///
    /// There are `N` of the structure.
    fn members<const N: usize>(self, structure: &'static Shape) -> Option<[Option<Self>; N]>;

    /// Returns the elements, if this is a list of a shape.
    fn elements(self, list: &'static Shape) -> Option<Self::Elements>;

    /// Returns the text, if this is one of a shape.
    fn text(self, shape: &'static Shape) -> Option<Cow<'a, str>>;

    /// Returns the number, if this is a whole one of a shape.
    fn number(self, shape: &'static Shape) -> Option<i64>;

    /// Returns whether this is true, if it is a boolean.
    fn truth(self) -> Option<bool>;

    /// Returns what was read of a member that must be there.
    fn required<T, E>(self, member: Result<T, E>) -> Result<T, E> {
        member
    }

    /// Returns what was read of a member that may be missing.
    fn optional<T, E>(self, member: Option<Result<T, E>>) -> Result<Option<T>, E> {
        member.transpose()
    }

    /// Returns what was read of the elements of a list.
    fn list<T, E>(self, elements: impl Iterator<Item = Result<T, E>>) -> Result<Vec<T>, E> {
        elements.collect()
    }

    /// Returns this as a value, to say what it is.
    fn value(self) -> Value;
}

/// Returns the place of a member. Most stand in the order of the shape: it is looked for from the next one on.
pub fn place(members: &[Member], next: usize, is_it: impl Fn(&Member) -> bool) -> Option<usize> {
    let mut places = (next..members.len()).chain(0..next.min(members.len()));
    places.find(|place| is_it(&members[*place]))
}

impl<'a> Source<'a> for &'a Value {
    type Elements = slice::Iter<'a, Value>;

    fn members<const N: usize>(self, structure: &'static Shape) -> Option<[Option<Self>; N]> {
        let members = structure.members();
        let mut found = [None; N];
        let mut next = 0;
        for (name, value) in self.as_map().into_iter().flat_map(Map::iter) {
            let place = place(members, next, |member| member.name == name);
            if let Some(place) = place {
                next = place + 1;
                found[place] = Some(value).filter(|value| **value != Value::Null);
            }
        }
        Some(found)
    }

    fn elements(self, _: &'static Shape) -> Option<Self::Elements> {
        self.as_list().map(<[Value]>::iter)
    }

    fn text(self, _: &'static Shape) -> Option<Cow<'a, str>> {
        self.as_str().map(Cow::Borrowed)
    }

    fn number(self, _: &'static Shape) -> Option<i64> {
        match self {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }

    fn truth(self) -> Option<bool> {
        match self {
            Value::Boolean(truth) => Some(*truth),
            _ => None,
        }
    }

    fn value(self) -> Value {
        self.clone()
    }
}
