//! The entry point of the parser.

use shape::Value;

use super::breadth::first_error;
use super::compose::compose;
use super::construct::construct;
use super::malformed::Malformed;

/// Parses a YAML document. An empty one is null.
///
/// Dates, times, bytes and sets are [`Value::Foreign`]. Of these, only times can be sent: as seconds since the
/// epoch, or, without a time zone, as a string.
pub fn parse(text: &str) -> Result<Value, Malformed> {
    match compose(text)? {
        Some(document) => {
            construct(&document).map_err(|error| first_error(&document).unwrap_or(error))
        }
        None => Ok(Value::Null),
    }
}
