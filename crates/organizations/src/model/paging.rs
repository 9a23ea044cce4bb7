//! DOC MODULE paging.

use super::declare::{numbers, texts};
use super::patterns;

texts! {
    /// DOC NextToken.
    #[shape(max = 100_000, pattern = patterns::ANYTHING)]
    NextToken,
}

numbers! {
    /// DOC MaxResults.
    #[shape(min = 1, max = 20)]
    MaxResults,
}
