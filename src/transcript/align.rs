//! Aligns expected output with what was printed: a diff in which an expected line may be a pattern.

use super::expected::Expected;
use super::printed::Printed;

/// One step of the diff. The numbers are indices of expected and of printed lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// An expected line is kept: it matches the printed line, or any number of lines.
    Keep(usize, Option<usize>),
    /// An expected line is removed.
    Drop(usize),
    /// A printed line is added.
    Add(usize),
}

/// An upper bound on the pairs of lines that are compared to find the smallest diff.
const PAIRS: usize = 4_000_000;

/// Tells whether the output is as expected. Takes time proportional to the product of both lengths at worst.
pub(super) fn is_expected(expected: &[Expected<'_>], printed: &[Printed<'_>]) -> bool {
    let mut parts = expected.split(Expected::is_any);
    let first = parts.next().unwrap_or_default();
    let Some(rest) = printed.get(first.len()..).filter(|_| all(first, printed)) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    // Greedy: the first match of each part leaves the most lines for the others.
    let mut rest = rest;
    for part in parts {
        let mut places = 0..=rest.len().saturating_sub(part.len());
        let Some(place) = places.find(|place| all(part, &rest[*place..])) else {
            return false;
        };
        rest = &rest[place + part.len()..];
    }
    rest.len() >= last.len() && all(last, &rest[rest.len() - last.len()..])
}

/// Tells whether the printed lines start with the expected ones.
fn all(expected: &[Expected<'_>], printed: &[Printed<'_>]) -> bool {
    let mut pairs = expected.iter().zip(printed);
    expected.len() <= printed.len() && pairs.all(|(expected, line)| expected.matches(*line))
}

/// Returns the smallest diff between the expected and the printed lines.
pub(super) fn pieces(expected: &[Expected<'_>], printed: &[Printed<'_>]) -> Vec<Piece> {
    let is_pair =
        |(one, line): &(&Expected<'_>, &Printed<'_>)| !one.is_any() && one.matches(**line);
    let front = expected.iter().zip(printed).take_while(is_pair).count();
    let behind = expected[front..].iter().rev();
    let behind = behind.zip(printed[front..].iter().rev());
    let back = behind.take_while(is_pair).count();
    let ends = (expected.len() - back, printed.len() - back);

    let mut pieces: Vec<_> = (0..front).map(|at| Piece::Keep(at, Some(at))).collect();
    let middle = Middle {
        expected: &expected[front..ends.0],
        printed: &printed[front..ends.1],
        from: front,
    };
    middle.add_to(&mut pieces);
    pieces.extend((0..back).map(|at| Piece::Keep(ends.0 + at, Some(ends.1 + at))));
    pieces
}

/// The lines between the common prefix and the common suffix.
struct Middle<'a> {
    expected: &'a [Expected<'a>],
    printed: &'a [Printed<'a>],
    /// The index of the first line of both.
    from: usize,
}

impl Middle<'_> {
    fn add_to(&self, pieces: &mut Vec<Piece>) {
        let (rows, columns) = (self.expected.len(), self.printed.len());
        if rows.saturating_mul(columns) > PAIRS {
            pieces.extend((0..rows).map(|row| Piece::Drop(self.from + row)));
            pieces.extend((0..columns).map(|column| Piece::Add(self.from + column)));
            return;
        }
        let costs = self.costs();
        let cost = |row: usize, column: usize| costs[row * (columns + 1) + column];
        let (mut row, mut column) = (0, 0);
        while row < rows || column < columns {
            let from = self.from;
            let here = cost(row, column);
            let is_any = row < rows && self.expected[row].is_any();
            let both = row < rows && column < columns;
            if is_any {
                // The lines that it matches have no step of their own.
                if cost(row + 1, column) == here {
                    pieces.push(Piece::Keep(from + row, None));
                    row += 1;
                } else {
                    column += 1;
                }
            } else if both && self.is_pair(row, column) && cost(row + 1, column + 1) == here {
                pieces.push(Piece::Keep(from + row, Some(from + column)));
                (row, column) = (row + 1, column + 1);
            } else if both && cost(row + 1, column + 1) + 1 == here {
                pieces.extend([Piece::Drop(from + row), Piece::Add(from + column)]);
                (row, column) = (row + 1, column + 1);
            } else if row < rows && cost(row + 1, column) + 1 == here {
                pieces.push(Piece::Drop(from + row));
                row += 1;
            } else {
                pieces.push(Piece::Add(from + column));
                column += 1;
            }
        }
    }

    fn is_pair(&self, row: usize, column: usize) -> bool {
        self.expected[row].matches(self.printed[column])
    }

    /// Returns, for each pair of indices, the edit distance of the rest from there on.
    fn costs(&self) -> Vec<u32> {
        let (rows, columns) = (self.expected.len(), self.printed.len());
        let width = columns + 1;
        let mut costs = vec![0; (rows + 1) * width];
        for row in (0..=rows).rev() {
            for column in (0..=columns).rev() {
                let next = |row: usize, column: usize| costs[row * width + column];
                let cost = match (row < rows, column < columns) {
                    (false, false) => 0,
                    (false, true) => next(row, column + 1) + 1,
                    (true, _) if self.expected[row].is_any() => {
                        let ends = next(row + 1, column);
                        let takes = (column < columns).then(|| next(row, column + 1));
                        takes.map_or(ends, |takes| takes.min(ends))
                    }
                    (true, false) => next(row + 1, column) + 1,
                    (true, true) => {
                        let other = next(row + 1, column).min(next(row, column + 1)) + 1;
                        let both = next(row + 1, column + 1);
                        other.min(both + u32::from(!self.is_pair(row, column)))
                    }
                };
                costs[row * width + column] = cost;
            }
        }
        costs
    }
}

