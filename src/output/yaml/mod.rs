//! YAML documents, byte for byte as the C library for YAML writes them.
//!
//! The [`emitter`] lays out lists and objects, with [`anchors`] for those that a query put in several
//! places; [`style`] says how a string must be written, and a
//! [`line`] keeps the column by which strings are folded.

mod anchors;
mod check;
mod emitter;
mod line;
mod scalar;
mod style;

pub(super) use emitter::{write, write_element};
