//! The records that binary searches met in a state file, cached as long as it is open.
//!
//! Every search of a file begins in its middle, so most of what one meets was read for another.

use std::cell::RefCell;
use std::cmp::Ordering;

use organizations::state::Kind;

use super::layout::Key;

/// How many are cached. A command needs about fifty.
const MOST: usize = 128;

/// The first record behind a place.
#[derive(Debug)]
struct Met {
    /// The offset that was looked at.
    from: u64,
    /// The offset of the record's line.
    start: u64,
    kind: Kind,
    id: Box<[u8]>,
}

/// The records that are cached.
#[derive(Debug, Default)]
pub(super) struct Probes(RefCell<Vec<Met>>);

impl Probes {
    /// Returns where the first record behind an offset is and how it compares to a key, if that is cached.
    pub(super) fn compare(&self, from: u64, key: Key<'_>) -> Option<(u64, Ordering)> {
        let probes = self.0.borrow();
        let met = probes.iter().find(|met| met.from == from)?;
        Some((met.start, (met.kind, &met.id[..]).cmp(&key)))
    }

    /// Caches the first record behind an offset, unless there are many already.
    pub(super) fn note(&self, from: u64, start: u64, (kind, id): Key<'_>) {
        let mut probes = self.0.borrow_mut();
        if probes.len() < MOST {
            let id = id.into();
            probes.push(Met {
                from,
                start,
                kind,
                id,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_met_is_compared_to_any_key() {
        let probes = Probes::default();
        let found = |from, id: &str| probes.compare(from, (Kind::Account, id.as_bytes()));
        assert_eq!(found(7, "b"), None);
        probes.note(7, 9, (Kind::Account, b"b"));
        assert_eq!(found(7, "a"), Some((9, Ordering::Greater)));
        assert_eq!(found(7, "b"), Some((9, Ordering::Equal)));
        assert_eq!(found(7, "c"), Some((9, Ordering::Less)));
        assert_eq!(found(8, "b"), None);
    }

    #[test]
    fn there_is_an_end_to_what_is_cached() {
        let probes = Probes::default();
        for from in 0..=MOST as u64 {
            probes.note(from, from, (Kind::Account, b"b"));
        }
        let found = |from| probes.compare(from, (Kind::Account, b"b")).is_some();
        assert!(found(0) && found(MOST as u64 - 1) && !found(MOST as u64));
    }
}
