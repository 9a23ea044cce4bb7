//! How the reference, the AWS command line in version 2, parses and formats values.
//!
//! That program is written in Python, and what it accepts and prints depends on the libraries it uses. This crate
//! imitates them, down to their error messages; `docs/spec/cli.md` says what the command line does with them.
//!
//! | module | imitates |
//! |---|---|
//! | [`json`] | Python's `json`: parsing, serializing, and errors with line, column and position |
//! | [`yaml`] | the YAML 1.2 loader of `ruamel.yaml`: typing, merge keys, aliases, and its errors |
//! | [`query`] | `jmespath`, which answers `--query` |
//! | [`time`] | `dateutil` and botocore: parsing dates in many formats, and how they are sent and printed |
//! | [`numeral`] | `int()` and `float()` |
//! | [`shown`] | `repr()` and `str()`: values in messages, text output and tables |
//! | [`shlex`] | `shlex`: splitting and quoting words as a shell does |
//! | [`similar`] | `difflib.get_close_matches()`: suggestions for misspelled names |
//! | [`encoding`] | `codecs`: names of text encodings, encoding, decoding, and unencodable characters |
//! | [`whitespace`] | `str.strip()` and `str.splitlines()` |
//! | [`base64`] | `base64` and `binascii`: encoding and lenient decoding |
//!
//! Values are [`shape::Value`]s. Nothing here knows orgsim, a service, a file, a clock, the environment or a
//! terminal: input, time and the local time zone ([`time::Local`]) are parameters.
//!
//! ```
//! use reference::query::Query;
//! use reference::{json, shown, yaml};
//!
//! let value = yaml::parse("accounts: [{Id: '111111111111', Name: Bill}]").unwrap();
//! let query = Query::compile("accounts[].Name").unwrap();
//! let names = query.evaluate(&value).unwrap();
//! assert_eq!(json::compact(&names), r#"["Bill"]"#);
//! assert_eq!(shown::plain(&names), "['Bill']");
//! ```

pub mod base64;
pub mod encoding;
pub mod json;
pub mod numeral;
pub mod query;
pub mod shlex;
pub mod shown;
pub mod similar;

pub mod time;
pub mod whitespace;
pub mod yaml;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
