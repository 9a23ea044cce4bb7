//! The text of a scalar.

use std::fmt;
use std::ops::{Deref, Range};
use std::rc::Rc;

/// The text of a scalar: mostly a part of the file that it stands in, which all of them share.
#[derive(Clone)]
pub(crate) struct Text {
    source: Rc<str>,
    range: Range<usize>,
}

impl Text {
    /// Returns a part of a text.
    pub(super) fn part(source: &Rc<str>, range: Range<usize>) -> Self {
        Self {
            source: Rc::clone(source),
            range,
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self {
            source: text.into(),
            range: 0..text.len(),
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.source[self.range.clone()]
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(out)
    }
}
