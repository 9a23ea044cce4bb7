//! An answer as lines: what each level says, from the top down, and what decides in the end.

use std::borrow::Cow;
use std::fmt::Write;

use organizations::model::PolicyType;
use organizations::verdict::{
    Answer, Explanation, Held, Kind, LevelTold, Missed, Question, StatementTold, Verdict,
};

use crate::harmless;

/// What an answer doesn't tell by itself.
pub(super) struct Known {
    /// Whether the caller is a role that nobody named.
    pub(super) assumed_role: bool,
    /// Whether the region isn't said, and may be told by the resource.
    pub(super) region_of_resource: bool,
    /// What whoever reads it should know.
    pub(super) notes: Vec<String>,
}

/// Returns an answer as lines. The name is that of the caller's account.
pub(super) fn of(
    question: &Question,
    answer: &Answer,
    told: &Explanation<'_>,
    known: &Known,
    name: Option<String>,
) -> String {
    let mut lines = vec![headline(question, answer, name)];
    lines.extend(levels(told));
    for (of, why) in &answer.not_in_effect {
        lines.push(format!("  {}  not in effect: {why}", short(*of)));
    }
    lines.extend(near(told));
    if known.assumed_role {
        lines.push(format!(
            "  principal: {}, since none was given",
            question.caller.name
        ));
    }
    lines.extend(keys(told, known));
    lines.extend(known.notes.iter().map(|note| format!("  note: {note}")));
    lines.extend(ending(question, answer, told));
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
    for line in lines {
        text.push_str(&harmless::one_line(&line));
        text.push('\n');
    }
    text
}

fn headline(question: &Question, answer: &Answer, name: Option<String>) -> String {
    let caller = &question.caller;
    let who = caller.account.as_ref().unwrap_or(&caller.name);
    let name = name.map_or_else(String::new, |name| format!(" ({name})"));
    let verdict = match answer.verdict() {
        Verdict::Allow => "allowed by the organization",
        Verdict::Deny(Kind::Explicit) => "DENIED, explicitly",
        Verdict::Deny(Kind::Implicit) => "DENIED, implicitly",
        Verdict::Depends => "depends on keys that are not given",
    };
    format!(
        "{who}{name} {} {}: {verdict}",
        question.action, question.resource
    )
}

/// Returns the abbreviation of a policy type.
pub(in crate::sim) fn short(of: PolicyType) -> &'static str {
    match of {
        PolicyType::ResourceControlPolicy => "RCP",
        _ => "SCP",
    }
}

/// Returns a line for each level, and one for each statement that denies there.
fn levels(told: &Explanation<'_>) -> Vec<String> {
    let labels: Vec<_> = told.levels.iter().map(label).collect();
    let width = labels
        .iter()
        .map(|label| label.chars().count())
        .max()
        .unwrap_or(0);
    let mut lines = Vec::new();
    for (level, label) in told.levels.iter().zip(&labels) {
        let says = |word: &str, what: &str| format!("  {label:width$}  {word:8} {what}");
        let denies = level.statements.iter().filter(|one| one.denies);
        let mut is_told = false;
        for statement in denies {
            let word = match statement.applies {
                Some(true) => "DENIED",
                None => "may deny",
                Some(false) => continue,
            };
            lines.push(says(word, &because(statement)).trim_end().to_owned());
            is_told |= statement.applies == Some(true);
        }
        let allow = level
            .statements
            .iter()
            .find(|one| !one.denies && one.applies == level.allowed);
        match level.allowed {
            Some(false) => lines.push(says("DENIED", "no Allow").trim_end().to_owned()),
            Some(true) if is_told => {}
            _ => {
                let word = if level.allowed.is_some() {
                    "allowed"
                } else {
                    "may be"
                };
                let by = allow.map(because).unwrap_or_default();
                lines.push(says(word, &by).trim_end().to_owned());
            }
        }
    }
    lines
}

fn label(level: &LevelTold<'_>) -> String {
    let root = if level.target_id.starts_with("r-") {
        "root "
    } else {
        ""
    };
    let name = level.target_name.as_ref();
    let name = name.map_or_else(String::new, |name| format!(" {name}"));
    format!("{} {root}{}{name}", short(level.of), level.target_id)
}

/// Returns where a statement is, and what its condition found.
fn because(statement: &StatementTold<'_>) -> String {
    let mut text = place(statement);
    let tests = statement.tested.iter().filter_map(tested);
    for test in tests {
        let _ = write!(text, "   {test}");
    }
    text
}

