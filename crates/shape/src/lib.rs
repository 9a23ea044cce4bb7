//! What a shape is, apart from any service: the name, type, bounds, members and
//! text of a structured value, and the value itself.
//!
//! * [`struct@Shape`] describes a type; [`Shaped`] is a Rust type that has one.
//! * [`Source`] is what such a type is read from.
//! * [`Value`] is what travels: JSON as the reference command line keeps it.
//! * `#[derive(Shape)]` makes a plain struct, enum or newtype describe itself.

pub mod letters;
mod shape;
mod shaped;
mod source;
mod value;

pub use shape::{Choices, Kind, Member, Pattern, Shape, ShapeOf};
pub use shape_derive::Shape;
#[doc(hidden)]
pub use shaped::Scalar;
pub use shaped::{Choice, Element, Mismatch, Shaped};
pub use source::{Source, place};
pub use value::{Foreign, Map, Name, Value};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
