//! How the state file is laid out: what its lines look like.

use memchr::memmem::Finder;
use organizations::state::Kind;

/// What stands before a place in the order of creation.
pub(super) const SEQUENCE: &[u8] = b"\"Sequence\":";

/// What a line of a record starts with, up to the id.
pub(super) const RECORD: &[u8] = b"    \"";

/// What stands between the id of a record and the record.
pub(super) const COLON: &[u8] = b"\": ";

/// No line of a record has fewer bytes: the names of its members and the quotes are more.
pub(super) const SHORTEST_RECORD: u64 = 32;

/// What closes a section, but for a comma.
pub(super) const SECTION_END: &[u8] = b"  }";

/// What closes the file.
pub(super) const END: &[u8] = b"}\n";

/// The line of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct RecordLine<'a> {
    /// The id.
    pub(super) id: &'a [u8],
    /// The record.
    pub(super) json: &'a [u8],
    /// Whether another record may follow in the section: the line ends with a comma.
    pub(super) is_continued: bool,
}

impl<'a> RecordLine<'a> {
    /// Reads a line, without the line's end, if it has the layout of a record.
    pub(super) fn read(line: &'a [u8]) -> Option<Self> {
        let id = id(line)?;
        let rest = line[RECORD.len() + id.len()..].strip_prefix(COLON)?;
        let (json, is_continued) = match rest.strip_suffix(b",") {
            Some(json) => (json, true),
            None => (rest, false),
        };
        let is_object = json.starts_with(b"{") && json.ends_with(b"}");
        is_object.then_some(Self {
            id,
            json,
            is_continued,
        })
    }
}

/// Returns the id of a record's line, if the bytes start such a line and have all of the id.
pub(super) fn id(line: &[u8]) -> Option<&[u8]> {
    let rest = line.strip_prefix(RECORD)?;
    let end = memchr::memchr(b'"', rest)?;
    Some(&rest[..end])
}

/// Returns the place in the order of creation of the record on a line, if it has one.
///
/// It comes before those of what else the record has in it. Within a text its quotes would be escaped.
pub(super) fn sequence(line: &[u8], name: &Finder<'_>) -> Option<u64> {
    let rest = &line[name.find(line)? + SEQUENCE.len()..];
    let length = rest.iter().position(|byte| !byte.is_ascii_digit())?;
    str::from_utf8(&rest[..length]).ok()?.parse().ok()
}

/// Returns the kind of record that an id names.
pub(super) fn kind(id: &[u8]) -> Option<Kind> {
    Kind::of_id(str::from_utf8(id).ok()?)
}

/// Returns the line that opens a section, but for what stands before and the line's end.
pub(super) fn section(kind: Kind) -> String {
    format!("  \"{}\": {{", kind.section())
}

/// Returns where the hash stands of the change of a number, at which the world is; its name comes first
/// among the world's settings.
pub(super) fn place_of_hash(number: u64) -> u64 {
    (opening().len() + format!("{{\"Change\":\"{number}-").len()) as u64
}

/// Returns all that stands before the world's settings.
pub(super) fn opening() -> String {
    use super::version::{FORMAT, VERSION};
    format!("{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  \"world\": ")
}
