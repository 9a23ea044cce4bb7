//! Verdicts: what policies decide of requests.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod properties;
mod statements;
mod vector;
mod vectors;
mod zone;

#[path = "../terminal/mod.rs"]
mod terminal;
