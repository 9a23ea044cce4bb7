//! Errors (`cli.md` section 11): what each kind says, in which form, and how the command ends.

mod kind;
mod report;
mod style;

pub use kind::Failure;
pub use report::Report;
pub use style::Style;
