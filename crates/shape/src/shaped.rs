//! Rust types that have a shape, and their way to and from values.

use std::borrow::Cow;
use std::fmt;

use crate::shape::{Kind, Shape};
use crate::source::Source;
use crate::value::{Map, Value};

/// A type that describes itself and converts from and to values.
///
/// `#[derive(Shape)]` writes it for structs with named fields (structures),
/// structs around one string, number or boolean, and enums without data.
pub trait Shaped: Sized {
    /// Returns the description of the type.
    fn shape() -> &'static Shape;

    /// Turns this into a value; absent members are left out.
    fn into_value(self) -> Value;

    /// Reads what is known to be valid.
    fn read<'a>(source: impl Source<'a>) -> Result<Self, Mismatch>;

    /// Reads a value that is known to be valid.
    fn from_value(value: &Value) -> Result<Self, Mismatch> {
        Self::read(value)
    }
}

/// A structure without members: what goes in where nothing does, and what comes out.
impl Shaped for () {
    fn shape() -> &'static Shape {
        static SHAPE: Shape = Shape {
            name: "Unit",
            text: "",
            kind: Kind::Structure(&[]),
        };
        &SHAPE
    }

    fn into_value(self) -> Value {
        Value::Map(Map::new())
    }

    fn read<'a>(_: impl Source<'a>) -> Result<Self, Mismatch> {
        Ok(())
    }
}

/// A type of list elements.
pub trait Element: Shaped {
    /// Returns the description of a list of this type.
    fn list() -> &'static Shape;
}

impl<T: Element> Shaped for Vec<T> {
    fn shape() -> &'static Shape {
        T::list()
    }

    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }

    fn read<'a>(source: impl Source<'a>) -> Result<Self, Mismatch> {
        let elements = source.elements(Self::shape());
        let elements = elements.ok_or_else(|| Mismatch::of::<Self>(source))?;
        source.list(elements.map(|element| T::read(element)))
    }
}

/// An enum without data: a string that is one of a few.
pub trait Choice: Copy + 'static {
    /// The choices, in the model's order.
    const ALL: &'static [Self];

    /// Returns the text of this choice.
    fn name(&self) -> &'static str;

    /// Returns the choice of a text.
    fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|choice| choice.name() == name)
    }
}

/// A value that is not of the shape it was read as.
#[derive(Debug, Clone, PartialEq)]
pub struct Mismatch {
    /// The name of the shape.
    pub shape: &'static str,
    /// The value that was found.
    pub found: Value,
}

impl Mismatch {
    /// Says that `found` is not a `T`.
    pub fn of<'a, T: Shaped>(found: impl Source<'a>) -> Self {
        Self {
            shape: T::shape().name,
            found: found.value(),
        }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "not a `{}`: {:?}", self.shape, self.found)
    }
}

impl std::error::Error for Mismatch {}

/// What a struct around one value holds.
///
/// Used by the derive only, to tell strings, numbers and booleans apart.
#[doc(hidden)]
pub trait Scalar: Sized {
    fn into_value(self) -> Value;
    fn read<'a>(source: impl Source<'a>, shape: &'static Shape) -> Option<Self>;
}

impl Scalar for String {
    fn into_value(self) -> Value {
        self.into()
    }

    fn read<'a>(source: impl Source<'a>, shape: &'static Shape) -> Option<Self> {
        source.text(shape).map(Cow::into_owned)
    }
}

impl Scalar for i64 {
    fn into_value(self) -> Value {
        Value::Integer(self)
    }

    fn read<'a>(source: impl Source<'a>, shape: &'static Shape) -> Option<Self> {
        source.number(shape)
    }
}

impl Scalar for bool {
    fn into_value(self) -> Value {
        Value::Boolean(self)
    }

    fn read<'a>(source: impl Source<'a>, _: &'static Shape) -> Option<Self> {
        source.truth()
    }
}
