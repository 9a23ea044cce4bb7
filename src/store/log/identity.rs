//! The identity of a change.

use organizations::state::ChangeId;
use serde_json::value::RawValue;

use super::entry::{Change, Entry};

/// Returns the identity of a change: a hash of its parent's identity, the operation and its input, and
/// each changed record before and after.
pub(in crate::store) fn identity(
    parent: Option<ChangeId>,
    entry: &Entry,
    changes: &[Change],
) -> ChangeId {
    let mut digest = Digest::default();
    digest.number(parent.map_or(0, |parent| parent.number));
    digest.number(parent.map_or(0, |parent| parent.hash));
    digest.text(&entry.operation);
    digest.json(entry.input.as_deref());
    for change in changes {
        digest.text(&change.section);
        digest.text(&change.id);
        digest.json(change.old.as_deref());
        digest.json(change.new.as_deref());
    }
    ChangeId {
        number: next(parent),
        hash: digest.finish(),
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
    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        let (words, rest) = text.as_bytes().as_chunks::<8>();
        for word in words {
            self.number(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.number(u64::from_le_bytes(last));
    }

    fn json(&mut self, json: Option<&RawValue>) {
        self.text(json.map_or("", RawValue::get));
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
            digest.text(text);
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
