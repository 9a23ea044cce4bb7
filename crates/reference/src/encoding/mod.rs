//! Text encodings as in Python's `codecs`: names, unencodable characters, and error messages.
//!
//! Where `encoding_rs` has an encoding, that is used; names and differences follow Python.

mod charset;
mod codec;
mod decode;
mod escapes;
mod family;
mod names;
mod tables;

pub use codec::{Codec, LookupError, Unencodable};
pub use decode::Undecodable;
