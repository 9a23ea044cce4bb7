//! YAML documents, byte for byte as the C library for YAML writes them.
//!
//! The [`emitter`] lays out lists and objects, with [`anchors`] for those that occur several times in the
//! result of a query; [`style`] determines the style of a string, and a [`line`] tracks the column by which
//! strings are folded.

mod anchors;
mod check;
mod emitter;
mod line;
mod scalar;
mod style;

pub(super) use emitter::{write, write_element};
