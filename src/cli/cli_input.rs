//! `--cli-input-json` and `--cli-input-yaml` (`cli.md` section 6): the input as a document.

use shape::{Map, Value};

use super::failure::Failure;
use super::paramfile::{self, Contents};
use super::values::Parameter;
use crate::yaml::{self, Malformed};
use crate::{Environment, json, shown};

/// The languages that a document may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
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

/// Reads the document that an option gives or names.
pub fn read(language: Language, word: &str, environment: &Environment<'_>) -> Result<Map, Failure> {
    let option = format!("--cli-input-{}", language.name());
    let unreadable = |why: &str| Failure::unreadable(&option, why);
    let load = || paramfile::load(word, environment).map_err(|why| unreadable(&why));
    // The reference loads the file once with the other options and once more for its contents,
    // so of a pipe nothing is left.
    let contents = load()?.map(|_| load()).transpose()?.flatten();
    let document = match contents.unwrap_or_else(|| Contents::Text(word.to_owned())) {
        Contents::Text(text) => parse(language, &text),
        Contents::Bytes(bytes) => {
            let text = String::from_utf8(bytes).map_err(|_| invalid(language));
            text.and_then(|text| parse(language, &text))
        }
    };
    match document? {
        Value::Map(map) => Ok(map),
        other => Err(unreadable(&format!(
            "Invalid type: expecting map, received <class '{}'>",
            shown::class(&other)
        ))),
    }
}

fn parse(language: Language, text: &str) -> Result<Value, Failure> {
    match language {
        Language::Json => json::read(text).map_err(|_| invalid(language)),
        Language::Yaml => yaml::read(text).map_err(|malformed| match malformed {
            Malformed::Document => invalid(language),
            Malformed::Value(_) | Malformed::Keys => Failure::general(malformed.to_string()),
        }),
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
pub fn merge(parameters: &mut Vec<Parameter>, document: Map) {
    for (name, value) in document {
        if !parameters.iter().any(|parameter| parameter.name == name) {
            parameters.push(Parameter::new(name, value));
        }
    }
}
