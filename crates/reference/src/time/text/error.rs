//! The parse error.

/// The string is not understood, or contradicts itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unparsable;

pub(super) type Parsed<T> = Result<T, Unparsable>;
