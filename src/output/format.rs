//! The output formats, one row each (`cli.md` section 10.2).

use reference::query::Found;

use super::look::Look;
use super::{json, piece, table, text, yaml};

/// Writes a value. If it fails, what comes before the failure has been written.
type Write = fn(&mut String, &Found<'_>, &Look<'_>) -> Result<(), String>;

/// Returns where the piece starts that has a byte of a printed text, from the start of its line.
type Piece = fn(&str, usize, usize) -> usize;

/// How a listing is shown that comes in pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// Merged into one answer.
    AsOne,
    /// Page by page.
    OneByOne,
    /// Page by page, but of each only what is listed.
    ResultsOneByOne,
}

/// The properties of a format.
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
        write: |out, found, _| json::write(out, &found.value()),
    }
    /// Records of fields between tabs.
    Text {
        name: "text",
        paging: ResultsOneByOne,
        has_colours: false,
        piece: piece::of_text,
        write: |out, found, _| text::write(out, found),
    }
    /// A drawn table.
    Table {
        name: "table",
        paging: AsOne,
        has_colours: true,
        piece: piece::of_table,
        write: |out, found, look| table::write(out, &found.value(), look),
    }
    /// A YAML document.
    Yaml {
        name: "yaml",
        paging: AsOne,
        has_colours: false,
        piece: piece::whole,
        write: |out, found, _| yaml_document(out, found),
    }
    /// A YAML list with one element for each page.
    YamlStream {
        name: "yaml-stream",
        paging: OneByOne,
        has_colours: false,
        piece: piece::whole,
        write: |out, found, _| yaml::write_element(out, found),
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

    /// Writes a value. If it fails, what comes before the failure has been written.
    pub(super) fn write(
        self,
        out: &mut String,
        found: &Found<'_>,
        look: &Look<'_>,
    ) -> Result<(), String> {
        (self.row().write)(out, found, look)
    }
}

/// The reference shows a scalar as JSON.
fn yaml_document(out: &mut String, found: &Found<'_>) -> Result<(), String> {
    if found.count().is_none() {
        return json::write(out, &found.value());
    }
    yaml::write(out, found)
}
