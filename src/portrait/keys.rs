//! The keys of a mapping, each of which may be there once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use foldhash::fast::RandomState;

use super::yaml::{Node, Pairs};

/// Among so many keys, looking at each is the fastest way to find one.
const FEW: usize = 8;

/// The keys of a mapping, of which each is asked for in turn.
pub(super) enum Keys<'a> {
    Few(Pairs<'a>),
    /// Those that were asked for.
    Many(HashMap<&'a str, Node<'a>, RandomState>),
}

impl<'a> Keys<'a> {
    pub(super) fn of(pairs: Pairs<'a>) -> Self {
        if pairs.clone().nth(FEW).is_none() {
            return Self::Few(pairs);
        }
        Self::Many(HashMap::default())
    }

    /// Returns the first key with the text of this one, if it stands before this.
    pub(super) fn before(&mut self, key: Node<'a>, text: &'a str) -> Option<Node<'a>> {
        match self {
            Self::Few(pairs) => {
                let mut keys = pairs.clone().map(|(key, _)| key);
                let first = keys.find(|other| other.as_text() == Some(text));
                first.filter(|first| !first.is(key))
            }
            Self::Many(seen) => match seen.entry(text) {
                Entry::Occupied(first) => Some(*first.get()),
                Entry::Vacant(free) => {
                    free.insert(key);
                    None
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portrait::yaml::read;

    /// Returns the lines of the keys before, for each key of a mapping.
    fn lines_before(text: &str) -> Vec<Option<u32>> {
        let tree = read(text.to_owned()).unwrap();
        let pairs = tree.root().pairs();
        let mut keys = Keys::of(pairs.clone());
        let before = pairs.map(|(key, _)| keys.before(key, key.as_text().unwrap()));
        before.map(|first| Some(first?.mark().line)).collect()
    }

    #[test]
    fn the_first_of_equal_keys_is_found_among_few_and_many() {
        let few = lines_before("a: 1\nb: 2\na: 3\na: 4\n");
        assert_eq!(few, [None, None, Some(1), Some(1)]);
        let others: Vec<_> = (0..FEW).map(|number| format!("k{number}: 1\n")).collect();
        let others = others.concat();
        let many = lines_before(&format!("{others}b: 2\nk1: 3\nb: 4\n"));
        assert_eq!(many[..=FEW], [None; FEW + 1]);
        assert_eq!(many[FEW + 1..], [Some(2), Some(9)]);
    }
}
