//! Writes what is stored as JSON without blanks, as `serde_json` does, and in half the time.
//!
//! Most of a record are names of members and short texts in which nothing is escaped: they are copied as they are.
//! Whatever else comes is left to `serde_json`.

use reference::json::Charset;
use serde::Serialize;
use serde::ser::{
    Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    Serializer,
};
use serde_json::{Error, Result};

/// Appends a record.
pub(super) fn write(out: &mut Vec<u8>, stored: &impl Serialize) -> Result<()> {
    stored.serialize(Compact(out))
}

/// Where a value is written.
struct Compact<'a>(&'a mut Vec<u8>);

/// Where the elements of a list or the members of an object are written.
struct Elements<'a> {
    out: &'a mut Vec<u8>,
    is_first: bool,
    /// What ends them all.
    end: &'static [u8],
}

/// What no record has.
type Never = Impossible<(), Error>;

fn quote(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

impl<'a> Compact<'a> {
    fn list(self) -> Elements<'a> {
        self.0.push(b'[');
        Elements::of(self.0, b"]")
    }

    fn object(self, end: &'static [u8]) -> Elements<'a> {
        self.0.push(b'{');
        Elements::of(self.0, end)
    }

    /// Begins an object whose only member has the name of a variant.
    fn variant(self, name: &str) -> Self {
        self.0.push(b'{');
        quote(self.0, name);
        self.0.push(b':');
        self
    }
}

impl<'a> Elements<'a> {
    fn of(out: &'a mut Vec<u8>, end: &'static [u8]) -> Self {
        let is_first = true;
        Self { out, is_first, end }
    }

    fn next(&mut self) -> Compact<'_> {
        if !self.is_first {
            self.out.push(b',');
        }
        self.is_first = false;
        Compact(self.out)
    }

    fn member(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<()> {
        quote(self.next().0, name);
        self.out.push(b':');
        value.serialize(Compact(self.out))
    }

    fn finish(self) {
        self.out.extend_from_slice(self.end);
    }
}

macro_rules! scalars {
    ($($name:ident($type:ty),)+) => {
        $(fn $name(self, scalar: $type) -> Result<()> {
            serde_json::to_writer(self.0, &scalar)
        })+
    };
}

impl<'a> Serializer for Compact<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Elements<'a>;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Elements<'a>;
    type SerializeStruct = Elements<'a>;
    type SerializeStructVariant = Elements<'a>;

    scalars! {
        serialize_bool(bool),
        serialize_i8(i8),
        serialize_i16(i16),
        serialize_i32(i32),
        serialize_i64(i64),
        serialize_u8(u8),
        serialize_u16(u16),
        serialize_u32(u32),
        serialize_u64(u64),
        serialize_f32(f32),
        serialize_f64(f64),
        serialize_char(char),
        serialize_bytes(&[u8]),
    }

    fn serialize_str(self, text: &str) -> Result<()> {
        if Charset::Unicode.first_escaped(text).is_some() {
            return serde_json::to_writer(self.0, text);
        }
        quote(self.0, text);
        Ok(())
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<()> {
        quote(self.0, name);
        Ok(())
    }

    fn serialize_newtype_struct<T>(self, _: &'static str, value: &T) -> Result<()>
    where
        T: Serialize + ?Sized,
    {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<()>
    where
        T: Serialize + ?Sized,
    {
        let Self(out) = self.variant(name);
        value.serialize(Compact(out))?;
        out.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Elements<'a>> {
        Ok(self.list())
    }

    fn serialize_tuple(self, _: usize) -> Result<Never> {
        Err(Error::custom("a record has no tuples"))
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Never> {
        self.serialize_tuple(length)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        length: usize,
    ) -> Result<Never> {
        self.serialize_tuple(length)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Elements<'a>> {
        Ok(self.object(b"}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Elements<'a>> {
        Ok(self.object(b"}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Elements<'a>> {
        Ok(self.variant(name).object(b"}}"))
    }
}

impl SerializeSeq for Elements<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<()> {
        self.finish();
        Ok(())
    }
}

impl SerializeMap for Elements<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        let Compact(out) = self.next();
        let begin = out.len();
        key.serialize(Compact(out))?;
        if out.get(begin) != Some(&b'"') {
            return Err(Error::custom("a key is a text"));
        }
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.out.push(b':');
        value.serialize(Compact(self.out))
    }

    fn end(self) -> Result<()> {
        self.finish();
        Ok(())
    }
}

macro_rules! structures {
    ($($trait:ident)+) => {
        $(impl $trait for Elements<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T>(&mut self, name: &'static str, value: &T) -> Result<()>
            where
                T: Serialize + ?Sized,
            {
                self.member(name, value)
            }

            fn end(self) -> Result<()> {
                self.finish();
                Ok(())
            }
        })+
    };
}

structures! { SerializeStruct SerializeStructVariant }

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(Serialize)]
    struct All {
        text: &'static str,
        escaped: Vec<&'static str>,
        number: u64,
        less: i64,
        part: f64,
        truth: bool,
        nothing: Option<u8>,
        something: Option<Id>,
        variants: Vec<Variant>,
        map: BTreeMap<Id, Vec<()>>,
        empty: BTreeMap<Variant, u8>,
    }

    #[derive(Clone, Copy, Serialize, PartialEq, Eq, PartialOrd, Ord)]
    struct Id(&'static str);

    #[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
    enum Variant {
        Unit,
        Newtype(Id),
        Struct { id: Id, count: u8 },
    }

    #[test]
    fn all_is_written_as_serde_json_writes_it() {
        let id = Id("o-exampleorgid");
        let all = All {
            text: "Über uns, \u{7f}😀",
            escaped: vec!["\"", "a\\b", "\n\t\r\u{8}\u{c}", "\0 and \u{1f}", ""],
            number: u64::MAX,
            less: i64::MIN,
            part: 0.1,
            truth: true,
            nothing: None,
            something: Some(id),
            variants: vec![
                Variant::Unit,
                Variant::Newtype(id),
                Variant::Struct { id, count: 1 },
            ],
            map: [(id, vec![(), ()]), (Id("a\"b"), vec![])].into(),
            empty: BTreeMap::new(),
        };
        let mut out = Vec::new();
        write(&mut out, &all).unwrap();
        let expected = serde_json::to_string(&all).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn a_key_that_is_no_text_is_refused() {
        let map = BTreeMap::from([(1, 2)]);
        assert!(write(&mut Vec::new(), &map).is_err());
    }
}
