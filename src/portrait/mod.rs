//! Whole organizations as files that a person writes and reads.
//!
//! `format` declares what stands in a file. [`export`] goes from a state to a portrait of it (`outward`), from that
//! to nodes (`plain`) and to a text (`yaml`); [`import`] goes the same way back (`yaml`, `fit` and `fitted`, `inward`), and says of all
//! that is wrong where it stands. [`schema`] tells the format to other programs. Both ways share what is meant where
//! nothing is said (`defaults`), and the places in the order of creation (`order`).
//!
//! `capture` reads what its script has copied of a real organization into such a portrait, and `anonymous` puts made-up
//! names in it.
//!
//! Nothing here but `capture` knows files, nor anything the clock, and nothing is a call: records become a document, and a document records.

mod anonymous;
mod capture;
mod complaint;
mod defaults;
mod document;
mod export;
mod fit;
mod fitted;
mod format;
mod inward;
mod keys;
mod limits;
mod order;
mod outward;
mod plain;
mod schema;
pub(crate) mod yaml;

pub use capture::{Captured, NotCaptured, script};
pub use complaint::Refused;
pub use export::export;
pub use inward::{Beginning, NotImported, SeededBits, import, import_captured};
pub use schema::schema;
