//! `--cli-input-json` and `--cli-input-yaml` (`cli.md` section 6): the input as a document.

use reference::yaml::{self, Malformed};
use reference::{json, shown};
use shape::{Map, Value};

use super::option::Parameter;
use super::paramfile::{self, Contents};
use crate::Environment;
use crate::cli::failure::Failure;

/// The languages that a document may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    /// JSON.
    Json,
    /// YAML 1.2, of which JSON is a part.
    Yaml,
}

impl Language {
    fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Yaml => "yaml",
        }
    }
}

/// A document.
pub(super) enum Document {
    /// Its members.
    Members(Map),
    /// It is a mapping, but not all of its keys are texts. The reference notices when it passes
    /// them on as names.
    Nameless,
}

/// Reads the document that an option gives or names.
pub(super) fn read(
    language: Language,
    word: &str,
    environment: &Environment<'_>,
) -> Result<Document, Failure> {
    let option = format!("--cli-input-{}", language.name());
    let unreadable = |why: &str| Failure::unreadable(&option, why);
    let document = match paramfile::of_option(&option, word, environment)? {
        Contents::Text(text) => parse(language, &text),
        Contents::Bytes(bytes) => {
            let text = String::from_utf8(bytes).map_err(|_| invalid(language));
            text.and_then(|text| parse(language, &text))
        }
    };
    match document? {
        None => Ok(Document::Nameless),
        Some(Value::Map(members)) => Ok(Document::Members(members)),
        Some(other) => Err(unreadable(&format!(
            "Invalid type: expecting map, received <class '{}'>",
            shown::class(&other)
        ))),
    }
}

/// Reads a text; nothing if it is a mapping with other keys than texts.
fn parse(language: Language, text: &str) -> Result<Option<Value>, Failure> {
    match language {
        Language::Json => json::parse(text).map(Some).map_err(|_| invalid(language)),
        Language::Yaml => match yaml::parse(text) {
            Ok(value) => Ok(Some(value)),
            Err(Malformed::Keys) => Ok(None),
            Err(Malformed::Document) => Err(invalid(language)),
            Err(malformed @ Malformed::Value(_)) => Err(Failure::general(malformed.to_string())),
        },
    }
}

fn invalid(language: Language) -> Failure {
    let name = language.name();
    let upper = name.to_uppercase();
    Failure::param_validation(format!(
        "Error parsing parameter 'cli-input-{name}': Invalid {upper} received."
    ))
}

/// Adds the members of a document that no option gave.
pub(super) fn merge(parameters: &mut Vec<Parameter>, document: Map) {
    // The names of a document are unique, so only options can have the same ones.
    let given = parameters.len();
    for (name, value) in document {
        let by_option = &parameters[..given];
        if !by_option.iter().any(|parameter| parameter.name == name) {
            parameters.push(Parameter::new(name, value));
        }
    }
}
