//! Parameter files (`cli.md` section 4.1): `file://PATH` and `fileb://PATH` instead of a value.

use std::io;

use reference::shown;

use crate::cli::config::{expand_home, expand_variables};
use crate::cli::encoding::{self, NoText};
use crate::cli::failure::Failure;
use shape::Value;

use crate::Environment;

/// The contents of a parameter file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contents {
    /// Text, from `file://`.
    Text(String),
    /// Bytes, from `fileb://`.
    Bytes(Vec<u8>),
}

impl From<Contents> for Value {
    fn from(contents: Contents) -> Self {
        match contents {
            Contents::Text(text) => text.into(),
            Contents::Bytes(bytes) => shown::bytes(&bytes),
        }
    }
}

/// Why a file can't be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unloadable {
    /// The message about the file.
    File(String),
    /// The message about its encoding. The reference doesn't catch that error, so it names no option.
    Encoding(String),
}

impl Unloadable {
    /// Returns the message.
    pub(super) fn why(self) -> String {
        let (Self::File(why) | Self::Encoding(why)) = self;
        why
    }

    /// Refuses the value of an option.
    pub(super) fn of_option(self, option: &str) -> Failure {
        match self {
            Self::File(why) => Failure::unreadable(option, &why),
            Self::Encoding(why) => Failure::general(why),
        }
    }
}

/// Returns the contents of the file that a value names; nothing if it names none.
pub(super) fn load(
    value: &str,
    environment: &Environment<'_>,
) -> Result<Option<Contents>, Unloadable> {
    if let Some(path) = value.strip_prefix("file://") {
        let (path, bytes) = read(value, path, environment)?;
        return text(&path, bytes, environment).map(|text| Some(Contents::Text(text)));
    }
    let Some(path) = value.strip_prefix("fileb://") else {
        return Ok(None);
    };
    read(value, path, environment).map(|(_, bytes)| Some(Contents::Bytes(bytes)))
}

/// Returns the contents of the file that an option's value names, or the value.
pub(super) fn of_option(
    option: &str,
    value: &str,
    environment: &Environment<'_>,
) -> Result<Contents, Failure> {
    match load(value, environment) {
        Ok(contents) => Ok(contents.unwrap_or_else(|| Contents::Text(value.to_owned()))),
        Err(unloadable) => Err(unloadable.of_option(option)),
    }
}

/// Returns the text of the file that a value names, or the value; bytes are refused.
pub(in crate::cli) fn text_of_option(
    option: &str,
    value: &str,
    environment: &Environment<'_>,
) -> Result<String, Failure> {
    match of_option(option, value, environment)? {
        Contents::Text(text) => Ok(text),
        Contents::Bytes(bytes) => {
            let shown = shown::quoted(&shown::bytes(&bytes));
            Err(Failure::param_validation(format!(
                "Parameter validation failed:\nInvalid type for parameter input, value: {shown}, type: <class \
                 'bytes'>, valid types: <class 'str'>"
            )))
        }
    }
}

/// Reads the file of a URL; returns its path as well, as it is after expansion.
fn read(
    url: &str,
    path: &str,
    environment: &Environment<'_>,
) -> Result<(String, Vec<u8>), Unloadable> {
    let path = expand_variables(&expand_home(path, environment), environment).into_owned();
    match bytes(&path, environment) {
        Ok(bytes) => Ok((path, bytes)),
        Err(error) => Err(Unloadable::File(format!(
            "Unable to load paramfile {url}: {}: {}",
            shown::system_error(&error),
            shown::quoted_text(&path)
        ))),
    }
}

fn bytes(path: &str, environment: &Environment<'_>) -> io::Result<Vec<u8>> {
    match path {
        // It is read through the process's own input, which may have been read already; then it is empty.
        "/dev/stdin" => environment.input.rest(),
        // An empty path names no file, not the folder that it would be joined to.
        "" => std::fs::read(""),
        _ => std::fs::read(environment.folder.join(path)),
    }
}

/// Decodes a text file. Any line end becomes a newline; a byte order mark is kept.
fn text(path: &str, bytes: Vec<u8>, environment: &Environment<'_>) -> Result<String, Unloadable> {
    let text = encoding::decode(bytes, environment).map_err(|why| match why {
        NoText::Bytes => Unloadable::File(format!(
            "Unable to load paramfile ({path}), text contents could not be decoded.  If this is a \
             binary file, please use the fileb:// prefix instead of the file:// prefix."
        )),
        NoText::Encoding(why) => Unloadable::Encoding(why),
    })?;
    Ok(if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    })
}
