//! The JSON parser.
//!
//! The grammar is that of Python's `json` module: JSON, and `NaN`, `Infinity`, `-Infinity`, integers of any
//! size, and duplicate names, of which the last wins.

use shape::{Map, Value};

use super::malformed::Malformed;
use super::{number, string};

/// An upper bound on the nesting depth. The reference reaches its recursion limit near it.
const MAX_DEPTH: usize = 1010;

/// Parses a JSON text.
pub fn parse(text: &str) -> Result<Value, Malformed> {
    if text.starts_with('\u{feff}') {
        let why = "Unexpected UTF-8 BOM (decode using utf-8-sig)";
        return Err(Malformed::at(why, text, 0));
    }
    let mut parser = Parser {
        text,
        at: 0,
        depth: 0,
    };
    parser.skip_blanks();
    let value = parser.value()?;
    parser.skip_blanks();
    if parser.at < text.len() {
        return Err(parser.refused("Extra data"));
    }
    Ok(value)
}

/// The parser: a text, the byte offset of what is next, and the nesting depth.
struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn value(&mut self) -> Result<Value, Malformed> {
        match self.peek() {
            Some(b'"') => self.string().map(Value::from),
            Some(b'{') => self.nested(
                Self::object,
                "maximum recursion depth exceeded while decoding a JSON object from a unicode string",
            ),
            Some(b'[') => self.nested(
                Self::array,
                "maximum recursion depth exceeded while decoding a JSON array from a unicode string",
            ),
            _ => self.word(),
        }
    }

    /// Parses a container, unless the nesting is too deep.
    fn nested(
        &mut self,
        container: fn(&mut Self) -> Result<Value, Malformed>,
        too_deep: &'static str,
    ) -> Result<Value, Malformed> {
        if self.depth == MAX_DEPTH {
            return Err(Malformed {
                why: too_deep,
                position: None,
            });
        }
        self.depth += 1;
        let value = container(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Result<Value, Malformed> {
        self.step();
        if self.take(b'}') {
            return Ok(Value::Map(Map::new()));
        }
        let mut members = Vec::new();
        loop {
            if self.peek() != Some(b'"') {
                return Err(self.refused("Expecting property name enclosed in double quotes"));
            }
            let name = self.string()?;
            self.skip_blanks();
            if !self.take(b':') {
                return Err(self.refused("Expecting ':' delimiter"));
            }
            members.push((name, self.value()?));
            self.skip_blanks();
            if self.take(b'}') {
                return Ok(Value::Map(members.into_iter().collect()));
            }
            self.comma(b'}', "Illegal trailing comma before end of object")?;
        }
    }

    fn array(&mut self) -> Result<Value, Malformed> {
        self.step();
        let mut elements = Vec::new();
        if self.take(b']') {
            return Ok(Value::List(elements));
        }
        loop {
            elements.push(self.value()?);
            self.skip_blanks();
            if self.take(b']') {
                return Ok(Value::List(elements));
            }
            self.comma(b']', "Illegal trailing comma before end of array")?;
        }
    }

    /// Parses the comma before another element, which must follow.
    fn comma(&mut self, closing: u8, trailing: &'static str) -> Result<(), Malformed> {
        let comma = self.at;
        if !self.take(b',') {
            return Err(self.refused("Expecting ',' delimiter"));
        }
        if self.peek() == Some(closing) {
            return Err(Malformed::at(trailing, self.text, comma));
        }
        Ok(())
    }

    fn string(&mut self) -> Result<String, Malformed> {
        let (string, end) = string::parse(self.text, self.at)?;
        self.at = end;
        Ok(string)
    }

    /// Parses a number or a keyword.
    fn word(&mut self) -> Result<Value, Malformed> {
        const WORDS: [(&str, Value); 6] = [
            ("null", Value::Null),
            ("true", Value::Boolean(true)),
            ("false", Value::Boolean(false)),
            ("NaN", Value::Float(f64::NAN)),
            ("Infinity", Value::Float(f64::INFINITY)),
            ("-Infinity", Value::Float(f64::NEG_INFINITY)),
        ];
        let rest = &self.text[self.at..];
        if let Some((word, value)) = WORDS.into_iter().find(|(word, _)| rest.starts_with(word)) {
            self.at += word.len();
            return Ok(value);
        }
        let (value, length) = number::parse(rest).ok_or_else(|| self.refused("Expecting value"))?;
        self.at += length;
        Ok(value)
    }

    fn refused(&self, why: &'static str) -> Malformed {
        Malformed::at(why, self.text, self.at)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips a byte of punctuation and the white space after it. Returns false if the byte is not next.
    fn take(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        if is_there {
            self.step();
        }
        is_there
    }

    fn step(&mut self) {
        self.at += 1;
        self.skip_blanks();
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn whole_numbers_stay_whole_and_may_have_any_size() {
        let number = "123456789012345678901234567890";
        assert_eq!(parse("-0"), Ok(Value::Integer(0)));
        assert_eq!(parse(number), Ok(Value::Huge(number.to_owned())));
        assert_eq!(parse(" 1e5\n"), Ok(Value::Float(100_000.0)));
        assert_eq!(parse("1E400"), Ok(Value::Float(f64::INFINITY)));
    }

    #[test]
    fn the_words_of_python_are_numbers() {
        let Ok(Value::List(words)) = parse("[Infinity, -Infinity, NaN]") else {
            panic!("it is a list");
        };
        assert_eq!(words[0], Value::Float(f64::INFINITY));
        assert_eq!(words[1], Value::Float(f64::NEG_INFINITY));
        assert!(matches!(words[2], Value::Float(number) if number.is_nan()));
    }

    #[test]
    fn surrogate_escapes_make_one_character_and_halves_of_pairs_none() {
        assert_eq!(parse(r#""\ud83d\ude00""#), Ok("😀".into()));
        assert_eq!(
            parse(r#""\ude00 \ud83dx""#),
            Ok("\u{fffd} \u{fffd}x".into())
        );
    }

    #[test]
    fn a_refusal_says_what_is_wrong_and_where() {
        let cases = [
            ("", "Expecting value: line 1 column 1 (char 0)"),
            (
                "[1,]",
                "Illegal trailing comma before end of array: line 1 column 3 (char 2)",
            ),
            (
                "{",
                "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
            ),
            (
                "{\n  \"Id\": 1,\n}\n",
                "Illegal trailing comma before end of object: line 2 column 10 (char 11)",
            ),
            (
                r#"{"Id":01}"#,
                "Expecting ',' delimiter: line 1 column 8 (char 7)",
            ),
            (
                r#"{"Id" 1}"#,
                "Expecting ':' delimiter: line 1 column 7 (char 6)",
            ),
            (
                r#"{"Id":"1"#,
                "Unterminated string starting at: line 1 column 7 (char 6)",
            ),
            (
                "{\"Id\":\"a\tb\"}",
                "Invalid control character at: line 1 column 9 (char 8)",
            ),
            (
                r#"{"Id":"\x"}"#,
                "Invalid \\escape: line 1 column 8 (char 7)",
            ),
            (
                r#"["é", "\u12"]"#,
                "Invalid \\uXXXX escape: line 1 column 9 (char 8)",
            ),
            (
                r#""\u0041"#,
                "Invalid \\uXXXX escape: line 1 column 3 (char 2)",
            ),
            ("1 2", "Extra data: line 1 column 3 (char 2)"),
        ];
        for (text, expected) in cases {
            assert_eq!(refusal(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_that_is_nested_too_deeply_is_refused() {
        assert!(parse(&("[".repeat(1010) + &"]".repeat(1010))).is_ok());
        assert_eq!(
            refusal(&"[".repeat(100_000)),
            "maximum recursion depth exceeded while decoding a JSON array from a unicode string"
        );
        assert_eq!(
            refusal(&r#"{"a":"#.repeat(100_000)),
            "maximum recursion depth exceeded while decoding a JSON object from a unicode string"
        );
    }
}
