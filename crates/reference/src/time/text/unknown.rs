//! The answer to a text that nobody would read alike.

/// The text says something that is not understood, or contradicts itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unknown;

pub(super) type Reading<T> = Result<T, Unknown>;
