//! Coverage: which statements of the attached policies tests meet.

use std::collections::BTreeMap;
use std::fmt::Write;

use organizations::model::PolicyType;
use organizations::verdict::{Answer, Judge, Place, VerdictError};
use shape::{Choice, Value};

use crate::harmless;
use crate::sim::can::text::short;
use crate::sim::console::{number, object};

/// How often tests met each statement. A policy counts once, wherever it is attached.
pub(super) struct Coverage {
    statements: BTreeMap<(PolicyType, String, usize), Row>,
}

struct Row {
    policy_name: String,
    sid: Option<String>,
    /// In how many tests it decides.
    decided: u64,
    /// In how many tests it applies.
    matched: u64,
}

impl Coverage {
    /// Begins with all statements of what is attached anywhere.
    pub(super) fn of(judge: &mut Judge<'_>) -> Result<Self, VerdictError> {
        let mut statements = BTreeMap::new();
        for (of, attached) in judge.attached()? {
            for placed in &attached.policies {
                for index in 0..placed.statements() {
                    let key = (of, placed.id.clone(), index);
                    statements.entry(key).or_insert_with(|| Row {
                        policy_name: placed.name.clone(),
                        sid: placed.sid(index).map(str::to_owned),
                        decided: 0,
                        matched: 0,
                    });
                }
            }
        }
        Ok(Self { statements })
    }

    /// Counts an answer.
    pub(super) fn add(&mut self, answer: &Answer) {
        let decision = &answer.decision;
        let key = |place: Place| {
            let id = answer.placed(place).id.clone();
            (answer.type_of(place.chain), id, place.statement)
        };
        if let Some(row) = answer
            .decided_by()
            .and_then(|place| self.statements.get_mut(&key(place)))
        {
            row.decided += 1;
        }
        let applying = decision.denies.iter().chain(&decision.allows);
        // A policy that is attached twice on the way counts once.
        let keys: std::collections::BTreeSet<_> = applying.map(|place| key(*place)).collect();
        for key in keys {
            if let Some(row) = self.statements.get_mut(&key) {
                row.matched += 1;
            }
        }
    }

    /// Writes a line for each statement.
    pub(super) fn write(&self, text: &mut String) {
        for ((of, id, index), row) in &self.statements {
            let sid = row
                .sid
                .as_ref()
                .map_or_else(String::new, |sid| format!(" Sid {sid}"));
            let met = match (row.decided, row.matched) {
                (_, 0) => "never met".to_owned(),
                (decided, matched) => format!("decided {decided}, met {matched}"),
            };
            let line = format!(
                "{} {} ({id}) #{index}{sid}: {met}",
                short(*of),
                row.policy_name
            );
            let _ = writeln!(text, "{}", harmless::one_line(&line));
        }
    }

    /// Returns each statement as data.
    pub(super) fn rows(&self) -> impl Iterator<Item = Value> {
        self.statements.iter().map(|((of, id, index), row)| {
            object([
                ("Type", Some(of.name().into())),
                ("PolicyId", Some(id.as_str().into())),
                ("PolicyName", Some(row.policy_name.as_str().into())),
                ("StatementIndex", Some(number(*index as u64))),
                ("Sid", row.sid.as_deref().map(Value::from)),
                ("Decided", Some(number(row.decided))),
                ("Matched", Some(number(row.matched))),
            ])
        })
    }
}
