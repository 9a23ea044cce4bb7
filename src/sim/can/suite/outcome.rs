//! How a case came out.

use organizations::verdict::{Answer, Kind, Verdict};

use super::case::Case;
use super::read::{By, Expect};

/// How a case came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    /// As it is expected.
    Met,
    /// It depends on keys that are not given.
    Depends,
    /// Otherwise than it is expected.
    NotMet,
}

impl Outcome {
    /// Compares an answer with what is expected.
    pub(super) fn of(case: &Case<'_>, answer: &Answer) -> Self {
        let verdict = answer.verdict();
        let is_met = match case.expect {
            Expect::Allow => verdict == Verdict::Allow,
            Expect::Deny => matches!(verdict, Verdict::Deny(_)),
            Expect::ExplicitDeny => verdict == Verdict::Deny(Kind::Explicit),
            Expect::ImplicitDeny => verdict == Verdict::Deny(Kind::Implicit),
            Expect::Depends => verdict == Verdict::Depends,
        };
        let decides = |by: &By| is_decided_by(by, answer);
        match (is_met && case.by.is_none_or(decides), verdict) {
            (true, _) => Self::Met,
            (false, Verdict::Depends) => Self::Depends,
            (false, _) => Self::NotMet,
        }
    }

    /// Returns its name in data.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Depends => "depends",
            Self::NotMet => "not-met",
        }
    }
}

/// Tells whether a denial is decided by what is expected.
fn is_decided_by(by: &By, answer: &Answer) -> bool {
    let place = answer.decided_by();
    let level = place.map(|place| (place.chain, place.level));
    let Some((chain, level)) = level.or_else(|| answer.decision.missing.first().copied()) else {
        return false;
    };
    let level = answer.level(chain, level);
    let is_level = |named: &String| {
        let is_root = named == "Root" && level.target_id.starts_with("r-");
        is_root || level.target_id == *named || level.target_name.as_ref() == Some(named)
    };
    let is_policy = |named: &String| {
        let placed = place.map(|place| answer.placed(place));
        placed.is_some_and(|placed| placed.id == *named || placed.name == *named)
    };
    let is_sid = |named: &String| {
        let sid = place.and_then(|place| answer.placed(place).sid(place.statement));
        sid == Some(named)
    };
    by.level.as_ref().is_none_or(is_level)
        && by.policy.as_ref().is_none_or(is_policy)
        && by.sid.as_ref().is_none_or(is_sid)
}

impl std::fmt::Display for By {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [
            self.policy
                .as_ref()
                .map(|policy| format!("policy {policy}")),
            self.sid.as_ref().map(|sid| format!("Sid {sid}")),
            self.level.as_ref().map(|level| format!("level {level}")),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        out.write_str(&parts.join(", "))
    }
}
