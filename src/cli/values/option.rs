//! The values of options (`cli.md` section 4): texts, numbers, and JSON or shorthand for the rest.

use reference::shown::Maps;
use reference::whitespace::strip_start;
use reference::{json, numeral};
use shape::{Kind, Member, Shape, Value};

use super::paramfile::{self, Contents, Unloadable};
use crate::Environment;
use crate::cli::failure::Failure;
use crate::cli::shorthand::{self, Misspelt};
use crate::cli::words::Given;

/// A member of the input, and how messages show objects in it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter {
    /// The member's name.
    pub name: String,
    /// Its value.
    pub value: Value,
    /// What the reference keeps the value's objects in.
    pub maps: Maps,
}

impl Parameter {
    /// A member whose objects are shown as plain dictionaries.
    pub(crate) fn new(name: impl Into<String>, value: Value) -> Self {
        Self {
            name: name.into(),
            value,
            maps: Maps::Dict,
        }
    }
}

/// Reads what was given for a member's option.
pub(super) fn read(
    member: &Member,
    option: &str,
    given: &Given,
    environment: &Environment<'_>,
) -> Result<Parameter, Failure> {
    let reader = Reader {
        option,
        environment,
    };
    let shape = member.shape();
    let (value, maps) = match (&shape.kind, given) {
        (Kind::List(element), Given::Many(words)) => reader.list(element(), words)?,
        (Kind::Structure(_), given) => reader.structure(given.text().unwrap_or_default())?,
        (Kind::Integer { .. }, given) => (reader.integer(given)?, Maps::Dict),
        (_, given) => (reader.text(given)?, Maps::Dict),
    };
    Ok(Parameter {
        name: member.name.to_owned(),
        value,
        maps,
    })
}

struct Reader<'a> {
    option: &'a str,
    environment: &'a Environment<'a>,
}

impl Reader<'_> {
    /// Returns the contents of the file that a word names, if it names one.
    fn loaded(&self, word: &str) -> Result<Option<Contents>, Failure> {
        paramfile::load(word, self.environment)
            .map_err(|unloadable| unloadable.of_option(self.option))
    }

    /// Returns the contents of the file that a word names, or the word.
    fn contents(&self, word: &str) -> Result<Contents, Failure> {
        paramfile::of_option(self.option, word, self.environment)
    }

    fn unreadable(&self, why: &str) -> Failure {
        Failure::unreadable(self.option, why)
    }

    fn text(&self, given: &Given) -> Result<Value, Failure> {
        Ok(self.contents(given.text().unwrap_or_default())?.into())
    }

    fn integer(&self, given: &Given) -> Result<Value, Failure> {
        let contents = self.contents(given.text().unwrap_or_default())?;
        let number = match &contents {
            Contents::Text(text) => numeral::integer(text),
            // Of bytes, only those of ASCII are digits.
            Contents::Bytes(bytes) => std::str::from_utf8(bytes)
                .ok()
                .filter(|text| text.is_ascii())
                .and_then(numeral::integer),
        };
        let value = Value::from(contents);
        number.ok_or_else(|| Failure::general(numeral::not_an_integer(&value)))
    }

    fn structure(&self, word: &str) -> Result<(Value, Maps), Failure> {
        let text = match self.contents(word)? {
            Contents::Text(text) => text,
            Contents::Bytes(bytes) => return Err(bytes_as_shorthand(&bytes)),
        };
        if !looks_like_json(&text) {
            return Ok((self.shorthand(&text)?, Maps::Dict));
        }
        Ok((self.json_object(&text)?, Maps::OrderedDict))
    }

    fn list(&self, element: &Shape, words: &[String]) -> Result<(Value, Maps), Failure> {
        if let [word] = words {
            match self.loaded(word)? {
                Some(Contents::Bytes(bytes)) => return list_of_bytes(element, &bytes),
                Some(Contents::Text(text)) => return self.list_from_file(element, &text),
                None if is_json_list(word) => return Ok((self.json(word)?, Maps::OrderedDict)),
                None => {}
            }
        }
        self.list_of_words(element, words)
    }

    fn list_of_words(&self, element: &Shape, words: &[String]) -> Result<(Value, Maps), Failure> {
        if !matches!(element.kind, Kind::Structure(_)) {
            return Ok((words.iter().map(String::as_str).collect(), Maps::Dict));
        }
        if !words.first().is_some_and(|word| looks_like_json(word)) {
            let items = words.iter().map(|word| self.shorthand(word));
            return Ok((Value::List(items.collect::<Result<_, _>>()?), Maps::Dict));
        }
        let items = words.iter().map(|word| self.json_object(word));
        Ok((
            Value::List(items.collect::<Result<_, _>>()?),
            Maps::OrderedDict,
        ))
    }

    /// Reads a list from a file that holds no JSON list. Python iterates over the text, so the reference
    /// gets a list of characters, and so do we.
    fn list_from_file(&self, element: &Shape, text: &str) -> Result<(Value, Maps), Failure> {
        if is_json_list(text) {
            return Ok((self.json(text)?, Maps::OrderedDict));
        }
        let letters = text.chars().map(String::from);
        if !matches!(element.kind, Kind::Structure(_)) {
            if strip_start(text).is_empty() {
                return Err(Failure::general("string index out of range"));
            }
            return Ok((letters.collect(), Maps::Dict));
        }
        if looks_like_json(text) {
            let words: Vec<String> = letters.collect();
            return self.list_of_words(element, &words);
        }
        Ok((self.shorthand(text)?, Maps::Dict))
    }

    fn json_object(&self, text: &str) -> Result<Value, Failure> {
        if !strip_start(text).starts_with('{') {
            return Err(self.unreadable(&format!("Invalid JSON:\n{text}")));
        }
        self.json(text)
    }

    fn json(&self, text: &str) -> Result<Value, Failure> {
        json::parse(text).map_err(|malformed| match malformed.position {
            Some(_) => {
                self.unreadable(&format!("Invalid JSON: {malformed}\nJSON received: {text}"))
            }
            None => Failure::general(malformed.to_string()),
        })
    }

    fn shorthand(&self, text: &str) -> Result<Value, Failure> {
        let load = |text: String| {
            let loaded = paramfile::load(&text, self.environment);
            let loaded = loaded.map_err(Unloadable::why)?;
            Ok(loaded.unwrap_or(Contents::Text(text)).into())
        };
        shorthand::parse(text, &load)
            .map(Value::Map)
            .map_err(|misspelt| match misspelt {
                Misspelt::Syntax(why) => self.unreadable(&why),
                Misspelt::File(why) => Failure::general(why),
                Misspelt::TooDeep => Failure::general("maximum recursion depth exceeded"),
            })
    }
}

fn is_json_list(text: &str) -> bool {
    strip_start(text).starts_with('[')
}

fn looks_like_json(text: &str) -> bool {
    strip_start(text).starts_with(['[', '{'])
}

/// Reads a list from a binary file: Python iterates over bytes as numbers.
fn list_of_bytes(element: &Shape, bytes: &[u8]) -> Result<(Value, Maps), Failure> {
    if matches!(element.kind, Kind::Structure(_)) {
        return Err(bytes_as_shorthand(bytes));
    }
    let numbers = bytes.iter().map(|byte| i64::from(*byte));
    Ok((numbers.collect(), Maps::Dict))
}

/// Refuses bytes where shorthand is read: the reference stumbles over the first, or over the end.
fn bytes_as_shorthand(bytes: &[u8]) -> Failure {
    Failure::general(if bytes.is_empty() {
        "a bytes-like object is required, not 'str'"
    } else {
        "'in <string>' requires string as left operand, not int"
    })
}
