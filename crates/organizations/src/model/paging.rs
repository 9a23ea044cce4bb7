//! Paging: the token that leads from page to page, and the size of a page.

use super::declare::{numbers, strings};
use super::patterns;

strings! {
    /// The place in a list where the next page begins. It has no meaning of its own and is valid
    /// only for the operation that gave it, with the same other input.
    #[shape(max = 100_000, pattern = patterns::ANYTHING)]
    NextToken,
}

numbers! {
    /// A number of items that a page may hold at most.
    #[shape(min = 1, max = 20)]
    MaxResults,
}
