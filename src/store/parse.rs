//! Parses the record on a line: all of it, or as much as lists show.

use std::cell::RefCell;
use std::marker::PhantomData;

use memchr::memmem::Finder;
use organizations::state::{AccountOutline, Kind, Record};
use serde::de::DeserializeSeed;

use super::layout::{self, RecordLine};
use super::line_error::LineError;

/// Parses the record on a line.
pub(super) fn record(kind: Kind, line: RecordLine<'_>) -> Result<Record, LineError> {
    parse_as(kind, line.json)
}

/// Parses accounts with only the members that lists show.
pub(super) struct OutlineParser {
    /// Finds the last of those members, the sequence number.
    last: Finder<'static>,
    /// The start of a record up to that member, in a buffer that is used again.
    json: RefCell<Vec<u8>>,
}

impl OutlineParser {
    /// Makes a parser, for any number of lines.
    pub(super) fn new() -> Self {
        Self {
            last: Finder::new(layout::SEQUENCE),
            json: RefCell::default(),
        }
    }

    /// Parses the account on a line.
    ///
    /// The rest of its membership, tags and policies, is behind the sequence number. It makes up half of
    /// the line, and is not parsed.
    pub(super) fn parse(&self, line: RecordLine<'_>) -> Result<AccountOutline, LineError> {
        let Some(last) = layout::sequence_digits(line.json, &self.last) else {
            return parse_as(PhantomData, line.json);
        };
        let mut json = self.json.borrow_mut();
        json.clear();
        json.extend_from_slice(&line.json[..last.end]);
        json.extend_from_slice(b"}}");
        parse_as(PhantomData, &json)
    }
}

fn parse_as<T>(
    seed: impl for<'de> DeserializeSeed<'de, Value = T>,
    json: &[u8],
) -> Result<T, LineError> {
    // Validating UTF-8 for the whole line at once costs less than for each string in it.
    let json = str::from_utf8(json).map_err(|_| LineError::Layout)?;
    let mut json = serde_json::Deserializer::from_str(json);
    seed.deserialize(&mut json).map_err(|_| LineError::Layout)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_is_what_the_whole_record_says_whatever_follows_its_sequence_number() {
        let id = "111111111111";
        let account = format!(
            r#"{{"Id":"{id}","Email":"a@example.com","Name":"\"Sequence\":7","State":"ACTIVE""#
        );
        let membership = r#""Membership":{"OrganizationId":"o-exampleorgid","ParentId":"r-root","JoinedMethod":"INVITED","JoinedTimestamp":"2026-01-01T12:00:00.123Z","Sequence":42"#;
        let policies = r#""Attachments":{"Policies":[{"PolicyId":"p-12345678","Type":"SERVICE_CONTROL_POLICY","Sequence":3}]}"#;
        let parser = OutlineParser::new();
        for json in [
            format!("{account}}}"),
            format!("{account},{membership}}}}}"),
            format!("{account},{membership},{policies}}}}}"),
        ] {
            let line = RecordLine {
                id: id.as_bytes(),
                json: json.as_bytes(),
                is_continued: false,
            };
            let Ok(Record::Account(whole)) = record(Kind::Account, line) else {
                panic!("{json}");
            };
            assert_eq!(parser.parse(line).unwrap(), whole.into(), "{json}");
        }
    }
}
