//! The ids of requests: UUIDs, which clients show with an error.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::store::Bits;

/// What tells these ids from others of one seed.
const REQUEST: u64 = u64::from_be_bytes(*b"request\0");

/// Gives an id to each request.
#[derive(Debug)]
pub(super) struct RequestIds {
    seed: Option<u64>,
    given: AtomicU64,
}

impl RequestIds {
    /// Returns ids that follow from a seed, or, without one, from the system's random bits.
    pub(super) fn new(seed: Option<u64>) -> Self {
        Self {
            seed: seed.map(|seed| seed ^ REQUEST),
            given: AtomicU64::new(0),
        }
    }

    /// Returns the next id.
    pub(super) fn next(&self) -> String {
        let number = self.given.fetch_add(1, Ordering::Relaxed) + 1;
        // Without random bits no id is better than no answer.
        uuid(Bits::new(self.seed).draw(number).unwrap_or_default())
    }

    /// Returns how many were given.
    pub(super) fn given(&self) -> u64 {
        self.given.load(Ordering::Relaxed)
    }
}

/// Returns bits as a UUID of version 4.
fn uuid(bits: u128) -> String {
    const VERSION: u128 = 0xf << 76;
    const VARIANT: u128 = 0b11 << 62;
    let bits = bits & !VERSION & !VARIANT | 4 << 76 | 0b10 << 62;
    let digits = format!("{bits:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    parts.map(|part| &digits[part]).join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_names_its_version_and_variant() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }
}
