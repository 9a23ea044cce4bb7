//! Which of some names was meant by one that is none of them.

/// How many letters may be wrong for it to be obvious what was meant.
const MOST_WRONG: usize = 2;

/// Returns the name that a text comes nearest to; none if that is far off, or if several are as near.
pub(super) fn nearest<'a>(text: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.trim().to_lowercase();
    let mut ranked: Vec<_> = names
        .into_iter()
        .filter(|name| *name != text)
        .map(|name| (distance(&text, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= MOST_WRONG && *distance * 3 < name.len())
        .collect();
    ranked.sort_unstable();
    ranked.dedup();
    match ranked[..] {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, name), ..] => Some(name),
        [] => None,
    }
}

/// Returns the id of an account that a text comes nearest to: other letters than digits may be around them.
pub(super) fn nearest_account<'a>(
    text: &str,
    ids: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let ids: Vec<_> = ids.into_iter().collect();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let same = ids.iter().copied().find(|id| *id == digits && *id != text);
    same.or_else(|| nearest(&digits, ids))
}

/// Returns how many letters are to be put in, taken out, replaced, or exchanged with their neighbours to make one
/// text of another.
fn distance(one: &str, other: &str) -> usize {
    let one: Vec<_> = one.chars().collect();
    let other: Vec<_> = other.chars().collect();
    if one.len().abs_diff(other.len()) > MOST_WRONG {
        return usize::MAX / 4;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, against) in other.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != against);
            let mut fewest = replaced.min(last[column + 1] + 1).min(next[column] + 1);
            let are_exchanged =
                row > 0 && column > 0 && one[row - 1] == *against && *letter == other[column - 1];
            if are_exchanged {
                fewest = fewest.min(before[column - 1] + 1);
            }
            next.push(fewest);
        }
        before = std::mem::replace(&mut last, next);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDS: [&str; 3] = ["111111111111", "222222222222", "123456789012"];

    #[test]
    fn an_id_with_a_digit_too_many_too_few_or_exchanged_is_near() {
        for text in [
            "1234567890123",
            "12345678901",
            "213456789012",
            "1234-5678-9012",
        ] {
            assert_eq!(nearest_account(text, IDS), Some("123456789012"), "{text}");
        }
    }

    #[test]
    fn what_is_far_off_or_as_near_to_two_is_near_to_none() {
        assert_eq!(nearest_account("12345", IDS), None);
        assert_eq!(nearest("ab1xx", ["ab1xy", "ab1xz"]), None);
        assert_eq!(
            nearest("h-open00001", ["h-open000001"]),
            Some("h-open000001")
        );
    }
}
