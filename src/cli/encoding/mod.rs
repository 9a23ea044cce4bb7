//! The encoding of what is printed (`cli.md` sections 2.8 and 12): UTF-8, unless
//! `AWS_CLI_OUTPUT_ENCODING` names another.

mod codec;
mod names;
mod piece;
mod writer;

pub use codec::{Codec, Unencodable};
pub use piece::piece_start;
pub use writer::Encoded;
