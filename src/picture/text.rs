//! Texts that grow.

use std::fmt::{Arguments, Write as _};

/// Adds a text to another.
pub(super) fn add(out: &mut String, text: Arguments<'_>) {
    out.write_fmt(text).expect("a String takes every text");
}
