//! What is known of an operation before it runs.

use shape::ShapeOf;

use super::Exception;

/// A type that represents an operation, and has its description.
pub(crate) trait Describe {
    /// The description.
    const DESCRIPTION: Description;
}

/// What an operation is called, takes, answers and raises.
#[derive(Debug)]
pub(crate) struct Description {
    /// The operation as a shape, for its name and text.
    pub(crate) about: ShapeOf,
    pub(crate) input: Option<ShapeOf>,
    pub(crate) output: Option<ShapeOf>,
    pub(crate) pages: Option<Pages>,
    pub(crate) errors: &'static [Exception],
}

/// How an answer comes in pages.
#[derive(Debug)]
pub struct Pages {
    /// The member whose lists the pages share.
    pub result_key: &'static str,
    /// Whether the caller may choose the size of a page.
    pub limited: bool,
    /// The members that are the same on every page; a merged answer has them from the first.
    pub once: &'static [&'static str],
}

impl Pages {
    /// The member that has the token, both ways.
    pub const TOKEN: &str = "NextToken";

    /// The member that has the size of a page, where the caller may choose it.
    pub const LIMIT: &str = "MaxResults";
}
