//! The description of a type.

use std::fmt;

/// Returns a shape; a function, so that shapes may contain themselves.
pub type ShapeOf = fn() -> &'static Shape;

/// What a type is called and what its values look like.
#[derive(Debug)]
pub struct Shape {
    /// The name, as the service's model spells it.
    pub name: &'static str,
    /// What it is, in Markdown: first a sentence, then more if there is more.
    pub text: &'static str,
    /// The kind of value.
    pub kind: Kind,
}

/// The kinds of value that a shape may have.
#[derive(Debug)]
pub enum Kind {
    /// An object with these members, in this order.
    Structure(&'static [Member]),
    /// A list of values of one shape.
    List(ShapeOf),
    /// A string. Lengths count Unicode scalar values.
    String {
        /// The least length.
        min: Option<u64>,
        /// The greatest length.
        max: Option<u64>,
        /// What the whole string must match.
        pattern: Option<&'static Pattern>,
    },
    /// A string that is one of a few.
    Enum(Choices),
    /// A whole number.
    Integer {
        /// The least value.
        min: Option<i64>,
        /// The greatest value.
        max: Option<i64>,
    },
    /// `true` or `false`.
    Boolean,
    /// A point in time: on the wire, seconds since 1970.
    Timestamp,
}

/// The strings that a value may be.
#[derive(Debug)]
pub struct Choices {
    /// All of them, in order.
    pub all: &'static [&'static str],
    /// Those that help lists: a service may accept one that its clients don't know yet.
    pub listed: &'static [&'static str],
    /// What each of the listed ones means, in Markdown.
    pub texts: &'static [&'static str],
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name, as the service's model spells it.
    pub name: &'static str,
    /// What it means here, in Markdown.
    pub text: &'static str,
    /// Whether it must be given.
    pub required: bool,
    /// The shape of its value.
    pub shape: ShapeOf,
}

/// A regular expression and a function that does its work.
///
/// Compiling the expression costs more than a whole command, so nothing but a
/// test ever does.
pub struct Pattern {
    /// The expression, as the service's model spells it.
    pub text: &'static str,
    /// Tells whether a whole string matches it.
    pub matches: fn(&str) -> bool,
}

impl fmt::Debug for Pattern {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "/{}/", self.text)
    }
}

impl Shape {
    /// Returns the members, none if this is no structure.
    pub fn members(&self) -> &'static [Member] {
        match self.kind {
            Kind::Structure(members) => members,
            _ => &[],
        }
    }

    /// Returns the member `name`.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members().iter().find(|member| member.name == name)
    }

    /// Returns the shape of the elements, if this is a list.
    pub fn element(&self) -> Option<&'static Shape> {
        match self.kind {
            Kind::List(element) => Some(element()),
            _ => None,
        }
    }
}

impl Member {
    /// Returns the shape of the member's value.
    pub fn shape(&self) -> &'static Shape {
        (self.shape)()
    }
}
