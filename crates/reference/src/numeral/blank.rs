//! White space around numbers.

use crate::whitespace::is_space;

/// Returns a number without the white space around it: of ASCII what C takes for it, of other characters what Python
/// does.
pub(super) fn stripped(text: &str) -> &str {
    text.trim_matches(|letter| match letter {
        '\0'..='\x7f' => matches!(letter, ' ' | '\t'..='\r'),
        other => is_space(other),
    })
}
