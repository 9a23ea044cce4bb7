//! Reading documents.

use std::collections::BTreeSet;

use super::json::Json;

/// Deeper documents are refused: no policy needs as many levels, and reading goes as deep as they do.
const DEEPEST: usize = 64;

/// Up to this number of members, looking at each is the fastest way to see that a name is new.
const FEW_MEMBERS: usize = 16;

/// Parses a JSON document; nothing if it is malformed.
pub fn read(text: &str) -> Option<Json> {
    let mut reader = Reader { rest: text };
    let value = reader.value(DEEPEST)?;
    reader.skip_space();
    reader.rest.is_empty().then_some(value)
}

/// The rest of the input.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn skip_space(&mut self) {
        let is_space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        let space = self.rest.bytes().take_while(|byte| is_space(byte)).count();
        self.rest = &self.rest[space..];
    }

    /// Consumes a byte or sequence, if it is next.
    fn takes(&mut self, sign: &str) -> bool {
        self.skip_space();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self, levels: usize) -> Option<Json> {
        self.skip_space();
        match self.rest.as_bytes().first()? {
            b'{' => self.object(levels.checked_sub(1)?),
            b'[' => self.list(levels.checked_sub(1)?),
            b'"' => self.text().map(Json::String),
            b't' => self.takes("true").then_some(Json::Boolean(true)),
            b'f' => self.takes("false").then_some(Json::Boolean(false)),
            b'n' => self.takes("null").then_some(Json::Null),
            _ => self.number().map(|number| Json::Number(number.to_owned())),
        }
    }

    fn object(&mut self, levels: usize) -> Option<Json> {
        let mut members: Vec<(String, Json)> = Vec::new();
        let mut names = BTreeSet::new();
        self.takes("{");
        if self.takes("}") {
            return Some(Json::Object(members));
        }
        loop {
            self.skip_space();
            let name = self.text()?;
            if members.len() == FEW_MEMBERS {
                names.extend(members.iter().map(|(name, _)| name.clone()));
            }
            let is_new = if members.len() < FEW_MEMBERS {
                members.iter().all(|(other, _)| *other != name)
            } else {
                names.insert(name.clone())
            };
            if !is_new || !self.takes(":") {
                return None;
            }
            members.push((name, self.value(levels)?));
            if self.takes("}") {
                return Some(Json::Object(members));
            }
            self.takes(",").then_some(())?;
        }
    }

    fn list(&mut self, levels: usize) -> Option<Json> {
        let mut elements = Vec::new();
        self.takes("[");
        if self.takes("]") {
            return Some(Json::List(elements));
        }
        loop {
            elements.push(self.value(levels)?);
            if self.takes("]") {
                return Some(Json::List(elements));
            }
            self.takes(",").then_some(())?;
        }
    }

    fn number(&mut self) -> Option<&'a str> {
        let sign = usize::from(self.rest.starts_with('-'));
        let whole = self.digits(sign);
        if whole == 0 || (whole > 1 && self.rest[sign..].starts_with('0')) {
            return None;
        }
        let mut length = sign + whole;
        if self.rest[length..].starts_with('.') {
            let fraction = self.digits(length + 1);
            length += (fraction > 0).then_some(1 + fraction)?;
        }
        if self.rest[length..].starts_with(['e', 'E']) {
            let sign = usize::from(self.rest[length + 1..].starts_with(['+', '-']));
            let exponent = self.digits(length + 1 + sign);
            length += (exponent > 0).then_some(1 + sign + exponent)?;
        }
        let (number, rest) = self.rest.split_at(length);
        self.rest = rest;
        Some(number)
    }

    /// Returns how many digits there are from an offset on.
    fn digits(&self, from: usize) -> usize {
        let rest = self.rest[from..].bytes();
        rest.take_while(u8::is_ascii_digit).count()
    }

    fn text(&mut self) -> Option<String> {
        let mut rest = self.rest.strip_prefix('"')?;
        let end = plain_length(rest)?;
        let mut text = rest[..end].to_owned();
        rest = &rest[end..];
        loop {
            if let Some(after) = rest.strip_prefix('"') {
                self.rest = after;
                return Some(text);
            }
            let (letter, after) = escaped(rest.strip_prefix('\\')?)?;
            text.push(letter);
            let end = plain_length(after)?;
            text.push_str(&after[..end]);
            rest = &after[end..];
        }
    }
}

