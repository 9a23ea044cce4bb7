//! The layout of the state file: what its lines look like.

use std::ops::Range;

use memchr::memmem::Finder;
use organizations::state::Kind;

/// What precedes a sequence number, a record's position in the order of creation.
pub(super) const SEQUENCE: &[u8] = b"\"Sequence\":";

/// What a line of a record starts with, up to the id.
pub(super) const RECORD: &[u8] = b"    \"";

/// What separates the id of a record from the record.
pub(super) const COLON: &[u8] = b"\": ";

/// A lower bound on the length of a record's line, in bytes: the names of its members and the quotes
/// are longer.
pub(super) const SHORTEST_RECORD: u64 = 32;

/// What closes a section, without the comma.
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

/// Returns the sequence number of the record on a line, if it has one.
///
/// The first match is the record's own: the numbers of nested objects come after it, and within a
/// string the quotes would be escaped.
pub(super) fn sequence(line: &[u8], name: &Finder<'_>) -> Option<u64> {
    let digits = &line[sequence_digits(line, name)?];
    str::from_utf8(digits).ok()?.parse().ok()
}

/// Returns where the digits of a record's sequence number are, if it has one.
pub(super) fn sequence_digits(record: &[u8], name: &Finder<'_>) -> Option<Range<usize>> {
    let start = name.find(record)? + SEQUENCE.len();
    let digits = &record[start..];
    let length = digits.iter().position(|byte| !byte.is_ascii_digit())?;
    Some(start..start + length)
}

/// What lines are sorted by: the kind and id of a record.
pub(super) type Key<'a> = (Kind, &'a [u8]);

/// Returns the kind of record that an id names.
pub(super) fn kind(id: &[u8]) -> Option<Kind> {
    Kind::of_id(str::from_utf8(id).ok()?)
}

/// What precedes the name of a section.
pub(super) const SECTION: &[u8] = b"  \"";

/// What follows the name of a section, up to the line's end.
pub(super) const SECTION_OPENS: &[u8] = b"\": {";

/// Tells whether a line, without its end, opens the section of a kind.
pub(super) fn opens_section(kind: Kind, line: &[u8]) -> bool {
    let name = line.strip_prefix(SECTION);
    let name = name.and_then(|rest| rest.strip_suffix(SECTION_OPENS));
    name == Some(kind.section().as_bytes())
}

/// Returns the offset of the current change's hash, given the change's number. `Change` comes first
/// among the world's settings.
pub(super) fn hash_offset(number: u64) -> u64 {
    (opening().len() + format!("{{\"Change\":\"{number}-").len()) as u64
}

/// Returns all that precedes the world's settings.
pub(super) fn opening() -> String {
    use super::version::{FORMAT, VERSION};
    format!("{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  \"world\": ")
}
