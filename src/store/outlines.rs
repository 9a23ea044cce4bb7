//! The outlines of accounts that a file which stays open is asked for again and again.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use organizations::state::AccountOutline;

use super::layout::RecordLine;
use super::line_error::LineError;

/// How many outlines are cached: those of some pages.
const MOST: usize = 128;

/// Outlines of accounts in a file, by id. A command asks once, so they are cached from the second visit on.
#[derive(Debug, Default)]
pub(super) struct Outlines {
    visits: Cell<u32>,
    cached: RefCell<HashMap<Vec<u8>, AccountOutline>>,
}

impl Outlines {
    /// Notes that lines are going to be visited.
    pub(super) fn note_visit(&self) {
        self.visits.set(self.visits.get().saturating_add(1));
    }

    /// Returns the outline on a line, which `parse` finds out if it is not cached.
    pub(super) fn of(
        &self,
        line: RecordLine<'_>,
        parse: impl FnOnce(RecordLine<'_>) -> Result<AccountOutline, LineError>,
    ) -> Result<AccountOutline, LineError> {
        if self.visits.get() < 2 {
            return parse(line);
        }
        if let Some(outline) = self.cached.borrow().get(line.id) {
            return Ok(outline.clone());
        }
        let id = line.id.to_owned();
        let outline = parse(line)?;
        let mut cached = self.cached.borrow_mut();
        if cached.len() < MOST {
            cached.insert(id, outline.clone());
        }
        Ok(outline)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::parse::OutlineParser;

    #[test]
    fn an_outline_is_parsed_anew_in_the_first_two_visits_and_never_again() {
        let line = RecordLine {
            id: b"111111111111",
            json: br#"{"Id":"111111111111","Email":"a@example.com","Name":"A","State":"ACTIVE"}"#,
            is_continued: false,
        };
        let (outlines, parser) = (Outlines::default(), OutlineParser::new());
        let parsed = Cell::new(0);
        let parse = |line: RecordLine<'_>| {
            parsed.set(parsed.get() + 1);
            parser.parse(line)
        };
        let counts = [1, 2, 2, 2].map(|count| {
            outlines.note_visit();
            let outline = outlines.of(line, parse).unwrap();
            assert_eq!(outline, parser.parse(line).unwrap());
            (parsed.get(), count)
        });
        assert!(
            counts.iter().all(|(parsed, count)| parsed == count),
            "{counts:?}"
        );
    }
}
