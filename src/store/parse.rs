//! Parses the record on a line: all of it, or as much as lists show.

use std::cell::RefCell;
use std::marker::PhantomData;

use memchr::memmem::Finder;
use organizations::state::{Kind, Outline, Record};
use serde::de::DeserializeSeed;

use super::layout::{self, RecordLine};
use super::line_error::LineError;

/// Parses the record on a line.
pub(super) fn record(kind: Kind, line: RecordLine<'_>) -> Result<Record, LineError> {
    parse_as(kind, line.json)
}

/// Parses records with only the members of their outlines.
pub(super) struct OutlineParser {
    /// Finds the sequence number, which follows those members.
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

    /// Parses the record on a line.
    ///
    /// Tags and policies are behind the sequence number. They make up half of the line, and are not parsed.
    pub(super) fn parse<O: Outline>(&self, line: RecordLine<'_>) -> Result<O, LineError> {
        let Some(last) = layout::sequence_digits(line.json, &self.last) else {
            return parse_as(PhantomData, line.json);
        };
        let mut json = self.json.borrow_mut();
        json.clear();
        json.extend_from_slice(&line.json[..last.end]);
        json.extend_from_slice(O::END.as_bytes());
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
    use organizations::state::{AccountOutline, UnitOutline};

    use super::*;

    /// Parses a record as a whole and as an outline.
    fn parsed<O: Outline>(json: &str) -> (O, O) {
        let line = RecordLine {
            id: b"",
            json: json.as_bytes(),
            is_continued: false,
        };
        let whole = record(O::KIND, line).unwrap();
        (
            O::from_record(whole).unwrap(),
            OutlineParser::new().parse(line).unwrap(),
        )
    }

    const POLICIES: &str = r#""Attachments":{"Policies":[{"PolicyId":"p-12345678","Type":"SERVICE_CONTROL_POLICY","Sequence":3}]}"#;

    #[test]
    fn the_outline_of_an_account_is_that_of_the_whole_record_whatever_hangs_on_it() {
        let account = r#"{"Id":"111111111111","Email":"a@example.com","Name":"\"Sequence\":7","State":"ACTIVE""#;
        let membership = r#""Membership":{"OrganizationId":"o-exampleorgid","ParentId":"r-root","JoinedMethod":"INVITED","JoinedTimestamp":"2026-01-01T12:00:00.123Z","Sequence":42"#;
        for json in [
            format!("{account}}}"),
            format!("{account},{membership}}}}}"),
            format!("{account},{membership},{POLICIES}}}}}"),
        ] {
            let (whole, outline) = parsed::<AccountOutline>(&json);
            assert_eq!(outline, whole, "{json}");
        }
    }

    #[test]
    fn the_outline_of_a_unit_is_that_of_the_whole_record_whatever_hangs_on_it() {
        let unit = r#"{"Id":"ou-root-12345678","Name":"Unit","OrganizationId":"o-exampleorgid","ParentId":"r-root","Sequence":5"#;
        for json in [format!("{unit}}}"), format!("{unit},{POLICIES}}}")] {
            let (whole, outline) = parsed::<UnitOutline>(&json);
            assert_eq!(outline, whole, "{json}");
        }
    }
}
