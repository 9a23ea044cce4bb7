//! Close matches as Python's `difflib` finds them, for "maybe you meant" (`cli.md` section 3.6).

/// The lowest ratio of a close match.
const CUTOFF: f64 = 0.8;

/// An upper bound on the number of close matches.
const MAX_NAMES: usize = 3;

/// Returns the close matches of a word, best first. Ties are in descending alphabetical order, as in `difflib`.
pub fn close_names<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word: Vec<char> = word.chars().collect();
    let ranked = names.into_iter().map(|name| (ratio(name, &word), name));
    let mut close: Vec<_> = ranked.filter(|(ratio, _)| *ratio >= CUTOFF).collect();
    close.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| b.1.cmp(a.1)));
    close
        .into_iter()
        .take(MAX_NAMES)
        .map(|(_, name)| name)
        .collect()
}

/// Returns the similarity of two words, from 0 to 1: twice the number of matching letters divided by the number of
/// all letters.
#[expect(clippy::cast_precision_loss, reason = "words are short")]
fn ratio(name: &str, word: &[char]) -> f64 {
    let name: Vec<char> = name.chars().collect();
    let letters = name.len() + word.len();
    if letters == 0 {
        return 1.0;
    }
    // This upper bound is cheap, and settles most names by their length.
    let most = 2.0 * name.len().min(word.len()) as f64 / letters as f64;
    if most < CUTOFF {
        most
    } else {
        2.0 * matching(&name, word) as f64 / letters as f64
    }
}

/// Returns the number of letters in matching blocks: the longest one, and, recursively, those on both sides of it.
fn matching(a: &[char], b: &[char]) -> usize {
    let (start_a, start_b, length) = longest_block(a, b);
    if length == 0 {
        return 0;
    }
    let before = matching(&a[..start_a], &b[..start_b]);
    let after = matching(&a[start_a + length..], &b[start_b + length..]);
    before + length + after
}

/// Returns where the longest matching block starts in each, and its length. The earliest wins a tie.
fn longest_block(a: &[char], b: &[char]) -> (usize, usize, usize) {
    let mut best = (0, 0, 0);
    let mut ending_at = vec![0; b.len() + 1];
    for (i, letter) in a.iter().enumerate() {
        let mut next = vec![0; b.len() + 1];
        for (j, other) in b.iter().enumerate() {
            if letter == other {
                let length = ending_at[j] + 1;
                next[j + 1] = length;
                if length > best.2 {
                    best = (i + 1 - length, j + 1 - length, length);
                }
            }
        }
        ending_at = next;
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_one_letter_is_close() {
        assert_eq!(
            close_names("close-acount", ["create-account", "close-account"]),
            ["close-account"]
        );
        assert_eq!(
            close_names("organisations", ["organizations"]),
            ["organizations"]
        );
    }

    #[test]
    fn a_beginning_alone_is_not_close() {
        assert!(close_names("accept", ["accept-handshake"]).is_empty());
    }
}