/// There may be hundreds of statements, so their lines are put together without formatting.
fn place(statement: &StatementTold<'_>) -> String {
    let StatementTold {
        policy_id,
        policy_name,
        index,
        ..
    } = statement;
    let index = index.to_string();
    let [before, sid] = statement.sid.map_or(["", ""], |sid| [" Sid ", sid]);
    [policy_name, " (", policy_id, ") #", &index, before, sid].concat()
}

fn tested(test: &Missed<'_>) -> Option<String> {
    let Missed::Condition {
        operator,
        key,
        expected,
        found,
    } = test
    else {
        return None;
    };
    let found = match found {
        Held::Unknown => "not known".to_owned(),
        Held::Missing => "not there".to_owned(),
        Held::Values(values) => values.join(", "),
    };
    Some(format!("{key} {found}, {operator} {}", expected.join(", ")))
}

/// Returns the statements that came close, with the first part that doesn't fit.
fn near(told: &Explanation<'_>) -> Vec<String> {
    let near_at = |level: &LevelTold<'_>| {
        let label = label(level);
        let statements = level.statements.iter();
        let missed = statements.filter(|statement| statement.applies == Some(false));
        missed
            .filter_map(|statement| near_line(&label, statement))
            .collect::<Vec<_>>()
    };
    told.levels.iter().flat_map(near_at).collect()
}

fn near_line(label: &str, statement: &StatementTold<'_>) -> Option<String> {
    let effect = if statement.denies { "Deny" } else { "Allow" };
    let part = match statement.missed.as_ref()? {
        Missed::Action => Cow::Borrowed("the action doesn't fit"),
        Missed::Resource => "the resource doesn't fit".into(),
        condition @ Missed::Condition { .. } => {
            format!("the condition doesn't fit: {}", tested(condition)?).into()
        }
    };
    let place = place(statement);
    let parts = ["  no effect: ", effect, " at ", label, ", ", &place, ": "];
    Some(parts.concat() + &part)
}

fn keys(told: &Explanation<'_>, known: &Known) -> Vec<String> {
    let pairs = |pairs: &[(&'static str, Vec<String>)]| {
        let pairs = pairs
            .iter()
            .map(|(key, values)| format!("{key}={}", values.join(",")));
        pairs.collect::<Vec<_>>().join(", ")
    };
    let mut lines = Vec::new();
    let asked: Vec<_> = told
        .derived
        .iter()
        .filter(|(key, _)| told.asks_for(key))
        .cloned()
        .collect();
    if !asked.is_empty() {
        lines.push(format!("  derived: {}", pairs(&asked)));
    }
    let is_region = |(key, _): &&(&str, Vec<String>)| *key == "aws:RequestedRegion";
    if known.region_of_resource && asked.iter().any(|pair| is_region(&pair)) {
        lines.push(
            "  the region is that in the ARN of the resource; --region tells another".to_owned(),
        );
    }
    if !told.contradictions.is_empty() {
        lines.push(format!(
            "  given, though the state says: {}",
            pairs(&told.contradictions)
        ));
    }
    if !told.absent.is_empty() {
        lines.push(format!("  taken as absent: {}", told.absent.join(", ")));
    }
    lines
}

/// Returns what decides, and what AWS would say.
fn ending(question: &Question, answer: &Answer, told: &Explanation<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(
        answer
            .message(question)
            .map(|message| format!("  would say: {message}")),
    );
    match answer.verdict() {
        Verdict::Deny(Kind::Explicit) => {
            let statements = told.levels.iter().flat_map(|level| {
                level
                    .statements
                    .iter()
                    .map(move |statement| (level, statement))
            });
            let mut denies = statements.filter(|(_, one)| one.denies && one.applies == Some(true));
            lines.extend(denies.next().map(|(level, statement)| {
                format!("  decided by: {}, {}", label(level), place(statement))
            }));
        }
        Verdict::Deny(Kind::Implicit) => {
            let level = told
                .levels
                .iter()
                .find(|level| level.allowed == Some(false));
            lines.extend(
                level.map(|level| {
                    format!("  decided by: {}, where nothing allows it", label(level))
                }),
            );
        }
        Verdict::Depends => {
            let keys = told.unknown.iter().map(|key| format!("--context {key}=…"));
            let keys: Vec<_> = keys.collect();
            lines.push(format!(
                "  to know: {}, or --absent KEY, or --assume-absent",
                keys.join(" ")
            ));
        }
        Verdict::Allow => {
            lines.push("  identity and resource policies still decide".to_owned());
        }
    }
    lines
}
