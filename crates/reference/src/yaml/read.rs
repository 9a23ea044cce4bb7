//! The whole way from a text to a value.

use shape::Value;

use super::compose::compose;
use super::construct::construct;
use super::malformed::Malformed;

/// Reads a YAML document.
///
/// Dates, times, bytes and sets come as [`Value::Foreign`]. Of these only times can be sent: as seconds since
/// 1970, or, if the document does not say in which zone they are, as a text without a zone.
pub fn read(text: &str) -> Result<Value, Malformed> {
    match compose(text)? {
        Some(document) => construct(&document),
        None => Ok(Value::Null),
    }
}