#[cfg(test)]
mod tests {
    use super::super::printed;
    use super::*;

    fn expected(text: &str) -> Vec<Expected<'_>> {
        let lines = text.lines().enumerate();
        lines
            .map(|(at, line)| Expected::read(at, line.as_bytes()).unwrap())
            .collect()
    }

    fn fits(wanted: &str, output: &str) -> bool {
        let (wanted, output) = (expected(wanted), printed::lines(output.as_bytes()));
        let is_expected = is_expected(&wanted, &output);
        let is_kept = pieces(&wanted, &output)
            .iter()
            .all(|piece| matches!(piece, Piece::Keep(..)));
        assert_eq!(is_expected, is_kept);
        is_expected
    }

    #[test]
    fn three_dots_stand_for_any_number_of_lines() {
        for output in ["", "a\n", "a\nb\nc\n"] {
            assert!(fits("...", output), "{output}");
        }
        assert!(fits("a\n...\nb", "a\nb\n"));
        assert!(fits("a\n...\nb", "a\nb\nb\n"));
        assert!(fits("...\nb\n...\nd\n...", "a\nb\nc\nd\n"));
        assert!(fits("...\n...", "a\n"));
        assert!(!fits("a\n...\nb", "a\nb\nc\n"));
        assert!(!fits("a\n...\na", "a\n"));
        assert!(!fits("", "a\n"));
        assert!(!fits("a", ""));
    }

    #[test]
    fn many_dots_take_no_time() {
        let wanted = "...\na\n".repeat(1500) + "...\nb";
        assert!(!fits(&wanted, &"a\n".repeat(2500)));
    }

    /// Returns what stays, goes and comes, as a diff shows it.
    fn shown(wanted: &str, output: &str) -> String {
        let (wanted, output) = (expected(wanted), printed::lines(output.as_bytes()));
        let text = |text: &[u8]| String::from_utf8(text.to_vec()).unwrap();
        let pieces = pieces(&wanted, &output)
            .into_iter()
            .map(|piece| match piece {
                Piece::Keep(at, _) => format!(" {}", text(wanted[at].text)),
                Piece::Drop(at) => format!("-{}", text(wanted[at].text)),
                Piece::Add(at) => format!("+{}", text(output[at].text)),
            });
        pieces.collect::<Vec<_>>().join(",")
    }

    #[test]
    fn what_still_matches_stays() {
        assert_eq!(shown("a* (glob)\nb", "ax\nc\n"), " a* (glob),-b,+c");
        assert_eq!(shown("a\nb\nc", "a\nc\n"), " a,-b, c");
        assert_eq!(shown("a\n...\nz", "b\nc\nd\ny\n"), "-a,+b, ...,-z,+y");
        assert_eq!(shown("a\n...\nz", "a\nc\nd\ny\n"), " a, ...,-z,+y");
    }

    #[test]
    fn outputs_that_are_too_long_to_compare_are_replaced() {
        let wanted = (0..2100).fold(String::new(), |all, line| all + &format!("a{line}\n"));
        let output = (0..2100).fold(String::new(), |all, line| all + &format!("b{line}\n"));
        let (wanted, output) = (expected(&wanted), printed::lines(output.as_bytes()));
        assert_eq!(pieces(&wanted, &output).len(), 4200);
    }
}
