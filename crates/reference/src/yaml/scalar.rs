//! Scalars.

use shape::Value;

use super::malformed::Malformed;
use super::node::Tag;
use super::{number, time};
use crate::{base64, shown};

/// Constructs the value of a scalar.
pub(super) fn construct(tag: Option<Tag>, text: &str, plain: bool) -> Result<Value, Malformed> {
    match tag {
        None if plain => resolve(text),
        None | Some(Tag::Str) => Ok(text.into()),
        Some(Tag::Null) => Ok(Value::Null),
        Some(Tag::Bool) => boolean(text),
        Some(Tag::Int) => number::integer(text),
        Some(Tag::Float) => number::float(text),
        Some(Tag::Timestamp) => time::parse(text)?.ok_or(Malformed::Document),
        Some(Tag::Binary) => binary(text),
        Some(Tag::Map | Tag::Merge | Tag::Omap | Tag::Seq | Tag::Set | Tag::Unknown) => {
            Err(Malformed::Document)
        }
    }
}

/// Resolves a plain scalar without a tag: its text decides the type.
fn resolve(text: &str) -> Result<Value, Malformed> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(true.into()),
        "false" | "False" | "FALSE" => return Ok(false.into()),
        // They resolve to `!!merge` and `!!value`, which the reference can't construct here.
        "<<" | "=" => return Err(Malformed::Document),
        _ => (),
    }
    if number::is_integer(text) {
        return number::integer(text);
    }
    if number::is_float(text) {
        return number::float(text);
    }
    Ok(time::parse(text)?.unwrap_or_else(|| text.into()))
}

/// Constructs a boolean with an explicit tag. It accepts more words than a plain scalar.
fn boolean(text: &str) -> Result<Value, Malformed> {
    match &*text.to_lowercase() {
        "true" | "yes" | "on" | "y" => Ok(true.into()),
        "false" | "no" | "off" | "n" => Ok(false.into()),
        other => Err(Malformed::Value(shown::quoted_text(other).into())),
    }
}

/// Tells whether a plain scalar resolves to a string.
pub fn is_text(text: &str) -> bool {
    let is_word = matches!(text, "" | "~" | "null" | "Null" | "NULL" | "<<" | "=")
        || matches!(text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE");
    !(is_word || number::is_integer(text) || number::is_float(text) || time::is_time(text))
}

fn binary(text: &str) -> Result<Value, Malformed> {
    let bytes = text.is_ascii().then(|| base64::decode(text)).flatten();
    bytes
        .map(|bytes| shown::bytes(&bytes))
        .ok_or(Malformed::Document)
}
