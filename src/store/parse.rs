//! The record of a line: all of it, or as much as lists show.

use std::marker::PhantomData;

use organizations::state::{AccountOutline, Kind, Record};
use serde::de::DeserializeSeed;

use super::layout::RecordLine;
use super::line_error::LineError;

/// Reads the record of a line.
pub(super) fn record(kind: Kind, line: RecordLine<'_>) -> Result<Record, LineError> {
    parse_as(kind, line)
}

/// Reads the account of a line, as far as lists show it.
pub(super) fn outline(line: RecordLine<'_>) -> Result<AccountOutline, LineError> {
    parse_as(PhantomData, line)
}

fn parse_as<T>(
    seed: impl for<'de> DeserializeSeed<'de, Value = T>,
    line: RecordLine<'_>,
) -> Result<T, LineError> {
    // To check all of a line at once costs less than each text in it.
    let json = str::from_utf8(line.json).map_err(|_| LineError::Layout)?;
    let mut json = serde_json::Deserializer::from_str(json);
    seed.deserialize(&mut json).map_err(|_| LineError::Layout)
}
