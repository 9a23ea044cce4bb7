//! Deny statements that another Deny covers, so that they decide nothing.

use super::finding::{Finding, Lint};
use crate::language::Effect;
use crate::model::PolicyType;
use crate::verdict::Placed;

/// A statement that another may cover: its policy and place, and where it is attached.
#[derive(Clone, Copy)]
pub(super) struct Denial<'a> {
    pub(super) placed: &'a Placed,
    pub(super) statement: usize,
    pub(super) target_id: &'a str,
}

impl<'a> Denial<'a> {
    /// Returns the Deny statements of a policy.
    pub(super) fn of(placed: &'a Placed, target_id: &'a str) -> impl Iterator<Item = Self> {
        let all = 0..placed.statements();
        let denials = all.filter(|place| placed.statement(*place).effect == Effect::Deny);
        denials.map(move |statement| Self {
            placed,
            statement,
            target_id,
        })
    }

    fn covers(&self, other: &Self) -> bool {
        let own = self.placed.statement(self.statement);
        own.covers(other.placed.statement(other.statement))
    }

    /// Tells whether another is of the same policy at the same target.
    fn is_beside(&self, other: &Self) -> bool {
        std::ptr::eq(self.placed, other.placed) && self.target_id == other.target_id
    }
}

/// Returns the statements of a document that others of it cover.
pub(super) fn in_document(of: PolicyType, placed: &Placed) -> Vec<Finding> {
    let denials: Vec<_> = Denial::of(placed, "").collect();
    covered(of, &denials, 0)
}

/// Returns which statements, from a place on, others of the list cover. Of two that cover each other, the
/// first decides. What a policy covers of itself, its document tells, and no target does again.
pub(super) fn covered(of: PolicyType, denials: &[Denial<'_>], from: usize) -> Vec<Finding> {
    let mut found = Vec::new();
    for (place, denial) in denials.iter().enumerate().skip(from) {
        let cover = denials.iter().enumerate().find(|(other, cover)| {
            *other != place && cover.covers(denial) && (*other < place || !denial.covers(cover))
        });
        let Some((_, cover)) = cover else {
            continue;
        };
        if !cover.target_id.is_empty() && cover.is_beside(denial) {
            continue;
        }
        let sid = cover.placed.sid(cover.statement);
        let sid = sid.map_or_else(String::new, |sid| format!(" Sid {sid}"));
        let at = match cover.target_id {
            "" => String::new(),
            target => format!(" at {target}"),
        };
        let by = format!("{} #{}{sid}{at}", cover.placed.told(), cover.statement);
        let reason = format!("whatever it denies, {by} denies too");
        let statement = (denial.placed, denial.statement);
        found.push(Finding::of_statement(
            Lint::Shadowed,
            of,
            statement,
            reason,
            "nothing: it can go",
        ));
    }
    found
}
