//! Parses and checks a whole state file, in any JSON layout.

use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use organizations::state::{Kind, Memory, Record, State, WorldSettings};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::error::StoreError;
use super::system;
use super::version::{self, FORMAT};

/// The size of the read buffer, in bytes.
const BUFFER: usize = 64 * 1024;

/// What a state file says.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// The settings of the world.
    pub(super) world: WorldSettings,
    /// The records.
    pub(super) records: Memory,
}

/// The byte order mark that some editors write before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads and checks a state file, or says what is wrong with it and where.
///
/// It is not generic: the parsers of all records are compiled anew for each kind of source.
pub(super) fn read(file: &mut dyn Read, path: &Path) -> Result<Document, StoreError> {
    let mut file = BufReader::with_capacity(BUFFER, file);
    let failed = StoreError::on("read the state file", path);
    if system::uninterrupted(|| Ok(file.fill_buf()?.starts_with(MARK))).map_err(failed)? {
        file.consume(MARK.len());
    }
    let mut json = serde_json::Deserializer::from_reader(file);
    let mut reading = Reading::default();
    let outcome = reading
        .deserialize(&mut json)
        .and_then(|()| json.end().inspect_err(|_| reading.path.clear()));
    match outcome {
        Ok(()) => Ok(reading.document),
        Err(error) if error.is_io() => {
            Err(StoreError::on("read the state file", path)(error.into()))
        }
        Err(error) => Err(StoreError::Unsound {
            why: reading.blame(&error),
            path: path.to_owned(),
        }),
    }
}

/// A document that is being read.
#[derive(Debug, Default)]
struct Reading {
    document: Document,
    /// The members that were read so far.
    seen: Vec<String>,
    /// The path inside the document of what is being read.
    path: String,
    /// What is wrong at the path, if it is not the JSON.
    objection: Option<String>,
}

impl Reading {
    /// Returns the error message: the path and what is wrong, with line and column if it is the JSON.
    fn blame(self, error: &serde_json::Error) -> String {
        let why = self.objection.unwrap_or_else(|| error.to_string());
        match self.path.as_str() {
            "" => why,
            path => format!("{path}: {why}"),
        }
    }

    /// Ends the parsing with an error at the path.
    fn object<E: Error>(&mut self, objection: impl Into<String>) -> E {
        E::custom(self.objection.insert(objection.into()))
    }

    fn member<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
        match name {
            "format" => match map.next_value::<String>()?.as_str() {
                FORMAT => Ok(()),
                _ => Err(self.object(format!("a state file of orgsim says `{FORMAT}` here"))),
            },
            "version" => match version::refusal(map.next_value()?) {
                None => Ok(()),
                Some(refusal) => Err(self.object(refusal)),
            },
            "world" => {
                self.document.world = map.next_value()?;
                Ok(())
            }
            name => match Kind::ALL.iter().find(|kind| kind.section() == name) {
                Some(&kind) => map.next_value_seed(Section {
                    kind,
                    reading: self,
                }),
                None => Err(self.object("no part of a state file has this name")),
            },
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut Reading {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Reading {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a state of orgsim")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            self.path.clone_from(&name);
            if self.seen.contains(&name) {
                return Err(self.object("it is there twice"));
            }
            self.member(&name, &mut map)?;
            self.path.clear();
            self.seen.push(name);
        }
        for needed in ["format", "version"] {
            if !self.seen.iter().any(|name| name == needed) {
                return Err(self.object(format!("it lacks `{needed}`")));
            }
        }
        Ok(())
    }
}

/// The records of a kind, which are about to be read.
struct Section<'a> {
    kind: Kind,
    reading: &'a mut Reading,
}

impl<'de> DeserializeSeed<'de> for Section<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Section<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("records by id")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { kind, reading } = self;
        while let Some(id) = map.next_key::<String>()? {
            reading.path = format!("{}.{id}", kind.section());
            let record = map.next_value_seed(kind)?;
            match objection(kind, &id, &record, &reading.document.records) {
                Some(objection) => return Err(reading.object(objection)),
                None => reading.document.records.put(record),
            }
            kind.section().clone_into(&mut reading.path);
        }
        Ok(())
    }
}

/// Returns what is wrong with a record under an id, if anything.
fn objection(kind: Kind, id: &str, record: &Record, others: &Memory) -> Option<&'static str> {
    // The binary search compares the bytes of ids, so they must not need escapes.
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\';
    if Kind::of_id(id) != Some(kind) || !id.bytes().all(is_plain) {
        return Some("this is no id of such a record");
    }
    if record.id() != id {
        return Some("the record has another id");
    }
    match others.get(kind, id) {
        Ok(Some(_)) => Some("it is there twice"),
        _ => None,
    }
}
