//! String building.

use std::fmt::{Arguments, Write as _};

/// Appends formatted text to a string.
pub(super) fn add(out: &mut String, text: Arguments<'_>) {
    out.write_fmt(text).expect("a String takes every text");
}
