//! Questions with known answers; `ORGSIM_VERDICT_VECTORS` names another file of them.

use std::fs;
use std::path::{Path, PathBuf};

use organizations::model::PolicyType;
use organizations::verdict::{Answer, Judge, Kind, Place, Verdict};
use serde_json::{Value, json};

use super::vector::Vector;

fn vectors() -> Vec<Vector> {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verdict/vectors.jsonl");
    let file = std::env::var_os("ORGSIM_VERDICT_VECTORS").map_or_else(own, PathBuf::from);
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn policies_decide_as_is_known() {
    assert_known(&vectors());
}

/// More levels and callers than the vectors have, worked out by hand from verdict.md.
#[test]
fn levels_and_callers_decide_as_the_rules_say() {
    let lines = include_str!("levels.jsonl").lines();
    let vectors = lines.map(|line| serde_json::from_str(line).unwrap());
    assert_known(&vectors.collect::<Vec<_>>());
}

/// Asserts that questions are answered as it is known.
#[track_caller]
pub(crate) fn assert_known(vectors: &[Vector]) {
    let failures: Vec<_> = vectors.iter().filter_map(failure).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns what is answered instead of what is known.
fn failure(vector: &Vector) -> Option<String> {
    let state = vector.state();
    let question = vector.question();
    let answer = Judge::of(&state, Vector::now()).answer(&question);
    let found = answer.map_or_else(|error| json!(error.to_string()), |answer| shown(&answer));
    let expect = &vector.expect;
    let expected = json!({
        "verdict": expect.verdict,
        "kind": expect.kind,
        "by": expect.by,
        "denies": expect.denies,
        "missing": expect.missing,
    });
    let id = &vector.id;
    (found != expected).then(|| format!("{id}: {found} instead of {expected}"))
}

#[test]
fn keys_follow_from_the_state_as_is_known() {
    for vector in vectors() {
        let state = vector.state();
        let question = vector.question();
        let mut judge = Judge::of(&state, Vector::now());
        let answer = judge.answer(&question).unwrap();
        let told = judge.explain(&question, &answer, false).unwrap();
        for (key, expected) in &vector.derived {
            // A given key wins, in whatever case it is written.
            let mut given = question.given.keys();
            if !given.any(|given| given.eq_ignore_ascii_case(key)) {
                let derived = told.derived.iter().find(|(name, _)| name == key);
                let found = derived.map(|(_, values)| values.clone());
                assert_eq!(found, Some(expected.list()), "{}: {key}", vector.id);
            }
        }
        // What is not in a vector, since no statement of it asks for it.
        let unasked = [
            "aws:CurrentTime",
            "aws:EpochTime",
            "aws:PrincipalServiceNamesList",
            "aws:RequestedRegion",
        ];
        for (key, _) in told.derived {
            let is_known = vector.derived.contains_key(key) || unasked.contains(&key);
            assert!(is_known, "{}: {key}", vector.id);
        }
    }
}

fn shown(answer: &Answer) -> Value {
    let (verdict, kind) = match answer.verdict() {
        Verdict::Allow => ("allow", None),
        Verdict::Deny(Kind::Explicit) => ("deny", Some("explicit")),
        Verdict::Deny(Kind::Implicit) => ("deny", Some("implicit")),
        Verdict::Depends => ("depends", None),
    };
    let statement = |place: &Place| {
        let [of, target] = level(answer, place.chain, place.level);
        json!([of, target, answer.placed(*place).id, place.statement])
    };
    let missing = |(chain, place): &(usize, usize)| json!(level(answer, *chain, *place));
    let denies: Vec<_> = answer.decision.denies.iter().map(statement).collect();
    let missing: Vec<_> = answer.decision.missing.iter().map(missing).collect();
    let by = denies.first().or(missing.first());
    json!({"verdict": verdict, "kind": kind, "by": by, "denies": denies, "missing": missing})
}

fn level(answer: &Answer, chain: usize, level: usize) -> [String; 2] {
    let of = match answer.type_of(chain) {
        PolicyType::ResourceControlPolicy => "RCP",
        _ => "SCP",
    };
    [of.to_owned(), answer.level(chain, level).target_id.clone()]
}