/// Returns how many bytes of a string stand for themselves; nothing if the string doesn't end.
fn plain_length(text: &str) -> Option<usize> {
    let mut bytes = text.bytes();
    bytes.position(|byte| matches!(byte, b'"' | b'\\' | b'\0'..b' '))
}

/// Parses an escape behind its backslash; returns the character and the rest.
fn escaped(text: &str) -> Option<(char, &str)> {
    let sign = text.chars().next()?;
    let rest = &text[sign.len_utf8()..];
    let letter = match sign {
        '"' | '\\' | '/' => sign,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return code_point(rest),
        _ => return None,
    };
    Some((letter, rest))
}

/// Parses the hexadecimal digits of a `\u` escape, or of a surrogate pair; returns the character and
/// the rest.
fn code_point(text: &str) -> Option<(char, &str)> {
    let (high, rest) = unit(text)?;
    if let Some(letter) = char::from_u32(u32::from(high)) {
        return Some((letter, rest));
    }
    let (low, rest) = unit(rest.strip_prefix("\\u")?)?;
    let letter = char::decode_utf16([high, low]).next()?.ok()?;
    Some((letter, rest))
}

fn unit(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let unit = u16::from_str_radix(digits, 16).ok()?;
    is_hex.then_some((unit, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_all_kinds_are_read() {
        let text =
            " {\"a\": [1, -0.5e+3, true, false, null, \"b\\n\\u00e9\\ud83d\\ude00\"], \"c\": {}} ";
        let list = Json::List(vec![
            Json::Number("1".to_owned()),
            Json::Number("-0.5e+3".to_owned()),
            Json::Boolean(true),
            Json::Boolean(false),
            Json::Null,
            Json::String("b\né😀".to_owned()),
        ]);
        let expected = Json::Object(vec![
            ("a".to_owned(), list),
            ("c".to_owned(), Json::Object(Vec::new())),
        ]);
        assert_eq!(read(text), Some(expected));
    }

    #[test]
    fn what_is_no_json_is_not_read() {
        for text in [
            "",
            " ",
            "{",
            "}",
            "{]",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\"}",
            "{a:1}",
            "{'a':1}",
            "01",
            "1.",
            ".5",
            "1e",
            "-",
            "+1",
            "NaN",
            "tru",
            "truex",
            "\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\\u+123\"",
            "\"\n\"",
            "1 2",
            "[1 2]",
            "\u{feff}{}",
            "//x\n1",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_member_is_there_once() {
        assert_eq!(read("{\"a\":1,\"a\":1}"), None);
        assert_eq!(read("{\"a\":1,\"\\u0061\":1}"), None);
        for count in [FEW_MEMBERS - 1, FEW_MEMBERS, 3 * FEW_MEMBERS] {
            let members: Vec<_> = (0..count).map(|n| format!("\"{n}\":1")).collect();
            let members = members.join(",");
            assert!(read(&format!("{{{members}}}")).is_some());
            for again in [0, count - 1] {
                assert_eq!(read(&format!("{{{members},\"{again}\":1}}")), None);
            }
        }
    }

    #[test]
    fn a_document_has_at_most_64_levels() {
        let nested = |levels| "[".repeat(levels) + &"]".repeat(levels);
        assert!(read(&nested(64)).is_some());
        assert!(read(&nested(65)).is_none());
        assert!(read(&"[".repeat(1_000_000)).is_none());
    }
}
