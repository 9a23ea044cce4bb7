//! An answer as data. Its names are fixed: scripts rely on them (`verdict.md` section 10).

use organizations::verdict::{
    Answer, Explanation, Held, Kind, LevelTold, Missed, Place, Question, StatementTold, Verdict,
};
use shape::{Choice, Map, Value};

use crate::sim::console::{list, object};

/// Returns an answer with all that is told of it.
pub(in crate::sim) fn of(
    question: &Question,
    answer: &Answer,
    told: &Explanation<'_>,
    notes: &[String],
) -> Value {
    let denies = &answer.decision.denies;
    let missing = &answer.decision.missing;
    let open = &answer.decision.open;
    let not_in_effect = answer.not_in_effect.iter().map(|(of, why)| {
        object([
            ("Type", Some(of.name().into())),
            ("Reason", Some(why.to_string().into())),
        ])
    });
    let mut data = object([
        ("Verdict", Some(word(answer.verdict()).into())),
        ("Kind", kind(answer.verdict()).map(Value::from)),
        ("DecidedBy", decided_by(answer)),
        ("Levels", Some(told.levels.iter().map(level).collect())),
        (
            "Denies",
            Some(
                denies
                    .iter()
                    .map(|place| statement(answer, *place))
                    .collect(),
            ),
        ),
        (
            "Missing",
            Some(missing.iter().map(|place| target(answer, *place)).collect()),
        ),
        ("NotInEffect", Some(not_in_effect.collect())),
        ("Context", Some(context(question, told))),
        ("Message", answer.message(question).map(Value::from)),
        ("Notes", Some(texts(notes))),
    ]);
    if answer.verdict() == Verdict::Depends
        && let Value::Map(members) = &mut data
    {
        let open = open.iter().map(|place| statement(answer, *place));
        members.insert("Undecided", open.collect::<Value>());
    }
    data
}

/// Returns an answer as rows of a table: the statements of each level, what is not in effect, what is to be noted,
/// what decides, and the verdict in the end.
pub(super) fn rows(answer: &Answer, told: &Explanation<'_>, notes: &[String]) -> Value {
    let mut rows = Vec::new();
    for level in &told.levels {
        let place = [
            ("Type", Some(level.of.name().into())),
            ("TargetId", Some(level.target_id.into())),
        ];
        rows.extend(level.statements.iter().map(|one| {
            let effect = if one.denies { "Deny" } else { "Allow" };
            let [of, target] = place.clone();
            object([
                of,
                target,
                ("Policy", Some(one.policy_name.into())),
                ("Statement", Some(numbered(one.index, one.sid).into())),
                ("Effect", Some(effect.into())),
                (
                    "Applies",
                    Some(one.applies.map_or("unknown".into(), Value::from)),
                ),
            ])
        }));
        if level.allowed == Some(false) {
            let [of, target] = place;
            rows.push(object([of, target, ("Statement", Some("no Allow".into()))]));
        }
    }
    rows.extend(answer.not_in_effect.iter().map(|(of, why)| {
        object([
            ("Type", Some(of.name().into())),
            ("TargetId", Some(format!("not in effect: {why}").into())),
        ])
    }));
    rows.extend(notes.iter().map(|note| {
        object([
            ("Type", Some("Note".into())),
            ("TargetId", Some(note.as_str().into())),
        ])
    }));
    rows.extend(decided_by_row(answer));
    let verdict = kind(answer.verdict()).unwrap_or_default();
    let verdict = format!("{} {verdict}", word(answer.verdict()));
    let verdict = verdict.trim_end().into();
    rows.push(object([
        ("Type", Some("Verdict".into())),
        ("TargetId", Some(verdict)),
    ]));
    list("Levels", rows)
}

/// Returns what decides a denial, as a row.
fn decided_by_row(answer: &Answer) -> Option<Value> {
    let (level, statement) = match answer.verdict() {
        Verdict::Deny(Kind::Explicit) => {
            let place = answer.decided_by()?;
            ((place.chain, place.level), Some(place))
        }
        Verdict::Deny(Kind::Implicit) => (*answer.decision.missing.first()?, None),
        Verdict::Allow | Verdict::Depends => return None,
    };
    let target = answer.level(level.0, level.1).target_id.as_str();
    let policy = statement.map(|place| answer.placed(place).name.as_str().into());
    let told = statement.map_or("no Allow".into(), |place| {
        numbered(place.statement, answer.placed(place).sid(place.statement)).into()
    });
    Some(object([
        ("Type", Some("Decided by".into())),
        ("TargetId", Some(target.into())),
        ("Policy", policy),
        ("Statement", Some(told)),
    ]))
}

/// Returns the number of a statement, and what its author calls it.
fn numbered(index: usize, sid: Option<&str>) -> String {
    let sid = sid.map_or_else(String::new, |sid| format!(" {sid}"));
    format!("#{index}{sid}")
}

