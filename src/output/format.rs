//! The output formats, one row each.

use shape::Value;

use super::look::Look;
use super::{json, piece, table, text, yaml};

/// Writes a value. Where it can't be written to its end, what comes before is.
type Write = fn(&mut String, &Value, &Look<'_>) -> Result<(), String>;

/// Returns where the piece starts that has a byte of a printed text, from the start of its line.
type Piece = fn(&str, usize, usize) -> usize;

/// How a listing is shown that comes in pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// Put together to one answer.
    AsOne,
    /// Page by page.
    OneByOne,
    /// Page by page, but of each only what is listed.
    ResultsOneByOne,
}

/// What is known of a format.
struct Row {
    name: &'static str,
    paging: Paging,
    has_colours: bool,
    piece: Piece,
    write: Write,
}

/// Declares the formats.
macro_rules! formats {
    ($($(#[$attribute:meta])* $format:ident {
        name: $name:literal,
        paging: $paging:ident,
        has_colours: $has_colours:literal,
        piece: $piece:path,
        write: $write:expr,
    })+) => {
        /// The output formats.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Format {
            $($(#[$attribute])* $format,)+
        }

        impl Format {
            /// All of them, in the order in which messages name them.
            pub const ALL: &[Self] = &[$(Self::$format),+];

            /// The names of all.
            pub const NAMES: &[&str] = &[$($name),+];

            fn row(self) -> Row {
                match self {
                    $(Self::$format => Row {
                        name: $name,
                        paging: Paging::$paging,
                        has_colours: $has_colours,
                        piece: $piece,
                        write: $write,
                    },)+
                }
            }
        }
    };
}

formats! {
    /// JSON on indented lines.
    Json {
        name: "json",
        paging: AsOne,
        has_colours: false,
        piece: piece::of_json,
        write: |out, value, _| json::write(out, value),
    }
    /// Records of fields between tabs.
    Text {
        name: "text",
        paging: ResultsOneByOne,
        has_colours: false,
        piece: piece::of_text,
        write: |out, value, _| text::write(out, value),
    }
    /// A drawn table.
    Table {
        name: "table",
        paging: AsOne,
        has_colours: true,
        piece: piece::of_table,
        write: table::write,
    }
    /// A YAML document.
    Yaml {
        name: "yaml",
        paging: AsOne,
        has_colours: false,
        piece: piece::whole,
        write: |out, value, _| yaml_document(out, value),
    }
    /// A YAML list with one element for each page.
    YamlStream {
        name: "yaml-stream",
        paging: OneByOne,
        has_colours: false,
        piece: piece::whole,
        write: |out, value, _| yaml_element(out, value),
    }
    /// Nothing.
    Off {
        name: "off",
        paging: AsOne,
        has_colours: false,
        piece: piece::whole,
        write: |_, _, _| Ok(()),
    }
}

impl Format {
    /// Returns the format of a name.
    pub fn named(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|format| format.row().name == name)
    }

    /// Returns how a listing is shown that comes in pages.
    pub fn paging(self) -> Paging {
        self.row().paging
    }

    /// Tells whether there are colours in it on a terminal.
    pub fn has_colours(self) -> bool {
        self.row().has_colours
    }

    /// Returns where the piece starts that has a byte of a printed text.
    ///
    /// The reference writes a piece whole or not at all, so this tells what is printed before a
    /// character that can't be.
    pub fn piece_start(self, text: &str, at: usize) -> usize {
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        (self.row().piece)(text, line_start, at)
    }

    /// Writes a value. Where it can't be written to its end, what comes before is.
    pub(super) fn write(
        self,
        out: &mut String,
        value: &Value,
        look: &Look<'_>,
    ) -> Result<(), String> {
        (self.row().write)(out, value, look)
    }
}

/// The reference shows a scalar as JSON.
fn yaml_document(out: &mut String, value: &Value) -> Result<(), String> {
    if !value.is_container() {
        return json::write(out, value);
    }
    yaml::check(value)?;
    yaml::write(out, value);
    Ok(())
}

fn yaml_element(out: &mut String, value: &Value) -> Result<(), String> {
    yaml::check(value)?;
    yaml::write_element(out, value);
    Ok(())
}
