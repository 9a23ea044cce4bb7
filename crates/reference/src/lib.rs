//! How the reference, the AWS command line in version 2, reads and shows values.
//!
//! That program is written in Python, and what it takes and prints is what the libraries below it take and
//! print. This crate imitates them, to their error texts; `docs/spec/cli.md` says what the command line does
//! with them.
//!
//! | room | imitates |
//! |---|---|
//! | [`json`] | Python's `json`: what it takes, how it is written, and its errors with line, column and position |
//! | [`yaml`] | the YAML 1.2 loader of `ruamel.yaml`: typing, merge keys, aliases, and its errors |
//! | [`query`] | `jmespath`, which answers `--query` |
//! | [`time`] | `dateutil` and botocore: the many ways to write a date, and how one is sent and printed |
//! | [`numeral`] | `int()` and `float()` |
//! | [`shown`] | `repr()` and `str()`, as values appear in messages, texts and tables |
//! | [`shlex`] | `shlex`: words as a shell splits and quotes them |
//! | [`similar`] | `difflib.get_close_matches()`: what a user may have meant |
//! | [`encoding`] | `codecs`: names of encodings, and what each lacks |
//! | [`space`] | `str.strip()` and `str.splitlines()` |
//! | [`base64`] | `base64` and `binascii`: what is skipped and what is refused |
//!
//! The value that is read and written is [`shape::Value`]. Nothing here knows orgsim, a service, a file, a
//! clock, the environment or a terminal: the text comes with the call, and so do the time and the rules of the
//! local zone ([`time::Local`]).
//!
//! ```
//! use reference::query::Query;
//! use reference::{json, shown, yaml};
//!
//! let value = yaml::read("accounts: [{Id: '111111111111', Name: Bill}]").unwrap();
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
pub mod space;
pub mod time;
pub mod yaml;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