/// Returns the word for a verdict.
pub(in crate::sim) fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Allow => "allow",
        Verdict::Deny(_) => "deny",
        Verdict::Depends => "depends",
    }
}

/// Returns the word for how something is denied.
pub(super) fn kind(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Deny(Kind::Explicit) => Some("explicit"),
        Verdict::Deny(Kind::Implicit) => Some("implicit"),
        Verdict::Allow | Verdict::Depends => None,
    }
}

/// Returns what decides a denial: a statement, or a level at which nothing allows it.
pub(super) fn decided_by(answer: &Answer) -> Option<Value> {
    match answer.verdict() {
        Verdict::Deny(Kind::Explicit) => {
            let place = answer.decided_by()?;
            Some(statement(answer, place))
        }
        Verdict::Deny(Kind::Implicit) => {
            let place = answer.decision.missing.first()?;
            Some(target(answer, *place))
        }
        Verdict::Allow | Verdict::Depends => None,
    }
}

/// Returns a statement by where it is.
pub(super) fn statement(answer: &Answer, place: Place) -> Value {
    let placed = answer.placed(place);
    let level = answer.level(place.chain, place.level);
    object([
        ("Type", Some(answer.type_of(place.chain).name().into())),
        ("TargetId", Some(level.target_id.as_str().into())),
        ("PolicyId", Some(placed.id.as_str().into())),
        ("PolicyName", Some(placed.name.as_str().into())),
        ("StatementIndex", Some(index(place.statement))),
        ("Sid", placed.sid(place.statement).map(Value::from)),
    ])
}

/// Returns a level by its target.
fn target(answer: &Answer, (chain, level): (usize, usize)) -> Value {
    object([
        ("Type", Some(answer.type_of(chain).name().into())),
        (
            "TargetId",
            Some(answer.level(chain, level).target_id.as_str().into()),
        ),
    ])
}

fn level(level: &LevelTold<'_>) -> Value {
    let allowed = level.allowed.map_or(Value::Null, Value::from);
    object([
        ("Type", Some(level.of.name().into())),
        ("TargetId", Some(level.target_id.into())),
        ("TargetName", level.target_name.map(Value::from)),
        ("Allowed", Some(allowed)),
        (
            "Statements",
            Some(level.statements.iter().map(told).collect()),
        ),
    ])
}

fn told(statement: &StatementTold<'_>) -> Value {
    let applies = statement.applies.map_or(Value::Null, Value::from);
    object([
        ("PolicyId", Some(statement.policy_id.into())),
        ("PolicyName", Some(statement.policy_name.into())),
        ("StatementIndex", Some(index(statement.index))),
        ("Sid", statement.sid.map(Value::from)),
        (
            "Effect",
            Some(if statement.denies { "Deny" } else { "Allow" }.into()),
        ),
        ("Applies", Some(applies)),
        ("FirstMisfit", statement.missed.as_ref().map(missed)),
    ])
}

fn missed(part: &Missed<'_>) -> Value {
    match part {
        Missed::Action => object([("Part", Some("Action".into()))]),
        Missed::Resource => object([("Part", Some("Resource".into()))]),
        Missed::Condition {
            operator,
            key,
            expected,
            found,
        } => object([
            ("Part", Some("Condition".into())),
            ("Operator", Some((*operator).into())),
            ("Key", Some((*key).into())),
            ("Expected", Some(texts(expected))),
            (
                "Found",
                Some(match found {
                    Held::Unknown | Held::Missing => Value::Null,
                    Held::Values(values) => texts(values),
                }),
            ),
        ]),
    }
}

fn context(question: &Question, told: &Explanation<'_>) -> Value {
    let given = question
        .given
        .iter()
        .map(|(key, values)| (key.clone(), texts(values)));
    let derived = told
        .derived
        .iter()
        .map(|(key, values)| ((*key).to_owned(), texts(values)));
    let absent = question.absent.iter().chain(&told.absent);
    let others = told.contradictions.iter();
    let others = others.map(|(key, values)| ((*key).to_owned(), texts(values)));
    object([
        ("Given", Some(Value::Map(given.collect::<Map>()))),
        ("Derived", Some(Value::Map(derived.collect::<Map>()))),
        ("Absent", Some(absent.map(String::as_str).collect())),
        ("Unknown", Some(texts(&told.unknown))),
        (
            "Contradicted",
            (!told.contradictions.is_empty()).then(|| Value::Map(others.collect::<Map>())),
        ),
    ])
}

fn texts(texts: &[String]) -> Value {
    texts.iter().map(String::as_str).collect()
}

fn index(index: usize) -> Value {
    crate::sim::console::number(index as u64)
}
