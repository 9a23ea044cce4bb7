//! Writing documents: no space, and no more escapes than JSON needs.

use std::fmt::{self, Write};

use super::json::Json;

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Boolean(flag) => flag.fmt(out),
            Self::Number(number) => out.write_str(number),
            Self::String(string) => write_string(string, out),
            Self::List(elements) => {
                out.write_char('[')?;
                for (index, element) in elements.iter().enumerate() {
                    separate(index, out)?;
                    element.fmt(out)?;
                }
                out.write_char(']')
            }
            Self::Object(members) => {
                out.write_char('{')?;
                for (index, (name, value)) in members.iter().enumerate() {
                    separate(index, out)?;
                    write_string(name, out)?;
                    out.write_char(':')?;
                    value.fmt(out)?;
                }
                out.write_char('}')
            }
        }
    }
}

fn separate(index: usize, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    if index > 0 {
        out.write_char(',')?;
    }
    Ok(())
}

fn write_string(string: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_char('"')?;
    for letter in string.chars() {
        match letter {
            '"' | '\\' => write!(out, "\\{letter}")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            '\u{8}' => out.write_str("\\b")?,
            '\u{c}' => out.write_str("\\f")?,
            '\0'..'\x20' => write!(out, "\\u{:04x}", u32::from(letter))?,
            _ => out.write_char(letter)?,
        }
    }
    out.write_char('"')
}

#[cfg(test)]
mod tests {
    use crate::document::read;

    #[test]
    fn a_document_is_written_without_space_and_in_its_order() {
        let text = "{ \"b\" : [ 1.0 , \"\\u00e9\\/\\u0001\\\"\" ] , \"a\" : { } }";
        let written = read(text).unwrap().to_string();
        assert_eq!(written, "{\"b\":[1.0,\"é/\\u0001\\\"\"],\"a\":{}}");
    }
}
