//! How errors are written (`cli.md` section 11.2).

use std::io::{self, Write};

use reference::encoding::Codec;
use reference::whitespace;

use super::kind::Failure;
use super::report::Report;
use super::usage::usage;
use crate::exit::Exit;
use crate::output::{self, Colour, ErrorFormat, Format, Look, Paint, Part};

/// How an error is written.
#[derive(Debug, Clone)]
pub struct Style<'a> {
    /// The name that the program was started by.
    pub program: &'a str,
    /// The tables with colours so far.
    pub paint: &'a Paint,
    /// The form of errors that have a code.
    pub format: ErrorFormat,
    /// Whether a table has colours.
    pub colour: Colour,
    /// An upper bound on the width of a table, if its contents allow it.
    pub width: usize,
    /// How characters are written.
    pub codec: Codec,
}

impl Style<'_> {
    /// Writes the error message; returns the exit code.
    ///
    /// If the encoding lacks a character, the output ends before it, and the plain format is tried; if
    /// that fails as well, the encoding error is reported.
    pub fn write(&self, failure: &Failure, out: &mut dyn Write) -> io::Result<Exit> {
        let mut lacking = String::new();
        out.write_all(self.codec.byte_order_mark(None))?;
        for format in self.forms(failure) {
            let text = self.text(failure, format);
            let unencodable = match self.codec.encode(&text) {
                Ok(bytes) => {
                    out.write_all(&bytes)?;
                    return Ok(failure.exit());
                }
                Err(unencodable) => unencodable,
            };
            let start = match format {
                ErrorFormat::Object(format) => format.piece_start(&text, unencodable.at),
                _ => text.find(&self.prefix()).unwrap_or_default(),
            };
            out.write_all(&text.as_bytes()[..start])?;
            lacking = unencodable.in_piece(start);
        }
        out.write_all(self.line(&lacking).as_bytes())?;
        Ok(Exit::General)
    }

    /// Returns the forms to be tried in turn.
    fn forms(&self, failure: &Failure) -> impl Iterator<Item = ErrorFormat> {
        let has_forms = matches!(failure, Failure::Coded(_));
        let plain =
            (has_forms && self.format != ErrorFormat::Legacy).then_some(ErrorFormat::Legacy);
        std::iter::once(if has_forms {
            self.format
        } else {
            ErrorFormat::Legacy
        })
        .chain(plain)
    }

    fn text(&self, failure: &Failure, format: ErrorFormat) -> String {
        match (failure, format) {
            (Failure::Coded(report), ErrorFormat::Object(format)) => self.object(report, format),
            (Failure::Coded(report), ErrorFormat::Legacy) => self.line(&report.legacy()),
            (Failure::Coded(report), ErrorFormat::Enhanced) => {
                let details = report.details();
                let details = details.iter().map(|detail| self.paint.piece(detail));
                self.line(&report.enhanced()) + &details.collect::<String>()
            }
            (Failure::Plain { message, .. }, _) => self.line(message),
            (Failure::UnknownOptions(message), _) => {
                format!("\n{}\n{}", usage(self.program), self.line(message))
            }
            (Failure::Closed, _) => String::new(),
        }
    }

    fn object(&self, report: &Report, format: Format) -> String {
        let look = Look {
            title: "error",
            colour: match self.colour {
                Colour::Wrapped if self.paint.is_on() => Colour::Reset,
                colour => colour,
            },
            width: self.width,
            part: Part::Whole,
        };
        if format.has_colours() && self.colour != Colour::Off {
            self.paint.begin();
        }
        let mut bytes = Vec::new();
        match output::print(&mut bytes, &(&report.object()).into(), format, &look) {
            Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) => self.line(&error.to_string()),
        }
    }

    /// Returns the line that every error is, an empty one before it.
    fn line(&self, text: &str) -> String {
        let text = format!("{}{}", self.prefix(), whitespace::strip(text));
        ["\n", whitespace::strip_end(&text), "\n"]
            .map(|piece| self.paint.piece(piece))
            .concat()
    }

    fn prefix(&self) -> String {
        format!("{}: [ERROR]: ", self.program)
    }
}
