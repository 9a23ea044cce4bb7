//! Scalars: what their texts stand for.

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
        Some(Tag::Int) => number::whole(text),
        Some(Tag::Float) => number::float(text),
        Some(Tag::Timestamp) => time::read(text)?.ok_or(Malformed::Document),
        Some(Tag::Binary) => binary(text),
        Some(Tag::Map | Tag::Merge | Tag::Omap | Tag::Seq | Tag::Set) => Err(Malformed::Document),
    }
}

/// Constructs the value of a plain scalar without a tag, whose type is what it looks like.
fn resolve(text: &str) -> Result<Value, Malformed> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(true.into()),
        "false" | "False" | "FALSE" => return Ok(false.into()),
        // Both have a type, but none that the reference can construct.
        "<<" | "=" => return Err(Malformed::Document),
        _ => (),
    }
    if number::is_whole(text) {
        return number::whole(text);
    }
    if number::is_float(text) {
        return number::float(text);
    }
    Ok(time::read(text)?.unwrap_or_else(|| text.into()))
}

/// Constructs a truth value that says itself to be one, so more words are understood.
fn boolean(text: &str) -> Result<Value, Malformed> {
    match &*text.to_lowercase() {
        "true" | "yes" | "on" | "y" => Ok(true.into()),
        "false" | "no" | "off" | "n" => Ok(false.into()),
        other => Err(Malformed::Value(shown::quoted_text(other).into())),
    }
}

/// Tells whether a plain scalar is a text, not a value of another type.
pub fn is_text(text: &str) -> bool {
    let is_word = matches!(text, "" | "~" | "null" | "Null" | "NULL" | "<<" | "=")
        || matches!(text, "true" | "True" | "TRUE" | "false" | "False" | "FALSE");
    !(is_word || number::is_whole(text) || number::is_float(text) || time::is_time(text))
}

fn binary(text: &str) -> Result<Value, Malformed> {
    let bytes = text.is_ascii().then(|| base64::decode(text)).flatten();
    bytes
        .map(|bytes| shown::bytes(&bytes))
        .ok_or(Malformed::Document)
}
