//! The same questions on two states: which verdicts are others, and by which statement.

use std::fmt::Write;

use organizations::verdict::{Answer, Judge, Verdict};
use shape::Value;

use super::case::Case;
use super::report::described;
use crate::Exit;
use crate::harmless;
use crate::sim::can::data::{self, kind, word};
use crate::sim::can::error::explained;
use crate::sim::console::{Console, list, object};
use crate::world::World;

/// Asks all questions on the state and on another, and tells which verdicts changed.
pub(super) fn run(
    cases: &[Case<'_>],
    judge: &mut Judge<'_>,
    other: &str,
    console: &mut Console<'_, '_>,
) -> anyhow::Result<()> {
    let present = World::new(console.session.environment, Some(other))?.look()?;
    let mut there = Judge::of(&present.state, present.now);
    let mut changes = Vec::new();
    for case in cases {
        let here = judge.answer(&case.question).map_err(explained)?;
        let there = there.answer(&case.question).map_err(explained)?;
        if here.verdict() != there.verdict() {
            changes.push((case, here, there));
        }
    }
    console.exit = if changes.is_empty() {
        Exit::Ok
    } else {
        Exit::No
    };
    if console.wants_drawing() {
        let mut text = String::new();
        for (case, here, there) in &changes {
            let question = &case.question;
            let line = format!(
                "{}, {}: {} {} {}: {}, there {}",
                case.suite,
                case.name,
                question.caller.name,
                question.action,
                question.resource,
                told(here),
                told(there)
            );
            let _ = writeln!(text, "{}", harmless::one_line(&line));
        }
        let _ = writeln!(
            text,
            "{} of {} verdicts are others",
            changes.len(),
            cases.len()
        );
        return Ok(console.streams.output.write_all(text.as_bytes())?);
    }
    let side = |answer: &Answer| {
        if console.wants_rows() {
            told(answer).into()
        } else {
            side(answer)
        }
    };
    let changes = changes.iter().map(|(case, here, there)| {
        let [suite, name, caller, action, resource] = described(case);
        let sides = [("Here", Some(side(here))), ("There", Some(side(there)))];
        let [here, there] = sides;
        object([suite, name, caller, action, resource, here, there])
    });
    let changes: Vec<_> = changes.collect();
    console.print("Changes", list("Changes", changes))
}

/// Returns a verdict and what decides it, in words.
fn told(answer: &Answer) -> String {
    let verdict = answer.verdict();
    let kind = kind(verdict).map_or_else(String::new, |kind| format!("{kind} "));
    let by = answer.decided_by().map_or_else(String::new, |place| {
        let placed = answer.placed(place);
        let level = answer.level(place.chain, place.level);
        let sid = placed
            .sid(place.statement)
            .map_or_else(String::new, |sid| format!(" Sid {sid}"));
        format!(
            " by {} ({}) #{}{sid} at {}",
            placed.name, placed.id, place.statement, level.target_id
        )
    });
    let at = match (verdict, answer.decision.missing.first()) {
        (Verdict::Deny(organizations::verdict::Kind::Implicit), Some((chain, level))) => {
            format!(" at {}", answer.level(*chain, *level).target_id)
        }
        _ => String::new(),
    };
    format!("{kind}{}{by}{at}", word(verdict))
}

fn side(answer: &Answer) -> Value {
    let verdict = answer.verdict();
    object([
        ("Verdict", Some(word(verdict).into())),
        ("Kind", kind(verdict).map(Value::from)),
        ("DecidedBy", data::decided_by(answer)),
    ])
}
