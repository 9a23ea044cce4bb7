//! The input of an operation, from the words, files and documents that make it (`cli.md` sections 4 and 6).

mod document;
mod input;
mod option;
mod paramfile;

pub(super) use input::Input;
pub(super) use option::Parameter;
pub(super) use paramfile::text_of_option;
