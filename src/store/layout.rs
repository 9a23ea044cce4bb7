//! How the state file is laid out: what its lines look like.

use organizations::state::Kind;

use super::error::StoreError;

/// What a line of a record starts with, up to the id.
pub(super) const RECORD: &[u8] = b"    \"";

/// What stands between the id of a record and the record.
pub(super) const COLON: &[u8] = b"\": ";

/// What closes a section, but for a comma.
pub(super) const SECTION_END: &[u8] = b"  }";

/// What closes the file.
pub(super) const END: &[u8] = b"}\n";

/// The line of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RecordLine<'a> {
    /// The id.
    pub(super) id: &'a str,
    /// The record.
    pub(super) json: &'a [u8],
}

impl<'a> RecordLine<'a> {
    /// Reads a line, without the line's end but with a comma if it has one.
    pub(super) fn read(line: &'a [u8]) -> Result<Self, StoreError> {
        let id = id(line).ok_or(StoreError::Layout)?;
        let json = line[RECORD.len() + id.len()..]
            .strip_prefix(COLON)
            .map(|json| json.strip_suffix(b",").unwrap_or(json))
            .filter(|json| json.starts_with(b"{") && json.ends_with(b"}"))
            .ok_or(StoreError::Layout)?;
        Ok(Self { id, json })
    }
}

/// Returns the id of a record's line, if the bytes start such a line and have all of the id.
pub(super) fn id(line: &[u8]) -> Option<&str> {
    let rest = line.strip_prefix(RECORD)?;
    let end = memchr::memchr(b'"', rest)?;
    str::from_utf8(&rest[..end]).ok()
}

/// Returns the line that opens a section, but for what stands before and the line's end.
pub(super) fn section(kind: Kind) -> String {
    format!("  \"{}\": {{", kind.section())
}

/// Returns all that stands before the world's settings.
pub(super) fn opening() -> String {
    use super::version::{FORMAT, VERSION};
    format!("{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  \"world\": ")
}
