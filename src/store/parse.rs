//! Parses the record on a line: all of it, or as much as lists show.

use std::marker::PhantomData;

use organizations::state::{AccountOutline, Kind, Record};
use serde::de::DeserializeSeed;

use super::layout::RecordLine;
use super::line_error::LineError;

/// Parses the record on a line.
pub(super) fn record(kind: Kind, line: RecordLine<'_>) -> Result<Record, LineError> {
    parse_as(kind, line)
}

/// Parses the account on a line, with only the members that lists show.
pub(super) fn outline(line: RecordLine<'_>) -> Result<AccountOutline, LineError> {
    parse_as(PhantomData, line)
}

fn parse_as<T>(
    seed: impl for<'de> DeserializeSeed<'de, Value = T>,
    line: RecordLine<'_>,
) -> Result<T, LineError> {
    // Validating UTF-8 for the whole line at once costs less than for each string in it.
    let json = str::from_utf8(line.json).map_err(|_| LineError::Layout)?;
    let mut json = serde_json::Deserializer::from_str(json);
    seed.deserialize(&mut json).map_err(|_| LineError::Layout)
}
