//! The answer on its way to the user (`cli.md` sections 9.4, 10 and 13): page by page or as one, straight to
//! standard output or through a pager.

mod pager;
mod print;
mod sink;

pub(crate) use pager::Pager;
pub(crate) use print::Answer;
