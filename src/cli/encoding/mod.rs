//! Encodings: of what is printed, which `AWS_CLI_OUTPUT_ENCODING` names (`cli.md` section 2, step 8, and section 12),
//! and of files that are read, which `AWS_CLI_FILE_ENCODING` names (section 4.1). The default is UTF-8.

mod writer;

use reference::encoding::{Codec, LookupError, Undecodable};

use crate::Environment;

pub(super) use writer::Encoded;

/// Why a file can't be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoText {
    /// Its bytes are not of the encoding.
    Bytes,
    /// The encoding is unknown, or not supported by orgsim: the message.
    Encoding(String),
}

/// Returns the encoding of what is printed, or says why it can't be written in.
pub(super) fn of_output(environment: &Environment<'_>) -> Result<Codec, String> {
    const VARIABLE: &str = "AWS_CLI_OUTPUT_ENCODING";
    let Some(name) = environment.text(VARIABLE) else {
        return Ok(Codec::UTF_8);
    };
    let why = match Codec::named(&name) {
        Ok(codec) if codec.can_encode() => return Ok(codec),
        Ok(_) => format!("orgsim does not write the encoding `{name}` that {VARIABLE} names"),
        Err(LookupError::Unknown | LookupError::NotText) => {
            format!("Unknown codec `{name}` specified for {VARIABLE}.")
        }
    };
    Err(why)
}

/// Returns the text of a file.
pub(super) fn decode(bytes: Vec<u8>, environment: &Environment<'_>) -> Result<String, NoText> {
    const VARIABLE: &str = "AWS_CLI_FILE_ENCODING";
    let name = environment.text(VARIABLE).unwrap_or("utf-8".to_owned());
    let codec = Codec::named(&name).map_err(|unnamed| {
        NoText::Encoding(match unnamed {
            LookupError::Unknown => format!("unknown encoding: {name}"),
            LookupError::NotText => format!("'{name}' is not a text encoding"),
        })
    })?;
    codec
        .decode(bytes)
        .map_err(|undecodable| match undecodable {
            Undecodable::Bytes => NoText::Bytes,
            Undecodable::Unsupported => NoText::Encoding(format!(
                "orgsim does not read the encoding `{name}` that {VARIABLE} names"
            )),
        })
}
