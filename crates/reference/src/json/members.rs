//! The members of an object, of which some may have the same name.

use std::collections::HashMap;

use shape::{Map, Value};

/// Up to this number of members, looking at each is the fastest way to find one.
const FEW_MEMBERS: usize = 16;

/// Makes an object of members of which the last of a name counts, at the place of the first.
pub(super) fn last_wins(members: Vec<(String, Value)>) -> Map {
    if members.len() <= FEW_MEMBERS {
        return members.into_iter().collect();
    }
    let mut places = HashMap::with_capacity(members.len());
    let mut distinct: Vec<(String, Value)> = Vec::with_capacity(members.len());
    for (name, value) in members {
        if let Some(&place) = places.get(&name) {
            let (_, overwritten): &mut (String, Value) = &mut distinct[place];
            *overwritten = value;
        } else {
            places.insert(name.clone(), distinct.len());
            distinct.push((name, value));
        }
    }
    let mut map = Map::new();
    for (name, value) in distinct {
        map.push(name, value);
    }
    map
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::read;

    #[test]
    fn the_last_member_of_a_name_counts_at_the_place_of_the_first() {
        let few = read(r#"{"a": 1, "b": 2, "a": 3}"#).unwrap();
        let expected: Map = [("a", 3), ("b", 2)].into_iter().collect();
        assert_eq!(few, Value::Map(expected));

        let members: Vec<_> = (0..40).map(|n| format!(r#""{}": {n}"#, n % 20)).collect();
        let many = read(&format!("{{{}}}", members.join(","))).unwrap();
        let expected: Map = (0..20).map(|n| (n.to_string(), n + 20)).collect();
        assert_eq!(many, Value::Map(expected));
    }
}
