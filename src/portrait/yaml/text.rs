//! The text of a scalar.

use std::fmt;
use std::ops::{Deref, Range};
use std::rc::Rc;

/// The text of a scalar: mostly a part of the file that it stands in, which all of them share.
///
/// There are as many of them as scalars in a file, so it is kept small.
#[derive(Clone)]
pub(crate) struct Text {
    source: Rc<String>,
    start: u32,
    /// Where it ends, or [`WHOLE`].
    end: u32,
}

/// The end of a text that is no part of another, and as long as it may be.
const WHOLE: u32 = u32::MAX;

impl Text {
    /// Returns a part of a text; nothing, if that is larger than any file that is read so.
    pub(super) fn part(source: &Rc<String>, range: Range<usize>) -> Option<Self> {
        Some(Self {
            start: u32::try_from(range.start).ok()?,
            end: u32::try_from(range.end).ok().filter(|end| *end < WHOLE)?,
            source: Rc::clone(source),
        })
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self {
            source: text.to_owned().into(),
            start: 0,
            end: WHOLE,
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        if self.end == WHOLE {
            return &self.source;
        }
        &self.source[self.start as usize..self.end as usize]
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
