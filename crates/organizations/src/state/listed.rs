//! Lists of which only the beginning may be needed.

use crate::error::Result;

/// How much of a list is needed for a page.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Needed {
    /// The first items: for the first page, and one more to know that it is not the last.
    First(usize),
    /// All of them.
    All,
}

/// A list, or as much of it as was needed.
#[derive(Debug)]
pub(crate) struct Listed<T> {
    pub(crate) items: Vec<T>,
    /// Whether nothing was left out behind the items.
    pub(crate) is_whole: bool,
}

impl<T> Listed<T> {
    /// A list from which nothing was left out.
    pub(crate) fn whole(items: Vec<T>) -> Self {
        Self {
            items,
            is_whole: true,
        }
    }

    /// Turns the items into others; what was left out stays out.
    pub(crate) fn map<U>(self, other: impl FnMut(T) -> U) -> Listed<U> {
        Listed {
            items: self.items.into_iter().map(other).collect(),
            is_whole: self.is_whole,
        }
    }

    /// As [`Listed::map`], where that needs the state.
    pub(crate) fn try_map<U>(self, other: impl FnMut(T) -> Result<U>) -> Result<Listed<U>> {
        Ok(Listed {
            items: self.items.into_iter().map(other).collect::<Result<_>>()?,
            is_whole: self.is_whole,
        })
    }
}
