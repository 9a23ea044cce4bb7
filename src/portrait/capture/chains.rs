//! Lists that are each in the order of creation are parts of one order, which is found again here.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::hash::Hash;

/// Returns all that is in some chains, in an order that agrees with each chain as far as they agree with each
/// other. Of what may come next, the first of the first chain does.
pub(super) fn in_order<T: Clone + Eq + Hash>(chains: &[Vec<T>]) -> Vec<T> {
    let mut indices: HashMap<&T, usize> = HashMap::new();
    let mut all: Vec<&T> = Vec::new();
    for one in chains.iter().flatten() {
        indices.entry(one).or_insert_with(|| {
            all.push(one);
            all.len() - 1
        });
    }
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    let mut before: Vec<usize> = vec![0; all.len()];
    for chain in chains {
        for pair in chain.windows(2) {
            let (one, next) = (indices[&pair[0]], indices[&pair[1]]);
            after[one].push(next);
            before[next] += 1;
        }
    }
    let mut free: BTreeSet<usize> = (0..all.len()).filter(|index| before[*index] == 0).collect();
    let mut left: VecDeque<usize> = (0..all.len()).collect();
    let mut done = vec![false; all.len()];
    let mut order = Vec::with_capacity(all.len());
    // Lists that contradict each other leave nothing free; then the first that is left comes next.
    while let Some(index) = free.pop_first().or_else(|| left.pop_front()) {
        if std::mem::replace(&mut done[index], true) {
            continue;
        }
        order.push(all[index].clone());
        for next in &after[index] {
            before[*next] = before[*next].saturating_sub(1);
            if before[*next] == 0 {
                free.insert(*next);
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(chains: &[&str]) -> String {
        let chains: Vec<Vec<&str>> = chains
            .iter()
            .map(|text| text.split(' ').collect())
            .collect();
        in_order(&chains).join(" ")
    }

    #[test]
    fn one_order_is_found_that_all_lists_are_parts_of() {
        assert_eq!(order(&["a c", "b c", "a b"]), "a b c");
        assert_eq!(order(&["c d", "a b", "b c"]), "a b c d");
        assert_eq!(order(&["a b", "c"]), "a b c");
    }

    #[test]
    fn lists_that_contradict_each_other_lose_nothing() {
        assert_eq!(order(&["a b", "b a", "c"]), "c a b");
    }
}
