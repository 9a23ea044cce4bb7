//! The identity of a change.

use organizations::state::ChangeId;
use serde_json::value::RawValue;

use super::entry::{Change, Entry};

/// Returns the identity of a change.
pub(in crate::store) fn identity(
    parent: Option<ChangeId>,
    entry: &Entry,
    changes: &[Change],
) -> ChangeId {
    let mut identity = Identity::begin(parent, entry);
    identity.add_all(changes);
    identity.finish()
}

/// The identity of a change in the making: a hash of its parent's identity, the operation and its input, and
/// each changed record before and after.
pub(in crate::store) struct Identity {
    number: u64,
    digest: Digest,
}

impl Identity {
    /// Begins with what was called.
    pub(in crate::store) fn begin(parent: Option<ChangeId>, entry: &Entry) -> Self {
        let mut digest = Digest::default();
        digest.number(parent.map_or(0, |parent| parent.number));
        digest.number(parent.map_or(0, |parent| parent.hash));
        digest.text(entry.operation.as_bytes());
        let input = entry.input.as_deref().map_or("", RawValue::get);
        digest.text(input.as_bytes());
        let number = next(parent);
        Self { number, digest }
    }

    /// Adds changed records.
    pub(in crate::store) fn add_all(&mut self, changes: &[Change]) {
        for Change {
            section,
            id,
            old,
            new,
        } in changes
        {
            let [old, new] = [old, new].map(|json| json.as_deref().map_or("", RawValue::get));
            self.add(section, id, old.as_bytes(), new.as_bytes());
        }
    }

    /// Adds a changed record: its section and id, and its JSON before and after, if it was there and is.
    pub(in crate::store) fn add(&mut self, section: &str, id: &str, old: &[u8], new: &[u8]) {
        for text in [section.as_bytes(), id.as_bytes(), old, new] {
            self.digest.text(text);
        }
    }

    /// Returns the identity.
    pub(in crate::store) fn finish(self) -> ChangeId {
        let Self { number, digest } = self;
        let hash = digest.finish();
        ChangeId { number, hash }
    }
}

/// Returns the number of the change that follows another.
pub(in crate::store) fn next(parent: Option<ChangeId>) -> u64 {
    parent.map_or(1, |parent| parent.number.saturating_add(1))
}

/// A 64-bit hash of texts. It is not cryptographic, so collisions can be constructed. It is the same in
/// every release, since files contain identities.
#[derive(Default)]
struct Digest(u64);

impl Digest {
    fn number(&mut self, number: u64) {
        const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
        let mixed = (self.0 ^ number).wrapping_mul(ODD);
        // Each step is a bijection, so different states stay different; and no number maps 0 to 0.
        self.0 = (mixed ^ (mixed >> 32)).wrapping_add(ODD);
    }

    /// Adds a text and its length, so that `["ab", "c"]` and `["a", "bc"]` differ.
    fn text(&mut self, text: &[u8]) {
        self.number(text.len() as u64);
        let (words, rest) = text.as_chunks::<8>();
        for word in words {
            self.number(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.number(u64::from_le_bytes(last));
    }

    fn finish(self) -> u64 {
        let bits = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(texts: &[&str]) -> u64 {
        let mut digest = Digest::default();
        for text in texts {
            digest.text(text.as_bytes());
        }
        digest.finish()
    }

    #[test]
    fn texts_that_differ_anywhere_differ() {
        let texts: [&[&str]; 9] = [
            &[],
            &[""],
            &["", ""],
            &["a"],
            &["", "a"],
            &["a", ""],
            &["aaaaaaaa"],
            &["aaaaaaaab"],
            &["baaaaaaaa"],
        ];
        let hashes: std::collections::BTreeSet<_> = texts.iter().map(|texts| hash(texts)).collect();
        assert_eq!(hashes.len(), texts.len());
    }

    #[test]
    fn the_same_text_has_the_same_hash_in_every_release() {
        assert_eq!(
            format!("{:016x}", hash(&["CreateOrganization", "{}"])),
            "c702ab48b7ffb8bd"
        );
    }
}
