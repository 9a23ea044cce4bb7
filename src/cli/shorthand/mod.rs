//! The shorthand syntax (`cli.md` section 5): `Key=value,Key=[a,b],Key={a=b}`.

mod classes;
mod error;
mod parser;
mod quotes;

pub use error::Misspelt;
pub use parser::parse;
