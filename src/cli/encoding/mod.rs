//! Encodings: of what is printed, which `AWS_CLI_OUTPUT_ENCODING` names (`cli.md` section 2, step 8, and section 12),
//! and of files that are read, which `AWS_CLI_FILE_ENCODING` names (section 4.1). Both are UTF-8 else.
//!
//! What `encoding_rs` has is taken from it; names and differences are Python's.

mod charset;
mod codec;
mod decode;
mod escapes;
mod family;
mod names;
mod tables;
mod writer;

pub(super) use codec::Codec;
pub(super) use decode::{Undecodable, decode};
pub(super) use writer::Encoded;
