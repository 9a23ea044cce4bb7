//! Encodings, as Python's `codecs` knows them: their names, what they lack, and what is said about it.
//!
//! What `encoding_rs` has is taken from it; names and differences are Python's.

mod charset;
mod codec;
mod decode;
mod escapes;
mod family;
mod names;
mod tables;

pub use codec::{Codec, Unencodable, Unnamed};
pub use decode::Undecodable;
