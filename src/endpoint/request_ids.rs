//! The ids of requests: UUIDs, which clients show with an error.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::store::Bits;

/// What tells these ids from others of one seed.
const REQUEST: u64 = u64::from_be_bytes(*b"request\0");

/// Gives an id to each request.
#[derive(Debug)]
pub(super) struct RequestIds(Mutex<Series>);

/// A series of ids.
#[derive(Debug)]
struct Series {
    /// From what they follow; the system's random bits without one.
    seed: Option<u64>,
    /// How many ids were given so far.
    given: u64,
    /// How many of them before this series.
    before: u64,
}

impl RequestIds {
    /// Returns ids that follow from a seed, or, without one, from the system's random bits.
    pub(super) fn new(seed: Option<u64>) -> Self {
        Self(Mutex::new(Series {
            seed,
            given: 0,
            before: 0,
        }))
    }

    /// Returns the next id.
    pub(super) fn next(&self) -> String {
        let (seed, number) = {
            let mut series = self.series();
            series.given += 1;
            (series.seed, series.given - series.before)
        };
        let bits = Bits::new(seed.map(|seed| seed ^ REQUEST)).draw(number);
        // Without random bits no id is better than no answer.
        uuid(bits.unwrap_or_default())
    }

    /// Begins a series anew, by the seed of a world that begins anew.
    pub(super) fn begin(&self, seed: Option<u64>) {
        let mut series = self.series();
        series.seed = seed;
        series.before = series.given;
    }

    /// Begins a series anew if the seed is another one.
    pub(super) fn follow(&self, seed: Option<u64>) {
        if self.series().seed != seed {
            self.begin(seed);
        }
    }

    /// Returns how many were given.
    pub(super) fn given(&self) -> u64 {
        self.series().given
    }

    fn series(&self) -> MutexGuard<'_, Series> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
    fn ids_of_a_seed_begin_anew_with_the_world_or_with_another_seed() {
        let ids = RequestIds::new(Some(7));
        let first = [ids.next(), ids.next()];
        ids.follow(Some(7));
        assert_ne!(ids.next(), first[0]);
        ids.begin(Some(7));
        assert_eq!([ids.next(), ids.next()], first);
        ids.follow(Some(8));
        assert_eq!(ids.next(), RequestIds::new(Some(8)).next());
        assert_eq!(ids.given(), 6);
    }

    #[test]
    fn a_uuid_names_its_version_and_variant() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }
}
