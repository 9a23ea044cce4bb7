//! Verdicts: what policies decide of requests.

#![expect(clippy::unwrap_used, reason = "a test that can't go on says where")]

mod vector;
mod vectors;
