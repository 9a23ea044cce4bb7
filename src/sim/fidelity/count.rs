//! How many rules there are of each sort.

use std::collections::BTreeSet;

use organizations::fidelity::{Mark, Outcome, Rule, Way};

/// A sort of rules, and what one of them is.
type Sort = (&'static str, fn(&Rule) -> bool);

const SORTS: [Sort; 5] = [
    ("answers", |rule| rule.outcome == Outcome::Success),
    ("effects", |rule| rule.outcome == Outcome::Effect),
    ("refusals by rules", |rule| {
        is_refusal(rule) && rule.way != Way::Fault
    }),
    ("refusals by faults only", |rule| rule.way == Way::Fault),
    ("all", |_| true),
];

fn is_refusal(rule: &Rule) -> bool {
    matches!(rule.outcome, Outcome::Refusal { .. })
}

/// Returns a row for each sort: its name, how many rules have each mark, and how many there are.
pub(super) fn by_mark(rules: &[Rule]) -> Vec<Vec<String>> {
    let row = |(name, is_of_sort): Sort| {
        let count = |mark: Option<Mark>| {
            let of_sort = rules.iter().filter(|rule| is_of_sort(rule));
            let of_mark = of_sort.filter(|rule| mark.is_none_or(|mark| rule.mark == mark));
            of_mark.count().to_string()
        };
        let counts = Mark::ALL.into_iter().map(Some).chain([None]).map(count);
        std::iter::once(name.to_owned()).chain(counts).collect()
    };
    SORTS.into_iter().map(row).collect()
}

/// How many exceptions of operations there are, one counted anew for each operation.
pub(super) struct Exceptions {
    /// All of them.
    pub(super) all: usize,
    /// Those that rules lead to.
    pub(super) by_rules: usize,
}

impl Exceptions {
    pub(super) fn of(rules: &[Rule]) -> Self {
        Self {
            all: exceptions(rules.iter()),
            by_rules: exceptions(rules.iter().filter(|rule| rule.way != Way::Fault)),
        }
    }
}

fn exceptions<'a>(rules: impl Iterator<Item = &'a Rule>) -> usize {
    let pairs = rules.filter_map(|rule| match rule.outcome {
        Outcome::Refusal { exception, .. } => Some((rule.operation, exception)),
        Outcome::Success | Outcome::Effect => None,
    });
    pairs.collect::<BTreeSet<_>>().len()
}
