//! Policy documents as JSON: read strictly, written compactly.
//!
//! Numbers keep their spelling and members their order, and a member that is there twice is an
//! error: the service is as strict.

mod json;
pub(crate) mod language;
mod reader;
pub(crate) mod rewrite;
mod writer;

pub use json::Json;
pub use reader::read;
